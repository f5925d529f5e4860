#include "core/correlation/context.h"
#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"

#include <QSignalSpy>

using namespace ops;
using ops::test::ManualClock;

namespace {

constexpr qint64 minute = 60'000, hour = 60 * minute;
constexpr qint64 nowMs = 1'795'500'000'000;

RangeSpec last(const char *text) { return RangeSpec::relative(QStringLiteral("now-") + QLatin1String(text)); }

} // namespace

class ContextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsWithTheLastHour()
    {
        ManualClock clock(nowMs);
        const Context context(clock);
        QCOMPARE(context.range(), (TimeRange{nowMs - hour, nowMs}));
        QCOMPARE(context.refreshMs(), qint64(30'000));
        QVERIFY(!context.canGoBack() && !context.canGoForward());
    }

    void relativeRangeMovesWithTheClock()
    {
        ManualClock clock(nowMs);
        Context context(clock);
        context.setRange(last("5m"));
        clock.advance(minute);
        QCOMPARE(context.range(), (TimeRange{nowMs - 4 * minute, nowMs + minute}));
    }

    void historyGoesBackAndForward()
    {
        ManualClock clock(nowMs);
        Context context(clock);
        QSignalSpy changed(&context, &Context::rangeChanged);
        context.setRange(last("5m"));
        context.setRange(last("6h"));
        context.back();
        QCOMPARE(context.rangeSpec(), last("5m"));
        context.back();
        QCOMPARE(context.rangeSpec(), RangeSpec());
        context.back(); // nothing is there
        QVERIFY(!context.canGoBack());
        QCOMPARE(changed.count(), 4);
        context.forward();
        context.forward();
        QCOMPARE(context.rangeSpec(), last("6h"));
        QVERIFY(!context.canGoForward());
    }

    void newRangeCutsWhatLayAhead()
    {
        ManualClock clock(nowMs);
        Context context(clock);
        context.setRange(last("5m"));
        context.setRange(last("6h"));
        context.back();
        context.setRange(last("2d"));
        QVERIFY(!context.canGoForward());
        context.back();
        QCOMPARE(context.rangeSpec(), last("5m"));
        context.forward();
        QCOMPARE(context.rangeSpec(), last("2d"));
    }

    void historyIsBounded()
    {
        ManualClock clock(nowMs);
        Context context(clock);
        for (int i = 1; i <= 1000; ++i)
            context.zoomTo({nowMs - i * minute, nowMs});
        int steps = 0;
        for (; context.canGoBack(); ++steps)
            context.back();
        QVERIFY(steps >= 100 && steps < 1000);
        QVERIFY(context.canGoForward());
    }

    void sameOrUnreadableRangeChangesNothing()
    {
        ManualClock clock(nowMs);
        Context context(clock);
        QSignalSpy changed(&context, &Context::rangeChanged);
        context.setRange(RangeSpec());
        context.setRange(RangeSpec::relative(QStringLiteral("yesterday")));
        context.zoomTo({nowMs, nowMs - hour});
        QCOMPARE(changed.count(), 0);
        QVERIFY(!context.canGoBack());
        QCOMPARE(context.range().lengthMs(), hour);
    }

    void shiftsByHalf()
    {
        ManualClock clock(nowMs);
        Context context(clock);
        context.zoomTo({nowMs - 4 * hour, nowMs - 2 * hour});
        context.shift(-1);
        QCOMPARE(context.range(), (TimeRange{nowMs - 5 * hour, nowMs - 3 * hour}));
        context.shift(1);
        context.shift(1);
        QCOMPARE(context.range(), (TimeRange{nowMs - 3 * hour, nowMs - hour}));
    }

    void neverShiftsPastNow()
    {
        ManualClock clock(nowMs);
        Context context(clock);
        context.zoomTo({nowMs - 150 * minute, nowMs - 30 * minute});
        context.shift(1);
        QCOMPARE(context.range(), (TimeRange{nowMs - 2 * hour, nowMs}));
        QSignalSpy changed(&context, &Context::rangeChanged);
        context.shift(1);
        context.shift(0);
        QCOMPARE(changed.count(), 0);
    }

    void zoomsOutAroundTheMiddle()
    {
        ManualClock clock(nowMs);
        Context context(clock);
        context.zoomTo({nowMs - 10 * hour, nowMs - 8 * hour});
        context.zoomOut();
        QCOMPARE(context.range(), (TimeRange{nowMs - 11 * hour, nowMs - 7 * hour}));
    }

    void zoomsOutOnlyToNow()
    {
        ManualClock clock(nowMs);
        Context context(clock);
        context.zoomTo({nowMs - 2 * hour, nowMs - minute});
        context.zoomOut();
        QCOMPARE(context.range().toMs, nowMs);
        QCOMPARE(context.range().lengthMs(), 2 * (2 * hour - minute));
    }

    void aLiveRangeStaysLiveWhenZoomedOut()
    {
        ManualClock clock(nowMs);
        Context context(clock);
        context.setRange(last("45m"));
        context.zoomOut();
        QCOMPARE(context.rangeSpec(), last("90m"));
        context.setRange(last("12h"));
        context.zoomOut();
        QCOMPARE(context.rangeSpec(), last("1d"));
    }

    void cursorSaysOnlyChanges()
    {
        ManualClock clock(nowMs);
        Context context(clock);
        QSignalSpy changed(&context, &Context::cursorChanged);
        context.setCursor(5);
        context.setCursor(5);
        QCOMPARE(context.cursorMs(), std::optional<qint64>(5));
        context.setCursor(std::nullopt);
        context.setCursor(std::nullopt);
        QCOMPARE(changed.count(), 2);
    }

    void refreshInterval()
    {
        ManualClock clock(nowMs);
        Context context(clock);
        QSignalSpy changed(&context, &Context::refreshChanged);
        QSignalSpy requested(&context, &Context::refreshRequested);
        context.setRefreshMs(30'000);
        QCOMPARE(changed.count(), 0);
        context.setRefreshMs(-1);
        QCOMPARE(context.refreshMs(), qint64(0));
        context.setRefreshMs(5'000);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(requested.count(), 0);
        context.refreshNow();
        QCOMPARE(requested.count(), 1);
    }

    void aSuggestedRangeIsNoChoice()
    {
        ManualClock clock;
        Context context(clock);
        QSignalSpy changed(&context, &Context::rangeChanged);
        const RangeSpec quarter = RangeSpec::relative(QStringLiteral("now-15m"));
        context.suggestRange(quarter);
        QCOMPARE(context.rangeSpec(), quarter);
        QCOMPARE(changed.count(), 1);
        QVERIFY(!context.canGoBack() && !context.rangeChosen());
        context.suggestRefreshMs(5000);
        QCOMPARE(context.refreshMs(), qint64(5000));
        context.setRange(quarter); // the operator wants just this
        context.suggestRange(RangeSpec::relative(QStringLiteral("now-7d")));
        QCOMPARE(context.rangeSpec(), quarter);
        context.setRefreshMs(60000);
        context.suggestRefreshMs(5000);
        QCOMPARE(context.refreshMs(), qint64(60000));
    }

    void anotherZoneMovesToday()
    {
        ManualClock clock(nowMs);
        Context context(clock);
        context.setZone(QTimeZone::utc());
        QSignalSpy ranges(&context, &Context::rangeChanged), zones(&context, &Context::zoneChanged);
        context.setZone(QTimeZone("Asia/Shanghai"));
        QCOMPARE(ranges.count(), 0); // the last hour is the same everywhere
        context.setRange(RangeSpec::relative(QStringLiteral("now/d"), QStringLiteral("now/d")));
        const TimeRange before = context.range();
        context.setZone(QTimeZone::utc());
        QCOMPARE(zones.count(), 2);
        QCOMPARE(ranges.count(), 2);
        QVERIFY(context.range() != before);
    }

    void filtersGoIntoTheHistory()
    {
        ManualClock clock(nowMs);
        Context context(clock);
        QSignalSpy ranges(&context, &Context::rangeChanged), filters(&context, &Context::filtersChanged);
        const EntityFilter api{EntityKind::Service, QStringLiteral("api"), false};
        context.setFilters({api});
        context.setRange(last("5m"));
        QCOMPARE(context.filters(), EntityFilters{api});
        QCOMPARE(ranges.count(), 1);
        QCOMPARE(filters.count(), 1);
        context.back();
        QCOMPARE(context.filters(), EntityFilters{api});
        QCOMPARE(filters.count(), 1); // that step was one of the range
        context.back();
        QVERIFY(context.filters().empty());
        QCOMPARE(filters.count(), 2);
        context.forward();
        QCOMPARE(context.filters(), EntityFilters{api});
        context.setFilters({api}); // the same again is no step
        QVERIFY(context.canGoForward());
    }

    void oneServiceIsMeantButManyMayBeLeftOut()
    {
        ManualClock clock(nowMs);
        Context context(clock);
        const EntityFilter api{EntityKind::Service, QStringLiteral("api"), false};
        const EntityFilter web{EntityKind::Service, QStringLiteral("web"), false};
        const EntityFilter notA{EntityKind::Service, QStringLiteral("a"), true};
        const EntityFilter notB{EntityKind::Service, QStringLiteral("b"), true};
        const EntityFilter host{EntityKind::Host, QStringLiteral("a"), false};
        const EntityFilter empty{EntityKind::Host, QString(), true};
        context.setFilters({api, notA, web, notB, notA, host, empty});
        QCOMPARE(context.filters(), (EntityFilters{web, notB, notA, host}));
    }
};

OPS_TEST(ContextTest)
#include "tst_context.moc"
