#include "ui/charts/timeaxis.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <optional>

namespace ops {

namespace {

constexpr qint64 Second = 1000, Minute = 60 * Second, Hour = 60 * Minute, Day = 24 * Hour;

constexpr std::array<qint64, 30> ClockSteps{1,           2,           5,           10,      20,         50,
                                            100,         200,         500,         Second,  2 * Second, 5 * Second,
                                            10 * Second, 15 * Second, 30 * Second, Minute,  2 * Minute, 5 * Minute,
                                            10 * Minute, 15 * Minute, 30 * Minute, Hour,    2 * Hour,   3 * Hour,
                                            6 * Hour,    12 * Hour,   Day,         2 * Day, 7 * Day,    14 * Day};
constexpr std::array<int, 4> MonthSteps{1, 2, 3, 6};
constexpr std::array<int, 8> YearSteps{1, 2, 5, 10, 20, 50, 100, 200};

qint64 offsetMs(qint64 ms, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(ms, zone).offsetFromUtc() * Second;
}

/// The moment at which the zone's clock shows `date` and `time`; empty where it never does.
std::optional<qint64> momentOf(QDate date, QTime time, const QTimeZone &zone)
{
    const qint64 ms = QDateTime(date, time, zone).toMSecsSinceEpoch();
    const QDateTime shown = QDateTime::fromMSecsSinceEpoch(ms, zone);
    return shown.date() == date && shown.time() == time ? std::optional(ms) : std::nullopt;
}

QString textOf(qint64 ms, const QTimeZone &zone, qint64 step, bool newDay)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, zone);
    if (newDay)
        return time.toString(u"MM-dd");
    return time.toString(step < Second ? u"HH:mm:ss.zzz" : step < Minute ? u"HH:mm:ss" : u"HH:mm");
}

class Ticks
{
public:
    Ticks(TimeRange range, const QTimeZone &zone) : m_range(range), m_zone(zone) {}

    void add(qint64 ms, const QString &text, bool newDay)
    {
        if (ms >= m_range.fromMs && ms <= m_range.toMs && (m_ticks.empty() || ms > m_ticks.back().ms))
            m_ticks.push_back({ms, text, newDay});
    }
    QDate firstDay() const { return QDateTime::fromMSecsSinceEpoch(m_range.fromMs, m_zone).date(); }
    QDate lastDay() const { return QDateTime::fromMSecsSinceEpoch(m_range.toMs, m_zone).date(); }
    std::vector<TimeTick> take() { return std::move(m_ticks); }

    /// Steps of less than an hour divide every offset that a zone's clock is put by.
    void addWithinHours(qint64 step)
    {
        const qint64 from = m_range.fromMs + offsetMs(m_range.fromMs, m_zone);
        for (qint64 ms = m_range.fromMs + (step - (from % step + step) % step) % step; ms <= m_range.toMs; ms += step) {
            const bool midnight = (ms + offsetMs(ms, m_zone)) % Day == 0;
            add(ms, textOf(ms, m_zone, step, midnight), midnight);
        }
    }

    void addHours(qint64 step)
    {
        for (QDate day = firstDay(); day <= lastDay(); day = day.addDays(1)) {
            for (qint64 time = 0; time < Day; time += step) {
                const auto ms = momentOf(day, QTime::fromMSecsSinceStartOfDay(int(time)), m_zone);
                if (ms)
                    add(*ms, textOf(*ms, m_zone, step, time == 0), time == 0);
            }
        }
    }

    void addDays(qint64 days)
    {
        const qint64 first = firstDay().toJulianDay();
        for (qint64 day = first - first % days; day <= lastDay().toJulianDay(); day += days)
            addDate(QDate::fromJulianDay(day), QStringLiteral("MM-dd"));
    }

    void addMonths(int months)
    {
        const QDate first = firstDay();
        QDate day(first.year(), (first.month() - 1) / months * months + 1, 1);
        for (; day <= lastDay(); day = day.addMonths(months))
            addDate(day, QStringLiteral("yyyy-MM"));
    }

    void addYears(int years)
    {
        for (int year = firstDay().year() / years * years; year <= lastDay().year(); year += years)
            addDate(QDate(year, 1, 1), QStringLiteral("yyyy"));
    }

private:
    void addDate(QDate day, const QString &format)
    {
        if (day.isValid())
            add(day.startOfDay(m_zone).toMSecsSinceEpoch(), day.toString(format), true);
    }

    TimeRange m_range;
    const QTimeZone &m_zone;
    std::vector<TimeTick> m_ticks;
};

void addCalendarTicks(Ticks &ticks, double days, int atMost)
{
    const double months = days / 30.4;
    for (const int step : MonthSteps) {
        if (months / step <= atMost) {
            ticks.addMonths(step);
            return;
        }
    }
    for (const int step : YearSteps) {
        if (days / 365.2 / step <= atMost || step == YearSteps.back()) {
            ticks.addYears(step);
            return;
        }
    }
}

} // namespace

std::vector<TimeTick> timeTicks(TimeRange range, const QTimeZone &zone, int atMost)
{
    constexpr qint64 longest = 400 * 365 * Day;
    if (range.lengthMs() <= 0 || range.lengthMs() > longest || atMost < 1 || !zone.isValid())
        return {};
    Ticks ticks(range, zone);
    const auto step = std::ranges::find_if(ClockSteps, [&](qint64 one) { return range.lengthMs() <= one * atMost; });
    if (step == ClockSteps.end())
        addCalendarTicks(ticks, double(range.lengthMs()) / double(Day), atMost);
    else if (*step < Hour)
        ticks.addWithinHours(*step);
    else if (*step < Day)
        ticks.addHours(*step);
    else
        ticks.addDays(*step / Day);
    return ticks.take();
}

} // namespace ops
