#include "tests/e2e/window/windowrun.h"
#include "tests/support/boardserver.h"
#include "tests/support/opstest.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <memory>

using namespace ops;
using namespace ops::test;

/// The shell of the real program: search, several windows, environments, what is remembered.
class WindowsTest : public QObject
{
    Q_OBJECT
    using Json = nlohmann::json;

    /// Folders of its own, with environments.
    class Home
    {
    public:
        Home() { QDir().mkpath(environments()); }

        QString path(const QString &name) const { return m_folder.filePath(name); }
        QString environments() const { return path(QStringLiteral("config/quantmind-ops/environments")); }
        void put(const QString &name, const QByteArray &text) const
        {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        }
        void addEnvironment(const QString &name, const QUrl &prometheus) const
        {
            put(environments() + u'/' + name + QStringLiteral(".json"),
                "{\"schema\":\"quantmind-ops/environment/1\",\"colour\":\"red\",\"timezone\":\"Asia/Tokyo\","
                "\"sources\":[{\"kind\":\"prometheus\",\"url\":\"" +
                    prometheus.toEncoded() + "\"}]}");
        }

        std::unique_ptr<CliProcess> start(const QStringList &more) const
        {
            return std::make_unique<CliProcess>(
                QStringList{QStringLiteral("drive"), QStringLiteral("-")} + more,
                QMap<QString, QString>{{QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config"))},
                                       {QStringLiteral("XDG_STATE_HOME"), path(QStringLiteral("state"))},
                                       {QStringLiteral("XDG_CACHE_HOME"), path(QStringLiteral("cache"))}});
        }
        QByteArray filledIn(QByteArray steps) const { return steps.replace("HOME", m_folder.path().toUtf8()); }
        CliResult drive(const QByteArray &steps, const QStringList &more = QStringList()) const
        {
            const auto process = start(more);
            process->process().write(filledIn(steps));
            process->process().closeWriteChannel();
            return process->wait();
        }
        Json json(const QString &name) const
        {
            QFile in(path(name));
            return in.open(QIODevice::ReadOnly) ? Json::parse(in.readAll().toStdString(), nullptr, false) : Json();
        }

    private:
        QTemporaryDir m_folder;
    };

    /// The names of all elements of that role and state.
    static QStringList namesOf(const Json &node, const std::string &role, const std::string &state)
    {
        QStringList names;
        if (!node.is_object())
            return names;
        const Json states = node.value("states", Json::array());
        if (node.value("role", "") == role && std::find(states.begin(), states.end(), state) != states.end())
            names << QString::fromStdString(node.value("name", ""));
        for (const Json &child : node.value("children", Json::array()))
            names += namesOf(child, role, state);
        return names;
    }

private Q_SLOTS:
    void paletteAndSearchAreDriven()
    {
        const BoardServer server;
        WindowRun run(server.url());
        const QByteArray tree = run.path(QStringLiteral("t.json")).toUtf8();
        const auto result =
            run.drive("{\"key\":\"Ctrl+Shift+P\"}\n"
                      "{\"type\":\"zoom out\",\"into\":\"Type a command\"}\n"
                      "{\"key\":\"Return\"}\n"
                      "{\"expect\":{\"name\":\"Time range\",\"value\":\"Last 2 h\"}}\n"
                      "{\"key\":\"Ctrl+P\"}\n"
                      "{\"type\":\"redis\",\"into\":\"Type the title of a page or panel\"}\n"
                      "{\"key\":\"Return\"}\n"
                      "{\"wait\":\"settled\"}\n"
                      "{\"key\":\"Ctrl+D\"}\n"
                      "{\"key\":\"?\"}\n"
                      "{\"expect\":{\"name\":\"Keys of all commands\",\"matches\":\"Zoom out: Ctrl\"}}\n"
                      "{\"key\":\"Escape\"}\n"
                      "{\"expect\":{\"name\":\"Time range\",\"value\":\"Last 2 h\"}}\n"
                      "{\"tree\":\"" +
                      tree + "\"}\n");
        QVERIFY2(result.exitCode == 0, result.err.constData());
        const QStringList open = namesOf(run.json(QStringLiteral("t.json")), "tab", "selected");
        QCOMPARE(open.size(), 1);
        QVERIFY2(open.first().contains(u"Redis"), qPrintable(open.first()));
    }

