#include "core/alerts/alert.h"
#include "core/alerts/runbook.h"
#include "core/dashboards/shippedboards.h"
#include "core/demo/demorules.h"
#include "core/demo/pastalerts.h"
#include "tests/support/opstest.h"

#include <QDir>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <yaml-cpp/yaml.h>

using namespace ops;

namespace {

struct ShippedRule
{
    QString name;
    std::map<std::string, std::string> labels, annotations;

    QString annotation(const char *which) const
    {
        const auto it = annotations.find(which);
        return it == annotations.end() ? QString() : QString::fromStdString(it->second);
    }
};

std::vector<ShippedRule> alertingRules()
{
    std::vector<ShippedRule> rules;
    for (const auto &group : YAML::Load(shippedRules().toStdString())["groups"]) {
        for (const auto &rule : group["rules"]) {
            if (rule["alert"])
                rules.push_back({QString::fromStdString(rule["alert"].as<std::string>()),
                                 rule["labels"].as<std::map<std::string, std::string>>(),
                                 rule["annotations"].as<std::map<std::string, std::string>>()});
        }
    }
    return rules;
}

/// Exit code and all that it said.
std::pair<int, QByteArray> ran(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    constexpr int LimitMs = 240'000;
    process.waitForFinished(LimitMs);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}

bool isChinese(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

class ShippedRulesTest : public QObject
{
    Q_OBJECT

    static QString needed(const char *program, const char *package)
    {
        const QString path = QStandardPaths::findExecutable(QLatin1String(program));
        if (path.isEmpty())
            QTest::qSkip(qPrintable(QStringLiteral("%1 is missing: install the package %2")
                                        .arg(QLatin1String(program), QLatin1String(package))),
                         __FILE__, __LINE__);
        return path;
    }
    static QString rulesFile() { return QStringLiteral(OPS_RESOURCES_DIR "/rules/quantmind.yml"); }

private Q_SLOTS:
    void promtoolFindsTheRulesSound()
    {
        const QString promtool = needed("promtool", "prometheus");
        if (promtool.isEmpty())
            return;
        const QTemporaryDir folder;
        QFile demo(folder.filePath(QStringLiteral("demo.yml")));
        QVERIFY(demo.open(QIODevice::WriteOnly));
        demo.write(demo::demoRules(shippedRules()));
        demo.close();
        for (const QString &file : {rulesFile(), demo.fileName()}) {
            const auto [code, said] = ran(promtool, {QStringLiteral("check"), QStringLiteral("rules"), file});
            QVERIFY2(code == 0, said.constData());
        }
    }

    void everyAlertFiresAndDoesNotFire_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(OPS_RULE_TESTS_DIR));
        for (const QString &name : folder.entryList({QStringLiteral("*.yml")}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void everyAlertFiresAndDoesNotFire()
    {
        QFETCH(QString, file);
        const QString promtool = needed("promtool", "prometheus");
        if (promtool.isEmpty())
            return;
        const auto [code, said] = ran(promtool, {QStringLiteral("test"), QStringLiteral("rules"), file});
        QVERIFY2(code == 0, said.constData());
    }

    void everyAlertIsInATest()
    {
        QByteArray tests;
        const QDir folder(QStringLiteral(OPS_RULE_TESTS_DIR));
        for (const QString &name : folder.entryList({QStringLiteral("*.yml")}, QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            tests += file.readAll();
        }
        for (const ShippedRule &rule : alertingRules()) {
            const QByteArray expected = "alertname=\"" + rule.name.toUtf8() + "\",severity=\"" +
                                        QByteArray::fromStdString(rule.labels.at("severity")) + "\"";
            QVERIFY2(tests.contains(expected), expected.constData());
        }
    }

    void theExampleForAlertmanagerIsSound()
    {
        const QString amtool = needed("amtool", "prometheus-alertmanager");
        if (amtool.isEmpty())
            return;
        const auto [code, said] = ran(amtool, {QStringLiteral("check-config"),
                                               QStringLiteral(OPS_RESOURCES_DIR "/rules/alertmanager-example.yml")});
        QVERIFY2(code == 0, said.constData());
    }

    void everyAlertSaysWhatAnOperatorNeeds()
    {
        const auto rules = alertingRules();
        QVERIFY(rules.size() > 60);
        QSet<QString> boards;
        for (const ShippedBoard &board : shippedBoards())
            boards.insert(QLatin1String(board.id));
        for (const ShippedRule &rule : rules) {
            const char *name = qPrintable(rule.name);
            const QString severity = QString::fromStdString(rule.labels.at("severity"));
            QVERIFY2(severity == u"critical" || severity == u"warning" || severity == u"info", name);
            QVERIFY2(!rule.labels.at("team").empty() && !rule.labels.at("service").empty(), name);
            for (const char *which : {"summary", "description", "summary_zh", "description_zh"})
                QVERIFY2(!rule.annotation(which).isEmpty(), name);
            QVERIFY2(isChinese(rule.annotation("summary_zh")) && isChinese(rule.annotation("description_zh")), name);
            QVERIFY2(boards.contains(rule.annotation("dashboard")), name);
            const RunbookLink link = runbookLinkOf(rule.annotation("runbook_url"));
            QVERIFY2(link.kind == RunbookLink::Kind::Shipped, name);
            QVERIFY2(shippedRunbook(link.name, QStringLiteral("en")), name);
        }
    }

    void theDemoShortensOnlyWhatIsShort()
    {
        const QByteArray rules = demo::demoRules("# a comment [5m]\n"
                                                 "groups:\n"
                                                 "        expr: rate(x[5m]) > 1\n"
                                                 "        for: 5m\n"
                                                 "        for: 15s\n"
                                                 "        for: 10m\n"
                                                 "        for: 1h\n"
                                                 "        expr: rate(x[30m]) > 1\n");
        QVERIFY(!rules.contains("a comment"));
        QVERIFY(rules.contains(
            "expr: rate(x[1m]) > 1\n        for: 20s\n        for: 15s\n        for: 10m\n        for: 1h\n"
            "        expr: rate(x[30m]) > 1\n"));
    }

    void whatTheDemoPromisesIsARule()
    {
        QSet<QString> names;
        for (const ShippedRule &rule : alertingRules())
            names.insert(rule.name);
        for (int fault = 0; fault < demo::FaultCount; ++fault) {
            const QStringList alerts = demo::alertsOf(demo::Fault(fault));
            QVERIFY2(!alerts.isEmpty(), qPrintable(demo::faultName(demo::Fault(fault))));
            for (const QString &alert : alerts)
                QVERIFY2(names.contains(alert), qPrintable(alert));
        }
    }
};

OPS_TEST(ShippedRulesTest)
#include "tst_shippedrules.moc"
