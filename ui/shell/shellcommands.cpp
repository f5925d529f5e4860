#include "ui/shell/shellcommands.h"

#include "core/correlation/context.h"
#include "core/time/duration.h"
#include "ui/common/commandregistry.h"
#include "ui/common/icons.h"
#include "ui/shell/infodialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowtools.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>

namespace ops {

namespace {

struct ShellCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(ShellCommands)
};

void addGroups(CommandRegistry &commands)
{
    commands.addGroup(QStringLiteral("file"), ShellCommandsText::tr("&File"));
    commands.addGroup(QStringLiteral("go"), ShellCommandsText::tr("&Go"));
    commands.addGroup(QStringLiteral("panel"), ShellCommandsText::tr("&Panel"));
    commands.addGroup(QStringLiteral("alerts"), ShellCommandsText::tr("&Alerts"));
    commands.addGroup(QStringLiteral("audit"), ShellCommandsText::tr("A&udit"));
    commands.addGroup(QStringLiteral("filter"), ShellCommandsText::tr("Fi&lter"));
    commands.addGroup(QStringLiteral("time"), ShellCommandsText::tr("&Time"));
    commands.addGroup(QStringLiteral("refresh"), ShellCommandsText::tr("&Refresh"));
    commands.addGroup(QStringLiteral("zone"), ShellCommandsText::tr("&Zone"));
    commands.addGroup(QStringLiteral("environment"), ShellCommandsText::tr("&Environment"));
    commands.addGroup(QStringLiteral("demo"), ShellCommandsText::tr("&Demo"));
    commands.addGroup(QStringLiteral("view"), ShellCommandsText::tr("&View"));
    commands.addGroup(QStringLiteral("window"), ShellCommandsText::tr("&Window"));
    commands.addGroup(QStringLiteral("help"), ShellCommandsText::tr("&Help"));
}

void addHistory(CommandRegistry &commands, Context &context)
{
    commands
        .add({QStringLiteral("time.back"),
              ShellCommandsText::tr("Previous range"),
              QKeySequence(Qt::ALT | Qt::Key_Left),
              [&context] { return context.canGoBack(); },
              [&context] { context.back(); },
              {},
              QKeySequence(Qt::Key_Escape)})
        ->setIcon(icon(Icon::Back));
    commands
        .add({QStringLiteral("time.forward"),
              ShellCommandsText::tr("Next range"),
              QKeySequence(Qt::ALT | Qt::Key_Right),
              [&context] { return context.canGoForward(); },
              [&context] { context.forward(); },
              {},
              {}})
        ->setIcon(icon(Icon::Forward));
}

void addTime(CommandRegistry &commands, Context &context, MainWindow &window)
{
    commands.add({QStringLiteral("time.choose"),
                  ShellCommandsText::tr("Choose a time range…"),
                  QKeySequence(Qt::CTRL | Qt::Key_T),
                  {},
                  [&window] { window.openRange(); },
                  {},
                  {}});
    addHistory(commands, context);
    commands
        .add({QStringLiteral("time.earlier"),
              ShellCommandsText::tr("Shift to earlier"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Left),
              {},
              [&context] { context.shift(-1); },
              {},
              {}})
        ->setIcon(icon(Icon::Earlier));
    commands
        .add({QStringLiteral("time.later"),
              ShellCommandsText::tr("Shift to later"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Right),
              {},
              [&context] { context.shift(1); },
              {},
              {}})
        ->setIcon(icon(Icon::Later));
    commands
        .add({QStringLiteral("time.zoomOut"),
              ShellCommandsText::tr("Zoom out"),
              QKeySequence(Qt::CTRL | Qt::Key_Minus),
              {},
              [&context] { context.zoomOut(); },
              {},
              {}})
        ->setIcon(icon(Icon::ZoomOut));
    commands
        .add({QStringLiteral("time.refresh"),
              ShellCommandsText::tr("Refresh now"),
              QKeySequence(Qt::Key_F5),
              {},
              [&context] { context.refreshNow(); },
              {},
              {}})
        ->setIcon(icon(Icon::Refresh));
}

void addRefresh(CommandRegistry &commands, Context &context)
{
    constexpr qint64 Intervals[] = {0, 5000, 10000, 30000, 60000, 300000, 900000};
    int number = 0;
    QStringList ids;
    for (const qint64 ms : Intervals) {
        const QString text = ms == 0 ? ShellCommandsText::tr("Do not refresh by itself")
                                     : ShellCommandsText::tr("Every %1").arg(humanDuration(ms));
        const QString id = QStringLiteral("refresh.") + (ms == 0 ? QStringLiteral("off") : durationText(ms));
        commands.add({id,
                      text,
                      QKeySequence(int(Qt::CTRL | Qt::ALT) | (Qt::Key_0 + number++)),
                      {},
                      [&context, ms] { context.setRefreshMs(ms); },
                      [&context, ms] { return context.refreshMs() == ms; },
                      {}});
        ids << id;
    }
    commands.makeChoice(ids);
}

void addZone(CommandRegistry &commands, Context &context, const char *id, const QString &text, QKeySequence key,
             const QTimeZone &zone)
{
    commands.add({QStringLiteral("zone.") + QLatin1String(id),
                  text,
                  key,
                  {},
                  [&context, zone] { context.setZone(zone); },
                  [&context, zone] { return context.zone() == zone; },
                  {}});
}

void addZones(CommandRegistry &commands, Context &context)
{
    addZone(commands, context, "utc", ShellCommandsText::tr("UTC"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U),
            QTimeZone::utc());
    addZone(commands, context, "local", ShellCommandsText::tr("Local time"),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), QTimeZone::systemTimeZone());
    addZone(commands, context, "shanghai", ShellCommandsText::tr("Shanghai"),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), QTimeZone("Asia/Shanghai"));
    commands.makeChoice({QStringLiteral("zone.utc"), QStringLiteral("zone.local"), QStringLiteral("zone.shanghai")});
}

