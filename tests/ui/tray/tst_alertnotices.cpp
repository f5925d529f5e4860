#include "app/alertnotices.h"
#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"
#include "tests/ui/tray/fakedesktop.h"
#include "ui/common/commandregistry.h"
#include "ui/theme/theme.h"
#include "ui/tray/noticesettingsdialog.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace ops;
using namespace ops::test;

namespace {

struct Told
{
    QString environment;
    NoticeLog::Severity severity;
    QString text;
};

Alarm alarmOf(const QString &episode, Severity severity)
{
    Alarm alarm;
    alarm.episodeId = episode;
    alarm.title = QStringLiteral("HighErrorRate");
    alarm.sentence = QStringLiteral("It fires.");
    alarm.severity = severity;
    return alarm;
}

} // namespace

/// From a desk's alarm to everything that tells of it.
class AlertNoticesTest : public QObject
{
    Q_OBJECT
    ManualClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<AuditLog> m_audit;
    std::unique_ptr<Guard> m_guard; // of a read-only place
    std::unique_ptr<AlertDesk> m_desk;
    std::unique_ptr<AlertNotices> m_notices;
    std::vector<Told> m_told;
    QStringList m_opened;

    AlertNotices::Hooks hooks()
    {
        AlertNotices::Hooks hooks;
        hooks.open = [this](const QString &environment, const QString &episode) {
            m_opened << environment + u'/' + episode;
        };
        hooks.tell = [this](const QString &environment, NoticeLog::Severity severity, const QString &text) {
            m_told.push_back({environment, severity, text});
        };
        return hooks;
    }
    void begin(bool outside)
    {
        AlertNotices::Options options;
        options.settingsFile = m_folder.filePath(QStringLiteral("notices.json"));
        options.busAddress = m_bus->running() ? m_bus->address() : QStringLiteral("unix:path=/nonexistent");
        options.outside = outside;
        m_notices = std::make_unique<AlertNotices>(m_clock, hooks(), options);
        NoticeSettings silent; // what is heard is tested with the player
        silent.sounds = false;
        m_notices->notifier().setSettings(silent);
        QVERIFY(silent.write(options.settingsFile).has_value());
        m_notices->start();
        m_notices->watch(*m_desk, QStringLiteral("prod"));
    }
    void beginOnADesktop()
    {
        m_desktop = std::make_unique<FakeDesktop>(m_bus->address(),
                                                  QStringList{QStringLiteral("actions"), QStringLiteral("body")});
        QVERIFY(m_desktop->begin());
        begin(true);
        QTRY_VERIFY(raiseUntilShown());
    }
    /// The desktop is asked what it can do first; until then notices stand in the list only.
    bool raiseUntilShown()
    {
        Q_EMIT m_desk->alarm(alarmOf(QStringLiteral("e1"), Severity::Critical));
        return !m_desktop->asked().empty();
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*qApp, Theme::Kind::Dark);
        m_bus = std::make_unique<PrivateBus>();
    }
    void init()
    {
        m_told.clear();
        m_opened.clear();
        m_audit = std::make_unique<AuditLog>(m_clock, m_folder.filePath(QStringLiteral("audit.db")));
        m_guard = std::make_unique<Guard>(GuardedPlace{QStringLiteral("prod"), QString(), true}, *m_audit);
        AlertDesk::Parts parts;
        parts.clock = &m_clock;
        parts.guard = m_guard.get();
        m_desk = std::make_unique<AlertDesk>(std::move(parts));
    }
    void cleanup()
    {
        if (m_notices)
            m_notices->unwatch(*m_desk);
        m_notices.reset();
        m_desk.reset();
        m_guard.reset();
        m_audit.reset();
        m_desktop.reset();
        QFile::remove(m_folder.filePath(QStringLiteral("notices.json")));
    }

    void anAlarmStandsInTheWindowsList()
    {
        begin(false);
        Q_EMIT m_desk->alarm(alarmOf(QStringLiteral("e1"), Severity::Critical));
        QCOMPARE(m_told.size(), std::size_t(1));
        QCOMPARE(m_told[0].environment, QStringLiteral("prod"));
        QCOMPARE(m_told[0].severity, NoticeLog::Severity::Critical);
        QCOMPARE(m_told[0].text, QStringLiteral("HighErrorRate: It fires."));
    }

    void aStormIsOneLine()
    {
        begin(false);
        for (int i = 0; i < 50; ++i)
            Q_EMIT m_desk->alarm(alarmOf(QString::number(i), Severity::Warning));
        m_clock.advance(60000);
        QCOMPARE(m_told.size(), std::size_t(6)); // five by themselves, and one for all
    }

    void unwatchedDesksAreNotHeard()
    {
        begin(false);
        m_notices->unwatch(*m_desk);
        Q_EMIT m_desk->alarm(alarmOf(QStringLiteral("e1"), Severity::Critical));
        QVERIFY(m_told.empty());
    }

    void withoutADesktopItIsSaidOnce()
    {
        AlertNotices::Options options;
        options.busAddress = QStringLiteral("unix:path=/nonexistent");
        m_notices = std::make_unique<AlertNotices>(m_clock, hooks(), options);
        m_notices->start();
        QTRY_COMPARE(m_told.size(), std::size_t(1));
        QVERIFY(m_told[0].environment.isEmpty());
        Q_EMIT m_notices->notifier().settingsChanged();
        QCOMPARE(m_told.size(), std::size_t(1));
    }

    void theDesktopsButtonsOpenAndAcknowledge()
    {
        if (!m_bus->running())
            QSKIP("dbus-daemon is not installed");
        beginOnADesktop();
        const FakeDesktop::Asked notice = m_desktop->asked()[0];
        QCOMPARE(notice.title, QStringLiteral("[prod] HighErrorRate"));
        QVERIFY(notice.actions.contains(QStringLiteral("acknowledge")));
        m_told.clear();
        const auto press = [&](const char *action) {
            Q_EMIT m_desktop->ActionInvoked(notice.id, QString::fromLatin1(action));
            return true;
        };
        QTRY_VERIFY(press("open") && m_opened.contains(QStringLiteral("prod/e1")));
        QTRY_VERIFY(press("acknowledge") && !m_told.empty()); // read-only: refused, and said
    }

    void whatNobodyKnowsAnyMoreIsTakenBack()
    {
        if (!m_bus->running())
            QSKIP("dbus-daemon is not installed");
        beginOnADesktop();
        Q_EMIT m_desk->rowsChanged(); // the episode is not among its rows
        QTRY_VERIFY(!m_desktop->closed().empty());
    }

    void aCriticalSoundEndsWhenSomebodyUsesAWindow()
    {
        begin(false);
        m_notices->notifier().setSettings(NoticeSettings());
        int sounds = 0;
        connect(&m_notices->notifier(), &Notifier::sound, this, [&sounds] { ++sounds; });
        Q_EMIT m_desk->alarm(alarmOf(QStringLiteral("e1"), Severity::Critical));
        m_clock.advance(60000);
        QCOMPARE(sounds, 2);
        QWidget window;
        QTest::keyClick(&window, Qt::Key_J);
        m_clock.advance(600000);
        QCOMPARE(sounds, 2);
    }

    void mutingIsKeptAndShown()
    {
        begin(false);
        CommandRegistry commands;
        m_notices->addCommands(commands, [] { return QStringLiteral("prod"); });
        QVERIFY(!commands.action(QStringLiteral("alerts.mute"))->isChecked());
        QVERIFY(commands.run(QStringLiteral("alerts.mute")));
        QVERIFY(commands.action(QStringLiteral("alerts.mute"))->isChecked());
        QVERIFY(m_notices->trayState().muted && !m_notices->trayState().mutedText.isEmpty());
        const auto kept = NoticeSettings::read(m_folder.filePath(QStringLiteral("notices.json")));
        QVERIFY(kept && kept->mutedUntilMs == m_clock.nowMs() + 3600000);
        m_clock.advance(3600000);
        QVERIFY(!m_notices->trayState().muted);
        QVERIFY(!commands.action(QStringLiteral("alerts.mute"))->isChecked());
    }

    void theTestNoticeStandsInTheListToo()
    {
        begin(false);
        CommandRegistry commands;
        m_notices->addCommands(commands, {});
        QVERIFY(commands.run(QStringLiteral("alerts.testNotice")));
        QCOMPARE(m_told.size(), std::size_t(1));
    }

    void settingsAreKept()
    {
        begin(false);
        m_notices->showSettings(QStringLiteral("prod"));
        NoticeSettingsDialog *dialog = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<NoticeSettingsDialog *>(widget))
                dialog = found;
        }
        QVERIFY(dialog);
        NoticeSettings changed = dialog->settings();
        changed.least = Severity::Critical;
        Q_EMIT dialog->changed(changed);
        delete dialog;
        QCOMPARE(m_notices->notifier().settings().least, Severity::Critical);
        const auto kept = NoticeSettings::read(m_folder.filePath(QStringLiteral("notices.json")));
        QVERIFY(kept && kept->least == Severity::Critical);
    }

    void damagedSettingsAreToldAndLeft()
    {
        const QString path = m_folder.filePath(QStringLiteral("notices.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        file.close();
        AlertNotices::Options options;
        options.settingsFile = path;
        options.outside = false;
        m_notices = std::make_unique<AlertNotices>(m_clock, hooks(), options);
        m_notices->start();
        QCOMPARE(m_told.size(), std::size_t(1));
        QVERIFY(m_told[0].text.contains(path));
        m_notices->notifier().muteFor(1000);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{"));
    }
};

OPS_TEST(AlertNoticesTest)
#include "tst_alertnotices.moc"
