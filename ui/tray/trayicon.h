#pragma once

#include "ui/tray/trayshape.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

class QMenu;
class QSystemTrayIcon;

namespace ops {

/// A window that the tray can bring back to the front.
struct TrayWindow
{
    QString title;
    std::function<void()> raise;
};

/// The icon in the desktop's tray: the state of all environments at a glance, and a way to each window. Never the
/// only one: many desktops have no tray. GUI thread.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    /// `windows` is asked each time the menu opens, and not before start().
    explicit TrayIcon(std::function<std::vector<TrayWindow>()> windows, QObject *parent = nullptr);
    ~TrayIcon() override;

    bool start(); ///< false where the desktop has no tray, or shows no icon in it
    bool visible() const;
    void setState(const TrayState &state);
    const TrayState &state() const { return m_state; }
    QMenu &menu() { return *m_menu; }

    /// A bubble without buttons, where the tray can show one; false where it cannot.
    bool showMessage(const QString &title, const QString &body, Severity severity);

Q_SIGNALS:
    void openAsked();    ///< the icon was pressed
    void messageAsked(); ///< the last bubble was pressed
    void muteAsked();
    void unmuteAsked();
    void settingsAsked();
    void quitAsked();

private:
    void fillMenu();
    void render();

    std::function<std::vector<TrayWindow>()> m_windows;
    TrayState m_state;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; // null without a tray
};

} // namespace ops