void addPages(CommandRegistry &commands, MainWindow &window)
{
    commands.add({QStringLiteral("go.find"),
                  ShellCommandsText::tr("Go to a page or panel…"),
                  QKeySequence(Qt::CTRL | Qt::Key_P),
                  [&window] { return !window.pages().empty(); },
                  [&window] { window.tools().openSearch(); },
                  {},
                  {}});
    commands.add({QStringLiteral("go.pin"),
                  ShellCommandsText::tr("Pin this page"),
                  QKeySequence(Qt::CTRL | Qt::Key_D),
                  [&window] { return window.currentPage() != nullptr; },
                  [&window] { window.memory().togglePin(window.currentPageId()); },
                  [&window] { return window.memory().isPinned(window.currentPageId()); },
                  {}});
}

void addWindow(CommandRegistry &commands, MainWindow &window)
{
    commands.add({QStringLiteral("window.notices"),
                  ShellCommandsText::tr("Notifications"),
                  QKeySequence(Qt::CTRL | Qt::Key_I),
                  {},
                  [&window] { window.tools().openNotices(); },
                  {},
                  {}});
    commands.add({QStringLiteral("window.close"),
                  ShellCommandsText::tr("Close the window"),
                  QKeySequence(Qt::CTRL | Qt::Key_W),
                  {},
                  [&window] { window.close(); },
                  {},
                  {}});
}

void addHelp(CommandRegistry &commands, MainWindow &window)
{
    commands.add({QStringLiteral("help.overlay"),
                  ShellCommandsText::tr("Keys at a glance"),
                  QKeySequence(Qt::Key_Question),
                  {},
                  [&window] { window.tools().openKeys(); },
                  {},
                  {}});
    commands.add({QStringLiteral("help.keys"),
                  ShellCommandsText::tr("Keyboard shortcuts"),
                  QKeySequence(Qt::Key_F1),
                  {},
                  [&commands, &window] { InfoDialog::showKeys(commands, &window); },
                  {},
                  {}});
    commands.add({QStringLiteral("help.about"),
                  ShellCommandsText::tr("About"),
                  QKeySequence(Qt::SHIFT | Qt::Key_F1),
                  {},
                  [&window] { InfoDialog::showAbout(&window); },
                  {},
                  {}});
}

void addTheme(CommandRegistry &commands, const char *id, const QString &text, QKeySequence key, Theme::Kind kind)
{
    commands.add({QStringLiteral("view.") + QLatin1String(id),
                  text,
                  key,
                  {},
                  [kind] { Theme::apply(*qApp, kind); },
                  [kind] { return Theme::current().kind == kind; },
                  {}});
}

void addView(CommandRegistry &commands, MainWindow &window)
{
    commands.add({QStringLiteral("view.palette"),
                  ShellCommandsText::tr("Command palette…"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                  {},
                  [&window] { window.tools().openPalette(); },
                  {},
                  {}});
    addTheme(commands, "dark", ShellCommandsText::tr("Dark"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
             Theme::Kind::Dark);
    addTheme(commands, "light", ShellCommandsText::tr("Light"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
             Theme::Kind::Light);
    commands.makeChoice({QStringLiteral("view.dark"), QStringLiteral("view.light")});
    commands.add({QStringLiteral("view.fullScreen"),
                  ShellCommandsText::tr("Full screen"),
                  QKeySequence(Qt::Key_F11),
                  {},
                  [&window] { window.setWindowState(window.windowState() ^ Qt::WindowFullScreen); },
                  [&window] { return window.isFullScreen(); },
                  {}});
    commands.add({QStringLiteral("view.language"),
                  ShellCommandsText::tr("Language…"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G),
                  {},
                  [&window] { InfoDialog::showLanguages(&window); },
                  {},
                  {}});
}

} // namespace

void addShellCommands(CommandRegistry &commands, Context &context, MainWindow &window)
{
    addGroups(commands);
    addPages(commands, window);
    addTime(commands, context, window);
    addRefresh(commands, context);
    addZones(commands, context);
    addView(commands, window);
    addWindow(commands, window);
    addHelp(commands, window);
    commands.add({QStringLiteral("file.quit"),
                  ShellCommandsText::tr("Quit"),
                  QKeySequence(Qt::CTRL | Qt::Key_Q),
                  {},
                  [] { QApplication::closeAllWindows(); },
                  {},
                  {},
                  true});
}

} // namespace ops
