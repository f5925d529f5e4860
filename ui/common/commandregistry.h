#pragma once

#include <QKeySequence>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QAction;
class QMenu;

namespace ops {

/// One thing the window can do. The part of the id before its first dot names the group, which is a menu.
struct WindowCommand
{
    QString id;   ///< "time.zoomOut": stable, in English; scripts run it by this
    QString text; ///< translated; a menu shows it, "&" marks its letter and "&&" is the sign
    QKeySequence key;
    std::function<bool()> when; ///< may it run now; empty: always
    std::function<void()> run;
    std::function<bool()> checked; ///< for what is on or off; empty: a plain command
    QKeySequence otherKey;         ///< a second key for the same
    bool last = false;             ///< below all others of its menu, those too that come later
};

/// All commands of one window: menus, the key help and scripted runs follow from what is added here.
/// The actions belong to the registry and fire in the window they are installed in. GUI thread.
class CommandRegistry : public QObject
{
    Q_OBJECT
public:
    explicit CommandRegistry(QObject *parent = nullptr);
    ~CommandRegistry() override;

    /// A group's menu title, in the order the menus have; before its commands are added. One that is there stays.
    void addGroup(const QString &id, const QString &title);
    QAction *add(WindowCommand command);
    /// Its action goes, from menus too; nothing where there is no such command. A command may remove itself.
    void remove(const QString &id);
    /// Of these commands one at a time is on; menus mark it with a dot.
    void makeChoice(const QStringList &ids);

    QAction *action(const QString &id) const; ///< null where there is none
    /// False where there is no such command or it may not run now.
    bool run(const QString &id);

    /// Asks every `when` and `checked` again; cheap, called when something changed.
    void refresh();

    struct Group
    {
        QString id, title;
        std::vector<QAction *> actions;
    };
    const std::vector<Group> &groups() const { return m_groups; }

    /// The group's actions as a menu, which follows when commands are added and removed; the parent owns it.
    QMenu *makeMenu(const QString &groupId, QWidget *parent) const;

Q_SIGNALS:
    void added(QAction *action, const QString &groupId);
    void removed(const QString &groupId); ///< one of its commands
    void ran(const QString &id);          ///< by whatever way

private:
    struct Entry;
    Entry *find(const QString &id) const;
    QAction *actionBelow(QAction *action, const QString &groupId) const;

    std::vector<std::unique_ptr<Entry>> m_entries;
    std::vector<Group> m_groups;
};

/// An action's key as people read it ("Ctrl+-"), empty without.
QString keyText(const QAction &action);

} // namespace ops
