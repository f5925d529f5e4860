#include "tests/support/opstest.h"
#include "tests/ui/dashboards/boardfixture.h"
#include "ui/common/menubutton.h"
#include "ui/dashboards/variablebar.h"
#include "ui/dashboards/variablefield.h"
#include "ui/dashboards/variablepopup.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace ops;
using namespace ops::test;

namespace {

Variable customVariable(const char *name, const char *query, const char *current)
{
    Variable variable;
    variable.name = QString::fromLatin1(name);
    variable.kind = Variable::Kind::Custom;
    variable.query = QString::fromLatin1(query);
    variable.current = QStringList(QString::fromLatin1(current));
    return variable;
}

std::vector<Variable> someVariables()
{
    Variable env = customVariable("env", "Production : prod,Test : test", "test");
    env.label = QStringLiteral("Environment");
    Variable hosts = customVariable("host", "alpha,beta,gamma", "$__all");
    hosts.multi = hosts.includeAll = true;
    Variable hidden = customVariable("hidden", "x", "x");
    hidden.hide = Variable::Hide::Variable;
    Variable bare = customVariable("bare", "y", "y");
    bare.hide = Variable::Hide::Label;
    Variable text;
    text.name = QStringLiteral("find");
    text.kind = Variable::Kind::TextBox;
    text.query = QStringLiteral("error");
    return {env, hosts, hidden, bare, text};
}

/// A bar in a window over variables that ask nobody.
struct BarStage
{
    ManualClock clock;
    Context context{clock};
    BoardSource source;
    VariablesVm vm;
    VariableBar bar;

