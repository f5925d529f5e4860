#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QVariantMap>

#include <vector>

namespace ops::test {

/// A session bus of its own, which ends with this; not running where there is no dbus-daemon.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();

    bool running() const { return !m_address.isEmpty(); }
    QString address() const { return m_address; }

private:
    QProcess m_daemon;
    QString m_address;
};

/// A desktop's notice service that remembers what it was asked.
class FakeDesktop : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Asked
    {
        uint replaces = 0, id = 0;
        QString title, body;
        QStringList actions;
        QVariantMap hints;
        int expireMs = 0;
    };

    FakeDesktop(const QString &busAddress, QStringList capabilities);
    ~FakeDesktop() override;

    bool begin(); ///< takes the service's name
    void leave(); ///< gives it back
    const std::vector<Asked> &asked() const { return m_asked; }
    const std::vector<uint> &closed() const { return m_closed; }
    bool refusing = false; ///< answers Notify with an error

public Q_SLOTS:
    QStringList GetCapabilities() const { return m_capabilities; }
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int expireMs);
    void CloseNotification(uint id);

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QStringList m_capabilities;
    std::vector<Asked> m_asked;
    std::vector<uint> m_closed;
    uint m_lastId = 0;
};

} // namespace ops::test
