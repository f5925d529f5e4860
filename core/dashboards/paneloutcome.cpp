#include "core/dashboards/paneloutcome.h"

#include "core/base/textsafe.h"
#include "core/time/duration.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cstdlib>

namespace ops {

namespace {

struct PanelText
{
    Q_DECLARE_TR_FUNCTIONS(Panel)
};

PanelVm::TargetState targetState(const PreparedQuery &query, const Result<QueryAnswer> &answer)
{
    PanelVm::TargetState target;
    target.refId = query.refId;
    target.exprAsSent = query.expr;
    target.range = query.range;
    target.stepMs = query.stepMs;
    target.stepReason =
        query.instant() ? PanelText::tr("An instant query, at the end of the range.") : stepReason(query.choice);
    target.notApplied = query.notApplied;
    if (!answer) {
        target.state = DataState::Error;
        target.error = answer.error();
        return target;
    }
    target.requestMs = answer->requestMs;
    target.decodeMs = answer->decodeMs;
    target.bytes = answer->bytes;
    target.warnings = answer->warnings;
    target.series = answer->series->rows.size();
    target.points = answer->series->pointCount();
    if (target.series > 0) {
        const auto values = answer->series->valuesOf(answer->series->rows.front());
        target.first = values.empty() ? std::nullopt : std::optional(values.front());
        target.last = values.empty() ? std::nullopt : std::optional(values.back());
    }
    target.state = answer->partial() ? DataState::Partial : target.series == 0 ? DataState::NoData : DataState::Value;
    return target;
}

/// What the server finds wrong with a query says more than any sentence about it: its first line goes along.
QString sentenceOf(const Error &error)
{
    constexpr int longestReason = 300;
    const QString reason = error.detail.trimmed().section(u'\n', 0, 0);
    if (error.kind != ErrorKind::BadRequest || reason.isEmpty())
        return error.message;
    return PanelText::tr("%1 %2", "sentence, the server's reason").arg(error.message, safeText(reason, longestReason));
}

/// Why the answers are known to be incomplete; empty where they are whole.
QString partialSentence(const PanelAttempt &attempt, const Error *failure, qsizetype failed)
{
    if (failure) {
        const QString sentence = PanelText::tr("%1 of %2 queries failed: %3")
                                     .arg(failed)
                                     .arg(attempt.queries.size())
                                     .arg(sentenceOf(*failure));
        return attempt.oldAnswers > 0 ? sentence + u' ' + PanelText::tr("Their older lines are still shown.")
                                      : sentence;
    }
    int repaired = 0;
    for (const auto &answer : attempt.answers) {
        if (!answer->warnings.isEmpty())
            return PanelText::tr("The answer is incomplete: %1").arg(safeText(answer->warnings.first(), 300));
        repaired += answer->repairedBytes;
    }
    return repaired > 0 ? PanelText::tr("%n damaged byte(s) of the answer were replaced.", nullptr, repaired)
                        : QString();
}

/// For whoever has to find out: what was asked and what came back, in English like the server's words.
QString detailsOf(const PanelAttempt &attempt)
{
    QStringList lines;
    for (std::size_t i = 0; i < attempt.queries.size(); ++i) {
        const PreparedQuery &query = attempt.queries[i];
        const auto &answer = attempt.answers[i];
        if (answer && !answer->partial() && answer->infos.isEmpty())
            continue;
        lines += query.refId + QStringLiteral(": ") + query.expr;
        if (!query.instant())
            lines +=
                QStringList{rfc3339(query.range.fromMs), rfc3339(query.range.toMs), durationText(query.stepMs)}.join(
                    QStringLiteral(" / "));
        if (answer) {
            for (const QString &text : answer->warnings + answer->infos)
                lines += safeText(text);
            continue;
        }
        const Error &error = answer.error();
        lines +=
            errorKindName(error.kind) + (error.httpStatus > 0 ? u' ' + QString::number(error.httpStatus) : QString());
        if (!error.detail.isEmpty())
            lines += safeText(error.detail);
    }
    return lines.join(u'\n');
}

QString actionOf(const Error &error)
{
    if (!error.hint.isEmpty())
        return error.hint;
    return error.retryable() ? PanelText::tr("Refresh to ask again.") : QString();
}

void applyFailure(PanelVm::State &state, const Error &error, const PanelMoment &moment)
{
    state.error = error;
    state.action = actionOf(error);
    if (!state.data) {
        state.state = DataState::Error;
        state.message = sentenceOf(error);
        return;
    }
    state.state = DataState::Stale;
    state.message =
        PanelText::tr("%1 Shown is the answer of %2.").arg(sentenceOf(error), timeText(state.asOfMs, moment));
}

} // namespace

void applyAttempt(PanelVm::State &state, const PanelAttempt &attempt, const PanelMoment &moment)
{
    state.querying = false;
    state.requestMs = attempt.requestMs;
    state.error = Error();
    state.action.clear();
    state.targets.clear();
    state.details = detailsOf(attempt);
    const Error *failure = nullptr;
    qsizetype failed = 0;
    for (std::size_t i = 0; i < attempt.queries.size(); ++i) {
        state.targets.push_back(targetState(attempt.queries[i], attempt.answers[i]));
        if (!attempt.answers[i]) {
            failure = failure ? failure : &attempt.answers[i].error();
            ++failed;
        }
    }
    if (failed == qsizetype(attempt.queries.size())) {
        applyFailure(state, *failure, moment);
        return;
    }
    state.data = attempt.data;
    state.asOfMs = attempt.askedMs;
    if (failure) {
        state.error = *failure;
        state.action = actionOf(*failure);
    }
    state.message = partialSentence(attempt, failure, failed);
    if (!state.message.isEmpty()) {
        state.state = DataState::Partial;
    } else if (state.data->series.empty()) {
        state.state = DataState::NoData;
        state.message = noDataSentence(moment);
    } else {
        state.state = DataState::Value;
    }
}

void applyMissingVariable(PanelVm::State &state, const QString &name, const Error &why)
{
    constexpr int longestName = 80;
    state.querying = false;
    state.error = why;
    state.error.message =
        PanelText::tr("The variable %1 could not be loaded. %2").arg(safeText(name, longestName), why.message);
    state.state = state.data ? DataState::Stale : DataState::Error;
    state.message = state.error.message;
    state.details = safeText(why.detail);
}

PanelVm::State stateWithoutQuery(const DashboardPanel &panel)
{
    constexpr int longestType = 80;
    PanelVm::State state;
    if (panel.view == PanelView::Unsupported) {
        state.state = DataState::Error;
        state.message = panel.type.isEmpty() ? PanelText::tr("There is no view for this panel yet.")
                                             : PanelText::tr("There is no view for panels of type \"%1\" yet.")
                                                   .arg(safeText(panel.type, longestType));
        state.error = Error(ErrorKind::Unsupported, state.message);
    } else if (panel.view == PanelView::Text) {
        state.state = DataState::Value;
    } else {
        const bool others = std::any_of(panel.targets.begin(), panel.targets.end(), [](const PanelTarget &target) {
            return !target.hidden && !target.askable && !target.expr.isEmpty();
        });
        state.state = DataState::NoData;
        state.message = others ? PanelText::tr("This panel asks a source that is no Prometheus.")
                               : PanelText::tr("This panel has no query.");
    }
    return state;
}

QString noDataSentence(const PanelMoment &moment)
{
    const QString sentence = PanelText::tr("No data for this query in this range.");
    if (!moment.completeUntilMs)
        return sentence;
    return sentence + u' ' + PanelText::tr("Complete until %1.").arg(timeText(*moment.completeUntilMs, moment));
}

QString overdueSentence(qint64 asOfMs, const PanelMoment &moment)
{
    return PanelText::tr("No newer answer for %1.").arg(humanDuration(std::max<qint64>(moment.nowMs - asOfMs, 0)));
}

QString timeText(qint64 ms, const PanelMoment &moment)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, moment.zone);
    const bool today = time.date() == QDateTime::fromMSecsSinceEpoch(moment.nowMs, moment.zone).date();
    const int minutes = time.offsetFromUtc() / 60;
    return QStringLiteral("%1 %2%3:%4")
        .arg(time.toString(today ? QStringLiteral("HH:mm:ss") : QStringLiteral("yyyy-MM-dd HH:mm:ss")))
        .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

} // namespace ops
