#include "tests/support/opstest.h"
#include "tests/ui/tray/fakedesktop.h"
#include "ui/tray/desktopnotices.h"

#include <QSignalSpy>

using namespace ops;
using namespace ops::test;

namespace {

DesktopNotice noticeOf(const QString &key, const QString &body = QStringLiteral("It fires."))
{
    DesktopNotice notice;
    notice.key = key;
    notice.title = QStringLiteral("Alert ") + key;
    notice.body = body;
    notice.urgency = DesktopNotice::Urgency::Critical;
    notice.acknowledgeText = QStringLiteral("Acknowledge");
    notice.openText = QStringLiteral("Open");
    return notice;
}

const QStringList Everything{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};

} // namespace

class DesktopNoticesTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<DesktopNotices> m_notices;

    bool begin(const QStringList &capabilities)
    {
        m_desktop = std::make_unique<FakeDesktop>(m_bus->address(), capabilities);
        m_notices = std::make_unique<DesktopNotices>(m_bus->address());
        if (!m_desktop->begin())
            return false;
        m_notices->start();
        return QTest::qWaitFor([this] { return m_notices->state() == DesktopNotices::State::Ready; });
    }
    bool asked(std::size_t count) const
    {
        return QTest::qWaitFor([this, count] { return m_desktop->asked().size() >= count; });
    }
    bool shown(const char *key) const
    {
        return QTest::qWaitFor([&] { return m_notices->shows(QString::fromLatin1(key)); });
    }

