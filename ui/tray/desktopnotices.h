#pragma once

#include "core/async/scope.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

class QDBusPendingCallWatcher;
class QDBusServiceWatcher;

namespace ops {

/// One bubble of the desktop.
struct DesktopNotice
{
    enum class Urgency : unsigned char { Low, Normal, Critical }; ///< the last one stays until somebody looks

    QString key;         ///< a later one with the same key takes its place
    QString title, body; ///< plain text
    Urgency urgency = Urgency::Normal;
    QString acknowledgeText, openText; ///< of its buttons, empty: no such button
};

/// Bubbles through org.freedesktop.Notifications on the session's bus, with buttons where the desktop has them.
/// Nothing blocks: connecting runs on the pool, calls come back by themselves. GUI thread.
class DesktopNotices : public QObject
{
    Q_OBJECT
public:
    enum class State { Unknown, Asking, Ready, Missing };

    /// The bus of the session, at `address` (empty: as the system says).
    explicit DesktopNotices(const QString &address = QString(), QObject *parent = nullptr);
    ~DesktopNotices() override;

    /// Looks for the bus and asks what the desktop can do; readyChanged() follows.
    void start();
    State state() const { return m_state; }
    const QString &reason() const { return m_reason; } ///< why it is missing, one translated sentence
    const QStringList &capabilities() const { return m_capabilities; }

    /// Where the state is Ready; elsewhere nothing happens.
    void show(const DesktopNotice &notice);
    void takeBack(const QString &key);
    bool shows(const QString &key) const; ///< the desktop has taken it

Q_SIGNALS:
    void readyChanged();
    void refused(const ops::DesktopNotice &notice); ///< the desktop did not take it
    void acknowledgeAsked(const QString &key);
    void openAsked(const QString &key);
    void dismissed(const QString &key); ///< by somebody, not by time

private Q_SLOTS:
    void onAction(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    struct Shown
    {
        uint id = 0; ///< of the desktop; 0: its answer is on the way
        bool sending = false;
        std::optional<DesktopNotice> next; ///< came while the answer was on the way
        bool takeBack = false;
    };

    void onConnected(bool connected);
    void askCapabilities();
    void onCapabilities(QDBusPendingCallWatcher *call);
    void send(const DesktopNotice &notice);
    void onShown(const DesktopNotice &notice, QDBusPendingCallWatcher *call);
    void close(uint id);
    void miss(const QString &reason);
    QString keyOf(uint id) const;

    QString m_address, m_connection;
    State m_state = State::Unknown;
    QString m_reason;
    QStringList m_capabilities;
    QHash<QString, Shown> m_shown; // by key
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
    Scope m_scope; // last
};

} // namespace ops