    void eachBoardHasItsRangeUntilOneIsChosen()
    {
        const BoardServer server;
        WindowRun run(server.url());
        const auto result = run.drive("{\"wait\":\"settled\"}\n"
                                      "{\"expect\":{\"name\":\"Time range\",\"value\":\"Last hour\"}}\n"
                                      "{\"run\":\"go.dashboard:redis\"}\n"
                                      "{\"expect\":{\"name\":\"Time range\",\"value\":\"Last 15 minutes\"}}\n"
                                      "{\"run\":\"go.dashboard:platform\"}\n"
                                      "{\"expect\":{\"name\":\"Time range\",\"value\":\"Last hour\"}}\n"
                                      "{\"run\":\"time.zoomOut\"}\n"
                                      "{\"run\":\"go.dashboard:redis\"}\n"
                                      "{\"wait\":\"settled\"}\n"
                                      "{\"expect\":{\"name\":\"Time range\",\"value\":\"Last 2 h\"}}\n");
        QVERIFY2(result.exitCode == 0, result.err.constData());
    }

    void keysWorkWhenADialogHasClosed()
    {
        const BoardServer server;
        WindowRun run(server.url());
        const auto result = run.drive("{\"wait\":\"settled\"}\n"
                                      "{\"key\":\"F1\"}\n"
                                      "{\"wait\":{\"name\":\"Keyboard shortcuts\"}}\n"
                                      "{\"key\":\"Escape\"}\n"
                                      "{\"key\":\"Ctrl+-\"}\n"
                                      "{\"expect\":{\"name\":\"Time range\",\"value\":\"Last 2 h\"}}\n");
        QVERIFY2(result.exitCode == 0, result.err.constData());
    }

    void eachWindowHasAContextOfItsOwn()
    {
        const BoardServer server;
        WindowRun run(server.url());
        const auto result = run.drive("{\"wait\":\"settled\"}\n"
                                      "{\"run\":\"time.zoomOut\"}\n"
                                      "{\"run\":\"window.new\"}\n"
                                      "{\"wait\":\"settled\"}\n"
                                      "{\"expect\":{\"name\":\"Time range\",\"value\":\"Last 2 h\"}}\n"
                                      "{\"run\":\"time.zoomOut\"}\n"
                                      "{\"expect\":{\"name\":\"Time range\",\"value\":\"Last 4 h\"}}\n"
                                      "{\"run\":\"window.close\"}\n"
                                      "{\"wait\":{\"name\":\"Time range\",\"value\":\"Last 2 h\"}}\n"
                                      "{\"wait\":\"settled\"}\n"
                                      "{\"run\":\"time.refresh\"}\n"
                                      "{\"wait\":\"settled\"}\n");
        QVERIFY2(result.exitCode == 0, result.err.constData());
    }

    void theProgramEndsWithTheLastWindow()
    {
        const BoardServer server;
        WindowRun run(server.url());
        const auto result = run.drive("{\"wait\":\"settled\"}\n"
                                      "{\"run\":\"window.new\"}\n"
                                      "{\"wait\":\"settled\"}\n"
                                      "{\"run\":\"file.quit\"}\n"
                                      "{\"wait\":{\"name\":\"never there\"},\"timeoutMs\":20000}\n");
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QVERIFY(result.elapsedMs < 20000);
    }