    explicit BarStage(std::vector<Variable> variables = someVariables())
        : vm(std::move(variables), source, context)
        , bar(vm)
    {
        vm.load();
        bar.resize(1000, bar.heightForWidth(1000));
        bar.show();
        QCoreApplication::processEvents();
    }
    MenuButton *button(const QString &name) const
    {
        for (MenuButton *one : bar.findChildren<MenuButton *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    VariablePopup *open(const QString &name) const
    {
        Q_EMIT button(name)->openRequested();
        QCoreApplication::processEvents();
        for (VariablePopup *popup : bar.findChildren<VariablePopup *>()) {
            if (popup->isVisible())
                return popup;
        }
        return nullptr;
    }
    QStringList chosen(const char *name) const { return vm.item(QString::fromLatin1(name))->chosen; }
};

QListView *listOf(QWidget *popup) { return popup->findChild<QListView *>(); }

} // namespace

class VariableBarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Kind::Dark); }

    void whatIsShown()
    {
        BarStage s;
        QCOMPARE(s.button(QStringLiteral("Environment"))->text(), QStringLiteral("Test"));
        QCOMPARE(s.button(QStringLiteral("host"))->text(), QStringLiteral("All"));
        QVERIFY(!s.button(QStringLiteral("hidden")));
        QVERIFY(s.button(QStringLiteral("bare")));
        QStringList labels;
        for (const QLabel *label : s.bar.findChildren<QLabel *>()) {
            if (label->buddy())
                labels += label->text();
        }
        QCOMPARE(labels, QStringList({QStringLiteral("Environment"), QStringLiteral("host"), QStringLiteral("find")}));
        const BarStage none(std::vector<Variable>{});
        QVERIFY(none.bar.isEmpty());
        QCOMPARE(none.bar.heightForWidth(500), 0);
    }

    void oneValueByKeys()
    {
        BarStage s;
        QWidget *popup = s.open(QStringLiteral("Environment"));
        QVERIFY(popup);
        QCOMPARE(listOf(popup)->model()->rowCount(), 2);
        QCOMPARE(listOf(popup)->currentIndex().row(), 1);
        auto *filter = popup->findChild<QLineEdit *>();
        QTest::keyClicks(filter, QStringLiteral("prod"));
        QCOMPARE(listOf(popup)->model()->rowCount(), 1);
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(!popup->isVisible());
        QCOMPARE(s.chosen("env"), QStringList(QStringLiteral("prod")));
        QCOMPARE(s.button(QStringLiteral("Environment"))->text(), QStringLiteral("Production"));
    }

    void severalAreTakenWhenItCloses()
    {
        BarStage s;
        QWidget *popup = s.open(QStringLiteral("host"));
        QListView *list = listOf(popup);
        QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("All"));
        QCOMPARE(list->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        for (const int row : {1, 3}) {
            list->setCurrentIndex(list->model()->index(row, 0));
            QTest::keyClick(list, Qt::Key_Space);
        }
        QCOMPARE(list->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(s.chosen("host"), QStringList(Variable::All)); // not yet
        popup->hide();
        QCOMPARE(s.chosen("host"), QStringList({QStringLiteral("alpha"), QStringLiteral("gamma")}));
        QCOMPARE(s.button(QStringLiteral("host"))->text(), QStringLiteral("alpha + gamma"));
    }

    void escapeTakesNothing()
    {
        BarStage s;
        QWidget *popup = s.open(QStringLiteral("host"));
        QListView *list = listOf(popup);
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Escape);
        popup->hide();
        QCOMPARE(s.chosen("host"), QStringList(Variable::All));
    }

    void nothingTickedFallsBackToAll()
    {
        BarStage s;
        s.vm.choose(QStringLiteral("host"), QStringList(QStringLiteral("beta")));
        QWidget *popup = s.open(QStringLiteral("host"));
        QListView *list = listOf(popup);
        QCOMPARE(list->currentIndex().row(), 2);
        QTest::keyClick(list, Qt::Key_Space);
        popup->hide();
        QCOMPARE(s.chosen("host"), QStringList(Variable::All));
    }

    void anyTextInAField()
    {
        BarStage s;
        auto *field = s.bar.findChild<QLineEdit *>();
        QCOMPARE(field->text(), QStringLiteral("error"));
        field->setText(QStringLiteral("warn"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(s.chosen("find"), QStringList(QStringLiteral("warn")));
    }

    void whatIsWrongIsSaid()
    {
        BarStage s({customVariable("none", "", "")});
        MenuButton *button = s.button(QStringLiteral("none"));
        QCOMPARE(button->text(), QStringLiteral("None"));
        QVERIFY(button->accessibleDescription().contains(s.vm.items()[0].message));
        QVERIFY(!s.vm.items()[0].message.isEmpty());
        QWidget *popup = s.open(QStringLiteral("none"));
        QVERIFY(popup->findChild<QLabel *>()->text().contains(s.vm.items()[0].message));
    }

    void wrapsWhereItIsNarrow()
    {
        const std::vector<QSize> sizes(3, QSize(100, 20));
        QCOMPARE(flowRects(sizes, 1000)[2].y(), 0);
        QCOMPARE(flowRects(sizes, 120)[2], QRect(0, 52, 100, 20));
        QCOMPARE(flowRects(sizes, 50)[0].width(), 50);
        BarStage s;
        QVERIFY(s.bar.heightForWidth(200) > s.bar.heightForWidth(1000));
        s.bar.resize(200, s.bar.heightForWidth(200));
        for (const VariableField *field : s.bar.findChildren<VariableField *>())
            QVERIFY(s.bar.rect().contains(field->geometry()));
    }

    void hostileTextsStayPlain()
    {
        BarStage s({customVariable("<b>x</b>", "<img src=a>", "<img src=a>")});
        QCOMPARE(s.bar.findChild<QLabel *>()->textFormat(), Qt::PlainText);
        QCOMPARE(s.bar.findChild<MenuButton *>()->text(), QStringLiteral("<img src=a>"));
    }

    void theModelIsSound()
    {
        BarStage s;
        VariableOptionModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItem(*s.vm.item(QStringLiteral("host")));
        QCOMPARE(model.rowCount(), 4);
        model.setFilter(QStringLiteral("A")); // All, alpha, beta, gamma
        QCOMPARE(model.rowCount(), 4);
        model.setFilter(QStringLiteral("bet"));
        QCOMPARE(model.rowCount(), 1);
        model.toggle(0);
        QCOMPARE(model.chosen(), QStringList(QStringLiteral("beta")));
        model.toggle(7);
        model.toggle(0);
        QVERIFY(model.chosen().isEmpty());
    }
};

OPS_TEST(VariableBarTest)
#include "tst_variablebar.moc"