private Q_SLOTS:
    void initTestCase() { m_bus = std::make_unique<PrivateBus>(); }
    void init()
    {
        const QByteArray test = QTest::currentTestFunction();
        if (!m_bus->running() && test != "withoutABusNothingIsTried" && test != "aBusThatIsGoneIsSaid")
            QSKIP("dbus-daemon is not installed");
    }
    void cleanup()
    {
        m_notices.reset();
        m_desktop.reset();
    }

    void withoutABusNothingIsTried()
    {
        const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS"), folder = qgetenv("XDG_RUNTIME_DIR");
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", "/nonexistent");
        DesktopNotices notices;
        QSignalSpy ready(&notices, &DesktopNotices::readyChanged);
        notices.start();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        qputenv("XDG_RUNTIME_DIR", folder);
        QCOMPARE(notices.state(), DesktopNotices::State::Missing);
        QVERIFY(!notices.reason().isEmpty());
        QCOMPARE(ready.size(), 1);
        notices.show(noticeOf(QStringLiteral("a"))); // nothing happens
        notices.takeBack(QStringLiteral("a"));
    }

    void aBusThatIsGoneIsSaid()
    {
        DesktopNotices notices(QStringLiteral("unix:path=/nonexistent/bus"));
        notices.start();
        QTRY_COMPARE(notices.state(), DesktopNotices::State::Missing);
    }

    void aServiceThatComesLaterIsUsed()
    {
        m_desktop = std::make_unique<FakeDesktop>(m_bus->address(), Everything);
        m_notices = std::make_unique<DesktopNotices>(m_bus->address());
        m_notices->start();
        QTRY_COMPARE(m_notices->state(), DesktopNotices::State::Missing);
        QVERIFY(m_desktop->begin());
        QTRY_COMPARE(m_notices->state(), DesktopNotices::State::Ready);
        m_desktop->leave();
        QTRY_COMPARE(m_notices->state(), DesktopNotices::State::Missing);
    }

    void showsWithButtonsAndUrgency()
    {
        QVERIFY(begin(Everything));
        m_notices->show(noticeOf(QStringLiteral("a"), QStringLiteral("<b>5 & 6</b>")));
        QVERIFY(asked(1));
        const auto &notice = m_desktop->asked()[0];
        QCOMPARE(notice.title, QStringLiteral("Alert a"));
        QCOMPARE(notice.body, QStringLiteral("&lt;b&gt;5 &amp; 6&lt;/b&gt;"));
        QVERIFY(notice.actions.contains(QStringLiteral("acknowledge")) &&
                notice.actions.contains(QStringLiteral("open")) && notice.actions.contains(QStringLiteral("default")));
        QCOMPARE(notice.hints[QStringLiteral("urgency")].value<uchar>(), uchar(2));
        QCOMPARE(notice.expireMs, 0);
    }

    void aPlainDesktopGetsPlainText()
    {
        QVERIFY(begin({QStringLiteral("body")}));
        m_notices->show(noticeOf(QStringLiteral("a"), QStringLiteral("5 & 6")));
        QVERIFY(asked(1));
        QCOMPARE(m_desktop->asked()[0].body, QStringLiteral("5 & 6"));
        QVERIFY(m_desktop->asked()[0].actions.isEmpty());
    }

    void aDesktopOfOneLineGetsAllInIt()
    {
        QVERIFY(begin({}));
        m_notices->show(noticeOf(QStringLiteral("a")));
        QVERIFY(asked(1));
        QCOMPARE(m_desktop->asked()[0].title, QStringLiteral("Alert a: It fires."));
        QVERIFY(m_desktop->asked()[0].body.isEmpty());
    }

    void theSameKeyTakesThePlace()
    {
        QVERIFY(begin(Everything));
        m_notices->show(noticeOf(QStringLiteral("a"), QStringLiteral("1")));
        m_notices->show(noticeOf(QStringLiteral("a"), QStringLiteral("2"))); // the first answer is on the way
        m_notices->show(noticeOf(QStringLiteral("a"), QStringLiteral("3")));
        QVERIFY(asked(2) && shown("a"));
        QCOMPARE(m_desktop->asked().size(), std::size_t(2));
        QCOMPARE(m_desktop->asked()[1].body, QStringLiteral("3"));
        QCOMPARE(m_desktop->asked()[1].replaces, m_desktop->asked()[0].id);
        m_notices->show(noticeOf(QStringLiteral("b")));
        QVERIFY(asked(3));
        QCOMPARE(m_desktop->asked()[2].replaces, 0U);
    }

    void buttonsComeBackByKey()
    {
        QVERIFY(begin(Everything));
        QSignalSpy acknowledge(m_notices.get(), &DesktopNotices::acknowledgeAsked);
        QSignalSpy open(m_notices.get(), &DesktopNotices::openAsked);
        m_notices->show(noticeOf(QStringLiteral("a")));
        m_notices->show(noticeOf(QStringLiteral("b")));
        QVERIFY(shown("a") && shown("b"));
        const uint id = m_desktop->asked()[1].id;
        Q_EMIT m_desktop->ActionInvoked(id + 100, QStringLiteral("acknowledge")); // another program's
        Q_EMIT m_desktop->ActionInvoked(id, QStringLiteral("acknowledge"));
        Q_EMIT m_desktop->ActionInvoked(id, QStringLiteral("default"));
        Q_EMIT m_desktop->ActionInvoked(id, QStringLiteral("inline-reply"));
        QTRY_COMPARE(open.size(), 1);
        QCOMPARE(acknowledge.size(), 1);
        QCOMPARE(acknowledge[0][0].toString(), m_desktop->asked()[1].title.mid(6));
    }

    void whatIsTakenBackIsClosed()
    {
        QVERIFY(begin(Everything));
        m_notices->show(noticeOf(QStringLiteral("a")));
        m_notices->takeBack(QStringLiteral("a")); // before its answer has come
        QTRY_COMPARE(m_desktop->closed().size(), std::size_t(1));
        QCOMPARE(m_desktop->closed()[0], m_desktop->asked()[0].id);
        m_notices->show(noticeOf(QStringLiteral("b")));
        QVERIFY(shown("b"));
        m_notices->takeBack(QStringLiteral("b"));
        QTRY_COMPARE(m_desktop->closed().size(), std::size_t(2));
        m_notices->takeBack(QStringLiteral("b"));
        m_notices->takeBack(QStringLiteral("never"));
        m_notices->show(noticeOf(QStringLiteral("c")));
        QVERIFY(shown("c")); // what was sent before it has come, too
        QCOMPARE(m_desktop->closed().size(), std::size_t(2));
    }

    void onlySomebodysHandCounts()
    {
        QVERIFY(begin(Everything));
        QSignalSpy dismissed(m_notices.get(), &DesktopNotices::dismissed);
        m_notices->show(noticeOf(QStringLiteral("a")));
        m_notices->show(noticeOf(QStringLiteral("b")));
        QVERIFY(shown("a") && shown("b"));
        Q_EMIT m_desktop->NotificationClosed(m_desktop->asked()[0].id, 1); // its time was over
        Q_EMIT m_desktop->NotificationClosed(m_desktop->asked()[1].id, 2);
        QTRY_COMPARE(dismissed.size(), 1);
        QCOMPARE(dismissed[0][0].toString(), QStringLiteral("b"));
        m_notices->show(noticeOf(QStringLiteral("a")));
        QVERIFY(asked(3));
        QCOMPARE(m_desktop->asked()[2].replaces, 0U); // the old one is gone
    }

    void whatTheDesktopRefusesIsHandedBack()
    {
        QVERIFY(begin(Everything));
        m_desktop->refusing = true;
        QSignalSpy refused(m_notices.get(), &DesktopNotices::refused);
        m_notices->show(noticeOf(QStringLiteral("a")));
        QTRY_COMPARE(refused.size(), 1);
    }

    void goneWhileItsAnswerIsOnTheWay()
    {
        QVERIFY(begin(Everything));
        m_notices->show(noticeOf(QStringLiteral("a")));
        m_notices.reset();
        QVERIFY(asked(1));
    }
};

OPS_TEST(DesktopNoticesTest)
#include "tst_desktopnotices.moc"