    void environmentsAreSwitched()
    {
        const BoardServer one, other;
        Home home;
        home.addEnvironment(QStringLiteral("one"), one.url());
        home.addEnvironment(QStringLiteral("生产"), other.url());
        const auto before = other.requests().size();
        const auto result = home.drive("{\"wait\":\"settled\"}\n"
                                       "{\"run\":\"go.dashboard:redis\"}\n"
                                       "{\"wait\":\"settled\"}\n"
                                       "{\"run\":\"environment.生产\"}\n"
                                       "{\"wait\":\"settled\"}\n"
                                       "{\"expect\":{\"name\":\"Time zone\",\"matches\":\"Tokyo\"}}\n"
                                       "{\"tree\":\"HOME/t.json\"}\n"
                                       "{\"run\":\"environment.one\"}\n"
                                       "{\"run\":\"environment.生产\"}\n" // while the first is being opened
                                       "{\"run\":\"environment.one\"}\n"
                                       "{\"wait\":\"settled\"}\n"
                                       "{\"tree\":\"HOME/u.json\"}\n",
                                       {QStringLiteral("--environment"), QStringLiteral("one")});
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QVERIFY(other.requests().size() > before);
        const Json there = home.json(QStringLiteral("t.json")), back = home.json(QStringLiteral("u.json"));
        QVERIFY2(QByteArray::fromStdString(there.value("name", "")).startsWith("生产"),
                 there.dump().substr(0, 200).c_str());
        QCOMPARE(namesOf(there, "tab", "selected"), namesOf(back, "tab", "selected"));
        QVERIFY(namesOf(there, "tab", "selected").value(0).contains(u"Redis"));
        QVERIFY(QByteArray::fromStdString(back.value("name", "")).startsWith("one"));
    }

    void anEnvironmentThatIsBrokenIsSaid()
    {
        const BoardServer server;
        Home home;
        home.addEnvironment(QStringLiteral("good"), server.url());
        home.put(home.environments() + QStringLiteral("/bad.json"),
                 "{\"schema\":\"quantmind-ops/environment/1\",\n  oops}");
        const auto result = home.drive("{\"wait\":\"settled\"}\n{\"run\":\"window.notices\"}\n"
                                       "{\"expect\":{\"name\":\"The chosen message\",\"matches\":\"bad.*2.*3\"}}\n",
                                       {QStringLiteral("--environment"), QStringLiteral("good")});
        QVERIFY2(result.exitCode == 0, result.err.constData());
    }

    void environmentsMayComeAndBreakWhileItRuns()
    {
        const BoardServer server;
        Home home;
        home.addEnvironment(QStringLiteral("good"), server.url());
        const auto process = home.start({QStringLiteral("--environment"), QStringLiteral("good")});
        process->process().write(home.filledIn("{\"wait\":\"settled\"}\n{\"tree\":\"HOME/t.json\"}\n"));
        QTRY_VERIFY_WITH_TIMEOUT(home.json(QStringLiteral("t.json")).is_object(), 30000);
        home.put(home.environments() + QStringLiteral("/late.json"), "{\n\n]");
        home.addEnvironment(QStringLiteral("new"), server.url());
        process->process().write("{\"wait\":{\"name\":\"Text of the notification\",\"matches\":\"late.*3\"}}\n"
                                 "{\"run\":\"environment.new\"}\n"
                                 "{\"wait\":\"settled\"}\n"
                                 "{\"wait\":{\"name\":\"Environment: new\"}}\n");
        process->process().closeWriteChannel();
        const auto result = process->wait();
        QVERIFY2(result.exitCode == 0, result.err.constData());
    }

    void withoutAnEnvironmentThereIsAPlaceToStart()
    {
        Home home;
        home.put(home.environments() + QStringLiteral("/bad.json"), "{");
        const auto result = home.drive("{\"wait\":\"settled\"}\n{\"tree\":\"HOME/t.json\"}\n");
        QVERIFY2(result.exitCode == 0, result.err.constData());
        const std::string tree = home.json(QStringLiteral("t.json")).dump();
        QVERIFY(tree.find("Start the demo") != std::string::npos || tree.find("Start demo") != std::string::npos);
        QVERIFY(tree.find("bad") != std::string::npos);
    }

