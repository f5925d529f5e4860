#pragma once

#include "app/soundplayer.h"
#include "core/alerts/alertdesk.h"
#include "core/alerts/notifier.h"
#include "core/async/scope.h"
#include "core/process/localrunner.h"
#include "ui/common/noticelog.h"
#include "ui/tray/desktopnotices.h"
#include "ui/tray/trayicon.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

namespace ops {

class CommandRegistry;

/// Alarms of all environments of this program, on their way to the operator: the windows' lists, the desktop's
/// notices, the tray and the sounds. One per program. GUI thread.
class AlertNotices : public QObject
{
    Q_OBJECT
public:
    struct Hooks
    {
        /// A window of the environment comes to the front and shows the episode; without one, its alerts.
        std::function<void(const QString &environment, const QString &episodeId)> open;
        /// Into the list of every window of the environment; an empty one means every window.
        std::function<void(const QString &environment, NoticeLog::Severity severity, const QString &text)> tell;
        std::function<std::vector<TrayWindow>()> windows;
        std::function<QWidget *()> parent; ///< of dialogs
        std::function<void()> quit;
    };
    struct Options
    {
        QString settingsFile; ///< empty: nothing is read or kept
        QString busAddress;   ///< empty: the session's
        bool outside = true;  ///< desktop, tray and sounds; pictures and steps make none
    };

    AlertNotices(Clock &clock, Hooks hooks, Options options);
    ~AlertNotices() override;

    void start(); ///< after the first window is painted; once

    /// Tells what the desk says from now on. unwatch() before the desk goes.
    void watch(AlertDesk &desk, const QString &environment);
    void unwatch(AlertDesk &desk);
    /// Settings, muting and the test notice, as commands of a window's alerts; `environment` is the one it shows.
    void addCommands(CommandRegistry &commands, std::function<QString()> environment);

    Notifier &notifier() { return m_notifier; }
    const TrayState &trayState() const { return m_tray.state(); }
    void showSettings(const QString &environment);

protected:
    bool eventFilter(QObject *object, QEvent *event) override; ///< whoever uses a window has seen what stands there

private:
    struct Watched
    {
        AlertDesk *desk = nullptr;
        QString environment;
    };

    void connectChannels();
    void onAlarm(const AlertDesk &desk, const QString &environment, const Alarm &alarm);
    void onShow(const AlertNotice &notice);
    void showOutside(const AlertNotice &notice);
    void onKey(const QString &key, const std::function<void(const AlertNotice &)> &act);
    void acknowledge(const AlertNotice &notice);
    void open(const AlertNotice &notice);
    void look(const Watched &watched);
    void renderTray();
    void onDesktop();
    void keepSettings();
    void tell(const QString &environment, NoticeLog::Severity severity, const QString &text);
    QString channelText() const;

    Clock &m_clock;
    Hooks m_hooks;
    Options m_options;
    Notifier m_notifier;
    LocalRunner m_runner;
    SoundPlayer m_sounds;
    DesktopNotices m_desktop;
    TrayIcon m_tray;
    std::vector<Watched> m_watched;
    QHash<QString, AlertNotice> m_notices; // by key, of those that stand outside
    QString m_lastKey;                     // of the tray's bubble
    std::vector<QPointer<CommandRegistry>> m_commands;
    Clock::TimerId m_unmute = 0;
    bool m_started = false, m_saidMissing = false;
    Scope m_scope; // last
};

} // namespace ops
