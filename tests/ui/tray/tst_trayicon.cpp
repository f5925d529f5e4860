#include "tests/support/opstest.h"
#include "ui/theme/theme.h"
#include "ui/tray/trayicon.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>

using namespace ops;

namespace {

TrayState stateOf(std::optional<Severity> worst, bool blind = false, bool muted = false)
{
    TrayState state;
    state.worst = worst;
    state.firing = worst ? 3 : 0;
    state.blind = blind;
    state.muted = muted;
    return state;
}

QImage pictureOf(const TrayState &state)
{
    return trayShape(state).pixmap(24, 24).toImage().convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

class TrayIconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Kind::Dark); }

    void everyStateHasAShapeOfItsOwn()
    {
        std::vector<QImage> pictures;
        for (const TrayState &state :
             {stateOf(std::nullopt), stateOf(Severity::Info), stateOf(Severity::Warning), stateOf(Severity::Critical),
              stateOf(std::nullopt, true), stateOf(Severity::Critical, false, true)})
            pictures.push_back(pictureOf(state)); // in grey: colour does not help
        for (std::size_t i = 0; i < pictures.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(pictures[i] != pictures[j]);
        }
    }

    void wordsSayTheSame()
    {
        QVERIFY(trayText(stateOf(std::nullopt)).contains(QStringLiteral("Nothing fires")));
        const QString critical = trayText(stateOf(Severity::Critical));
        QVERIFY(critical.contains(u'3') && critical.contains(severityText(Severity::Critical)));
        QVERIFY(trayText(stateOf(Severity::Critical, true)).contains(QStringLiteral("Not everything")));
        TrayState muted = stateOf(std::nullopt, false, true);
        muted.mutedText = QStringLiteral("until 14:00");
        QVERIFY(trayText(muted).contains(muted.mutedText));
        TrayState taken = stateOf(std::nullopt);
        taken.firing = 2;
        QVERIFY(trayText(taken).contains(QStringLiteral("taken care of")));
    }

    void theMenuLeadsToEachWindow()
    {
        int raised = 0;
        std::vector<TrayWindow> windows{{QStringLiteral("prod & more"), [&raised] { raised = 1; }},
                                        {QStringLiteral("test"), [&raised] { raised = 2; }}};
        int asked = 0;
        TrayIcon tray([&windows, &asked] {
            ++asked;
            return windows;
        });
        QCOMPARE(asked, 0); // who owns the windows may be in the making itself
        QSignalSpy mute(&tray, &TrayIcon::muteAsked), unmute(&tray, &TrayIcon::unmuteAsked);
        QSignalSpy quit(&tray, &TrayIcon::quitAsked);
        Q_EMIT tray.menu().aboutToShow();
        QList<QAction *> actions = tray.menu().actions();
        QCOMPARE(actions[0]->text(), QStringLiteral("prod && more"));
        actions[1]->trigger();
        QCOMPARE(raised, 2);
        actions[3]->trigger();
        QCOMPARE(mute.size(), 1);
        actions.back()->trigger();
        QCOMPARE(quit.size(), 1);
        tray.setState(stateOf(std::nullopt, false, true));
        windows.pop_back();
        Q_EMIT tray.menu().aboutToShow();
        tray.menu().actions()[2]->trigger();
        QCOMPARE(unmute.size(), 1);
    }

    void withoutATrayNothingBreaks()
    {
        TrayIcon tray({});
        QVERIFY(!tray.start()); // offscreen has none
        QVERIFY(!tray.visible());
        QVERIFY(!tray.showMessage(QStringLiteral("t"), QStringLiteral("b"), Severity::Critical));
        tray.setState(stateOf(Severity::Critical));
    }
};

OPS_TEST(TrayIconTest)
#include "tst_trayicon.moc"
