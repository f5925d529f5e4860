#include "tests/support/opstest.h"
#include "ui/alerts/confirmdialog.h"
#include "ui/alerts/placeband.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace ops;

namespace {

QPushButton *buttonOf(const QDialog &dialog, const char *text)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String(text))
            return button;
    }
    return nullptr;
}

GuardedAction someAction(const char *typed)
{
    GuardedAction action;
    action.sentence = QStringLiteral("It ends.");
    action.typedConfirmation = QString::fromUtf8(typed);
    return action;
}

const GuardedPlace Prod{QStringLiteral("prod"), QStringLiteral("red"), true};

} // namespace

class ConfirmDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Kind::Dark); }

    void theRightTextHasToBeTyped()
    {
        auto *dialog = new ConfirmDialog(Prod, someAction("prod"), {QStringLiteral("Mind this.")});
        QSignalSpy accepted(dialog, &QDialog::accepted);
        auto *field = dialog->findChild<QLineEdit *>();
        QPushButton *accept = buttonOf(*dialog, "Do it");
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(field, QStringLiteral("pro"));
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(field, QStringLiteral("d"));
        QVERIFY(accept->isEnabled());
        QCOMPARE(dialog->typed(), QStringLiteral("prod"));
        accept->click();
        QCOMPARE(accepted.count(), 1);
    }

    void withoutTypingAButtonAgreesButEnterDoesNot()
    {
        auto *dialog = new ConfirmDialog(Prod, someAction(""), {});
        QSignalSpy rejected(dialog, &QDialog::rejected);
        QVERIFY(!dialog->findChild<QLineEdit *>());
        QVERIFY(buttonOf(*dialog, "Do it")->isEnabled());
        QVERIFY(buttonOf(*dialog, "Cancel")->isDefault());
        buttonOf(*dialog, "Cancel")->click();
        QCOMPARE(rejected.count(), 1);
    }

    void theEnvironmentIsNamed()
    {
        const ConfirmDialog dialog(Prod, someAction(""), {});
        QCOMPARE(dialog.findChild<PlaceBand *>()->text(), QStringLiteral("Environment: prod (read-only)"));
    }
};

OPS_TEST(ConfirmDialogTest)
#include "tst_confirmdialog.moc"
