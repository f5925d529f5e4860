#include "tests/ui/tray/fakedesktop.h"

#include <QStandardPaths>

namespace ops::test {

namespace {

QString service() { return QStringLiteral("org.freedesktop.Notifications"); }

} // namespace

PrivateBus::PrivateBus()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (program.isEmpty())
        return;
    m_daemon.start(program, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                             QStringLiteral("--print-address")});
    if (m_daemon.waitForReadyRead(10000))
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
}

PrivateBus::~PrivateBus()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

FakeDesktop::FakeDesktop(const QString &busAddress, QStringList capabilities)
    : m_bus(QDBusConnection::connectToBus(busAddress, QStringLiteral("fake-desktop")))
    , m_capabilities(std::move(capabilities))
{}

FakeDesktop::~FakeDesktop() { QDBusConnection::disconnectFromBus(QStringLiteral("fake-desktop")); }

bool FakeDesktop::begin()
{
    return m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
           m_bus.registerService(service());
}

void FakeDesktop::leave() { m_bus.unregisterService(service()); }

uint FakeDesktop::Notify(const QString &program, uint replaces, const QString &icon, const QString &title,
                         const QString &body, const QStringList &actions, const QVariantMap &hints, int expireMs)
{
    Q_UNUSED(program);
    Q_UNUSED(icon);
    if (refusing) {
        sendErrorReply(QStringLiteral("org.freedesktop.Notifications.Error.ExcessNotificationGeneration"));
        return 0;
    }
    const uint id = replaces > 0 ? replaces : ++m_lastId;
    m_asked.push_back({replaces, id, title, body, actions, hints, expireMs});
    return id;
}

void FakeDesktop::CloseNotification(uint id) { m_closed.push_back(id); }

} // namespace ops::test
