#pragma once

#include "tests/live/serverprocess.h"

#include <QStringList>

namespace ops::test {

/// A real Alertmanager, alone or as a member of a cluster on loopback.
class AlertmanagerServer : public ServerProcess
{
public:
    AlertmanagerServer();

    /// The Debian package to install, or empty.
    static QString missingPackage();

    QString gossipAddress() const { return m_gossip; }
    bool startAlone();
    /// With the gossip address of another member, empty for the first one.
    bool startMember(const QString &peer);
    /// Forgets silences and notifications; after stop().
    bool wipe();
    /// Tells it of an alert that fires: "alertname=Down", "severity=critical".
    bool fire(const QStringList &labels);

private:
    bool startWith(const QStringList &cluster);

    QString m_gossip;
};

} // namespace ops::test
