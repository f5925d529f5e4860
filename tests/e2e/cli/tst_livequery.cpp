#include "tests/e2e/cli/clirun.h"
#include "tests/live/prometheusserver.h"
#include "tests/support/opstest.h"

#include <nlohmann/json.hpp>

using namespace ops;
using namespace ops::test;
using nlohmann::json;

namespace {

/// Series in one order, each as its labels and its points: what both clients must agree on.
QByteArray comparable(const json &series, const char *labels, const char *points)
{
    std::map<std::string, json> sorted;
    for (const auto &one : series)
        sorted[one[labels].dump()] = one.value(points, json::array());
    return QByteArray::fromStdString(json(sorted).dump());
}

} // namespace

/// `query` against a real Prometheus, compared point by point with what it sends to a plain client.
class LiveQueryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (const auto missing = PrometheusServer::missingPackage(); !missing.isEmpty())
            QSKIP(qPrintable(QStringLiteral("no server: install the package ") + missing));
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    }

    void rangesEqual_data()
    {
        QTest::addColumn<QString>("expr");
        QTest::addColumn<QString>("step");
        QTest::newRow("special values") << QStringLiteral("fixture_special") << QStringLiteral("15");
        QTest::newRow("gaps") << QStringLiteral("fixture_gaps") << QStringLiteral("15");
        QTest::newRow("step below a second") << QStringLiteral("fixture_walk") << QStringLiteral("0.25");
        QTest::newRow("a thousand series") << QStringLiteral("fixture_wide") << QStringLiteral("15");
        QTest::newRow("division by zero") << QStringLiteral("fixture_walk / 0") << QStringLiteral("60");
        QTest::newRow("text as label") << QStringLiteral(
                                              "label_replace(fixture_gaps, \"zh\", \"数\\\"据\\n\", \"\", \"\")")
                                       << QStringLiteral("60");
    }
    void rangesEqual()
    {
        QFETCH(QString, expr);
        QFETCH(QString, step);
        const qint64 fromMs = m_server.historyFromMs() + 125;
        const QString from = QString::number(double(fromMs) / 1000, 'f', 3);
        const QString to = QString::number(double(fromMs + 1500 * 1000) / 1000, 'f', 3);
        const auto ours = runCli({QStringLiteral("query"), expr, QStringLiteral("--from"), from, QStringLiteral("--to"),
                                  to, QStringLiteral("--step"), step, QStringLiteral("--json"),
                                  QStringLiteral("--prometheus"), m_server.url().toString()});
        QVERIFY2(ours.exitCode == 0, ours.err.constData());
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("query"), QString::fromLatin1(QUrl::toPercentEncoding(expr)));
        query.addQueryItem(QStringLiteral("start"), from);
        query.addQueryItem(QStringLiteral("end"), to);
        query.addQueryItem(QStringLiteral("step"), step);
        const QByteArray raw = rawAnswer(m_server.url(), QStringLiteral("query_range"), query);
        const json theirs = json::parse(raw.toStdString(), nullptr, false);
        const json series = theirs["data"]["result"];
        QVERIFY(!series.empty());
        QCOMPARE(comparable(ours.json()["data"]["series"], "labels", "points"), comparable(series, "metric", "values"));
    }

    void aParseErrorShowsThePlace()
    {
        const auto result = runCli({QStringLiteral("query"), QStringLiteral("sum(up"), QStringLiteral("--prometheus"),
                                    m_server.url().toString()});
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.contains("\n  sum(up\n"), result.err.constData());
        QVERIFY2(result.err.contains("^"), result.err.constData());
    }

    void checkIsContent()
    {
        const auto result = runCli({QStringLiteral("check"), QStringLiteral("--json"), QStringLiteral("--prometheus"),
                                    m_server.url().toString()});
        QVERIFY2(result.exitCode == 0, result.out.constData());
        QCOMPARE(QByteArray::fromStdString(result.json()["data"]["sources"][0]["product"].get<std::string>()),
                 QByteArray("Prometheus"));
    }

private:
    PrometheusServer m_server;
};

OPS_TEST(LiveQueryTest)
#include "tst_livequery.moc"
