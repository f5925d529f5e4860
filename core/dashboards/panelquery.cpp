#include "core/dashboards/panelquery.h"

#include "core/time/duration.h"
#include "core/time/step.h"

#include <algorithm>
#include <array>

namespace ops {

namespace {

constexpr int UsualPoints = 1500; // Grafana's where neither the file nor the layout says

bool isMacro(const QString &text, const QString &name)
{
    return text == u'$' + name || text == QStringLiteral("${") + name + u'}';
}

/// "30s" or ">30s"; empty where it is neither (a variable of the board).
std::optional<qint64> minStepOf(QString text)
{
    if (text.startsWith(u'>'))
        text.remove(0, 1);
    const auto ms = parseDurationMs(QStringView(text).trimmed());
    return ms && *ms > 0 ? ms : std::nullopt;
}

qint64 rateIntervalMs(qint64 stepMs, qint64 scrapeMs) { return std::max(stepMs + scrapeMs, 4 * scrapeMs); }

} // namespace

StepChoice chooseStep(const DashboardPanel &panel, const PanelTarget &target, const QuerySetting &setting)
{
    const QString &wanted = target.interval.isEmpty() ? panel.interval : target.interval;
    const qint64 scrapeMs = setting.scrapeMs > 0 ? setting.scrapeMs : 15000;
    const qint64 minMs = minStepOf(wanted).value_or(scrapeMs);
    const int points = panel.maxDataPoints.value_or(setting.width > 0 ? setting.width : UsualPoints);
    const qint64 rangeMs = setting.range.lengthMs();
    if (isMacro(wanted, QStringLiteral("__rate_interval"))) { // then it is the step, whatever the factor
        const qint64 rateMs = rateIntervalMs(stepMs(rangeMs, points, scrapeMs), scrapeMs);
        return {rateMs, rateMs};
    }
    const qint64 step = stepMs(rangeMs, points, minMs, target.intervalFactor);
    return {step, rateIntervalMs(step, isMacro(wanted, QStringLiteral("__interval")) ? step : minMs)};
}

QString withMacros(const QString &expr, const StepChoice &choice, qint64 rangeMs)
{
    if (!expr.contains(u'$'))
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
        filled.replace(u'$' + name, value);
    }
    return filled;
}

std::vector<PreparedQuery> prepareQueries(const DashboardPanel &panel, const QuerySetting &setting)
{
    std::vector<PreparedQuery> queries;
    for (const PanelTarget &target : panel.targets) {
        if (target.hidden)
            continue;
        const StepChoice choice = chooseStep(panel, target, setting);
        PreparedQuery query;
        query.refId = target.refId;
        query.expr = withMacros(target.expr, choice, setting.range.lengthMs());
        query.legendFormat = target.legendFormat;
        if (target.range) {
            query.range = alignToStep(setting.range, choice.stepMs, setting.utcOffsetMs);
            query.stepMs = choice.stepMs;
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

} // namespace ops
