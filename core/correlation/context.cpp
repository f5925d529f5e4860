#include "core/correlation/context.h"

#include "core/time/clock.h"
#include "core/time/duration.h"

#include <algorithm>
#include <utility>

namespace ops {

namespace {

constexpr std::size_t LongestHistory = 200;

/// "now-90m": the largest unit that divides the length.
RangeSpec lastMs(qint64 lengthMs)
{
    const qint64 seconds = (lengthMs + secondMs - 1) / secondMs;
    const qint64 ms = seconds * secondMs;
    QString amount = QString::number(seconds) + u's';
    if (ms % dayMs == 0)
        amount = QString::number(ms / dayMs) + u'd';
    else if (ms % hourMs == 0)
        amount = QString::number(ms / hourMs) + u'h';
    else if (ms % minuteMs == 0)
        amount = QString::number(ms / minuteMs) + u'm';
    return RangeSpec::relative(QStringLiteral("now-") + amount);
}

} // namespace

Context::Context(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_history(1)
    , m_zone(QTimeZone::systemTimeZone())
{}

TimeRange Context::range() const
{
    const qint64 nowMs = m_clock.nowMs();
    if (const auto range = rangeSpec().resolve(nowMs, m_zone))
        return *range;
    // Only a range that was good when it was set gets here (the clock was set back behind its start).
    return {nowMs - hourMs, nowMs};
}

void Context::setRange(const RangeSpec &spec)
{
    if (!spec.resolve(m_clock.nowMs(), m_zone))
        return;
    m_rangeChosen = true;
    if (spec != rangeSpec())
        add({spec, filters()});
}

void Context::suggestRange(const RangeSpec &spec)
{
    if (m_rangeChosen || spec == rangeSpec() || !spec.resolve(m_clock.nowMs(), m_zone))
        return;
    for (Moment &moment : m_history) // of which none has another range yet
        moment.spec = spec;
    Q_EMIT rangeChanged();
}

void Context::setFilters(EntityFilters wanted)
{
    EntityFilters kept;
    for (EntityFilter &filter : wanted) {
        std::erase_if(kept, [&filter](const EntityFilter &earlier) {
            return earlier == filter || (earlier.kind == filter.kind && !earlier.exclude && !filter.exclude);
        });
        if (!filter.value.isEmpty())
            kept.push_back(std::move(filter));
    }
    if (kept != filters())
        add({rangeSpec(), std::move(kept)});
}

void Context::add(Moment moment)
{
    m_history.resize(m_position + 1); // what lay ahead is gone
    m_history.push_back(std::move(moment));
    if (m_history.size() > LongestHistory) {
        m_history.erase(m_history.begin());
        --m_position;
    }
    go(m_history.size() - 1);
}

void Context::zoomOut()
{
    const TimeRange old = range();
    const qint64 length = std::max<qint64>(old.lengthMs(), 1);
    // A range that moves with now keeps moving: its end stays where it is.
    if (rangeSpec().isRelative() && rangeSpec().to() == u"now") {
        setRange(lastMs(2 * length));
        return;
    }
    const qint64 latest = std::max(m_clock.nowMs(), old.toMs);
    const qint64 toMs = std::min(old.toMs + length / 2, latest);
    zoomTo({toMs - 2 * length, toMs});
}

void Context::shift(int direction)
{
    const TimeRange old = range();
    const qint64 half = std::max<qint64>(old.lengthMs() / 2, 1);
    if (direction < 0) {
        zoomTo({old.fromMs - half, old.toMs - half});
        return;
    }
    const qint64 byMs = std::min(half, m_clock.nowMs() - old.toMs);
    if (direction > 0 && byMs > 0)
        zoomTo({old.fromMs + byMs, old.toMs + byMs});
}

void Context::back()
{
    if (canGoBack())
        go(m_position - 1);
}

void Context::forward()
{
    if (canGoForward())
        go(m_position + 1);
}

void Context::go(std::size_t position)
{
    const Moment &before = m_history[std::exchange(m_position, position)];
    const Moment &now = m_history[position];
    const bool otherRange = now.spec != before.spec, otherFilters = now.filters != before.filters;
    if (otherRange)
        Q_EMIT rangeChanged();
    if (otherFilters)
        Q_EMIT filtersChanged();
}

void Context::setCursor(std::optional<qint64> ms)
{
    if (ms == m_cursorMs)
        return;
    m_cursorMs = ms;
    Q_EMIT cursorChanged();
}

void Context::setZone(const QTimeZone &zone)
{
    if (zone == m_zone || !zone.isValid())
        return;
    const TimeRange before = range();
    m_zone = zone;
    Q_EMIT zoneChanged();
    if (range() != before) // "today" begins elsewhere
        Q_EMIT rangeChanged();
}

void Context::suggestRefreshMs(qint64 ms)
{
    if (m_refreshChosen)
        return;
    setRefreshMs(ms);
    m_refreshChosen = false;
}

void Context::setRefreshMs(qint64 ms)
{
    m_refreshChosen = true;
    const qint64 interval = std::max<qint64>(ms, 0);
    if (interval == m_refreshMs)
        return;
    m_refreshMs = interval;
    Q_EMIT refreshChanged();
}

void Context::refreshNow() { Q_EMIT refreshRequested(); }

} // namespace ops
