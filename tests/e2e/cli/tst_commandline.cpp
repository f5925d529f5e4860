#include "app/cli/commandline.h"
#include "app/cli/exitcode.h"
#include "tests/support/opstest.h"

#include <QSet>

using namespace ops;
using namespace ops::cli;

namespace {

Result<Call> read(const char *line) { return readCommandLine(QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts)); }

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qunsetenv("CREDENTIALS_DIRECTORY"); }

    void noWordsAreTheWindow()
    {
        const auto call = read("");
        QVERIFY(call);
        QVERIFY(call->isWindow());
    }

    void filesBelongToTheWindow()
    {
        const auto call = read("--prometheus http://h:1 boards/mine.json other.json");
        QVERIFY(call && call->isWindow());
        const auto window = windowOptions(*call);
        QVERIFY(window);
        QCOMPARE(window->files, QStringList({QStringLiteral("boards/mine.json"), QStringLiteral("other.json")}));
        const auto driven = read("drive steps.ndjson mine.json");
        QVERIFY(driven);
        const auto steps = windowOptions(*driven);
        QVERIFY(steps);
        QCOMPARE(steps->driveSteps, QStringLiteral("steps.ndjson"));
        QCOMPARE(steps->files, QStringList(QStringLiteral("mine.json")));
    }

    void commonOptionsStandAnywhere()
    {
        for (const char *line : {"--json --timeout 2s query up --prometheus http://h:1",
                                 "query --json up --timeout=2s --prometheus=http://h:1"}) {
            const auto call = read(line);
            QVERIFY(call);
            QCOMPARE(QByteArray(call->command->name), QByteArray("query"));
            QCOMPARE(call->arguments.positional, QStringList(QStringLiteral("up")));
            QCOMPARE(call->common.format, CommonOptions::Format::Json);
            QCOMPARE(call->common.timeoutMs, std::optional<qint64>(2000));
            QCOMPARE(call->common.prometheus.port(), 1);
        }
    }

    void anExpressionMayLookLikeAnOption()
    {
        const auto minus = read("query -up");
        QVERIFY(minus);
        QCOMPARE(minus->arguments.positional, QStringList(QStringLiteral("-up")));
        const auto dashes = read("query -- --x");
        QVERIFY(dashes);
        QCOMPARE(dashes->arguments.positional, QStringList(QStringLiteral("--x")));
    }

    void optionsMayRepeat()
    {
        const auto call = read("dashboard data b.json --var a=1 --var=b=2 --var a=3 --from now-1h --from now-2h");
        QVERIFY(call);
        QCOMPARE(call->arguments.values(QStringLiteral("--var")),
                 QStringList({QStringLiteral("a=1"), QStringLiteral("b=2"), QStringLiteral("a=3")}));
        QCOMPARE(call->arguments.value(QStringLiteral("--from")), QStringLiteral("now-2h"));
        QVERIFY(call->arguments.values(QStringLiteral("--from")).isEmpty());
        QCOMPARE(call->arguments.positional, QStringList({QStringLiteral("data"), QStringLiteral("b.json")}));
    }

    void aCommandsNameCanBeAnExpression()
    {
        const auto call = read("query check");
        QVERIFY(call);
        QCOMPARE(QByteArray(call->command->name), QByteArray("query"));
        QCOMPARE(call->arguments.positional, QStringList(QStringLiteral("check")));
    }

    void wrongCallsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("unknown command") << QByteArray("qurey up");
        QTest::newRow("unknown option") << QByteArray("query up --frm now-1h");
        QTest::newRow("option of another command") << QByteArray("check --step 15s");
        QTest::newRow("not built yet") << QByteArray("check --jaeger http://h:1");
        QTest::newRow("no expression") << QByteArray("query");
        QTest::newRow("two expressions") << QByteArray("query up + 1");
        QTest::newRow("value missing") << QByteArray("query up --from");
        QTest::newRow("switch with value") << QByteArray("query up --json=1");
        QTest::newRow("two formats") << QByteArray("query up --json --csv");
        QTest::newRow("rows of doctor") << QByteArray("doctor --csv");
        QTest::newRow("timeout") << QByteArray("query up --timeout soon");
        QTest::newRow("timeout of nothing") << QByteArray("query up --timeout 0");
        QTest::newRow("zone") << QByteArray("query up --timezone Mars/Base");
        QTest::newRow("now") << QByteArray("query up --now yesterdayish");
        QTest::newRow("language") << QByteArray("query up --language tlh");
        QTest::newRow("password") << QByteArray("query up --prometheus http://u:p@h:1");
        QTest::newRow("address") << QByteArray("query up --prometheus h:9090");
        QTest::newRow("empty environment") << QByteArray("query up --environment=");
    }
    void wrongCallsAreRefused()
    {
        QFETCH(QByteArray, line);
        const auto call = read(line.constData());
        QVERIFY(!call);
        QCOMPARE(call.error().kind, ErrorKind::BadRequest);
        QVERIFY(!call.error().message.isEmpty());
    }

    void whatIsMissingIsNamedAsInTheHelp()
    {
        const auto call = read("dashboard inspect");
        QVERIFY(!call);
        QVERIFY(call.error().message.endsWith(QStringLiteral("FILE\u2026")));
    }

    void helpNeedsNothingElse()
    {
        const auto call = read("query --help");
        QVERIFY(call);
        QVERIFY(call->help);
        QVERIFY(!call->isWindow());
    }

    void theEnvironmentNamesTheSecrets()
    {
        qputenv("CREDENTIALS_DIRECTORY", "/run/credentials/x");
        QCOMPARE(read("check")->common.secretsFolder, QStringLiteral("/run/credentials/x"));
        QCOMPARE(read("check --secrets /own")->common.secretsFolder, QStringLiteral("/own"));
        qunsetenv("CREDENTIALS_DIRECTORY");
    }

    void windowOptionsAreRead()
    {
        const auto call = read("--screenshot out --pages a,b --size 800x600 --scale 2 --theme light --settle 5 --demo");
        QVERIFY(call);
        QVERIFY(call->isWindow());
        const auto options = windowOptions(*call);
        QVERIFY(options);
        QCOMPARE(options->mode, WindowOptions::Mode::Screenshot);
        QCOMPARE(options->pages, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(options->size, QSize(800, 600));
        QCOMPARE(options->scale, 2.0);
        QCOMPARE(options->settleSeconds, 5.0);
        QVERIFY(options->demo);
        const auto drive = read("drive - --demo");
        QVERIFY(drive && drive->isWindow());
        QCOMPARE(windowOptions(*drive)->mode, WindowOptions::Mode::Drive);
        QCOMPARE(windowOptions(*drive)->driveSteps, QStringLiteral("-"));
    }

    void wrongWindowOptionsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("size") << QByteArray("--size wide");
        QTest::newRow("small") << QByteArray("--size 10x10");
        QTest::newRow("three") << QByteArray("--size 800x600x2");
        QTest::newRow("scale") << QByteArray("--scale 40");
        QTest::newRow("not a number") << QByteArray("--scale nan");
        QTest::newRow("theme") << QByteArray("--theme pink");
        QTest::newRow("pages alone") << QByteArray("--pages a");
        QTest::newRow("two environments") << QByteArray("--demo --prometheus http://h:1");
    }
    void wrongWindowOptionsAreRefused()
    {
        QFETCH(QByteArray, line);
        const auto call = read(line.constData());
        QVERIFY(call);
        QVERIFY(!windowOptions(*call));
    }

    void everyCommandIsDescribed()
    {
        QSet<QString> names;
        for (const auto &command : commands()) {
            const QString name = QLatin1String(command.name);
            QVERIFY2(!names.contains(name), command.name);
            names.insert(name);
            QVERIFY2(command.summary && *command.summary, command.name);
            QVERIFY2(command.example && *command.example, command.name);
            QVERIFY2(!command.usage.empty(), command.name);
            for (const auto &usage : command.usage)
                QVERIFY2(name.isEmpty() || QLatin1String(usage.line).startsWith(name), usage.line);
            for (const auto &option : command.options)
                QVERIFY2(QLatin1String(option.name).startsWith(QLatin1String("--")) && *option.summary, option.name);
        }
    }

    void exitCodesFollowTheKinds()
    {
        QCOMPARE(exitCodeOf(ErrorKind::BadRequest), 2);
        QCOMPARE(exitCodeOf(ErrorKind::Refused), 4);
        QCOMPARE(exitCodeOf(ErrorKind::Partial), 5);
        for (const auto kind : {ErrorKind::Network, ErrorKind::Tls, ErrorKind::Timeout, ErrorKind::Auth,
                                ErrorKind::Forbidden, ErrorKind::Busy, ErrorKind::TooLarge, ErrorKind::BadAnswer,
                                ErrorKind::NotFound, ErrorKind::Unsupported, ErrorKind::Cancelled, ErrorKind::Internal})
            QCOMPARE(exitCodeOf(kind), 3);
    }
};

OPS_TEST(CommandLineTest)
#include "tst_commandline.moc"
