#include "core/metrics/queryfilters.h"

#include "core/metrics/metricsource.h"
#include "core/time/clock.h"
#include "core/time/duration.h"

#include <utility>

namespace ops {

namespace {

constexpr qint64 DetectAgainMs = 10 * minuteMs;
constexpr qint64 DetectRetryMs = 30 * secondMs;
constexpr qint64 PatienceMs = 3 * secondMs;

} // namespace

Task<Result<EntityMap>> askEntityMap(MetricSource &source, TimeRange range, EntityOverrides overrides)
{
    auto names = co_await source.labelNames(QStringList(), range);
    if (!names)
        co_return names.error();
    co_return detectEntityMap(*names, overrides);
}

QueryFilters::QueryFilters(MetricSource &source, Clock &clock, EntityOverrides overrides, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_clock(clock)
    , m_overrides(std::move(overrides))
    , m_map(usualEntityMap(m_overrides))
    , m_labels(source, clock)
{
    connect(&m_labels, &MetricLabels::changed, this, &QueryFilters::changed);
}

QueryFilters::~QueryFilters() { m_clock.cancel(m_patience); }

RewrittenQuery QueryFilters::apply(const QString &expr, const EntityFilters &filters)
{
    if (filters.empty())
        return {expr, {}, false};
    detect();
    const auto valuesOf = [this](const QString &label) { return m_labels.valuesOf(label); };
    ResolvedFilters resolved = resolveFilters(filters, m_map, valuesOf);
    RewrittenQuery query = rewriteSelectors(expr, resolved.filters,
                                            [this](const QString &selector) { return m_labels.namesOf(selector); });
    query.notApplied = resolved.notApplied + query.notApplied;
    query.pending = waits();
    return query;
}

bool QueryFilters::waits()
{
    const bool asking = (m_underWay && !m_detected) || m_labels.isAsking();
    if (!asking) {
        m_clock.cancel(std::exchange(m_patience, 0));
        m_impatient = false;
    } else if (m_patience == 0 && !m_impatient) {
        m_patience = m_clock.callAfter(PatienceMs, [this] {
            m_patience = 0;
            m_impatient = true;
            Q_EMIT changed();
        });
    }
    return asking && !m_impatient;
}

/// Again now and then: a source may learn a label while the console is open.
void QueryFilters::detect()
{
    const qint64 nowMs = m_clock.monotonicMs();
    if (m_askedMs && nowMs - *m_askedMs < (m_detected ? DetectAgainMs : DetectRetryMs))
        return;
    m_askedMs = nowMs;
    m_detecting = m_underWay = true;
    const TimeRange range{m_clock.nowMs() - dayMs, m_clock.nowMs()};
    m_scope.restart("detect", askEntityMap(m_source, range, m_overrides),
                    [this](const Result<EntityMap> &map) { detected(map); });
    m_detecting = false;
}

void QueryFilters::detected(const Result<EntityMap> &map)
{
    const bool first = !m_detected;
    m_underWay = false;
    m_detected = m_detected || map;
    const bool another = map && *map != m_map;
    if (another)
        m_map = *map;
    if ((first || another) && !m_detecting) // or apply() is about to use it
        Q_EMIT changed();
}

} // namespace ops
