#pragma once

#include "core/async/scope.h"
#include "core/base/result.h"
#include "core/metrics/metriclabels.h"
#include "core/metrics/selectorrewrite.h"
#include "core/time/timerange.h"

#include <QObject>

namespace ops {

class Clock;
class MetricSource;

/// Asks a source for all its label names and chooses those of the entities.
Task<Result<EntityMap>> askEntityMap(MetricSource &source, TimeRange range, EntityOverrides overrides);

/// Puts the filters of a window into the queries of one source: detects under which names the source knows the
/// entities, and learns which labels its metrics carry while queries are asked. Without filters it asks nothing.
/// One a source; panels of a board share it. GUI thread; source and clock outlive it.
class QueryFilters : public QObject
{
    Q_OBJECT
public:
    QueryFilters(MetricSource &source, Clock &clock, EntityOverrides overrides = {}, QObject *parent = nullptr);
    ~QueryFilters() override;

    /// Answers at once with what is known. What is missing is asked; changed() says when the answer may be another.
    /// It is `pending` while that is under way, for three seconds at most: a slow source holds no panel back for long.
    RewrittenQuery apply(const QString &expr, const EntityFilters &filters);

    /// Under which names the source knows the entities: all the usual ones until it has answered.
    const EntityMap &entityMap() const { return m_map; }

Q_SIGNALS:
    void changed(); ///< call apply() again and compare

private:
    void detect();
    void detected(const Result<EntityMap> &map);
    bool waits();

    MetricSource &m_source;
    Clock &m_clock;
    EntityOverrides m_overrides;
    EntityMap m_map;
    bool m_detected = false;
    bool m_detecting = false;        ///< the question is just being asked
    bool m_underWay = false;         ///< it waits for its answer
    bool m_impatient = false;        ///< what is under way takes too long
    quint64 m_patience = 0;          ///< Clock::TimerId
    std::optional<qint64> m_askedMs; ///< monotonic; of the newest attempt to detect
    MetricLabels m_labels;
    Scope m_scope;
};

} // namespace ops
