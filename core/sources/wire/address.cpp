#include "core/sources/wire/address.h"

namespace ops::wire {

QUrl apiUrl(const QUrl &base, const QString &api, const QString &route, const QByteArray &query)
{
    QUrl url = base.adjusted(QUrl::RemoveFragment);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    if (!path.endsWith(api))
        path += api;
    url.setPath(path + u'/' + route, QUrl::StrictMode);
    QString all = base.query(QUrl::FullyEncoded);
    if (!query.isEmpty())
        all += (all.isEmpty() ? QString() : QStringLiteral("&")) + QString::fromLatin1(query);
    url.setQuery(all.isEmpty() ? QString() : all, QUrl::StrictMode);
    return url;
}

Credentials withUserOf(const QUrl &base, Credentials credentials)
{
    if (credentials.kind == Credentials::Kind::None && !base.userName().isEmpty()) {
        credentials.kind = Credentials::Kind::Basic;
        credentials.user = base.userName(QUrl::FullyDecoded);
        credentials.secret = base.password(QUrl::FullyDecoded);
    }
    return credentials;
}

} // namespace ops::wire
