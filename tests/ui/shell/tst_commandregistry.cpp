#include "tests/support/opstest.h"
#include "ui/common/commandregistry.h"

#include <QAction>
#include <QMenu>

using namespace ops;

class CommandRegistryTest : public QObject
{
    Q_OBJECT
    CommandRegistry m_registry;
    int m_runs = 0;
    bool m_allowed = true, m_on = false;

private Q_SLOTS:
    void initTestCase()
    {
        m_registry.addGroup(QStringLiteral("view"), QStringLiteral("&View"));
        m_registry.add({QStringLiteral("view.grow"),
                        QStringLiteral("Grow"),
                        QKeySequence(QStringLiteral("Ctrl+G")),
                        [this] { return m_allowed; },
                        [this] { ++m_runs; },
                        {},
                        {}});
        m_registry.add({QStringLiteral("view.on"),
                        QStringLiteral("On"),
                        QKeySequence(QStringLiteral("Ctrl+O")),
                        {},
                        [this] { m_on = !m_on; },
                        [this] { return m_on; },
                        QKeySequence(QStringLiteral("F2"))});
    }

    void runsById()
    {
        m_runs = 0;
        QVERIFY(m_registry.run(QStringLiteral("view.grow")));
        QCOMPARE(m_runs, 1);
        QVERIFY(!m_registry.run(QStringLiteral("view.unknown")));
    }

    void whatMayNotRunDoesNot()
    {
        m_runs = 0;
        m_allowed = false;
        m_registry.refresh();
        QVERIFY(!m_registry.action(QStringLiteral("view.grow"))->isEnabled());
        QVERIFY(!m_registry.run(QStringLiteral("view.grow")));
        QCOMPARE(m_runs, 0);
        m_allowed = true;
        m_registry.refresh();
        QVERIFY(m_registry.action(QStringLiteral("view.grow"))->isEnabled());
    }

    void checkedFollowsTheState()
    {
        QAction *action = m_registry.action(QStringLiteral("view.on"));
        QVERIFY(m_registry.run(QStringLiteral("view.on")));
        QVERIFY(m_on && action->isChecked());
        QVERIFY(m_registry.run(QStringLiteral("view.on")));
        QVERIFY(!m_on && !action->isChecked());
    }

    void secondKeyIsKept()
    {
        QCOMPARE(m_registry.action(QStringLiteral("view.on"))->shortcuts().size(), 2);
        QCOMPARE(m_registry.action(QStringLiteral("view.grow"))->shortcuts().size(), 1);
    }

    void menusGrowWithLaterCommands()
    {
        QWidget parent;
        QMenu *menu = m_registry.makeMenu(QStringLiteral("view"), &parent);
        QCOMPARE(menu->accessibleName(), QStringLiteral("View"));
        const auto before = menu->actions().size();
        m_registry.add({QStringLiteral("view.late"), QStringLiteral("Late"), {}, {}, [] {}, {}, {}});
        QCOMPARE(menu->actions().size(), before + 1);
    }
};

OPS_TEST(CommandRegistryTest)
#include "tst_commandregistry.moc"
