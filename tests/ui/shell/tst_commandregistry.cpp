#include "tests/support/opstest.h"
#include "ui/common/commandregistry.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QSignalSpy>

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

    void oneOfAChoiceIsOn()
    {
        CommandRegistry registry;
        registry.addGroup(QStringLiteral("size"), QStringLiteral("&Size"));
        QString size = QStringLiteral("small");
        for (const QString &id : {QStringLiteral("small"), QStringLiteral("large")})
            registry.add({QStringLiteral("size.") + id,
                          id,
                          {},
                          {},
                          [&size, id] { size = id; },
                          [&size, id] { return size == id; },
                          {}});
        registry.makeChoice({QStringLiteral("size.small"), QStringLiteral("size.large")});
        registry.refresh();
        QAction *small = registry.action(QStringLiteral("size.small"));
        QAction *large = registry.action(QStringLiteral("size.large"));
        QVERIFY(small->actionGroup() && small->actionGroup() == large->actionGroup());
        QVERIFY(small->isChecked() && !large->isChecked());
        small->trigger(); // again: it stays chosen
        QVERIFY(small->isChecked());
        large->trigger();
        QVERIFY(!small->isChecked() && large->isChecked());
    }

    void toolTipIsPlainText()
    {
        CommandRegistry registry;
        const QKeySequence key(QStringLiteral("Ctrl+G"));
        const auto tip = [&registry, &key](const char *id, const QString &text) {
            return registry.add({QLatin1String(id), text, key, {}, [] {}, {}, {}})->toolTip();
        };
        QCOMPARE(tip("a", QStringLiteral("&Cut && paste")), QStringLiteral("Cut & paste (Ctrl+G)"));
        QCOMPARE(tip("b", QStringLiteral("<img src=x>")), QStringLiteral("<span>&lt;img src=x&gt; (Ctrl+G)</span>"));
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

    void theLastCommandStaysLast()
    {
        CommandRegistry registry;
        registry.addGroup(QStringLiteral("file"), QStringLiteral("&File"));
        const auto add = [&registry](const QString &id, bool last) {
            registry.add({id, id, {}, {}, [] {}, {}, {}, last});
        };
        add(QStringLiteral("file.quit"), true);
        QWidget parent;
        QMenu *menu = registry.makeMenu(QStringLiteral("file"), &parent);
        add(QStringLiteral("file.open"), false);
        add(QStringLiteral("file.save"), false);
        QStringList shown, listed;
        for (const QAction *action : menu->actions())
            shown << action->objectName();
        for (const QAction *action : registry.groups().front().actions)
            listed << action->objectName();
        QCOMPARE(shown,
                 (QStringList{QStringLiteral("file.open"), QStringLiteral("file.save"), QStringLiteral("file.quit")}));
        QCOMPARE(listed, shown);
    }

    void removedCommandsLeaveMenusAndChoices()
    {
        CommandRegistry registry;
        registry.addGroup(QStringLiteral("size"), QStringLiteral("&Size"));
        registry.addGroup(QStringLiteral("size"), QStringLiteral("Another title"));
        QCOMPARE(registry.groups().size(), std::size_t(1));
        const auto add = [&registry](const QString &id) {
            registry.add({id, id, {}, {}, [&registry, id] { registry.remove(id); }, {}, {}});
        };
        add(QStringLiteral("size.a"));
        add(QStringLiteral("size.b"));
        registry.makeChoice({QStringLiteral("size.a"), QStringLiteral("size.b")});
        QWidget parent;
        QMenu *menu = registry.makeMenu(QStringLiteral("size"), &parent);
        QSignalSpy removed(&registry, &CommandRegistry::removed), ran(&registry, &CommandRegistry::ran);
        registry.remove(QStringLiteral("size.none"));
        QCOMPARE(removed.count(), 0);
        QVERIFY(registry.run(QStringLiteral("size.a"))); // a command that removes itself
        QCOMPARE(removed.first().first().toString(), QStringLiteral("size"));
        QCOMPARE(ran.first().first().toString(), QStringLiteral("size.a"));
        QCOMPARE(menu->actions().size(), qsizetype(1));
        QCOMPARE(registry.groups().front().actions.size(), std::size_t(1));
        QVERIFY(!registry.action(QStringLiteral("size.a")) && !registry.run(QStringLiteral("size.a")));
        add(QStringLiteral("size.a")); // the id is free again
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(registry.action(QStringLiteral("size.a")));
    }
};

OPS_TEST(CommandRegistryTest)
#include "tst_commandregistry.moc"
