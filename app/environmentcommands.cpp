#include "app/environmentcommands.h"

#include "app/demoprocess.h"
#include "core/base/textsafe.h"
#include "core/config/demofolder.h"
#include "core/config/environmentstore.h"
#include "core/demo/announcement.h"
#include "ui/common/commandregistry.h"

#include <QEvent>

namespace ops {

namespace {

constexpr int LongestTitle = 60;

QString idOf(const QString &environment) { return QStringLiteral("environment.") + environment; }

} // namespace

EnvironmentCommands::EnvironmentCommands(CommandRegistry &commands, EnvironmentStore &store, DemoProcess &demo,
                                         Target target, QObject *window)
    : QObject(window)
    , m_commands(commands)
    , m_store(store)
    , m_target(std::move(target))
{
    connect(&store, &EnvironmentStore::changed, this, &EnvironmentCommands::refresh);
    connect(&demo, &DemoProcess::stateChanged, this, &EnvironmentCommands::refresh);
    window->installEventFilter(this);
}

/// A stored environment goes before a demo of the same name, as everywhere.
QStringList EnvironmentCommands::names() const
{
    QStringList names = m_store.names();
    for (const QString &folder : demoFolders()) {
        if (!isDemoFolderHeld(folder))
            continue;
        const auto running = demo::runningDemo(folder);
        if (running && !running->prometheus.isEmpty() && !names.contains(running->environment))
            names << running->environment;
    }
    return names;
}

void EnvironmentCommands::refresh()
{
    m_begun = true;
    const QStringList now = names();
    if (now == m_names)
        return;
    for (const QString &name : m_names)
        m_commands.remove(idOf(name));
    m_names = now;
    QStringList ids;
    for (int i = 0; i < now.size(); ++i) {
        const QString name = now[i];
        const QKeySequence key = i < 9 ? QKeySequence(int(Qt::ALT) | (Qt::Key_1 + i)) : QKeySequence();
        m_commands.add({idOf(name),
                        safeText(name, LongestTitle).replace(u'&', QLatin1String("&&")),
                        key,
                        {},
                        [this, name] { m_target.open(name); },
                        [this, name] { return m_target.current() == name; },
                        {}});
        ids << idOf(name);
    }
    m_commands.makeChoice(ids);
    m_commands.refresh();
}

bool EnvironmentCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_begun)
        refresh();
    return QObject::eventFilter(watched, event);
}

} // namespace ops
