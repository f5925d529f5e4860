#include "ui/tray/trayicon.h"

#include "core/base/textsafe.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace ops {

namespace {

constexpr int BubbleMs = 15000;
constexpr int MostWindowTitle = 80;

QSystemTrayIcon::MessageIcon messageIcon(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return QSystemTrayIcon::Critical;
    case Severity::Info:
        return QSystemTrayIcon::Information;
    default:
        return QSystemTrayIcon::Warning;
    }
}

/// "&" is a sign in a window's title and a mark in a menu.
QString menuText(const QString &title) { return safeText(title, MostWindowTitle).replace(u'&', QLatin1String("&&")); }

} // namespace

TrayIcon::TrayIcon(std::function<std::vector<TrayWindow>()> windows, QObject *parent)
    : QObject(parent)
    , m_windows(std::move(windows))
    , m_menu(std::make_unique<QMenu>())
{
    m_menu->setAccessibleName(tr("QuantMind Ops Console"));
    connect(m_menu.get(), &QMenu::aboutToShow, this, &TrayIcon::fillMenu);
}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::start()
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return false;
    m_icon = std::make_unique<QSystemTrayIcon>();
    fillMenu(); // not before: the windows may not be there yet
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openAsked();
    });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::messageAsked);
    render();
    m_icon->show();
    return m_icon->isVisible();
}

bool TrayIcon::visible() const { return m_icon && m_icon->isVisible(); }

void TrayIcon::setState(const TrayState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    render();
}

void TrayIcon::render()
{
    if (!m_icon)
        return;
    m_icon->setIcon(trayShape(m_state));
    m_icon->setToolTip(trayText(m_state));
}

void TrayIcon::fillMenu()
{
    m_menu->clear();
    for (const TrayWindow &window : m_windows ? m_windows() : std::vector<TrayWindow>())
        connect(m_menu->addAction(menuText(window.title)), &QAction::triggered, this, window.raise);
    m_menu->addSeparator();
    if (m_state.muted)
        connect(m_menu->addAction(tr("Stop muting")), &QAction::triggered, this, &TrayIcon::unmuteAsked);
    else
        connect(m_menu->addAction(tr("Mute for 1 h")), &QAction::triggered, this, &TrayIcon::muteAsked);
    connect(m_menu->addAction(tr("Notices…")), &QAction::triggered, this, &TrayIcon::settingsAsked);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &TrayIcon::quitAsked);
}

bool TrayIcon::showMessage(const QString &title, const QString &body, Severity severity)
{
    if (!visible() || !QSystemTrayIcon::supportsMessages())
        return false;
    m_icon->showMessage(title, body, messageIcon(severity), BubbleMs);
    return true;
}

} // namespace ops
