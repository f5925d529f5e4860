#include "ui/dashboards/panellook.h"

#include "core/time/duration.h"

#include <QCoreApplication>

#include <algorithm>

namespace ops {

namespace {

struct PanelLookText
{
    Q_DECLARE_TR_FUNCTIONS(PanelLook)
};

constexpr qint64 SecondMs = 1000, MinuteMs = 60 * SecondMs;

bool hasSeries(const PanelVm::State &state) { return state.data && !state.data->series.empty(); }

QString sentenceOr(const QString &sentence, const QString &otherwise)
{
    return sentence.isEmpty() ? otherwise : sentence;
}

/// The same question would be refused again.
bool canBeAskedAgain(const Error &error)
{
    return error.kind != ErrorKind::BadRequest && error.kind != ErrorKind::Unsupported;
}

void offerWhatHelps(PanelLook &look, const Error &error)
{
    look.retry = canBeAskedAgain(error);
    look.signIn = error.kind == ErrorKind::Auth;
}

void lookLoading(PanelLook &look)
{
    look.word = PanelLookText::tr("loading");
    look.sentence = PanelLookText::tr("Loading…");
}

/// It shows more than the filters of the window say. The sentences are in the tip and in the inspector.
void lookUnfiltered(PanelLook &look)
{
    look.icon = Icon::StateInfo;
    look.word = PanelLookText::tr("not filtered");
    look.shortWord = QStringLiteral("≠"); // a tile's title needs the room
}

void lookNoData(PanelLook &look, const PanelVm::State &state, bool showsNoData)
{
    look.content = showsNoData ? PanelLook::Content::Body : PanelLook::Content::Message;
    look.strip = showsNoData;
    look.icon = Icon::StateUnknown;
    look.word = PanelLookText::tr("no data");
    look.sentence = sentenceOr(state.message, PanelLookText::tr("No data in this time range."));
}

void lookStale(PanelLook &look, const PanelVm::State &state, qint64 nowMs)
{
    const QString age = ageText(nowMs - state.asOfMs);
    look.icon = Icon::StateWarning;
    look.word = PanelLookText::tr("stale, %1", "age").arg(age);
    look.shortWord = age;
    look.sentence = sentenceOr(state.message, PanelLookText::tr("Stale, %1 old.").arg(age));
    look.brief = state.error.message;
    look.old = true;
    offerWhatHelps(look, state.error);
}

void lookPartial(PanelLook &look, const PanelVm::State &state)
{
    look.icon = Icon::StateWarning;
    look.word = PanelLookText::tr("partial");
    look.sentence = sentenceOr(state.message, PanelLookText::tr("The answer is not complete."));
}

void lookError(PanelLook &look, const PanelVm::State &state)
{
    look.icon = Icon::StateCritical;
    look.word = PanelLookText::tr("error");
    look.sentence = sentenceOr(state.message, PanelLookText::tr("The query failed."));
    offerWhatHelps(look, state.error);
}

void lookUnsupported(PanelLook &look, const PanelVm::State &state)
{
    look.icon = Icon::StateUnknown;
    look.word = PanelLookText::tr("not supported");
    look.sentence = state.message;
}

} // namespace

PanelLook lookOf(const PanelVm::State &state, qint64 nowMs, bool showsNoData)
{
    PanelLook look;
    look.hint = state.action;
    const bool body = hasSeries(state);
    look.content = body ? PanelLook::Content::Body : PanelLook::Content::Message;
    look.strip = body;
    switch (state.state) {
    case DataState::Loading:
        look.content = PanelLook::Content::Skeleton;
        look.strip = false;
        lookLoading(look);
        break;
    case DataState::Value:
        look.content = PanelLook::Content::Body;
        look.strip = false;
        if (!state.notes.isEmpty())
            lookUnfiltered(look);
        break;
    case DataState::NoData:
        lookNoData(look, state, showsNoData);
        break;
    case DataState::Stale:
        lookStale(look, state, nowMs);
        break;
    case DataState::Partial:
        lookPartial(look, state);
        break;
    case DataState::Error:
        if (state.targets.empty() && state.error.kind == ErrorKind::Unsupported)
            lookUnsupported(look, state);
        else
            lookError(look, state);
        break;
    }
    return look;
}

QString ageText(qint64 ageMs)
{
    const qint64 age = std::max<qint64>(ageMs, 0);
    return humanDuration(age < MinuteMs ? age / SecondMs * SecondMs : age / MinuteMs * MinuteMs);
}

qint64 ageTextChangesInMs(qint64 ageMs)
{
    const qint64 age = std::max<qint64>(ageMs, 0);
    const qint64 unit = age < MinuteMs ? SecondMs : MinuteMs;
    return unit - age % unit;
}

QString spokenState(const PanelVm::State &state, const PanelLook &look, const QString &values)
{
    if (state.state == DataState::Value && !state.notes.isEmpty())
        return PanelLookText::tr("%1 (%2)", "state, values").arg(state.notes.join(u' '), values);
    if (state.state == DataState::Value || (look.sentence.isEmpty() && look.word.isEmpty()))
        return values;
    if (state.state == DataState::Loading && !state.querying)
        return PanelLookText::tr("Nothing was asked yet.");
    const QString what = PanelLookText::tr("%1: %2", "state, sentence").arg(look.word, look.sentence);
    const bool both = look.content == PanelLook::Content::Body && !values.isEmpty();
    return both ? PanelLookText::tr("%1 (%2)", "state, values").arg(what, values) : what;
}

QString detailsText(const PanelVm::State &state)
{
    if (state.details.isEmpty() && state.error.detail.isEmpty() && state.message.isEmpty())
        return QString();
    QStringList lines{state.message};
    lines << (state.details.isEmpty() ? state.error.detail : state.details);
    for (const auto &target : state.targets) {
        if (!target.exprAsSent.isEmpty())
            lines << QStringLiteral("%1: %2").arg(target.refId, target.exprAsSent);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace ops
