#include "core/net/qnamtransport.h"

#include "core/net/oncebody.h"
#include "core/net/qnamexchange.h"
#include "core/net/systemproxy.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace ops {

namespace {

constexpr int ConnectionsPerHost = 6; // QNetworkAccessManager's own limit

/// A manager and how many requests it has with each server.
struct Manager
{
    QNetworkAccessManager qnam;
    std::map<QString, std::shared_ptr<int>> running;

    Manager()
    {
        qnam.setProxyFactory(new SystemProxy);
        qnam.setStrictTransportSecurityEnabled(false);
    }

    std::shared_ptr<int> runningWith(const QString &server)
    {
        auto &count = running[server];
        if (!count)
            count = std::make_shared<int>(0);
        return count;
    }
};

QNetworkRequest qtRequest(const WireRequest &request, const QSslConfiguration &tls)
{
    QNetworkRequest made(request.url);
    for (const auto &[name, value] : request.headers)
        made.setRawHeader(name, value);
    made.setSslConfiguration(tls);
    using Request = QNetworkRequest;
    made.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    made.setAttribute(Request::Http2AllowedAttribute, false);
    made.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    made.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    made.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    made.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    made.setAttribute(Request::CacheSaveControlAttribute, false);
    if (request.sendOnce) {
        made.setAttribute(Request::DoNotBufferUploadDataAttribute, true);
        made.setHeader(Request::ContentLengthHeader, request.body.size());
    }
    return made;
}

QNetworkReply *start(QNetworkAccessManager &qnam, const WireRequest &request, const QSslConfiguration &tls)
{
    const QNetworkRequest made = qtRequest(request, tls);
    if (request.sendOnce) {
        auto *body = new OnceBody(request.body);
        auto *reply = qnam.sendCustomRequest(made, request.method, body);
        body->setParent(reply);
        return reply;
    }
    if (request.method == "GET")
        return qnam.get(made);
    if (request.method == "HEAD")
        return qnam.head(made);
    return qnam.sendCustomRequest(made, request.method, request.body);
}

} // namespace

struct QnamTransport::Private
{
    std::optional<QSslConfiguration> tls;
    std::vector<std::unique_ptr<Manager>> managers;
    std::shared_ptr<ByteBudget> budget;

    const QSslConfiguration &policy()
    {
        if (!tls)
            tls = QSslConfiguration::defaultConfiguration();
        return *tls;
    }

    Manager &managerFor(const QString &server)
    {
        for (const auto &manager : managers) {
            if (*manager->runningWith(server) < ConnectionsPerHost)
                return *manager;
        }
        managers.push_back(std::make_unique<Manager>());
        return *managers.back();
    }
};

QnamTransport::QnamTransport(std::shared_ptr<ByteBudget> budget) : d(std::make_unique<Private>())
{
    d->budget = std::move(budget);
}

QnamTransport::QnamTransport(QSslConfiguration tls, std::shared_ptr<ByteBudget> budget)
    : QnamTransport(std::move(budget))
{
    d->tls = std::move(tls);
}

QnamTransport::~QnamTransport() = default;

std::unique_ptr<TransportReply> QnamTransport::send(WireRequest request, std::function<void(WireAnswer)> done)
{
    const QString server = request.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery).toString();
    Manager &manager = d->managerFor(server);
    QNetworkReply *reply = start(manager.qnam, request, d->policy());
    return std::make_unique<QnamExchange>(reply, request, manager.runningWith(server), d->budget, std::move(done));
}

} // namespace ops
