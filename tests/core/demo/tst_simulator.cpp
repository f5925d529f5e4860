#include "core/demo/simulator.h"

#include "core/demo/exposition.h"
#include "tests/core/demo/bookreader.h"
#include "tests/support/opstest.h"

using namespace ops;
using namespace ops::demo;
using ops::test::sumOf;

namespace {

constexpr qint64 Noon = 1'795'521'600'000; // 12:00 UTC, a multiple of the history's step
constexpr qint64 Minute = 60'000;

Simulator played(qint64 ms, FaultSet faults = FaultSet())
{
    Simulator simulator(Noon);
    for (qint64 at = Noon; at < Noon + ms; at += Minute)
        simulator.advance(at + Minute, faults);
    return simulator;
}

} // namespace

class SimulatorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameStoryIsToldTwice()
    {
        const Simulator one = played(5 * Minute), other = played(5 * Minute);
        QCOMPARE(one.book().values(), other.book().values());
    }

    void anotherSeedTellsAnother()
    {
        Simulator one(Noon, 1), other(Noon, 2);
        one.advance(Noon + Minute, FaultSet());
        other.advance(Noon + Minute, FaultSet());
        QVERIFY(one.book().values() != other.book().values());
        QCOMPARE(one.book().layout(), other.book().layout());
    }

    void howItWasAskedDoesNotMatter()
    {
        Simulator often(Noon), once(Noon);
        for (qint64 at = Noon; at <= Noon + Minute; at += 700)
            often.advance(at, FaultSet());
        often.advance(Noon + Minute, FaultSet());
        once.advance(Noon + Minute, FaultSet());
        QCOMPARE(often.nowMs(), once.nowMs());
        QCOMPARE(often.book().values(), once.book().values());
    }

    void copiesGoOnAlone()
    {
        Simulator one = played(Minute);
        Simulator copy = one;
        const auto before = one.book().values();
        copy.advance(copy.nowMs() + Minute, FaultSet());
        QCOMPARE(one.book().values(), before);
        one.advance(copy.nowMs(), FaultSet());
        QCOMPARE(one.book().values(), copy.book().values());
    }

    void itIsSmallEnoughForADayOfHistory()
    {
        const Simulator simulator(Noon);
        const auto &book = simulator.book();
        QVERIFY(book.seriesCount() > 150);
        QVERIFY(book.seriesCount() + book.targets().size() <= 300);
    }

    void ratesArePlausible()
    {
        const Simulator simulator = played(30 * Minute);
        const auto &book = simulator.book();
        const double seconds = 30 * 60;
        const double orders = sumOf(book, "http_request_duration_seconds", "_count", {{"service", "trading-api"}});
        const double failed =
            sumOf(book, "http_request_duration_seconds", "_count", {{"service", "trading-api"}, {"status", "500"}});
        QVERIFY2(orders / seconds > 2 && orders / seconds < 40, qPrintable(QString::number(orders / seconds)));
        QVERIFY2(failed / orders > 0.0005 && failed / orders < 0.01, qPrintable(QString::number(failed / orders)));
        const double runs = sumOf(book, "strategy_executions", "_total", {});
        const double succeeded = sumOf(book, "strategy_executions", "_total", {{"status", "success"}});
        QVERIFY2(succeeded / runs > 0.94 && succeeded / runs < 0.99, qPrintable(QString::number(succeeded / runs)));
        const double users = sumOf(book, "users_active", "", {});
        QVERIFY2(users > 300 && users < 2220, qPrintable(QString::number(users)));
        const double lag = sumOf(book, "data_sync_lag_seconds", "", {{"source", "binance"}});
        QVERIFY2(lag > 0 && lag < 5, qPrintable(QString::number(lag)));
    }

    void theSampledHistoryCountsLikeTheLiveDemo()
    {
        Simulator sampled(Noon);
        while (sampled.nowMs() < Noon + 30 * Minute)
            sampled.stepHistory(FaultSet());
        const Simulator live = played(30 * Minute);
        const auto orders = [](const Simulator &simulator) {
            return sumOf(simulator.book(), "http_request_duration_seconds", "_count", {{"service", "trading-api"}});
        };
        const double ratio = orders(sampled) / orders(live);
        QVERIFY2(ratio > 0.93 && ratio < 1.07, qPrintable(QString::number(ratio)));
    }

    void aDayHasARhythm()
    {
        constexpr qint64 Hour = 60 * Minute;
        const auto usersAt = [](qint64 ms) {
            Simulator simulator(ms - 1000);
            simulator.advance(ms, FaultSet());
            return sumOf(simulator.book(), "users_active", "", {});
        };
        QVERIFY(usersAt(Noon + 4 * Hour) > 1.5 * usersAt(Noon - 2 * Hour)); // 16:00 against 10:00 UTC
    }

    void countersNeverGoBack()
    {
        Simulator simulator(Noon);
        std::vector<double> before = simulator.book().values();
        for (int minute = 1; minute <= 10; ++minute) {
            simulator.advance(Noon + minute * Minute, FaultSet());
            for (const auto &family : simulator.book().families()) {
                for (const auto &series : family.series) {
                    if (family.type != MetricType::Gauge)
                        QVERIFY(simulator.book()[series.cell] >= before[series.cell]);
                }
            }
            before = simulator.book().values();
        }
    }

    void bucketsAreCumulative()
    {
        const Simulator simulator = played(5 * Minute);
        const auto &book = simulator.book();
        double last = 0;
        for (const auto &family : book.families()) {
            for (const auto &series : family.series) {
                if (series.suffix == "_bucket") {
                    if (series.labels.back().second == "0.025")
                        last = 0;
                    QVERIFY(book[series.cell] >= last);
                    last = book[series.cell];
                } else if (series.suffix == "_count") {
                    QCOMPARE(book[series.cell], last); // the bucket of +Inf
                }
            }
        }
    }

    void aSavedSimulatorGoesOnWhereItWas()
    {
        Simulator one = played(3 * Minute);
        Simulator restored(0);
        QVERIFY(restored.restore(one.saved()));
        QCOMPARE(restored.nowMs(), one.nowMs());
        QCOMPARE(restored.book().values(), one.book().values());
        one.advance(one.nowMs() + Minute, FaultSet());
        restored.advance(one.nowMs(), FaultSet());
        QCOMPARE(restored.book().values(), one.book().values());
    }

    void whatIsNoStateOfOursChangesNothing_data()
    {
        const QByteArray good = played(Minute).saved();
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << good.first(good.size() / 2);
        QTest::newRow("list") << QByteArray("[1,2]");
        QTest::newRow("other seed") << Simulator(Noon, 7).saved();
        QTest::newRow("other layout") << QByteArray(good).replace("\"layout\":", "\"layout\":1");
        QTest::newRow("other version") << QByteArray(good).replace("\"version\":1", "\"version\":2");
        QTest::newRow("no numbers") << QByteArray(good).replace("\"values\":[", "\"values\":[null,");
    }
    void whatIsNoStateOfOursChangesNothing()
    {
        QFETCH(QByteArray, text);
        Simulator simulator(Noon);
        const auto before = simulator.book().values();
        QVERIFY(!simulator.restore(text));
        QCOMPARE(simulator.book().values(), before);
        QCOMPARE(simulator.nowMs(), Noon);
    }
};

OPS_TEST(SimulatorTest)
#include "tst_simulator.moc"
