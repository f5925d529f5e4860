#include "core/demo/program.h"
#include "tests/e2e/demo/demoprogram.h"
#include "tests/e2e/window/windowrun.h"
#include "tests/support/opstest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <cmath>
#include <memory>

using namespace ops;
using namespace ops::test;
using Json = nlohmann::json;

namespace {

QByteArray textOf(const Json &json, const char *key)
{
    return json.contains(key) && json[key].is_string() ? QByteArray::fromStdString(json[key].get<std::string>())
                                                       : QByteArray();
}

/// With every variable at its first choice or at all, and over short windows.
QString filledIn(const Json &board, const Json &target)
{
    QString expr = QString::fromUtf8(textOf(target, "expr"));
    expr.replace(QStringLiteral("$__rate_interval"), QStringLiteral("1m"));
    const Json none = Json::object();
    for (const Json &variable : board.value("templating", none).value("list", Json::array())) {
        const Json &current = variable["current"]["value"];
        const QString value = current.is_string() ? QString::fromStdString(current.get<std::string>()) : QString();
        expr.replace(u'$' + QString::fromUtf8(textOf(variable, "name")),
                     value.isEmpty() ? QStringLiteral(".+") : value);
    }
    return expr;
}

/// Of the threshold that the value has passed.
QByteArray colorOf(const Json &panel, double value)
{
    QByteArray color;
    for (const Json &step : panel["fieldConfig"]["defaults"]["thresholds"]["steps"]) {
        if (step["value"].is_null() || value >= step["value"].get<double>())
            color = textOf(step, "color");
    }
    return color;
}

} // namespace

/// The boards that are shipped over the demo at rest, with the real servers, in a cache folder of the test's own.
class DemoBoardsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (const auto missing = demo::Programs().missing(); !missing.empty())
            QSKIP(qPrintable(QStringLiteral("no server: install the package ") + missing.front().package));
        qputenv("XDG_CACHE_HOME", QFile::encodeName(m_cache.path()));
        m_demo = std::make_unique<DemoProgram>();
        QVERIFY2(m_demo->waitReady(), qPrintable(m_demo->problem()));
        const QDir folder(QStringLiteral(OPS_RESOURCES_DIR "/dashboards"));
        for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_boards.push_back(Json::parse(file.readAll().toStdString()));
        }
        QCOMPARE(m_boards.size(), std::size_t(10));
    }
    void cleanupTestCase() { m_demo.reset(); }

    /// Also before anything has been scraped.
    void everyPanelHasItsValueAtOnce() { lookAtEveryPanel(QStringLiteral("en")); }

    void everyExpressionAnswersAndNothingIsRed()
    {
        int asked = 0;
        for (const Json &board : m_boards) {
            for (const Json &panel : board["panels"]) {
                const QByteArray type = textOf(panel, "type");
                for (const Json &target : panel.value("targets", Json::array())) {
                    const QString expr = filledIn(board, target);
                    const std::vector<double> values = m_demo->query(expr);
                    QVERIFY2(!values.empty(), qPrintable(expr));
                    ++asked;
                    if (type == "timeseries")
                        continue;
                    for (const double value : values)
                        QVERIFY2(std::isnan(value) || colorOf(panel, value) != "red",
                                 qPrintable(expr + QStringLiteral(" = %1").arg(value)));
                }
            }
        }
        QVERIFY(asked > 140);
    }

    void everyPanelIsInStateValue_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("zh_CN") << QStringLiteral("zh_CN");
    }
    void everyPanelIsInStateValue()
    {
        QFETCH(QString, language);
        lookAtEveryPanel(language);
    }

private:
    void lookAtEveryPanel(const QString &language)
    {
        WindowRun run(QUrl(m_demo->said("prometheus")));
        const auto result = run.screenshot({QStringLiteral("--language"), language});
        QVERIFY2(result.exitCode == 0, result.err.constData());
        const Json state = run.json(QStringLiteral("state.json"));
        QVERIFY(state.is_object());
        std::size_t boards = 0;
        for (const Json &page : state["pages"]) {
            if (!textOf(page, "id").startsWith("dashboard:"))
                continue;
            ++boards;
            QVERIFY(!page["panels"].empty());
            for (const Json &panel : page["panels"]) {
                const QByteArray what = QByteArray::fromStdString(panel.dump());
                QVERIFY2(textOf(panel, "state") == "value", what.constData());
                QVERIFY2(panel["message"].is_null(), what.constData());
                QVERIFY2(textOf(panel, "view") != "unsupported", what.constData());
            }
        }
        QCOMPARE(boards, m_boards.size());
    }

    QTemporaryDir m_cache;
    std::unique_ptr<DemoProgram> m_demo;
    std::vector<Json> m_boards;
};

OPS_TEST(DemoBoardsTest)
#include "tst_demoboards.moc"
