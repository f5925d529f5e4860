#pragma once

#include <QNetworkProxyFactory>
#include <QUrl>

namespace ops {

/// True for this machine itself: localhost and its sub-names, 127.0.0.0/8, ::1.
bool isLoopback(const QString &host);

/// The proxies that the desktop or http_proxy, https_proxy and no_proxy name; none for loopback,
/// whatever they say.
class SystemProxy : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

/// True where a request to this address goes through a proxy.
bool usesProxy(const QUrl &url);

} // namespace ops
