#include "core/demo/servers.h"

#include "tests/support/opstest.h"

using namespace ops;
using namespace ops::demo;

class ServersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTargetIsScrapedUnderItsOwnLabels()
    {
        const std::vector<Target> targets{{"api", "one:1"}, {"sync", "sync:2"}, {"api", "two:1"}};
        const QByteArray config =
            prometheusConfig(targets, {QStringLiteral("127.0.0.1:9"), QString(), QString(), QString(), false});
        QCOMPARE(config.count("job_name"), 2);
        QVERIFY(config.contains(
            "params: {job: [\"api\"]}\n    static_configs:\n      - targets: [\"one:1\", \"two:1\"]\n"));
        QVERIFY(config.contains("target_label: __param_instance"));
        QCOMPARE(config.count("replacement: \"127.0.0.1:9\""), 2);
        QVERIFY(config.contains("scrape_interval: 15s"));
        QVERIFY(!config.contains("alerting"));
        QVERIFY(!config.contains("rule_files"));
        QVERIFY(config.contains("evaluation_interval: 5s"));
        QVERIFY(config.contains("external_labels: {cluster: quantmind-demo, region: eu-west}"));
    }

    void theRealServersKeepTheirInstance()
    {
        const QByteArray config =
            prometheusConfig({}, {QStringLiteral("127.0.0.1:9"), QStringLiteral("127.0.0.1:10"),
                                  QStringLiteral("127.0.0.1:11"), QStringLiteral("127.0.0.1:12"), true});
        QVERIFY(config.contains("alertmanagers:\n    - static_configs:\n        - targets: [\"127.0.0.1:10\"]\n"));
        QVERIFY(config.contains("source_labels: [service, host], regex: host;localhost, action: drop"));
        QVERIFY(config.contains("rule_files: [rules.yml]"));
        for (const char *address : {"127.0.0.1:11", "127.0.0.1:12"})
            QVERIFY(
                config.contains(QByteArray("targets: [\"") + address + "\"]\n        labels: {instance: localhost}\n"));
        QVERIFY(config.contains("job_name: \"prometheus\"\n    scrape_interval: 2s\n    scrape_timeout: 2s\n"));
    }

    void alertsAreHeldBackAndToldToNobody()
    {
        const QByteArray config = alertmanagerConfig();
        QCOMPARE(config.count("source_matchers"), 3);
        QVERIFY(config.contains("receivers:\n  - name: nobody\n"));
        QVERIFY(!config.contains("_configs"));
    }

    void everyServerStaysOnThisComputerAndInItsFolder()
    {
        const QString folder = QStringLiteral("/state");
        const QString loopback = QStringLiteral("--web.listen-address=127.0.0.1:7");
        const auto prometheus = prometheusCommand(QStringLiteral("p"), folder, 7);
        const auto alertmanager = alertmanagerCommand(QStringLiteral("a"), folder, 7);
        const auto exporter = nodeExporterCommand(QStringLiteral("n"), 7);
        for (const Command *command : {&prometheus, &alertmanager, &exporter})
            QVERIFY(command->arguments.contains(loopback));
        QVERIFY(alertmanager.arguments.contains(QStringLiteral("--cluster.listen-address=")));
        QVERIFY(alertmanager.arguments.contains(QStringLiteral("--storage.path=/state/alertmanager")));
        QVERIFY(prometheus.arguments.contains(QStringLiteral("--storage.tsdb.path=/state/prometheus")));
        QVERIFY(prometheus.arguments.contains(QStringLiteral("--config.file=/state/prometheus.yml")));
    }
};

OPS_TEST(ServersTest)
#include "tst_servers.moc"
