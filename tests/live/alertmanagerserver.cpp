#include "tests/live/alertmanagerserver.h"

#include <QDir>
#include <QHostAddress>
#include <QStandardPaths>
#include <QTcpServer>

namespace ops::test {

namespace {

constexpr char Config[] = R"(
route: {receiver: nobody, group_wait: 1s}
receivers: [{name: nobody}]
inhibit_rules:
  - source_matchers: ['severity="critical"']
    target_matchers: ['severity="warning"']
    equal: [service]
)";

} // namespace

AlertmanagerServer::AlertmanagerServer()
{
    QTcpServer free;
    free.listen(QHostAddress::LocalHost);
    m_gossip = QStringLiteral("127.0.0.1:%1").arg(free.serverPort());
}

QString AlertmanagerServer::missingPackage()
{
    const bool there = !QStandardPaths::findExecutable(QStringLiteral("prometheus-alertmanager")).isEmpty() &&
                       !QStandardPaths::findExecutable(QStringLiteral("amtool")).isEmpty();
    return there ? QString() : QStringLiteral("prometheus-alertmanager");
}

bool AlertmanagerServer::startWith(const QStringList &cluster)
{
    const QStringList arguments{QStringLiteral("--config.file=") + path(QStringLiteral("alertmanager.yml")),
                                QStringLiteral("--storage.path=") + path(QStringLiteral("data")),
                                QStringLiteral("--web.listen-address=") + address(),
                                QStringLiteral("--log.level=error")};
    return write(QStringLiteral("alertmanager.yml"), Config) &&
           start(QStringLiteral("prometheus-alertmanager"), arguments + cluster, QStringLiteral("/-/ready"));
}

bool AlertmanagerServer::startAlone() { return startWith({QStringLiteral("--cluster.listen-address=")}); }

bool AlertmanagerServer::startMember(const QString &peer)
{
    QStringList cluster{
        QStringLiteral("--cluster.listen-address=") + m_gossip, QStringLiteral("--cluster.settle-timeout=20s"),
        QStringLiteral("--cluster.gossip-interval=100ms"), QStringLiteral("--cluster.pushpull-interval=1s"),
        QStringLiteral("--cluster.reconnect-interval=1s")};
    if (!peer.isEmpty())
        cluster << QStringLiteral("--cluster.peer=") + peer;
    return startWith(cluster);
}

bool AlertmanagerServer::wipe() { return QDir(path(QStringLiteral("data"))).removeRecursively(); }

bool AlertmanagerServer::fire(const QStringList &labels)
{
    const QStringList words{QStringLiteral("alert"), QStringLiteral("add"),
                            QStringLiteral("--alertmanager.url=") + url().toString()};
    return run(QStringLiteral("amtool"), words + labels);
}

} // namespace ops::test
