#include "core/dashboards/panelquery.h"

#include "core/time/duration.h"
#include "core/time/step.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ops {

namespace {

struct PanelQueryText
{
    Q_DECLARE_TR_FUNCTIONS(PanelQuery)
};

constexpr int UsualPoints = 1500; // Grafana's where neither the file nor the layout says

bool isMacro(const QString &text, const QString &name)
{
    return text == u'$' + name || text == QStringLiteral("${") + name + u'}' ||
           text == QStringLiteral("[[") + name + QStringLiteral("]]");
}

/// "30s", ">30s" or "<30s" (all a lower bound); empty where it is none of them.
std::optional<qint64> minStepOf(QString text)
{
    if (text.startsWith(u'>') || text.startsWith(u'<'))
        text.remove(0, 1);
    const auto ms = parseDurationMs(QStringView(text).trimmed());
    return ms && *ms > 0 ? ms : std::nullopt;
}

qint64 rateIntervalMs(qint64 stepMs, qint64 scrapeMs) { return std::max(stepMs + scrapeMs, 4 * scrapeMs); }

/// Which of the rules gave this step: the minimum, or the range divided by the points, or the server's limit.
StepChoice::Rule ruleOf(const StepChoice &choice, qint64 rangeMs, StepChoice::Rule ofMin)
{
    if (rangeMs / std::max(choice.points, 1) >= choice.minMs)
        return StepChoice::Rule::Points;
    return choice.stepMs == choice.minMs * choice.factor ? ofMin : StepChoice::Rule::Limit;
}

QString byResolution(const StepChoice &choice)
{
    return choice.pointsOfFile
               ? PanelQueryText::tr("The range divided by the %1 points that the panel asks for, rounded.")
                     .arg(choice.points)
               : PanelQueryText::tr("The range divided by the panel's width of %1 pixels, rounded.").arg(choice.points);
}

QString ruleSentence(const StepChoice &choice)
{
    const QString min = durationText(choice.minMs);
    switch (choice.rule) {
    case StepChoice::Rule::Points:
        return byResolution(choice);
    case StepChoice::Rule::TargetMin:
        return PanelQueryText::tr("The query's minimum step of %1.").arg(min);
    case StepChoice::Rule::PanelMin:
        return PanelQueryText::tr("The panel's minimum step of %1.").arg(min);
    case StepChoice::Rule::Scrape:
        return PanelQueryText::tr("Samples are scraped every %1; a finer step would show none between them.").arg(min);
    case StepChoice::Rule::RateInterval:
        return PanelQueryText::tr("The minimum step is the rate interval, which is %1.")
            .arg(durationText(choice.stepMs));
    case StepChoice::Rule::Limit:
        break;
    }
    return PanelQueryText::tr("The finest step that makes no more than 11,000 points.");
}

} // namespace

StepChoice chooseStep(const DashboardPanel &panel, const PanelTarget &target, const QuerySetting &setting)
{
    const QString &wanted = target.interval.isEmpty() ? panel.interval : target.interval;
    const qint64 scrapeMs = setting.scrapeMs > 0 ? setting.scrapeMs : 15000;
    const auto ofTarget = minStepOf(target.interval), ofPanel = minStepOf(panel.interval);
    const qint64 rangeMs = setting.range.lengthMs();
    StepChoice choice;
    choice.minMs = ofTarget ? *ofTarget : ofPanel.value_or(scrapeMs);
    choice.pointsOfFile = panel.maxDataPoints.has_value();
    choice.points = panel.maxDataPoints.value_or(setting.width > 0 ? setting.width : UsualPoints);
    choice.factor = std::max(target.intervalFactor, 1);
    if (isMacro(wanted, QStringLiteral("__rate_interval"))) { // then it is the step, whatever the factor
        choice.stepMs = rateIntervalMs(stepMs(rangeMs, choice.points, choice.minMs), scrapeMs);
        choice.rateIntervalMs = choice.stepMs;
        choice.rule = StepChoice::Rule::RateInterval;
        choice.factor = 1;
        return choice;
    }
    choice.stepMs = stepMs(rangeMs, choice.points, choice.minMs, target.intervalFactor);
    // The query's own minimum stands for the scrape interval; the panel's only coarsens its step.
    const bool asItsStep = isMacro(wanted, QStringLiteral("__interval"));
    choice.rateIntervalMs = rateIntervalMs(choice.stepMs, asItsStep ? choice.stepMs : ofTarget.value_or(scrapeMs));
    choice.rule = ruleOf(choice, rangeMs,
                         ofTarget  ? StepChoice::Rule::TargetMin
                         : ofPanel ? StepChoice::Rule::PanelMin
                                   : StepChoice::Rule::Scrape);
    return choice;
}

