#include "tests/e2e/cli/alertmanagerapi.h"
#include "tests/e2e/cli/clirun.h"
#include "tests/support/opstest.h"

#include <QFile>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <csignal>

using namespace ops;
using namespace ops::test;
using nlohmann::json;

namespace {

const AlertmanagerApi::Pairs Disk{{"alertname", "DiskFull"}, {"severity", "warning"}, {"instance", "db-1"}};
const AlertmanagerApi::Pairs Errors{{"alertname", "HighErrorRate"}, {"severity", "critical"}, {"service", "api"}};

QByteArray textAt(const json &value, const char *key)
{
    return value.is_object() && value.contains(key) && value[key].is_string()
               ? QByteArray::fromStdString(value[key].get<std::string>())
               : QByteArray();
}

QStringList split(const QString &words) { return words.split(u' ', Qt::SkipEmptyParts); }

} // namespace

/// `alerts` as somebody uses it who has no window, each test with a store of its own.
class AlertsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_api = std::make_unique<AlertmanagerApi>();
    }

    void aFreshStoreIsFilledByOneLook()
    {
        m_api->fire(Disk, {{"summary", "disk is full"}});
        m_api->fire(Errors);
        const auto list = run("alerts list --json");
        QVERIFY2(list.exitCode == 0, list.err.constData());
        const json document = list.json();
        QCOMPARE(textAt(document, "schema"), QByteArray("quantmind-ops/alerts-list/1"));
        QCOMPARE(textAt(document, "state"), QByteArray("value"));
        QCOMPARE(textAt(document["source"], "version"), QByteArray("0.25.0"));
        const json alerts = document["data"]["alerts"];
        QCOMPARE(alerts.size(), std::size_t(2));
        QCOMPARE(textAt(alerts[0], "name"), QByteArray("HighErrorRate")); // the graver first
        QCOMPARE(textAt(alerts[0], "severity"), QByteArray("critical"));
        QCOMPARE(textAt(alerts[1], "state"), QByteArray("active"));
        QCOMPARE(textAt(alerts[1]["annotations"], "summary"), QByteArray("disk is full"));
        QCOMPARE(textAt(alerts[1]["work"], "state"), QByteArray("open"));
        QVERIFY(textAt(alerts[0], "id").size() > 30);
        QCOMPARE(m_api->writes(), 0);
        QVERIFY(run("alerts list").out.contains("DiskFull"));
        QCOMPARE(textAt(run("alerts list --json").json()["data"]["alerts"][0], "id"), textAt(alerts[0], "id"));
        QCOMPARE(run("alerts list --ndjson").out.count('\n'), 2);
        QCOMPARE(run("alerts list --csv").out.count('\n'), 3);
    }

    void filtersAreThoseOfTheWindow()
    {
        m_api->fire(Disk);
        m_api->fire(Errors);
        const auto names = [this](const QStringList &filter) {
            QByteArrayList found;
            const json document =
                runWords(QStringList{QStringLiteral("alerts"), QStringLiteral("list"), QStringLiteral("--json")} +
                         filter)
                    .json();
            for (const json &alert : document["data"]["alerts"])
                found << textAt(alert, "name");
            return found.join(',');
        };
        QCOMPARE(names({QStringLiteral("severity=critical")}), QByteArray("HighErrorRate"));
        QCOMPARE(names({QStringLiteral("instance=~\"db-.*\""), QStringLiteral("@state=open")}), QByteArray("DiskFull"));
        QCOMPARE(names({QStringLiteral("db-1")}), QByteArray("DiskFull"));
        const auto nothing = run("alerts list severity=info --json");
        QCOMPARE(nothing.exitCode, 0);
        QCOMPARE(textAt(nothing.json(), "state"), QByteArray("noData"));
        const auto bad = runWords({QStringLiteral("alerts"), QStringLiteral("list"), QStringLiteral("a=~\"(\"")});
        QCOMPARE(bad.exitCode, 2);
        QVERIFY(bad.err.contains('^'));
    }

    void acknowledgingRecords()
    {
        m_api->fire(Disk);
        const auto acked =
            runWords({QStringLiteral("alerts"), QStringLiteral("ack"), QStringLiteral("DiskFull"),
                      QStringLiteral("--record"), QStringLiteral("--comment"), QStringLiteral("cleaning 清理"),
                      QStringLiteral("--priority"), QStringLiteral("2"), QStringLiteral("--json")});
        QVERIFY2(acked.exitCode == 0, acked.err.constData());
        QCOMPARE(textAt(acked.json()["data"]["outcomes"][0], "verdict"), QByteArray("done"));
        QCOMPARE(m_api->writes(), 0);
        const json alert = run("alerts list --json @state=acked").json()["data"]["alerts"][0];
        QCOMPARE(textAt(alert["work"], "note"), QByteArray("cleaning 清理"));
        QCOMPARE(textAt(alert["work"], "owner"), QByteArray("li.wei"));
        QCOMPARE(alert["work"]["priority"].get<int>(), 2);
        QVERIFY(!alert["work"]["until"].is_null());
        QVERIFY(run("alerts list").out.contains("li.wei"));
    }

    void everyVerbIsInTheTimeline()
    {
        m_api->fire(Disk);
        for (const char *words : {"alerts take DiskFull", "alerts assign DiskFull --to wang.fang",
                                  "alerts note DiskFull --comment looking", "alerts snooze DiskFull --for 1h",
                                  "alerts ack DiskFull --record", "alerts unack DiskFull --comment undone"}) {
            const auto result = run(words);
            QVERIFY2(result.exitCode == 0, (QByteArray(words) + ": " + result.err).constData());
        }
        const auto shown = run("alerts show DiskFull --json");
        QCOMPARE(shown.exitCode, 0);
        QByteArrayList kinds;
        const json document = shown.json();
        for (const json &event : document["data"]["timeline"])
            kinds << textAt(event, "kind");
        for (const char *kind : {"fired", "assigned", "noted", "snoozed", "acked", "unacked"})
            QVERIFY2(kinds.contains(kind), kinds.join(' ').constData());
        QCOMPARE(textAt(shown.json()["data"]["work"], "assignee"), QByteArray("wang.fang"));
        const auto table = run("alerts show DiskFull");
        QVERIFY(table.out.contains("wang.fang") && table.out.contains("looking"));
        QVERIFY2(!table.out.contains('{'), table.out.constData()); // payloads are for programs
    }

    void quietIsOneSilenceHoweverOften()
    {
        m_api->fire(Disk);
        const auto first = run("alerts ack DiskFull --quiet --comment x --json");
        QVERIFY2(first.exitCode == 0, first.err.constData());
        QCOMPARE(m_api->activeSilences(), 1);
        const auto second = run("alerts ack DiskFull --quiet --comment y --json");
        QCOMPARE(second.exitCode, 0);
        QCOMPARE(textAt(second.json()["data"]["outcomes"][0], "verdict"), QByteArray("alreadySo"));
        QCOMPARE(m_api->activeSilences(), 1);
        const json alert = run("alerts list --json").json()["data"]["alerts"][0];
        QCOMPARE(textAt(alert, "state"), QByteArray("suppressed"));
        QCOMPARE(textAt(alert, "standing"), QByteArray("acked"));
        QVERIFY(alert["work"]["quiet"].get<bool>());
        QCOMPARE(QByteArray::fromStdString(alert["silencedBy"][0].get<std::string>()),
                 textAt(alert["work"], "silenceId"));
        QCOMPARE(run("alerts unack DiskFull").exitCode, 0);
        QCOMPARE(m_api->activeSilences(), 0);
        QByteArrayList kinds;
        const json shown = run("alerts show DiskFull --json").json();
        for (const json &event : shown["data"]["timeline"])
            kinds << textAt(event, "kind");
        QVERIFY2(kinds.contains("alarmed"), kinds.join(' ').constData()); // Alertmanager would stay silent
    }

    void readOnlyWritesNothing()
    {
        m_api->fire(Disk);
        for (const char *words :
             {"alerts ack DiskFull --quiet", "alerts unack DiskFull", "alerts note DiskFull --comment x",
              "alerts silence alertname=DiskFull --for 1h --comment x", "alerts expire 1234"}) {
            const auto result = run((QByteArray(words) + " --read-only --json").constData());
            QCOMPARE(result.exitCode, 4);
            QCOMPARE(result.errorKind(), QByteArray("refused"));
        }
        QCOMPARE(run("alerts list --read-only").exitCode, 0);
        QCOMPARE(m_api->writes(), 0);
    }

    void whatIsNotThereIsSaid()
    {
        m_api->fire(Disk);
        QCOMPARE(run("alerts ack NoSuchAlert").exitCode, 1);
        QCOMPARE(run("alerts show 0123456789").exitCode, 1);
        m_api->fire({{"alertname", "DiskFull"}, {"instance", "db-2"}});
        const auto many = run("alerts ack DiskFull --json");
        QCOMPARE(many.exitCode, 2);
        QVERIFY(many.err.contains("db-1") && many.err.contains("db-2"));
        QCOMPARE(many.errorKind(), QByteArray("badRequest"));
        const json alerts = run("alerts list --json").json()["data"]["alerts"];
        const QByteArray prefix = textAt(alerts[0], "fingerprint").left(8);
        QCOMPARE(run(("alerts ack --record " + prefix).constData()).exitCode, 0);
        QCOMPARE(run(("alerts ack --record " + textAt(alerts[1], "id")).constData()).exitCode, 0);
    }

    void wrongCallsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("words");
        for (const char *words : {"alerts",
                                  "alerts nonsense",
                                  "alerts show",
                                  "alerts show a b",
                                  "alerts ack",
                                  "alerts list --quiet",
                                  "alerts ack a --quiet --record",
                                  "alerts ack a --for soon",
                                  "alerts note a",
                                  "alerts assign a",
                                  "alerts wait",
                                  "alerts wait --state gone",
                                  "alerts stats --by color",
                                  "alerts history --limit 0",
                                  "alerts show a --csv",
                                  "alerts watch --json",
                                  "alerts silence a=b --for 1h",
                                  "alerts silence a=b --comment x",
                                  "alerts silence @state=open --for 1h --comment x",
                                  "alerts ack a --priority 9",
                                  "rules",
                                  "rules check",
                                  "rules sort"})
            QTest::newRow(words) << QByteArray(words);
    }
    void wrongCallsAreRefused()
    {
        QFETCH(QByteArray, words);
        const auto result = run(words.constData());
        QVERIFY2(result.exitCode == 2, result.err.constData());
        QVERIFY(!result.err.isEmpty());
    }

    void theStoreStillTellsWhenAlertmanagerIsDown()
    {
        m_api->fire(Disk);
        QCOMPARE(run("alerts list").exitCode, 0);
        m_api->breakWith(502);
        const auto list = run("alerts list --json");
        QCOMPARE(list.exitCode, 3);
        QCOMPARE(list.errorKind(), QByteArray("network"));
        const auto history = run("alerts history --json");
        QCOMPARE(history.exitCode, 5);
        QCOMPARE(textAt(history.json(), "state"), QByteArray("stale"));
        const json episodes = history.json()["data"]["episodes"];
        QCOMPARE(episodes.size(), std::size_t(1));
        const QByteArray id = textAt(episodes[0], "id");
        QCOMPARE(run(("alerts show --json " + id).constData()).exitCode, 5);
        // The record is kept; its silence follows.
        const auto acked = run(("alerts ack --json --quiet --comment kept " + id).constData());
        QCOMPARE(acked.exitCode, 5);
        m_api->breakWith(0);
        const json alert = run("alerts list --json").json()["data"]["alerts"][0];
        QCOMPARE(textAt(alert["work"], "note"), QByteArray("kept"));
        const auto follows = [this] { return run("alerts list").exitCode == 0 && m_api->activeSilences() == 1; };
        QTRY_VERIFY_WITH_TIMEOUT(follows(), 60000); // it is tried again after a pause
    }

    void hostileTextsAreWholeInJsonAndCutInTables()
    {
        const std::string rest(20000, 'x');
        m_api->fire({{"alertname", "A"}, {"evil", "<b>\x1b[31m\u202e\n"}}, {{"summary", "<i>" + rest + "\x07"}});
        const auto list = run("alerts list --json");
        const json alert = list.json()["data"]["alerts"][0];
        QCOMPARE(textAt(alert["labels"], "evil"), QByteArray("<b>\x1b[31m\u202e\n"));
        QCOMPARE(textAt(alert["annotations"], "summary").size(), qsizetype(rest.size() + 4));
        const auto table = run("alerts list");
        QVERIFY(!table.out.contains('\x1b') && !table.out.contains('\x07') && !table.out.contains("\u202e"));
        QVERIFY(table.out.contains("…"));
        QVERIFY(table.out.size() < 2000);
        const auto shown = run("alerts show A");
        QVERIFY(!shown.out.contains('\x1b') && shown.out.size() < 10000);
    }

    void silencesArePreviewedSetListedAndEnded()
    {
        m_api->fire(Disk);
        for (int i = 0; i < 9; ++i)
            m_api->fire({{"alertname", "Other"}, {"severity", "info"}, {"i", std::to_string(i)}});
        const auto preview = run("alerts silence alertname=DiskFull --preview --json");
        QVERIFY2(preview.exitCode == 0, preview.err.constData());
        const json data = preview.json()["data"];
        QCOMPARE(data["hits"].get<int>(), 1);
        QCOMPARE(data["firing"].get<int>(), 10);
        QVERIFY(!data["created"].get<bool>());
        QCOMPARE(m_api->writes(), 0);
        const auto made = run("alerts silence alertname=DiskFull --for 1h --comment work");
        QVERIFY2(made.exitCode == 0, made.err.constData());
        QCOMPARE(m_api->activeSilences(), 1);
        const json silences = run("alerts silences --json").json()["data"]["silences"];
        QCOMPARE(silences.size(), std::size_t(1));
        QCOMPARE(textAt(silences[0], "id"), made.out.trimmed());
        QCOMPARE(textAt(silences[0], "comment"), QByteArray("work"));
        QVERIFY(silences[0]["mine"].get<bool>());
        QCOMPARE(silences[0]["hits"].get<int>(), 1);
        QVERIFY(run("alerts silences").out.contains("DiskFull"));
        QCOMPARE(run("alerts silences --csv").out.count('\n'), 2);
        QCOMPARE(run(("alerts expire " + made.out.trimmed()).constData()).exitCode, 0);
        QCOMPARE(m_api->activeSilences(), 0);
        QCOMPARE(run("alerts expire 00000000").exitCode, 1);
    }

    void aBroadSilenceHasToBeTyped()
    {
        m_api->fire(Disk);
        m_api->fire(Errors);
        const auto refused = runWords({QStringLiteral("alerts"), QStringLiteral("silence"),
                                       QStringLiteral("severity=~\"critical|warning\""), QStringLiteral("--for"),
                                       QStringLiteral("1h"), QStringLiteral("--comment"), QStringLiteral("x")});
        QCOMPARE(refused.exitCode, 4);
        QVERIFY2(refused.err.contains("--confirm 127.0.0.1") || refused.err.contains("--confirm '127.0.0.1"),
                 refused.err.constData());
        QCOMPARE(m_api->writes(), 0);
        const QByteArray name =
            textAt(run("alerts silence severity=~\"critical|warning\" --preview --json").json()["data"], "confirm");
        QVERIFY(!name.isEmpty());
        const auto made = runWords({QStringLiteral("alerts"), QStringLiteral("silence"),
                                    QStringLiteral("severity=~\"critical|warning\""), QStringLiteral("--for"),
                                    QStringLiteral("1h"), QStringLiteral("--comment"), QStringLiteral("x"),
                                    QStringLiteral("--confirm"), QString::fromUtf8(name)});
        QVERIFY2(made.exitCode == 0, made.err.constData());
        QCOMPARE(m_api->activeSilences(), 1);
    }

    void nobodySaysThatThereIsNoSuchAlertWhileNobodyAnswers()
    {
        m_api->breakWith(502);
        QCOMPARE(run("alerts ack DiskFull --record").exitCode, 3);
        const auto shown = run("alerts show DiskFull --json");
        QCOMPARE(shown.exitCode, 3);
        QCOMPARE(shown.errorKind(), QByteArray("network"));
    }

    void serversMadeUpOnTheSpotHaveStoresOfTheirOwn()
    {
        AlertmanagerApi other; // on the same host
        m_api->fire(Disk);
        const auto namesAt = [this](const AlertmanagerApi &api) {
            QByteArrayList names;
            const auto list = CliProcess({QStringLiteral("alerts"), QStringLiteral("list"), QStringLiteral("--json"),
                                          QStringLiteral("--alertmanager"), api.url().toString()},
                                         environment())
                                  .wait();
            const json document = list.json();
            for (const json &alert : document["data"]["alerts"])
                names << textAt(alert, "name");
            return names.join(',');
        };
        QCOMPARE(namesAt(*m_api), QByteArray("DiskFull"));
        QCOMPARE(namesAt(other), QByteArray()); // not: forgotten by it
        QCOMPARE(namesAt(*m_api), QByteArray("DiskFull"));
    }

    void waitingEndsWhenItIsSo()
    {
        m_api->fire(Disk);
        QCOMPARE(run("alerts wait alertname=DiskFull --state firing --timeout 20s").exitCode, 0);
        QCOMPARE(run("alerts wait alertname=Other --state resolved --timeout 20s").exitCode, 0);
        const auto late = run("alerts wait alertname=DiskFull --state suppressed --timeout 300ms --json");
        QCOMPARE(late.exitCode, 1);
        QVERIFY(!late.json()["data"]["met"].get<bool>());
        QCOMPARE(run("alerts ack DiskFull --quiet").exitCode, 0);
        QCOMPARE(run("alerts wait alertname=DiskFull --state acked --timeout 20s").exitCode, 0);
        QCOMPARE(run("alerts wait alertname=DiskFull --state suppressed --timeout 20s").exitCode, 0);
        m_api->breakWith(502);
        QCOMPARE(run("alerts wait alertname=DiskFull --state firing --timeout 300ms").exitCode, 3);
    }

    void watchingTellsChangesUntilInterrupted()
    {
        m_api->fire(Disk);
        CliProcess process(words({QStringLiteral("alerts"), QStringLiteral("watch"), QStringLiteral("--ndjson")}),
                           environment());
        QByteArray out;
        const auto read = [&] { return (out += process.process().readAllStandardOutput()).contains("DiskFull"); };
        QTRY_VERIFY_WITH_TIMEOUT(read(), 20000);
        m_api->fire(Errors);
        const auto second = [&] {
            return (out += process.process().readAllStandardOutput()).contains("HighErrorRate");
        };
        QTRY_VERIFY_WITH_TIMEOUT(second(), 20000);
        ::kill(pid_t(process.process().processId()), SIGINT);
        QCOMPARE(process.wait().exitCode, 130);
        for (const QByteArray &line : out.trimmed().split('\n')) {
            const json row = json::parse(line.toStdString(), nullptr, false);
            QCOMPARE(textAt(row, "change"), QByteArray("firing"));
        }
    }

    void statisticsAndHistoryComeFromTheStore()
    {
        m_api->fire(Disk);
        m_api->fire(Errors);
        QCOMPARE(run("alerts ack DiskFull --record").exitCode, 0);
        const auto stats = run("alerts stats --by alertname --json");
        QVERIFY2(stats.exitCode == 0, stats.err.constData());
        QCOMPARE(stats.json()["data"]["total"]["fired"].get<int>(), 2);
        QCOMPARE(stats.json()["data"]["total"]["acknowledged"].get<int>(), 1);
        QVERIFY(run("alerts stats").out.contains("Critical"));
        const auto page = run("alerts history --limit 1 --json");
        QCOMPARE(page.json()["data"]["matched"].get<int>(), 2);
        QCOMPARE(page.json()["truncated"]["of"].get<int>(), 2);
        QCOMPARE(run("alerts history alertname=DiskFull --json").json()["data"]["matched"].get<int>(), 1);
        const QByteArray csv = run("alerts history --csv").out;
        QVERIFY(csv.contains("DiskFull"));
        QVERIFY2(csv.startsWith("startsAt,") && !csv.contains('\r'), csv.constData());
    }

    void aDamagedStoreIsSaidAndKept()
    {
        m_api->fire(Disk);
        const QByteArray rubbish = QByteArray("no database at all\n").repeated(400);
        QFile file(m_home->filePath(QStringLiteral("store.db")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(rubbish);
        file.close();
        const auto list = run("alerts list --json");
        QCOMPARE(list.exitCode, 5);
        QCOMPARE(list.json()["data"]["alerts"].size(), std::size_t(1));
        QVERIFY(!list.json()["warnings"].empty());
        QCOMPARE(run("alerts ack DiskFull --record").exitCode, 3);
        QCOMPARE(run("alerts history").exitCode, 3);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), rubbish);
    }

    void withoutAnAlertmanagerItIsAWrongCall()
    {
        const auto result = CliProcess({QStringLiteral("alerts"), QStringLiteral("list"),
                                        QStringLiteral("--prometheus"), QStringLiteral("http://127.0.0.1:1")},
                                       environment())
                                .wait();
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.err.contains("--alertmanager"));
    }

private:
    QMap<QString, QString> environment() const
    {
        return {{QStringLiteral("XDG_CONFIG_HOME"), m_home->filePath(QStringLiteral("config"))},
                {QStringLiteral("XDG_STATE_HOME"), m_home->filePath(QStringLiteral("state"))},
                {QStringLiteral("XDG_DATA_HOME"), m_home->filePath(QStringLiteral("data"))},
                {QStringLiteral("QUANTMIND_OPS_PERSON"), QStringLiteral("li.wei")}};
    }
    QStringList words(const QStringList &more) const
    {
        return more + QStringList{QStringLiteral("--alertmanager"), m_api->url().toString(), QStringLiteral("--store"),
                                  m_home->filePath(QStringLiteral("store.db"))};
    }
    CliResult runWords(const QStringList &more) const { return CliProcess(words(more), environment()).wait(); }
    CliResult run(const char *line) const { return runWords(split(QString::fromUtf8(line))); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<AlertmanagerApi> m_api;
};

OPS_TEST(AlertsTest)
#include "tst_alerts.moc"
