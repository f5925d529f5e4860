#include "core/demo/announcement.h"

#include "core/config/demofolder.h"
#include "core/config/environment.h"
#include "core/demo/announcer.h"
#include "tests/support/opstest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>
#include <vector>

using namespace ops;
using namespace ops::demo;

namespace {

Announcement announcement(const QString &control)
{
    Announcement made;
    made.state = QStringLiteral("/tmp/a \"quoted\" folder");
    made.prometheus = QStringLiteral("http://127.0.0.1:1");
    made.control = control;
    made.pid = 4711;
    made.missing.push_back({QStringLiteral("prometheus-alertmanager"), QStringLiteral("prometheus-alertmanager")});
    return made;
}

const QString Control = QStringLiteral("http://127.0.0.1:2");

} // namespace

class AnnouncementTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QFileInfo(defaultDemoFolder()).dir().removeRecursively(); }
    void cleanupTestCase() { QFileInfo(defaultDemoFolder()).dir().removeRecursively(); }

    void itIsReadAsWritten()
    {
        const Announcement written = announcement(Control);
        QVERIFY(!written.line().contains('\n'));
        const auto read = readAnnouncement(written.line());
        QVERIFY(read);
        QCOMPARE(read->line(), written.line());
        QCOMPARE(read->environment, QStringLiteral("demo"));
        QCOMPARE(read->missing.at(0).package, QStringLiteral("prometheus-alertmanager"));
        QVERIFY(written.line().contains("\"alertmanager\":null"));
    }

    void whatIsNoneIsRefused()
    {
        for (const QByteArray &line :
             {QByteArray(), QByteArray("ready"), QByteArray("[]"), QByteArray("{}"), announcement(QString()).line()})
            QCOMPARE(readAnnouncement(line).error().kind, ErrorKind::BadAnswer);
    }

    void aPublishedDemoIsFoundUntilItEnds()
    {
        {
            const auto folder = StateFolder::claim(defaultDemoFolder());
            QVERIFY(folder);
            Announcer announcer(*folder);
            QCOMPARE(announcer.environment(), QStringLiteral("demo"));
            QVERIFY(!runningDemo());
            QVERIFY(announcer.publish(announcement(Control)));
            QCOMPARE(runningDemo()->control, Control);
            const auto others = QFile::ReadGroup | QFile::ReadOther;
            QVERIFY(!(QFileInfo(demoReadyFile(folder->path())).permissions() & others));
            announcer.withdraw();
            QCOMPARE(runningDemo().error().kind, ErrorKind::NotFound);
            QVERIFY(announcer.publish(announcement(Control)));
        }
        QVERIFY(!QFileInfo::exists(demoReadyFile(defaultDemoFolder())));
    }

    void aKilledDemoIsNotFound()
    {
        QDir().mkpath(defaultDemoFolder());
        QFile left(demoReadyFile(defaultDemoFolder()));
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write(announcement(Control).line()) > 0);
        left.close();
        QVERIFY(!runningDemo());
        const auto folder = StateFolder::claim(defaultDemoFolder());
        const Announcer announcer(*folder); // the next demo is not ready yet
        QVERIFY(!runningDemo());
    }

    void aFurtherDemoHasANameOfItsOwn()
    {
        const auto first = StateFolder::claim(defaultDemoFolder()), second = StateFolder::claim(defaultDemoFolder());
        QCOMPARE(Announcer(*second).environment(), QStringLiteral("demo-2"));
    }

    void aDemoInAnotherFolderIsFoundToo()
    {
        const QTemporaryDir elsewhere;
        const QString link = QFileInfo(defaultDemoFolder())
                                 .dir()
                                 .filePath(demoLinkName(QString::number(QCoreApplication::applicationPid())));
        {
            const auto folder = StateFolder::claim(elsewhere.filePath(QStringLiteral("mine")));
            Announcer announcer(*folder);
            QCOMPARE(announcer.environment(), QFileInfo(link).fileName());
            QVERIFY(announcer.publish(announcement(Control)));
            QCOMPARE(runningDemo()->control, Control);
            QCOMPARE(runningDemo(folder->path())->control, Control);
        }
        QVERIFY(!QFileInfo(link).isSymLink());
    }

    void everyAnnouncedNameLeadsBack()
    {
        const QTemporaryDir elsewhere;
        const auto first = StateFolder::claim(defaultDemoFolder()), second = StateFolder::claim(defaultDemoFolder()),
                   own = StateFolder::claim(elsewhere.filePath(QStringLiteral("mine")));
        QVERIFY(first && second && own);
        int port = 0;
        std::vector<std::unique_ptr<Announcer>> announcers;
        for (const auto *folder : {&*first, &*second, &*own}) {
            announcers.push_back(std::make_unique<Announcer>(*folder));
            QVERIFY(announcers.back()->publish(announcement(QStringLiteral("http://127.0.0.1:%1").arg(++port))));
        }
        port = 0;
        for (const auto &announcer : announcers) {
            const auto folder = demoFolderNamed(announcer->environment());
            QVERIFY(folder);
            QCOMPARE(runningDemo(*folder)->control, QStringLiteral("http://127.0.0.1:%1").arg(++port));
        }
    }

    void linksOfKilledDemosAreTakenAway()
    {
        const QDir parent = QFileInfo(defaultDemoFolder()).dir();
        QDir().mkpath(parent.path());
        const QTemporaryDir dead;
        const QString link = parent.filePath(demoLinkName(QStringLiteral("999999999")));
        const QString dangling = parent.filePath(demoLinkName(QStringLiteral("999999998")));
        QVERIFY(QFile::link(dead.path(), link) && QFile::link(QStringLiteral("/nowhere/at/all"), dangling));
        const auto folder = StateFolder::claim(defaultDemoFolder());
        const Announcer announcer(*folder);
        QVERIFY(!QFileInfo(link).isSymLink() && !QFileInfo(dangling).isSymLink());
        QVERIFY(QFileInfo::exists(dead.path()));
    }
};

OPS_TEST(AnnouncementTest)
#include "tst_announcement.moc"
