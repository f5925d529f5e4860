#include "tests/e2e/cli/clirun.h"
#include "tests/support/opstest.h"
#include "tests/support/scriptedserver.h"

#include <nlohmann/json.hpp>

using namespace ops::test;

namespace {

const Headers Json{{"Content-Type", "application/json"}};

Script says(const QByteArray &body, const Headers &headers = Json) { return answer(200, body, headers); }

Script status(int code, Headers headers = Headers())
{
    headers.emplace_back("Content-Type", "text/plain");
    return answer(code, "no", headers);
}

Script oneByteASecond() { return Script().send(head(200, {{"Content-Length", "1000"}})).drip(QByteArray(1000, ' ')); }

} // namespace

/// The bad-input list: each server, the error kind and the exit code it ends with.
class BadServersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<QByteArray>("kind");
        const auto row = [](const char *name, const Script &script, const QByteArray &kind) {
            QTest::newRow(name) << script << kind;
        };
        row("silent", Script().hold(), "timeout");
        row("one byte a second", oneByteASecond(), "timeout");
        row("reset", Script().reset(), "network");
        row("closed", Script().close(), "network");
        row("html", htmlAnswer(200, "Sign in"), "badAnswer");
        row("wrong json", says("[1,2,3]"), "badAnswer");
        row("foreign json", says("{\"hits\":[]}"), "badAnswer");
        row("cut json", says("{\"status\":\"success\",\"data\":{\"resultTy"), "badAnswer");
        row("deep json", says("{\"status\":\"success\",\"data\":" + deepJson(20000) + "}"), "badAnswer");
        row("empty 200", says(QByteArray()), "badAnswer");
        row("endless redirect", redirectAnswer("/again"), "badAnswer");
        row("2 GB", hugeAnswer(2LL << 30), "tooLarge");
        row("gzip bomb", bombAnswer(300LL << 20), "tooLarge");
        row("damaged gzip", says("\x1f\x8b nothing", {{"Content-Encoding", "gzip"}}), "badAnswer");
        row("401", status(401, {{"WWW-Authenticate", "Basic realm=\"x\""}}), "auth");
        row("403", status(403), "forbidden");
        row("404", status(404), "notFound");
        row("429", status(429, {{"Retry-After", "60"}}), "busy");
        row("502", status(502), "network");
        row("503", status(503, {{"Retry-After", "60"}}), "busy");
    }
    void kinds()
    {
        QFETCH(Script, script);
        QFETCH(QByteArray, kind);
        ScriptedServer server;
        server.always(script);
        const bool slow = kind == "timeout";
        const QString limit = slow ? QStringLiteral("2s") : QStringLiteral("50s");
        const auto result = runCli(queryWords(server.url(), {QStringLiteral("--timeout"), limit}));
        QCOMPARE(result.errorKind(), kind);
        QCOMPARE(result.exitCode, 3);
        const auto error = result.json()["error"];
        QVERIFY(!error["message"].get<std::string>().empty());
        QVERIFY(error.contains("detail") && error.contains("source") && error.contains("hint"));
        QVERIFY2(result.err.startsWith("quantmind-ops: "), result.err.constData());
        QVERIFY(server.count() > 0);
    }

    void memoryStaysBounded_data()
    {
        QTest::addColumn<Script>("script");
        QTest::newRow("2 GB") << hugeAnswer(2LL << 30);
        QTest::newRow("gzip bomb") << bombAnswer(1000LL << 20);
    }
    void memoryStaysBounded()
    {
        QFETCH(Script, script);
        ScriptedServer server;
        server.always(script);
        const auto result = runCli(
            queryWords(server.url(), {QStringLiteral("--timeout"), QStringLiteral("50s"), QStringLiteral("--stats")}));
        QCOMPARE(result.errorKind(), QByteArray("tooLarge"));
        const auto stats = nlohmann::json::parse(result.err.trimmed().split('\n').last().toStdString(), nullptr, false);
        QVERIFY(stats.is_object());
        constexpr qint64 Most = 1024LL << 20; // the limit of 256 MiB, its growth, and the program itself
        QVERIFY2(stats["peakRssBytes"].get<qint64>() < Most, result.err.constData());
    }
};

OPS_TEST(BadServersTest)
#include "tst_badservers.moc"
