#include "core/demo/simulator.h"

#include "core/demo/exposition.h"
#include "tests/core/demo/bookreader.h"
#include "tests/support/opstest.h"

#include <algorithm>
#include <cmath>
#include <utility>

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
        std::size_t ofTheDay = 0, ofTheHour = 0;
        for (const auto &family : book.families())
            (family.past == Past::Day ? ofTheDay : ofTheHour) += family.series.size();
        for (std::size_t target = 0; target < book.targets().size(); ++target)
            ++(book.pastOf(target) == Past::Day ? ofTheDay : ofTheHour);
        QVERIFY(ofTheDay > 150);
        QVERIFY2(ofTheDay <= 300, qPrintable(QString::number(ofTheDay)));
        QVERIFY2(ofTheHour > 150 && ofTheHour < 600, qPrintable(QString::number(ofTheHour)));
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

    void exportersArePlausible()
    {
        const Simulator simulator = played(10 * Minute);
        const auto &book = simulator.book();
        const auto value = [&book](const char *family, const Labels &labels = {}) {
            return sumOf(book, family, "", labels);
        };
        for (const char *up : {"pg_up", "redis_up", "nginx_up"})
            QCOMPARE(value(up), 1.0);
        QCOMPARE(value("probe_success"), 11.0);
        const double connections = value("pg_stat_activity_count");
        QVERIFY2(connections > 20 && connections < 100, qPrintable(QString::number(connections)));
        QVERIFY(connections < 0.5 * value("pg_settings_max_connections"));
        QVERIFY(value("redis_memory_used_bytes") < 0.6 * value("redis_memory_max_bytes"));
        QVERIFY(value("container_health_state") == 10.0);
        QVERIFY(value("nginx_connections_waiting") > 50);
        QVERIFY(value("node_memory_MemAvailable_bytes") < value("node_memory_MemTotal_bytes"));
        const double now = double(simulator.nowMs()) / 1000, days = 86400;
        for (const auto &family : book.families()) {
            for (const auto &series : family.series) {
                if (family.name == "probe_ssl_earliest_cert_expiry") {
                    const double left = (book[series.cell] - now) / days;
                    QVERIFY2(left >= 30 && left <= 90, qPrintable(QString::number(left)));
                }
            }
        }
    }

    /// Prometheus is a real server as soon as the demo runs: what is told of it is past.
    void whatIsOnlyPastIsNotServed()
    {
        const Simulator simulator = played(Minute);
        const auto &book = simulator.book();
        QVERIFY(sumOf(book, "prometheus_tsdb_head_samples_appended", "_total", {}) > 100);
        const auto live = book.liveTargets();
        QCOMPARE(live.size(), book.targets().size() - 1);
        QVERIFY(std::find(live.begin(), live.end(), prometheusTarget()) == live.end());
        const QByteArray served = exposition(book, std::nullopt, ExpositionFormat::OpenMetrics, simulator.nowMs());
        QVERIFY(!served.contains("prometheus_") && served.contains("redis_up"));
    }

    void aHostsCpuTimeIsWholeWhateverTheLoad()
    {
        for (const bool slow : {false, true}) {
            FaultSet faults;
            faults.set(Fault::ApiLatency, slow);
            const Simulator begin = played(Minute, faults);
            Simulator simulator = begin;
            simulator.advance(begin.nowMs() + 5 * Minute, faults);
            const auto spent = [&](const char *mode) {
                const Labels labels{{"mode", mode}};
                return sumOf(simulator.book(), "node_cpu_seconds", "_total", labels) -
                       sumOf(begin.book(), "node_cpu_seconds", "_total", labels);
            };
            const double all = spent("idle") + spent("iowait") + spent("system") + spent("user");
            QVERIFY2(std::abs(all - 12 * 300) < 0.001, qPrintable(QString::number(all)));
            QVERIFY(spent("idle") > 0.02 * all && spent("user") > 0.02 * all);
        }
    }

    /// nginx counts the same requests as the services behind it, feeds and inner calls left out.
    void proxiesAndDatabasesFollowTheRequests()
    {
        const auto perSecond = [](FaultSet faults, const char *family, const char *suffix) {
            Simulator simulator = played(Minute);
            const double before = sumOf(simulator.book(), family, suffix, {});
            simulator.advance(simulator.nowMs() + 2 * Minute, faults);
            return (sumOf(simulator.book(), family, suffix, {}) - before) / 120;
        };
        FaultSet attack;
        attack.set(Fault::LoginAttack, true);
        for (const auto &[family, suffix] : {std::pair("nginx_http_requests", "_total"),
                                             {"pg_stat_database_xact_commit", ""},
                                             {"redis_commands", "_total"},
                                             {"node_network_receive_bytes", "_total"}}) {
            const double calm = perSecond(FaultSet(), family, suffix), attacked = perSecond(attack, family, suffix);
            QVERIFY2(calm > 1 && attacked > 1.2 * calm, family);
        }
    }

    void faultsMoveWhatStandsBeside_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QByteArray>("family");
        QTest::addColumn<QByteArray>("suffix");
        QTest::addColumn<double>("atLeast"); // the value's change
        const auto row = [](Fault fault, const char *family, const char *suffix, double atLeast) {
            QTest::newRow(qPrintable(faultName(fault) + u' ' + QLatin1String(family)))
                << int(fault) << QByteArray(family) << QByteArray(suffix) << atLeast;
        };
        row(Fault::ApiErrors, "probe_success", "", -1);
        row(Fault::SyncLag, "probe_success", "", -2);
        row(Fault::ApiLatency, "probe_duration_seconds", "", 1);
        row(Fault::ApiLatency, "nginx_connections_writing", "", 3);
        row(Fault::ApiLatency, "pg_stat_activity_max_tx_duration", "", 1);
        row(Fault::MemLeak, "container_health_state", "", -1);
        row(Fault::MemLeak, "container_memory_failcnt", "", 10);
        row(Fault::DiskFill, "node_disk_written_bytes", "_total", 1e10);
        row(Fault::UserDrop, "nginx_connections_waiting", "", -20);
    }
    void faultsMoveWhatStandsBeside()
    {
        QFETCH(int, fault);
        QFETCH(QByteArray, family);
        QFETCH(QByteArray, suffix);
        QFETCH(double, atLeast);
        const auto value = [&](const Simulator &simulator) {
            return sumOf(simulator.book(), family.toStdString(), suffix.toStdString(), {});
        };
        Simulator calm = played(Minute), faulty = calm;
        FaultSet faults;
        faults.set(Fault(fault), true);
        calm.advance(calm.nowMs() + 3 * Minute, FaultSet());
        faulty.advance(calm.nowMs(), faults);
        const double change = value(faulty) - value(calm);
        QVERIFY2(atLeast > 0 ? change >= atLeast : change <= atLeast, qPrintable(QString::number(change)));
        if (suffix.isEmpty() && family != "container_memory_failcnt") {
            // A minute after it is off, nothing of it is left.
            faulty.advance(faulty.nowMs() + 2 * Minute, FaultSet());
            calm.advance(calm.nowMs() + 2 * Minute, FaultSet());
            const double left = value(faulty) - value(calm);
            QVERIFY2(std::abs(left) < 0.5 * std::abs(change), qPrintable(QString::number(left)));
        }
    }

    void aRestartedContainerCountsAnew()
    {
        FaultSet leaking;
        leaking.set(Fault::MemLeak, true);
        Simulator simulator = played(Minute);
        simulator.advance(simulator.nowMs() + 3 * Minute, leaking);
        simulator.advance(simulator.nowMs() + 1000, FaultSet());
        const Labels userApi{{"name", "user-api"}};
        const auto &book = simulator.book();
        QCOMPARE(sumOf(book, "container_oom_events", "_total", userApi), 1.0);
        QVERIFY(sumOf(book, "container_cpu_cfs_periods", "_total", userApi) <= 10);
        QCOMPARE(sumOf(book, "container_memory_failcnt", "", userApi), 0.0);
        QCOMPARE(sumOf(book, "container_health_state", "", userApi), 1.0);
        QVERIFY(sumOf(book, "container_cpu_cfs_periods", "_total", {{"name", "redis"}}) > 100);
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
