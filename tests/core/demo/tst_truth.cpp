#include "core/demo/truth.h"

#include "core/base/json.h"
#include "core/demo/simulator.h"
#include "tests/core/demo/bookreader.h"
#include "tests/support/opstest.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <functional>
#include <map>

using namespace ops;
using namespace ops::demo;
using ops::test::sumOf;

namespace {

constexpr qint64 Noon = 1'795'521'600'000;
constexpr qint64 Minute = 60'000;

/// What the truth's query answers, from what a stretch has added to the counters and where it ended.
using Measure = std::function<double(const MetricBook &begin, const MetricBook &end)>;

double increase(const MetricBook &begin, const MetricBook &end, const char *family, const char *suffix,
                const Labels &labels)
{
    return sumOf(end, family, suffix, labels) - sumOf(begin, family, suffix, labels);
}

/// The share of what a service answered within a second.
double quickShare(const MetricBook &begin, const MetricBook &end, const char *service)
{
    const char *family = "http_request_duration_seconds";
    return increase(begin, end, family, "_bucket", {{"service", service}, {"le", "1.0"}}) /
           increase(begin, end, family, "_count", {{"service", service}});
}

const std::map<Fault, Measure> &measures()
{
    static const std::map<Fault, Measure> all{
        {Fault::ApiErrors,
         [](const MetricBook &a, const MetricBook &b) {
             const char *family = "http_request_duration_seconds";
             return increase(a, b, family, "_count", {{"service", "trading-api"}, {"status", "500"}}) /
                    increase(a, b, family, "_count", {{"service", "trading-api"}});
         }},
        {Fault::ApiLatency, [](const MetricBook &a, const MetricBook &b) { return -quickShare(a, b, "strategy-api"); }},
        {Fault::SyncLag,
         [](const MetricBook &, const MetricBook &b) {
             return sumOf(b, "data_sync_lag_seconds", "", {{"source", "sse"}});
         }},
        {Fault::MemLeak,
         [](const MetricBook &, const MetricBook &b) {
             return sumOf(b, "container_memory_working_set_bytes", "", {{"name", "user-api"}});
         }},
        {Fault::DiskFill,
         [](const MetricBook &, const MetricBook &b) {
             return sumOf(b, "node_filesystem_avail_bytes", "", {{"mountpoint", "/"}});
         }},
        {Fault::LoginAttack,
         [](const MetricBook &a, const MetricBook &b) {
             return increase(a, b, "login_failures", "_total", {{"origin", "external"}});
         }},
        {Fault::BackupStale,
         [](const MetricBook &, const MetricBook &b) {
             return sumOf(b, "backup_last_success_timestamp_seconds", "", {{"kind", "user-data"}});
         }},
        {Fault::StrategyFailures,
         [](const MetricBook &a, const MetricBook &b) {
             return increase(a, b, "strategy_executions", "_total", {{"status", "success"}}) /
                    increase(a, b, "strategy_executions", "_total", {});
         }},
        {Fault::UserDrop, [](const MetricBook &, const MetricBook &b) { return sumOf(b, "users_active", "", {}); }},
    };
    return all;
}

double measured(Fault fault, bool on)
{
    FaultSet faults;
    faults.set(fault, on);
    Simulator simulator(Noon);
    simulator.advance(Noon + Minute, FaultSet());
    const Simulator begin = simulator;
    for (int minute = 1; minute <= 5; ++minute)
        simulator.advance(begin.nowMs() + minute * Minute, faults);
    return measures().at(fault)(begin.book(), simulator.book());
}

/// With a panel inside a row, and what is no panel.
QByteArray board()
{
    return QByteArray("{'panels':[{'id':3,'title':'Errors','targets':[{'expr':"
                      "'sum(rate(http_request_duration_seconds_count{status=~5..}[1m]))'}]},"
                      "{'id':4,'title':'Row','type':'row','panels':["
                      "{'id':5,'title':'Lag','targets':[{'expr':'up'},{'expr':'max(data_sync_lag_seconds)'}]}]},"
                      "{'id':'six','title':'no number','targets':[{'expr':'users_active'}]}, 7, null]}")
        .replace('\'', '"');
}

/// A board of one panel.
QByteArray boardOf(int id, const char *title, const char *type, const char *expr)
{
    return QByteArray("{\"panels\":[{\"id\":") + QByteArray::number(id) + ",\"title\":\"" + title + "\",\"type\":\"" +
           type + "\",\"targets\":[{\"expr\":\"" + expr + "\"}]}]}";
}

BoardFiles boards() { return {{QStringLiteral("dashboard:one"), board()}}; }

} // namespace

class TruthTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatFillsUpIsNearlyFullInAMinute()
    {
        FaultSet faults;
        faults.set(Fault::MemLeak, true);
        faults.set(Fault::DiskFill, true);
        Simulator calm(Noon);
        calm.advance(Noon + Minute, FaultSet());
        Simulator full = calm;
        full.advance(Noon + Minute + 45'000, faults); // the last 15 s are the scrape's
        const auto memory = [&full](const char *family) {
            return sumOf(full.book(), family, "", {{"name", "user-api"}});
        };
        QVERIFY(memory("container_memory_working_set_bytes") > 0.9 * memory("container_spec_memory_limit_bytes"));
        const auto free = [](const Simulator &simulator) {
            return sumOf(simulator.book(), "node_filesystem_avail_bytes", "", {{"mountpoint", "/"}});
        };
        const double disk =
            sumOf(calm.book(), "node_filesystem_size_bytes", "", {{"mountpoint", "/"}}) / 2; // of two alike
        QVERIFY(free(full) < free(calm) - 0.32 * disk);                                      // of 41 % free
    }

    void eachFaultMovesItsMetricAsTold_data()
    {
        QTest::addColumn<int>("fault");
        for (const QString &name : faultNames())
            QTest::newRow(qPrintable(name)) << int(*faultOf(name));
    }
    void eachFaultMovesItsMetricAsTold()
    {
        QFETCH(int, fault);
        const auto all = truths(BoardFiles());
        const Truth &truth = all.at(std::size_t(fault));
        QCOMPARE(truth.fault, Fault(fault));
        const double without = measured(Fault(fault), false), with = measured(Fault(fault), true);
        QVERIFY(std::isfinite(without) && std::isfinite(with));
        QVERIFY2(truth.up ? with > without : with < without,
                 qPrintable(QStringLiteral("%1 without, %2 with").arg(without).arg(with)));
    }

    void aFaultThatIsOffAgainIsOver()
    {
        FaultSet leaking;
        leaking.set(Fault::MemLeak, true);
        Simulator simulator(Noon);
        simulator.advance(Noon + Minute, leaking);
        const auto memory = [&simulator] {
            return sumOf(simulator.book(), "container_memory_working_set_bytes", "", {{"name", "user-api"}});
        };
        const double full = memory();
        simulator.advance(simulator.nowMs() + 1000, FaultSet());
        QVERIFY(memory() < 0.7 * full);
        QCOMPARE(sumOf(simulator.book(), "container_start_time_seconds", "", {{"name", "user-api"}}),
                 double(simulator.nowMs()) / 1000);
    }

    void panelsAreFoundOnTheBoard()
    {
        const auto all = truths(boards());
        const auto &errors = all.at(std::size_t(Fault::ApiErrors));
        QVERIFY(errors.panel);
        QCOMPARE(errors.panel->id, 3);
        QCOMPARE(errors.panel->board, QStringLiteral("dashboard:one"));
        const auto &lag = all.at(std::size_t(Fault::SyncLag));
        QVERIFY(lag.panel);
        QCOMPARE(lag.panel->title, QStringLiteral("Lag"));
        QVERIFY(!all.at(std::size_t(Fault::UserDrop)).panel);
    }

    void aPanelOfTheBestBoardIsNamed()
    {
        const char *expr = "min(node_filesystem_avail_bytes)";
        const BoardFile overview{QStringLiteral("dashboard:platform"), boardOf(1, "Disk", "timeseries", expr)};
        const BoardFile number{QStringLiteral("dashboard:hosts"), boardOf(2, "Least", "stat", expr)};
        const BoardFile graph{QStringLiteral("dashboard:hosts"), boardOf(3, "Free", "timeseries", expr)};
        const auto named = [](const BoardFiles &files) {
            const auto panel = truths(files).at(std::size_t(Fault::DiskFill)).panel;
            return panel ? panel->id : 0;
        };
        QCOMPARE(named({overview}), 1);
        QCOMPARE(named({overview, number}), 2);
        QCOMPARE(named({number, overview, graph}), 3);
        QCOMPARE(named({graph, overview, number}), 3);
    }

    void aDamagedBoardNamesNoPanel()
    {
        for (const QByteArray &damaged :
             {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("{\"panels\":1}")}) {
            const auto all = truths({{QStringLiteral("dashboard:x"), damaged}});
            QCOMPARE(all.size(), std::size_t(FaultCount));
            for (const Truth &truth : all)
                QVERIFY(!truth.panel);
        }
    }

    void theDocumentNamesEverything()
    {
        std::vector<Truth> all = truths(boards());
        const auto unknown = parseJson(truthJson(all));
        QVERIFY((*unknown)["faults"][0]["on"].is_null());
        setOn(all, {QStringLiteral("sync_lag")});
        const auto json = parseJson(truthJson(all));
        QVERIFY(json);
        const auto &faults = (*json)["faults"];
        QCOMPARE(faults.size(), std::size_t(FaultCount));
        QCOMPARE(faults[2]["name"].get<std::string>(), std::string("sync_lag"));
        QCOMPARE(faults[2]["on"].get<bool>(), true);
        QCOMPARE(faults[0]["on"].get<bool>(), false);
        QCOMPARE(faults[2]["direction"].get<std::string>(), std::string("up"));
        QCOMPARE(faults[2]["panel"]["id"].get<int>(), 5);
        QCOMPARE(faults[2]["panel"]["board"].get<std::string>(), std::string("dashboard:one"));
        QCOMPARE(faults[2]["rootCause"].get<std::string>(), std::string("data-sync"));
        for (const auto &fault : faults)
            QVERIFY(!fault["summary"].get<std::string>().empty() && !fault["services"].empty() &&
                    !fault["alerts"].empty());
    }
};

OPS_TEST(TruthTest)
#include "tst_truth.moc"
