#pragma once

#include "core/correlation/entity.h"
#include "core/correlation/entitymap.h"
#include "core/time/timerange.h"

#include <QObject>
#include <QTimeZone>

#include <optional>
#include <utility>
#include <vector>

namespace ops {

class Clock;

/// What all pages of one window share: the time range and the filters with their history, the cursor, the
/// zone and the refresh interval. Pages talk to each other only through it. GUI thread.
class Context : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 UsualRefreshMs = 30000;

    explicit Context(Clock &clock, QObject *parent = nullptr);

    const RangeSpec &rangeSpec() const { return m_history[m_position].spec; }
    TimeRange range() const;              ///< resolved against now, in the zone
    void setRange(const RangeSpec &spec); ///< goes into the history
    /// A page's own range: taken only while nobody has chosen one, and no step of the history.
    void suggestRange(const RangeSpec &spec);
    bool rangeChosen() const { return m_rangeChosen; }
    void zoomTo(TimeRange range) { setRange(RangeSpec::absolute(range)); }
    void zoomOut();            ///< twice the length around the middle
    void shift(int direction); ///< by half the length; -1 is back, +1 forward, never past now
    const EntityFilters &filters() const { return m_history[m_position].filters; }
    /// Goes into the history, too: Esc takes back a filter as it takes back a zoom. Of several that say "only this"
    /// of one kind the last stays, of "all but this" all do; a filter without a value takes its kind's place and goes.
    void setFilters(EntityFilters filters);
    /// What the environment says about the names of entities; before pages are made over it.
    const EntityOverrides &entityOverrides() const { return m_entityOverrides; }
    void setEntityOverrides(EntityOverrides overrides) { m_entityOverrides = std::move(overrides); }
    bool canGoBack() const { return m_position > 0; }
    bool canGoForward() const { return m_position + 1 < m_history.size(); }
    void back();
    void forward();

    std::optional<qint64> cursorMs() const { return m_cursorMs; }
    void setCursor(std::optional<qint64> ms);

    const QTimeZone &zone() const { return m_zone; }
    void setZone(const QTimeZone &zone);

    qint64 refreshMs() const { return m_refreshMs; } ///< 0: off
    void setRefreshMs(qint64 ms);
    void suggestRefreshMs(qint64 ms); ///< as suggestRange()
    void refreshNow();

    Clock &clock() const { return m_clock; }

Q_SIGNALS:
    void rangeChanged();
    void filtersChanged();
    void cursorChanged(); ///< often: while the pointer moves
    void zoneChanged();
    void refreshChanged();   ///< the interval
    void refreshRequested(); ///< ask again now

private:
    struct Moment
    {
        RangeSpec spec;
        EntityFilters filters;
    };

    void add(Moment moment);
    void go(std::size_t position);

    Clock &m_clock;
    std::vector<Moment> m_history; ///< never empty
    std::size_t m_position = 0;
    EntityOverrides m_entityOverrides;
    std::optional<qint64> m_cursorMs;
    QTimeZone m_zone;
    qint64 m_refreshMs = UsualRefreshMs;
    bool m_rangeChosen = false, m_refreshChosen = false;
};

} // namespace ops
