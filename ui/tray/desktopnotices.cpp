#include "ui/tray/desktopnotices.h"

#include "core/async/onpool.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDir>
#include <QFileInfo>

namespace ops {

namespace {

constexpr int CallLimitMs = 5000;
constexpr uint DismissedBySomebody = 2; // of NotificationClosed

QString service() { return QStringLiteral("org.freedesktop.Notifications"); }
QString servicePath() { return QStringLiteral("/org/freedesktop/Notifications"); }

/// Where the session's bus is. Without one nothing is tried: the library would start a program that makes one.
QString sessionBusAddress()
{
    const QString named = QString::fromLocal8Bit(qgetenv("DBUS_SESSION_BUS_ADDRESS"));
    if (!named.isEmpty())
        return named;
    const QString folder = QString::fromLocal8Bit(qgetenv("XDG_RUNTIME_DIR"));
    const QString socket = folder + QStringLiteral("/bus");
    return QDir::isAbsolutePath(folder) && QFileInfo::exists(socket) ? QStringLiteral("unix:path=") + socket
                                                                     : QString();
}

QDBusMessage noticeCall(const QString &method)
{
    return QDBusMessage::createMethodCall(service(), servicePath(), service(), method);
}

/// Saying hello to the bus waits for its answer.
Task<bool> connectToBus(QString address, QString name)
{
    auto connected = co_await OnPool(
        [](QString where, QString as) { return QDBusConnection::connectToBus(where, as).isConnected(); },
        std::move(address), std::move(name));
    co_return connected;
}

QString nextConnectionName()
{
    static int count = 0;
    return QStringLiteral("ops-notices-%1").arg(++count);
}

} // namespace

DesktopNotices::DesktopNotices(const QString &address, QObject *parent)
    : QObject(parent)
    , m_address(address)
    , m_connection(nextConnectionName())
{}

DesktopNotices::~DesktopNotices()
{
    m_scope.cancelAll();
    m_watcher.reset();
    QDBusConnection::disconnectFromBus(m_connection);
}

void DesktopNotices::start()
{
    if (m_state != State::Unknown)
        return;
    m_state = State::Asking;
    const QString address = m_address.isEmpty() ? sessionBusAddress() : m_address;
    if (address.isEmpty()) {
        miss(tr("There is no session bus, so the desktop shows no notices; they stand in the window's list."));
        return;
    }
    m_scope.restart("connect", connectToBus(address, m_connection), [this](bool connected) { onConnected(connected); });
}

void DesktopNotices::onConnected(bool connected)
{
    if (!connected) {
        miss(tr("The session bus does not answer, so the desktop shows no notices; they stand in the window's list."));
        return;
    }
    QDBusConnection bus(m_connection);
    bus.connect(service(), servicePath(), service(), QStringLiteral("ActionInvoked"), this,
                SLOT(onAction(uint, QString)));
    bus.connect(service(), servicePath(), service(), QStringLiteral("NotificationClosed"), this,
                SLOT(onClosed(uint, uint)));
    m_watcher = std::make_unique<QDBusServiceWatcher>(service(), bus, QDBusServiceWatcher::WatchForOwnerChange);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceRegistered, this, &DesktopNotices::askCapabilities);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        m_shown.clear(); // its bubbles went with it
        miss(tr("The desktop's notice service has ended; notices stand in the window's list."));
    });
    askCapabilities();
}

void DesktopNotices::askCapabilities()
{
    auto *call = new QDBusPendingCallWatcher(
        QDBusConnection(m_connection).asyncCall(noticeCall(QStringLiteral("GetCapabilities")), CallLimitMs), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &DesktopNotices::onCapabilities);
}

void DesktopNotices::onCapabilities(QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    const QDBusPendingReply<QStringList> reply = *call;
    if (reply.isError()) {
        miss(tr("This desktop has no notice service; notices stand in the window's list."));
        return;
    }
    m_capabilities = reply.value();
    m_reason.clear();
    m_state = State::Ready;
    Q_EMIT readyChanged();
}

void DesktopNotices::miss(const QString &reason)
{
    m_state = State::Missing;
    m_reason = reason;
    Q_EMIT readyChanged();
}

