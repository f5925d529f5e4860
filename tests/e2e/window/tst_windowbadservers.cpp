#include "tests/e2e/window/windowrun.h"
#include "tests/support/boardserver.h"
#include "tests/support/opstest.h"

#include <QDateTime>
#include <QFile>

using namespace ops;
using namespace ops::test;

namespace {

Script status(int code, Headers headers = Headers())
{
    headers.emplace_back("Content-Type", "text/plain");
    return answer(code, "no", headers);
}

Script notUtf8()
{
    return jsonAnswer(
        "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[{\"metric\":{\"a\":\"\xff\"},"
        "\"values\":[[" +
        QByteArray::number(QDateTime::currentSecsSinceEpoch() - 60) + ",\"1\"]]}]}}");
}

} // namespace

/// The bad-input list, as the window meets it: each panel says what is wrong.
class WindowBadServersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPanelSaysWhatIsWrong_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<QByteArray>("sentence");
        const auto row = [](const char *name, const Script &script, const char *state, const char *sentence) {
            QTest::newRow(name) << script << QByteArray(state) << QByteArray(sentence);
        };
        row("silent", Script().hold(), "error", "did not answer in time");
        row("reset", Script().reset(), "error", "closed the connection");
        row("html", htmlAnswer(200, "Sign in"), "error", "");
        row("wrong json", jsonAnswer("[1,2,3]"), "error", "");
        row("deep json", jsonAnswer("{\"status\":\"success\",\"data\":" + deepJson(20000) + "}"), "error", "");
        row("endless redirect", redirectAnswer("/again"), "error", "redirects without end");
        row("2 GB", hugeAnswer(2LL << 30), "error", "too large");
        row("gzip bomb", bombAnswer(300LL << 20), "error", "too large");
        row("401", status(401), "error", "wants a sign-in");
        row("403", status(403), "error", "does not allow");
        row("429", status(429, {{"Retry-After", "60"}}), "error", "too many requests");
        row("503", status(503, {{"Retry-After", "60"}}), "error", "overloaded or not ready");
        row("bad UTF-8", notUtf8(), "partial", "");
    }
    void everyPanelSaysWhatIsWrong()
    {
        QFETCH(Script, script);
        QFETCH(QByteArray, state);
        QFETCH(QByteArray, sentence);
        ScriptedServer server;
        server.always(script);
        WindowRun run(server.url());
        const auto result = run.screenshot({QStringLiteral("--timeout"), QStringLiteral("3s"),
                                            QStringLiteral("--pages"), QStringLiteral("dashboard:platform")});
        QVERIFY2(result.exitCode == 0, result.err.constData());
        const auto panels = panelsOf(run.json(QStringLiteral("state.json")));
        QVERIFY(panels.size() >= 5);
        for (const auto &panel : panels) {
            QCOMPARE(QByteArray::fromStdString(panel["state"].get<std::string>()), state);
            const auto message = QByteArray::fromStdString(panel["message"].get<std::string>());
            QVERIFY2(!message.isEmpty() && message.contains(sentence), message.constData());
        }
    }

    /// The server answers once and then no more: what was there stays, and is marked.
    void oldDataIsKept()
    {
        BoardServer server;
        WindowRun run(server.url());
        const QString pictures = run.path(QStringLiteral("before.png"));
        CliProcess process(
            {QStringLiteral("drive"), QStringLiteral("-"), QStringLiteral("--prometheus"), server.url().toString()});
        process.process().write("{\"wait\":\"settled\"}\n{\"grab\":\"" + pictures.toUtf8() + "\"}\n");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pictures), 30000);
        server.always(status(401));
        process.process().write("{\"run\":\"time.refresh\"}\n{\"wait\":\"settled\"}\n{\"tree\":\"" +
                                run.path(QStringLiteral("tree.json")).toUtf8() + "\"}\n");
        process.process().closeWriteChannel();
        const auto result = process.wait();
        QVERIFY2(result.exitCode == 0, result.err.constData());
        const QString tree = QString::fromStdString(run.json(QStringLiteral("tree.json")).dump());
        QVERIFY(tree.contains(QStringLiteral("wants a sign-in")));
        QVERIFY(tree.contains(QStringLiteral("service-0"))); // a legend still names its series
    }
};
OPS_TEST(WindowBadServersTest)
#include "tst_windowbadservers.moc"
