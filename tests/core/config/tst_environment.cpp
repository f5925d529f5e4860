#include "core/config/environment.h"

#include "core/config/demofolder.h"
#include "tests/support/opstest.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <optional>

#include <fcntl.h>
#include <unistd.h>

using namespace ops;

namespace {

void announce(const QString &folder, const QByteArray &json)
{
    QDir().mkpath(folder);
    QFile file(folder + QStringLiteral("/ready.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
}

QByteArray ready(const QByteArray &url)
{
    return R"({"environment":"demo","state":"/s","prometheus":")" + url + R"(","pid":1})";
}

/// A demo as others see it: it holds its folder's lock.
class HeldFolder
{
public:
    explicit HeldFolder(const QString &folder)
    {
        QDir().mkpath(folder);
        m_lock = ::open(QFile::encodeName(demoLockFile(folder)).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        m_held = ::fcntl(m_lock, F_OFD_SETLK, &lock) == 0;
    }
    HeldFolder(HeldFolder &&) = delete;
    ~HeldFolder() { ::close(m_lock); }
    bool isHeld() const { return m_held; }

private:
    int m_lock;
    bool m_held;
};

/// The demo of the default folder on port 1001, and a newer one beside it on 1002.
struct TwoDemos
{
    std::optional<HeldFolder> first, second;

    TwoDemos()
    {
        const QString standard = defaultDemoFolder(), next = standard + QStringLiteral("-2");
        clear();
        first.emplace(standard);
        second.emplace(next);
        announce(standard, ready("http://127.0.0.1:1001"));
        announce(next, ready("http://127.0.0.1:1002"));
        QFile older(demoReadyFile(standard));
        QVERIFY(older.open(QIODevice::ReadWrite));
        QVERIFY(older.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
    }
    TwoDemos(const TwoDemos &) = delete;
    ~TwoDemos() { clear(); }

    static void clear() { QFileInfo(defaultDemoFolder()).dir().removeRecursively(); }
};

int portOf(const Result<Environment> &environment) { return environment ? environment->sources.at(0).url.port() : -1; }

} // namespace

class EnvironmentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void serversOnTheSpot()
    {
        const QUrl prometheus(u"https://p.example"_qs), first(u"https://a.example"_qs), second(u"https://b.example"_qs);
        const Environment both = environmentOfServers(prometheus, {first, second});
        QCOMPARE(both.name, u"p.example"_qs);
        QCOMPARE(both.sources.size(), std::size_t(3));
        QCOMPARE(both.sources[1].name, u"alertmanager"_qs);
        QCOMPARE(both.sources[2].name, u"alertmanager-2"_qs);
        QCOMPARE(both.sources[2].url, second);
        QCOMPARE(both.sources[1].cluster + both.sources[2].cluster, u"alertmanageralertmanager"_qs);
        const Environment alone = environmentOfServers(QUrl(), {first});
        QCOMPARE(alone.name, u"a.example"_qs);
        QVERIFY(!alone.source(u"prometheus"_qs));
    }

    void aDemosAlertmanagerIsASource()
    {
        const auto environment =
            environmentOfDemo("{\"environment\":\"demo\",\"prometheus\":\"http:\\/\\/127.0.0.1:1\","
                              "\"alertmanager\":\"http:\\/\\/127.0.0.1:2\"}");
        QVERIFY(environment);
        const SourceConfig *alertmanager = environment->source(u"alertmanager"_qs);
        QVERIFY(alertmanager);
        QCOMPARE(alertmanager->url.port(), 2);
        const auto without = environmentOfDemo("{\"prometheus\":\"http:\\/\\/127.0.0.1:1\",\"alertmanager\":null}");
        QVERIFY(without && !without->source(u"alertmanager"_qs));
        QCOMPARE(without->alerts.store, QString());
        // What the demo's alerts leave behind goes with its folder.
        const auto kept = environmentOfDemo("{\"state\":\"\\/var\\/d\",\"prometheus\":\"http:\\/\\/127.0.0.1:1\"}");
        QCOMPARE(kept ? kept->alerts.store : QString(), u"/var/d/alerts.db"_qs);
    }

    void addressesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("http") << QStringLiteral("http://localhost:9090") << true;
        QTest::newRow("https with a path") << QStringLiteral("https://p.example/prometheus/") << true;
        QTest::newRow("user only") << QStringLiteral("http://reader@p.example") << true;
        QTest::newRow("no scheme") << QStringLiteral("localhost:9090") << false;
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("no host") << QStringLiteral("http://") << false;
        QTest::newRow("query") << QStringLiteral("http://p.example/?a=b") << false;
        QTest::newRow("port") << QStringLiteral("http://p.example:99999") << false;
    }
    void addressesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        const auto url = readSourceUrl(text);
        QCOMPARE(bool(url), good);
        if (!url)
            QCOMPARE(url.error().kind, ErrorKind::BadRequest);
    }

    void aPasswordIsRefusedAndNotRepeated()
    {
        const auto url = readSourceUrl(QStringLiteral("http://reader:geheim@p.example"));
        QVERIFY(!url);
        QVERIFY(url.error().hint.contains(u"--secrets"));
        QVERIFY(!(url.error().message + url.error().detail + url.error().hint).contains(u"geheim"));
    }

    void anEnvironmentOfOnePrometheus()
    {
        const auto environment = environmentOfPrometheus(QUrl(QStringLiteral("http://p.example:9090")));
        QVERIFY(environment);
        QCOMPARE(environment->name, QStringLiteral("p.example"));
        QVERIFY(environment->source(QStringLiteral("prometheus")));
        QVERIFY(!environment->source(QStringLiteral("jaeger")));
    }

    void theReadyLineIsAnEnvironment()
    {
        const auto environment = environmentOfDemo(ready("http://127.0.0.1:4711") + '\n');
        QVERIFY(environment);
        QCOMPARE(environment->sources.size(), std::size_t(1));
        QVERIFY(!environmentOfDemo("starting"));
    }

    void aDemoWithoutPrometheusIsNoEnvironment()
    {
        const auto environment = environmentOfDemo(ready("x").replace("\"x\"", "null"));
        QVERIFY(!environment);
        QCOMPARE(environment.error().kind, ErrorKind::NotFound);
        QVERIFY(environment.error().hint.contains(u"prometheus"));
    }

    void aRunningDemoIsFound()
    {
        const QTemporaryDir folder;
        const HeldFolder held(folder.path());
        QVERIFY(held.isHeld());
        announce(folder.path(), ready("http://127.0.0.1:4711"));
        const auto environment = demoEnvironment(folder.path());
        QVERIFY(environment);
        QCOMPARE(environment->name, QStringLiteral("demo"));
        QCOMPARE(environment->source(QStringLiteral("prometheus"))->url.port(), 4711);
    }

    void theAnnouncementOfADeadDemoDoesNotCount()
    {
        const QTemporaryDir folder;
        {
            const HeldFolder held(folder.path());
            announce(folder.path(), ready("http://127.0.0.1:4711"));
        }
        const auto environment = demoEnvironment(folder.path());
        QVERIFY(!environment);
        QCOMPARE(environment.error().kind, ErrorKind::NotFound);
    }

    void aDamagedAnnouncementIsNoDemo_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray(R"({"environment":"demo","promethe)");
        QTest::newRow("array") << QByteArray("[1]");
        QTest::newRow("no address") << QByteArray(R"({"environment":"demo"})");
        QTest::newRow("foreign address") << QByteArray(R"({"prometheus":"file:///x"})");
    }
    void aDamagedAnnouncementIsNoDemo()
    {
        QFETCH(QByteArray, json);
        const QTemporaryDir folder;
        const HeldFolder held(folder.path());
        announce(folder.path(), json);
        QVERIFY(!demoEnvironment(folder.path()));
    }

    void theNewestOfSeveralDemosIsTaken()
    {
        const TwoDemos demos;
        QCOMPARE(portOf(demoEnvironment()), 1002);
        QCOMPARE(portOf(demoEnvironment(defaultDemoFolder())), 1001);
    }

    void allThatRunAreListed()
    {
        TwoDemos demos;
        const auto running = runningDemos();
        QCOMPARE(running.size(), std::size_t(2));
        QCOMPARE(running[0].sources.at(0).url.port(), 1002); // the newest first
        QVERIFY(running[0].origin == Environment::Origin::Demo);
        demos.second.reset();
        QCOMPARE(runningDemos().size(), std::size_t(1));
    }

    void aNameIsAlwaysTheSameDemo()
    {
        TwoDemos demos;
        QCOMPARE(portOf(demoEnvironmentNamed(QStringLiteral("demo"))), 1001);
        QCOMPARE(portOf(demoEnvironmentNamed(QStringLiteral("demo-2"))), 1002);
        QCOMPARE(demoEnvironmentNamed(QStringLiteral("demo-3")).error().kind, ErrorKind::NotFound);
        demos.first.reset();
        QCOMPARE(portOf(demoEnvironmentNamed(QStringLiteral("demo"))), 1002); // the only one that runs
        demos.second.reset();
        QCOMPARE(demoEnvironmentNamed(QStringLiteral("demo")).error().kind, ErrorKind::NotFound);
        QVERIFY(!demoEnvironment());
    }

    void aLinkedFoldersNameIsKnown()
    {
        const TwoDemos demos;
        const QTemporaryDir own;
        const HeldFolder held(own.path());
        announce(own.path(), ready("http://127.0.0.1:1003"));
        const QString name = demoLinkName(QStringLiteral("4711"));
        QVERIFY(QFile::link(own.path(), QFileInfo(defaultDemoFolder()).dir().filePath(name)));
        QCOMPARE(portOf(demoEnvironmentNamed(name)), 1003);
    }

    void otherNamesAreNoDemo()
    {
        const TwoDemos demos;
        for (const char *name :
             {"prod", "demo-", "demo-at-1", "demo-../demo", "demo2", "demo/", "../quantmind-ops/demo"})
            QCOMPARE(demoEnvironmentNamed(QLatin1String(name)).error().kind, ErrorKind::BadRequest);
    }
};

OPS_TEST(EnvironmentTest)
#include "tst_environment.moc"
