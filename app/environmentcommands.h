#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

namespace ops {

class CommandRegistry;
class DemoProcess;
class EnvironmentStore;

/// The menu of one window that switches its environment: the stored ones and the demos that run, as commands
/// "environment.NAME". It follows the folder, and looks for demos again when the window gets the focus. GUI thread.
class EnvironmentCommands : public QObject
{
    Q_OBJECT
public:
    struct Target
    {
        std::function<QString()> current; ///< the environment that is shown
        std::function<void(const QString &name)> open;
    };

    /// All outlive it.
    EnvironmentCommands(CommandRegistry &commands, EnvironmentStore &store, DemoProcess &demo, Target target,
                        QObject *window);

    /// Looks at files and folders: first when the window has been painted.
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStringList names() const;

    CommandRegistry &m_commands;
    EnvironmentStore &m_store;
    Target m_target;
    QStringList m_names;
    bool m_begun = false;
};

} // namespace ops