void DesktopNotices::show(const DesktopNotice &notice)
{
    if (m_state != State::Ready)
        return;
    Shown &shown = m_shown[notice.key];
    shown.takeBack = false;
    if (shown.sending)
        shown.next = notice;
    else
        send(notice);
}

void DesktopNotices::send(const DesktopNotice &notice)
{
    Shown &shown = m_shown[notice.key];
    shown.sending = true;
    shown.next.reset();
    QStringList actions;
    if (m_capabilities.contains(QStringLiteral("actions"))) {
        if (!notice.openText.isEmpty()) // a press on the bubble itself opens, too
            actions << QStringLiteral("default") << notice.openText << QStringLiteral("open") << notice.openText;
        if (!notice.acknowledgeText.isEmpty())
            actions << QStringLiteral("acknowledge") << notice.acknowledgeText;
    }
    const bool markup = m_capabilities.contains(QStringLiteral("body-markup"));
    const bool hasBody = m_capabilities.contains(QStringLiteral("body"));
    const QString title =
        hasBody || notice.body.isEmpty() ? notice.title : notice.title + QStringLiteral(": ") + notice.body;
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(uchar(notice.urgency))},
                            {QStringLiteral("desktop-entry"), QStringLiteral("quantmind-ops")},
                            {QStringLiteral("suppress-sound"), true}};
    const int expireMs = notice.urgency == DesktopNotice::Urgency::Critical ? 0 : -1; // 0 stays, -1 as usual
    QDBusMessage message = noticeCall(QStringLiteral("Notify"));
    message << QStringLiteral("QuantMind Ops Console") << shown.id << QStringLiteral("quantmind-ops") << title
            << (!hasBody ? QString()
                : markup ? notice.body.toHtmlEscaped()
                         : notice.body)
            << actions << hints << expireMs;
    auto *call = new QDBusPendingCallWatcher(QDBusConnection(m_connection).asyncCall(message, CallLimitMs), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, notice](QDBusPendingCallWatcher *done) { onShown(notice, done); });
}

void DesktopNotices::onShown(const DesktopNotice &notice, QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    const QDBusPendingReply<uint> reply = *call;
    const auto it = m_shown.find(notice.key);
    if (it == m_shown.end())
        return; // the service went in between
    if (reply.isError()) {
        m_shown.erase(it);
        Q_EMIT refused(notice);
        return;
    }
    it->id = reply.value();
    it->sending = false;
    if (it->takeBack) {
        close(it->id);
        m_shown.erase(it);
    } else if (it->next) {
        const DesktopNotice next = *it->next;
        send(next);
    }
}

void DesktopNotices::takeBack(const QString &key)
{
    const auto it = m_shown.find(key);
    if (it == m_shown.end())
        return;
    if (it->sending) {
        it->takeBack = true;
        it->next.reset();
        return;
    }
    close(it->id);
    m_shown.erase(it);
}

void DesktopNotices::close(uint id)
{
    QDBusMessage message = noticeCall(QStringLiteral("CloseNotification"));
    message << id;
    QDBusConnection(m_connection).call(message, QDBus::NoBlock);
}

bool DesktopNotices::shows(const QString &key) const
{
    const auto it = m_shown.constFind(key);
    return it != m_shown.constEnd() && !it->sending && !it->takeBack;
}

QString DesktopNotices::keyOf(uint id) const
{
    for (auto it = m_shown.begin(); it != m_shown.end(); ++it) {
        if (it->id == id && id != 0)
            return it.key();
    }
    return QString();
}

void DesktopNotices::onAction(uint id, const QString &action)
{
    const QString key = keyOf(id);
    if (key.isEmpty())
        return; // another program's
    if (action == u"acknowledge")
        Q_EMIT acknowledgeAsked(key);
    else if (action == u"open" || action == u"default")
        Q_EMIT openAsked(key);
}

void DesktopNotices::onClosed(uint id, uint reason)
{
    const QString key = keyOf(id);
    if (key.isEmpty())
        return;
    m_shown.remove(key);
    if (reason == DismissedBySomebody)
        Q_EMIT dismissed(key);
}

} // namespace ops
