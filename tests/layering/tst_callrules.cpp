#include "tests/layering/planted.h"
#include "tests/support/opstest.h"

using namespace ops::layering;

class CallRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesSleeps_data()
    {
        QTest::addColumn<QString>("statement");
        for (const char *statement :
             {"QTest::qWait(50);", "QTest::qSleep(1);", "QThread::msleep(5);", "QThread::sleep(1);", "::usleep(10);",
              "std::this_thread::sleep_for(10ms);", "sleep (1);", "nanosleep(&a, nullptr);"})
            QTest::newRow(statement) << QString::fromLatin1(statement);
    }
    void refusesSleeps()
    {
        QFETCH(QString, statement);
        const QByteArray text = "void f()\n{\n    " + statement.toLatin1() + "\n}\n";
        QCOMPARE(found("tests/core/net/tst_x.cpp", text.constData()), QStringList({QStringLiteral("3:no-sleep")}));
        QCOMPARE(found("core/net/x.cpp", text.constData()), QStringList());
    }

    void acceptsWaitsForStates()
    {
        QCOMPARE(
            found("tests/core/net/tst_x.cpp",
                  "void f()\n{\n    QTRY_VERIFY(done);\n    QTest::qWaitFor([&] { return done; });\n"
                  "    co_await_(Sleep(clock, 5));\n    run(\"sleep (1000)\"); // sleep(3)\n    int sleep = 1;\n}\n"),
            QStringList());
    }

    void refusesContextlessConnects_data()
    {
        QTest::addColumn<QString>("statement");
        for (const char *statement : {
                 "connect(a, &A::changed, [this] { render(); });",
                 "QObject::connect(a, &A::changed, [](int x) { use(x, 1); });",
                 "connect(a(1, 2), qOverload<int>(&A::changed), [=](int) mutable { return; });",
                 "run([this] { connect(a, &A::changed, [this] { render(); }); });",
                 "QTimer::singleShot(0, [this] { render(); });",
                 "QTimer::singleShot(5, Qt::PreciseTimer, [this] { render(); });",
             })
            QTest::newRow(statement) << QString::fromLatin1(statement);
    }
    void refusesContextlessConnects()
    {
        QFETCH(QString, statement);
        const QByteArray text = "void f()\n{\n    " + statement.toLatin1() + "\n}\n";
        QCOMPARE(found("ui/shell/x.cpp", text.constData()), QStringList({QStringLiteral("3:contextless-connect")}));
    }

    void acceptsConnectsWithContext()
    {
        QCOMPARE(found("ui/shell/x.cpp", "void f()\n{\n"
                                         "    connect(a, &A::changed, this, [this] { render(); });\n"
                                         "    connect(a, &A::changed, this, &B::render);\n"
                                         "    connect(a, &A::changed, &B::render);\n"
                                         "    disconnect(a, &A::changed, nullptr, nullptr);\n"
                                         "    disconnect(a, nullptr, this);\n"
                                         "    QTimer::singleShot(0, this, [this] { render(); });\n"
                                         "    QTimer::singleShot(0, Qt::PreciseTimer, this, [this] { render(); });\n"
                                         "    socket.connectToHost(host, 80);\n}\n"),
                 QStringList());
    }

    void readsLiteralsAndCommentsRightly()
    {
        const std::string text =
            "a(\"x // y\", '\"', 1'000, u8'x'); // co_await\nb(R\"x(\" ) )x\"); /* \n */ c('\\'');\n";
        const std::string code = withoutCommentsAndLiterals(text);
        QCOMPARE(code.size(), text.size());
        QCOMPARE(lineAt(code, code.find("c(")), 3);
        QCOMPARE(code.find("co_await"), std::string::npos);
        QVERIFY(code.find("1'000") != std::string::npos);
        QVERIFY(code.find("b(R\"") != std::string::npos);
    }
};

OPS_TEST(CallRulesTest)
#include "tst_callrules.moc"
