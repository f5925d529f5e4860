#include "ui/common/commandregistry.h"

#include "ui/common/plaintip.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace ops {

struct CommandRegistry::Entry
{
    WindowCommand command;
    QAction *action = nullptr;
};

CommandRegistry::CommandRegistry(QObject *parent) : QObject(parent) {}

CommandRegistry::~CommandRegistry() = default;

void CommandRegistry::addGroup(const QString &id, const QString &title)
{
    if (std::none_of(m_groups.begin(), m_groups.end(), [&](const Group &one) { return one.id == id; }))
        m_groups.push_back({id, title, {}});
}

QAction *CommandRegistry::add(WindowCommand command)
{
    Q_ASSERT_X(!find(command.id), "CommandRegistry::add", "an id stands for one command");
    auto entry = std::make_unique<Entry>();
    auto *action = new QAction(command.text, this);
    action->setObjectName(command.id);
    action->setShortcuts(command.otherKey.isEmpty() ? QList{command.key} : QList{command.key, command.otherKey});
    action->setCheckable(bool(command.checked));
    const QString key = command.key.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(keyText(*action));
    action->setToolTip(plainTip(action->iconText() + key));
    entry->action = action;
    const QString group = command.id.section(u'.', 0, 0);
    entry->command = std::move(command);
    Entry *stored = m_entries.emplace_back(std::move(entry)).get();
    connect(action, &QAction::triggered, this, [this, stored] {
        const auto run = stored->command.run; // kept: a command may remove itself
        const QString id = stored->command.id;
        run();
        refresh();
        Q_EMIT ran(id);
    });
    const auto it = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &one) { return one.id == group; });
    if (it != m_groups.end()) {
        const auto isLast = [this](const QAction *one) { return find(one->objectName())->command.last; };
        const auto &actions = it->actions;
        const auto end = stored->command.last ? actions.end() : std::find_if(actions.begin(), actions.end(), isLast);
        it->actions.insert(end, action);
    }
    Q_EMIT added(action, group);
    return action;
}

/// Null below the last one.
QAction *CommandRegistry::actionBelow(QAction *action, const QString &groupId) const
{
    const auto group =
        std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &one) { return one.id == groupId; });
    const auto it = std::find(group->actions.begin(), group->actions.end(), action);
    return it == group->actions.end() || it + 1 == group->actions.end() ? nullptr : *(it + 1);
}

void CommandRegistry::remove(const QString &id)
{
    const auto it =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const auto &entry) { return entry->command.id == id; });
    if (it == m_entries.end())
        return;
    QAction *action = (*it)->action;
    m_entries.erase(it);
    for (Group &group : m_groups)
        std::erase(group.actions, action);
    for (QObject *user : action->associatedObjects()) {
        if (auto *widget = qobject_cast<QWidget *>(user))
            widget->removeAction(action);
    }
    if (QActionGroup *choice = action->actionGroup()) {
        action->setActionGroup(nullptr);
        if (choice->actions().isEmpty())
            choice->deleteLater();
    }
    action->deleteLater(); // it may be what has triggered this
    Q_EMIT removed(id.section(u'.', 0, 0));
}

void CommandRegistry::makeChoice(const QStringList &ids)
{
    auto *choice = new QActionGroup(this);
    for (const QString &id : ids)
        choice->addAction(action(id));
}

CommandRegistry::Entry *CommandRegistry::find(const QString &id) const
{
    const auto it =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const auto &entry) { return entry->command.id == id; });
    return it == m_entries.end() ? nullptr : it->get();
}

QAction *CommandRegistry::action(const QString &id) const
{
    const Entry *entry = find(id);
    return entry ? entry->action : nullptr;
}

bool CommandRegistry::run(const QString &id)
{
    Entry *entry = find(id);
    if (!entry || (entry->command.when && !entry->command.when()))
        return false;
    entry->action->setEnabled(true);
    entry->action->trigger();
    return true;
}

void CommandRegistry::refresh()
{
    for (const auto &entry : m_entries) {
        entry->action->setEnabled(!entry->command.when || entry->command.when());
        if (entry->command.checked)
            entry->action->setChecked(entry->command.checked());
    }
}

QMenu *CommandRegistry::makeMenu(const QString &groupId, QWidget *parent) const
{
    const auto group =
        std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &one) { return one.id == groupId; });
    Q_ASSERT_X(group != m_groups.end(), "CommandRegistry::makeMenu", "groups are added first");
    auto *menu = new QMenu(group->title, parent);
    menu->setAccessibleName(QString(group->title).remove(u'&'));
    for (QAction *action : group->actions)
        menu->addAction(action);
    connect(this, &CommandRegistry::added, menu, [this, menu, groupId](QAction *action, const QString &id) {
        if (id == groupId)
            menu->insertAction(actionBelow(action, groupId), action);
    });
    return menu;
}

QString keyText(const QAction &action) { return action.shortcut().toString(QKeySequence::NativeText); }

} // namespace ops