QString stepReason(const StepChoice &choice)
{
    const QString sentence = ruleSentence(choice);
    if (choice.factor <= 1)
        return sentence;
    return sentence + u' ' + PanelQueryText::tr("The query multiplies it by %1.").arg(choice.factor);
}

QString withMacros(const QString &expr, const StepChoice &choice, qint64 rangeMs)
{
    if (!expr.contains(QLatin1String("__")))
        return expr;
    const QString seconds = QString::number((rangeMs + 500) / 1000);
    const std::array<std::pair<QString, QString>, 7> macros{{
        {QStringLiteral("__rate_interval_ms"), QString::number(choice.rateIntervalMs)},
        {QStringLiteral("__rate_interval"), durationText(choice.rateIntervalMs)},
        {QStringLiteral("__interval_ms"), QString::number(choice.stepMs)},
        {QStringLiteral("__interval"), durationText(choice.stepMs)},
        {QStringLiteral("__range_ms"), QString::number(rangeMs)},
        {QStringLiteral("__range_s"), seconds},
        {QStringLiteral("__range"), seconds + u's'},
    }};
    QString filled = expr;
    for (const auto &[name, value] : macros) {
        filled.replace(QStringLiteral("${") + name + u'}', value);
        filled.replace(QStringLiteral("[[") + name + QStringLiteral("]]"), value);
        filled.replace(u'$' + name, value);
    }
    return filled;
}

std::vector<PreparedQuery> prepareQueries(const DashboardPanel &panel, const QuerySetting &setting,
                                          const BoardInputs &inputs)
{
    std::vector<PreparedQuery> queries;
    DashboardPanel filled;
    filled.maxDataPoints = panel.maxDataPoints;
    filled.interval = interpolated(panel.interval, inputs.variables, FillFor::Glob);
    for (const PanelTarget &target : panel.targets) {
        if (!target.asked())
            continue;
        PanelTarget step;
        step.interval = interpolated(target.interval, inputs.variables, FillFor::Glob);
        step.intervalFactor = target.intervalFactor;
        PreparedQuery query;
        query.choice = chooseStep(filled, step, setting);
        query.refId = target.refId;
        query.filled = interpolated(target.expr, inputs.variables, FillFor::PromQl);
        query.unfiltered = withMacros(query.filled, query.choice, setting.range.lengthMs());
        query.expr = query.unfiltered;
        if (inputs.filtered) {
            RewrittenQuery rewritten = inputs.filtered(query.unfiltered);
            query.expr = std::move(rewritten.expr);
            query.notApplied = std::move(rewritten.notApplied);
            query.filterPending = rewritten.pending;
        }
        query.legendFormat = interpolated(target.legendFormat, inputs.variables, FillFor::Glob);
        if (target.range) {
            query.range = alignToStep(setting.range, query.choice.stepMs, setting.utcOffsetMs);
            query.stepMs = query.choice.stepMs;
            queries.push_back(query);
        }
        if (target.instant) {
            query.range = setting.range;
            query.stepMs = 0;
            queries.push_back(query);
        }
    }
    return queries;
}

bool sameQuestion(const PreparedQuery &a, const PreparedQuery &b)
{
    // The rate interval follows the source's scrape interval, too, and not only the step.
    const bool sameRates =
        a.choice.rateIntervalMs == b.choice.rateIntervalMs || !a.filled.contains(QLatin1String("__rate_interval"));
    return a.stepMs == b.stepMs && a.filled == b.filled && a.legendFormat == b.legendFormat && sameRates;
}

QStringList variablesUsedBy(const DashboardPanel &panel, const QStringList &names)
{
    QStringList texts{panel.interval, panel.title};
    for (const PanelTarget &target : panel.targets) {
        if (target.asked())
            texts += {target.expr, target.interval, target.legendFormat};
    }
    return referencedNames(texts.join(u'\n'), names);
}

} // namespace ops
