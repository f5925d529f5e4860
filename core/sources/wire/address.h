#pragma once

#include "core/net/httpclient.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace ops::wire {

/// An API's address below a base that may have a path prefix or end in `api` ("/api/v1") already. `route` is
/// percent-encoded; a query of the base (proxies route by it) goes before `query`.
QUrl apiUrl(const QUrl &base, const QString &api, const QString &route, const QByteArray &query = QByteArray());

/// A user and password in the address sign in where nothing else does.
Credentials withUserOf(const QUrl &base, Credentials credentials);

} // namespace ops::wire
