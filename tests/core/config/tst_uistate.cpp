#include "core/config/uistate.h"
#include "tests/support/opstest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace ops;

class UiStateTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return m_folder->filePath(QStringLiteral("state/window.json")); }

    void put(const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(text) == text.size());
    }

    QByteArray text() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    static UiState full()
    {
        UiState state;
        state.frame = QRect(-5, 40, 1300, 820);
        state.maximised = true;
        state.theme = QStringLiteral("light");
        state.refreshMs = 0;
        state.recentCommands = {QStringLiteral("time.zoomOut"), QStringLiteral("view.light")};
        state.places[QStringLiteral("生产")] = {QStringLiteral("dashboard:hosts"),
                                                QStringLiteral("now-6h"),
                                                QStringLiteral("now"),
                                                QStringLiteral("Asia/Shanghai"),
                                                {QStringLiteral("dashboard:redis")},
                                                {QStringLiteral("dashboard:hosts#4")}};
        return state;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void noFileIsAnEmptyState()
    {
        const auto state = UiState::read(file());
        QVERIFY(state);
        QVERIFY(state->frame.isEmpty() && state->places.empty() && !state->refreshMs && state->theme.isEmpty());
        QVERIFY(!QFileInfo::exists(file()));
    }

    void comesBackAsWritten()
    {
        const UiState state = full();
        QVERIFY(state.write(file()));
        const auto back = UiState::read(file());
        QVERIFY(back);
        QCOMPARE(back->frame, state.frame);
        QCOMPARE(back->maximised, true);
        QCOMPARE(back->theme, state.theme);
        QCOMPARE(back->refreshMs, std::optional<qint64>(0));
        QCOMPARE(back->recentCommands, state.recentCommands);
        QCOMPARE(back->places.size(), std::size_t(1));
        const auto &[name, place] = *back->places.begin();
        QCOMPARE(name, QStringLiteral("生产"));
        QCOMPARE(place.page, QStringLiteral("dashboard:hosts"));
        QCOMPARE(place.from + place.to, QStringLiteral("now-6hnow"));
        QCOMPARE(place.zone, QStringLiteral("Asia/Shanghai"));
        QCOMPARE(place.pins, QStringList(QStringLiteral("dashboard:redis")));
        QCOMPARE(place.recents, QStringList(QStringLiteral("dashboard:hosts#4")));
    }

    void isForTheUserAlone()
    {
        QVERIFY(full().write(file()));
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup;
        QVERIFY(!(QFile::permissions(file()) & others));
    }

    void unknownKeysStay()
    {
        put(R"({"future":{"a":[1,2]},"window":{"screen":"DP-1"},"environments":{"other":{"page":"x","folded":[3]},
               "生产":{"colourOfMood":"blue"}}})");
        QVERIFY(full().write(file()));
        const QByteArray now = text();
        for (const char *kept : {"\"future\"", "\"screen\"", "\"folded\"", "\"colourOfMood\"", "\"other\""})
            QVERIFY2(now.contains(kept), kept);
        const auto back = UiState::read(file());
        QVERIFY(back && back->places.size() == 2);
        QCOMPARE(back->places.at(QStringLiteral("other")).page, QStringLiteral("x"));
    }

    void aThemeTakenBackIsGone()
    {
        QVERIFY(full().write(file()));
        UiState state = full();
        state.theme.clear();
        QVERIFY(state.write(file()));
        QVERIFY(!text().contains("light\",\n \"window"));
        QCOMPARE(UiState::read(file())->theme, QString());
    }

    void damagedFilesArePutAside_data()
    {
        QTest::addColumn<QByteArray>("damaged");
        QTest::newRow("cut") << QByteArray("{\"window\":{\"x\":1,");
        QTest::newRow("no object") << QByteArray("[1,2,3]");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("binary") << QByteArray("\0\xff\xfe", 3);
        QTest::newRow("deep") << QByteArray(5000, '[');
    }
    void damagedFilesArePutAside()
    {
        QFETCH(QByteArray, damaged);
        put(damaged);
        const auto state = UiState::read(file());
        QVERIFY(!state);
        QVERIFY2(state.error().message.contains(u"window.json.damaged"), qPrintable(state.error().message));
        QFile kept(file() + QStringLiteral(".damaged"));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), damaged);
        QVERIFY(full().write(file())); // life goes on
        QVERIFY(UiState::read(file()));
    }

    void wrongValuesAreLeftOut()
    {
        put(R"({"window":{"x":"left","y":0,"width":100,"height":100,"maximised":"yes"},"theme":7,"refreshMs":-4,
               "recentCommands":["a",5,null],"environments":{"a":[],"b":{"page":3,"pins":"all"}}})");
        const auto state = UiState::read(file());
        QVERIFY(state);
        QVERIFY(state->frame.isEmpty() && !state->maximised && state->theme.isEmpty());
        QCOMPARE(state->refreshMs, std::optional<qint64>(0));
        QCOMPARE(state->recentCommands, QStringList(QStringLiteral("a")));
        QCOMPARE(state->places.size(), std::size_t(2));
        QVERIFY(state->places.at(QStringLiteral("b")).pins.isEmpty());
    }

    void framesOffEveryScreenAreNone()
    {
        put(R"({"window":{"x":99999999999,"y":0,"width":100,"height":100}})");
        QVERIFY(UiState::read(file())->frame.isEmpty());
        put(R"({"window":{"x":0,"y":0,"width":0,"height":100}})");
        QVERIFY(UiState::read(file())->frame.isEmpty());
    }

    void whatCannotBeWrittenIsSaid()
    {
        put("{}");
        const auto written = full().write(file() + QStringLiteral("/below/a/file.json"));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Refused);
    }

    void standsInTheStateFolder()
    {
        qputenv("XDG_STATE_HOME", "/tmp/a-state-home");
        QCOMPARE(UiState::defaultFile(), QStringLiteral("/tmp/a-state-home/quantmind-ops/window.json"));
        qputenv("XDG_STATE_HOME", "relative/is/ignored");
        QVERIFY(UiState::defaultFile().endsWith(u"/.local/state/quantmind-ops/window.json"));
        qunsetenv("XDG_STATE_HOME");
    }
};

OPS_TEST(UiStateTest)
#include "tst_uistate.moc"
