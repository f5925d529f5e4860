#include "core/alerts/alert.h"
#include "tests/support/opstest.h"

using namespace ops;

class AlertTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void severities_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QString>("severity");
        const auto row = [](const char *word, const char *severity) {
            QTest::addRow("%s", word) << QByteArray(word) << QString::fromLatin1(severity);
        };
        row("critical", "critical");
        row("CRITICAL", "critical");
        row("page", "critical");
        row("emergency", "critical");
        row("major", "error");
        row("warning", "warning");
        row("ticket", "warning"); // nobody knows it: not overlooked
        row("informational", "info");
        row("none", "none");
        row("", "none");
    }
    void severities()
    {
        QFETCH(QByteArray, word);
        QFETCH(QString, severity);
        QCOMPARE(severityName(severityOf({{"severity", word.toStdString()}})), severity);
    }

    void withoutTheLabelThereIsNoSeverity() { QCOMPARE(severityName(severityOf({})), QStringLiteral("none")); }

    /// As a real Alertmanager 0.25 computed it.
    void fingerprintsAreAlertmanagers()
    {
        const Labels labels{{"alertname", "APILatencyP95High"},
                            {"cluster", "livestack"},
                            {"region", "eu-west"},
                            {"service", "trading-api"},
                            {"severity", "warning"},
                            {"slo", "latency"},
                            {"team", "backend"}};
        QCOMPARE(fingerprintOf(labels), QStringLiteral("15bb67f1bfe5ee6b"));
        QCOMPARE(fingerprintOf({}), QStringLiteral("cbf29ce484222325"));
    }

    void namesAndAnnotations()
    {
        Alert alert;
        alert.labels = {{"alertname", "多语言"}};
        alert.annotations = {{"summary", "disk is full"}};
        QCOMPARE(alertNameOf(alert.labels), QStringLiteral("多语言"));
        QCOMPARE(annotationOf(alert, "summary"), QStringLiteral("disk is full"));
        QCOMPARE(annotationOf(alert, "runbook_url"), QString());
    }
};

OPS_TEST(AlertTest)
#include "tst_alert.moc"
