#include "core/net/redirect.h"

#include "core/net/httptext.h"

#include <QCoreApplication>

namespace ops {

namespace {

QByteArray valueOf(const HttpHeaders &headers, const QByteArray &name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return QByteArray();
}

/// What says nothing about who asks.
bool isHarmless(const QByteArray &name)
{
    for (const char *known : {"Accept", "Accept-Encoding", "Accept-Language", "Content-Type", "User-Agent"}) {
        if (name.compare(known, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

void makeGet(WireRequest &request)
{
    if (request.method != "HEAD")
        request.method = "GET";
    request.body.clear();
    std::erase_if(request.headers,
                  [](const auto &header) { return header.first.compare("Content-Type", Qt::CaseInsensitive) == 0; });
}

Error refused(const QString &message, const QUrl &target)
{
    Error error(ErrorKind::BadAnswer, message, target.toDisplayString(QUrl::FullyEncoded | QUrl::RemoveQuery));
    error.hint = HttpText::tr("Check the address of the source.");
    return error;
}

} // namespace

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == u"https" ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

bool isRedirect(const WireAnswer &answer)
{
    switch (answer.status) {
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
        return !valueOf(answer.headers, "Location").isEmpty();
    default:
        return false;
    }
}

Result<WireRequest> redirected(WireRequest request, const WireAnswer &answer)
{
    const QUrl target = request.url.resolved(QUrl::fromEncoded(valueOf(answer.headers, "Location")))
                            .adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (!target.isValid() || target.host().isEmpty() || (target.scheme() != u"http" && target.scheme() != u"https"))
        return refused(HttpText::tr("The server redirects to an address that cannot be followed."), target);
    if (request.url.scheme() == u"https" && target.scheme() == u"http")
        return refused(HttpText::tr("The server redirects from https to http."), target);
    const bool leaves = !sameOrigin(request.url, target);
    if (answer.status == 303 || (leaves && (answer.status == 301 || answer.status == 302)))
        makeGet(request);
    if (leaves)
        std::erase_if(request.headers, [](const auto &header) { return !isHarmless(header.first); });
    request.url = target;
    return request;
}

} // namespace ops
