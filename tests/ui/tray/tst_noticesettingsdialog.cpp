#include "tests/support/opstest.h"
#include "ui/theme/theme.h"
#include "ui/tray/noticesettingsdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimeEdit>

using namespace ops;

class NoticeSettingsDialogTest : public QObject
{
    Q_OBJECT
    NoticeSettings m_settings;
    QPointer<NoticeSettingsDialog> m_dialog;

    template<class T> T *named(const QString &name) const
    {
        for (T *widget : m_dialog->findChildren<T *>()) {
            if (widget->accessibleName() == name || widget->property("text").toString() == name)
                return widget;
        }
        return nullptr;
    }

    void open(const QString &environment)
    {
        m_dialog = new NoticeSettingsDialog(m_settings, environment, QStringLiteral("This desktop shows notices."));
        m_dialog->show();
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Kind::Dark); }
    void init() { m_settings = NoticeSettings(); }
    void cleanup() { delete m_dialog.data(); }

    void eachChangeCountsAtOnce()
    {
        open(QString());
        QSignalSpy changed(m_dialog.data(), &NoticeSettingsDialog::changed);
        named<QCheckBox>(QStringLiteral("Play sounds"))->click();
        QCOMPARE(changed.size(), 1);
        QVERIFY(!m_dialog->settings().sounds);
        auto *least = named<QComboBox>(QStringLiteral("From this severity on"));
        least->setCurrentIndex(least->findData(int(Severity::Critical)));
        QCOMPARE(m_dialog->settings().least, Severity::Critical);
        named<QTimeEdit>(QStringLiteral("Quiet from"))->setTime(QTime(21, 30));
        QCOMPARE(m_dialog->settings().quiet.fromMinute, 21 * 60 + 30);
        QCOMPARE(changed.size(), 3);
    }

    void anEnvironmentHasHoursOfItsOwn()
    {
        m_settings.quiet.on = true;
        open(QStringLiteral("生产"));
        auto *own = named<QCheckBox>(QStringLiteral("Others for the environment 生产"));
        QVERIFY(own && !own->isChecked());
        own->click();
        QVERIFY(m_dialog->settings().quietHours.contains(QStringLiteral("生产")));
        named<QCheckBox>(QStringLiteral("Neither notices nor sounds between these times"))->click();
        QVERIFY(!m_dialog->settings().quietOf(QStringLiteral("生产")).on);
        QVERIFY(m_dialog->settings().quiet.on);
        own->click();
        QVERIFY(m_dialog->settings().quietOf(QStringLiteral("生产")).on);
    }

    void aZoneThatIsNoneIsSaidAndNotTaken()
    {
        open(QString());
        auto *zone = named<QLineEdit>(QStringLiteral("Time zone of the quiet hours"));
        zone->setText(QStringLiteral("Asia/Shanghai"));
        QCOMPARE(m_dialog->settings().quiet.zone, QStringLiteral("Asia/Shanghai"));
        zone->setText(QStringLiteral("Asia/Nowhere"));
        QCOMPARE(m_dialog->settings().quiet.zone, QStringLiteral("Asia/Shanghai"));
        const auto labels = m_dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("no such time zone"));
        }));
        zone->clear();
        QVERIFY(m_dialog->settings().quiet.zone.isEmpty());
    }

    void aTestCanBeAskedFor()
    {
        open(QString());
        QSignalSpy test(m_dialog.data(), &NoticeSettingsDialog::testAsked);
        named<QPushButton>(QStringLiteral("Send a test notice"))->click();
        QCOMPARE(test.size(), 1);
        named<QPushButton>(QStringLiteral("Close"))->click();
        QTRY_VERIFY(!m_dialog);
    }
};

OPS_TEST(NoticeSettingsDialogTest)
#include "tst_noticesettingsdialog.moc"