    void whatWasIsThereAgain()
    {
        const BoardServer server;
        Home home;
        home.addEnvironment(QStringLiteral("one"), server.url());
        const QStringList options{QStringLiteral("--environment"), QStringLiteral("one"),
                                  QStringLiteral("--window-state"), home.path(QStringLiteral("s.json"))};
        auto result = home.drive("{\"wait\":\"settled\"}\n"
                                 "{\"run\":\"go.dashboard:redis\"}\n"
                                 "{\"run\":\"go.pin\"}\n"
                                 "{\"run\":\"time.zoomOut\"}\n"
                                 "{\"run\":\"zone.shanghai\"}\n"
                                 "{\"run\":\"refresh.5m\"}\n"
                                 "{\"run\":\"view.light\"}\n"
                                 "{\"wait\":\"settled\"}\n{\"tree\":\"HOME/t.json\"}\n",
                                 options);
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QVERIFY(home.json(QStringLiteral("s.json")).is_object());
        QVERIFY(QFile::exists(home.path(QStringLiteral("state/quantmind-ops/environment"))));
        result = home.drive("{\"wait\":\"settled\"}\n"
                            "{\"expect\":{\"name\":\"Refresh interval\",\"value\":\"5m\"}}\n"
                            "{\"expect\":{\"name\":\"Time zone\",\"matches\":\"Shanghai\"}}\n"
                            "{\"tree\":\"HOME/u.json\"}\n",
                            options);
        QVERIFY2(result.exitCode == 0, result.err.constData());
        const Json before = home.json(QStringLiteral("t.json")), after = home.json(QStringLiteral("u.json"));
        QCOMPARE(namesOf(after, "tab", "selected"), namesOf(before, "tab", "selected"));
        QVERIFY(namesOf(after, "tab", "selected").value(0).contains(u"Redis"));
        const Json state = home.json(QStringLiteral("s.json"));
        QCOMPARE(QByteArray::fromStdString(state.value("theme", "")), QByteArray("light"));
        QCOMPARE(state["window"]["width"].get<int>(), 1280);
        QCOMPARE(state["environments"]["one"]["pins"].dump(), std::string("[\"dashboard:redis\"]"));
        // The command line goes before it, and without a file nothing is restored.
        result = home.drive("{\"wait\":\"settled\"}\n{\"expect\":{\"name\":\"Time zone\",\"matches\":\"UTC\"}}\n",
                            options + QStringList{QStringLiteral("--timezone"), QStringLiteral("UTC")});
        QVERIFY2(result.exitCode == 0, result.err.constData());
        result = home.drive("{\"wait\":\"settled\"}\n"
                            "{\"expect\":{\"name\":\"Refresh interval\",\"value\":\"30s\"}}\n",
                            options.first(2));
        QVERIFY2(result.exitCode == 0, result.err.constData());
    }

    /// Pictures taken by night leave the environment alone that commands ask by day.
    void aDrivenWindowChoosesNothingForLater()
    {
        const BoardServer server;
        Home home;
        home.addEnvironment(QStringLiteral("one"), server.url());
        const auto result =
            home.drive("{\"wait\":\"settled\"}\n", {QStringLiteral("--environment"), QStringLiteral("one")});
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QVERIFY(!QFile::exists(home.path(QStringLiteral("state/quantmind-ops/environment"))));
    }

    void aDamagedMemoryIsANotice()
    {
        const BoardServer server;
        Home home;
        home.put(home.path(QStringLiteral("s.json")), "{{{");
        const auto result = home.drive("{\"wait\":\"settled\"}\n{\"run\":\"window.notices\"}\n"
                                       "{\"expect\":{\"name\":\"The chosen message\",\"matches\":\"damaged\"}}\n",
                                       {QStringLiteral("--prometheus"), server.url().toString(),
                                        QStringLiteral("--window-state"), home.path(QStringLiteral("s.json"))});
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QVERIFY(QFile::exists(home.path(QStringLiteral("s.json.damaged"))));
    }
};

OPS_TEST(WindowsTest)
#include "tst_windows.moc"
