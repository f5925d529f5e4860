#include "core/sources/prometheus/connection.h"

#include "core/sources/prometheus/failure.h"
#include "core/sources/prometheus/request.h"
#include "core/sources/wire/address.h"

namespace ops::prometheus {

namespace {

HttpHeaders placeholdersOf(const Credentials &credentials)
{
    HttpHeaders headers;
    for (const auto &[name, value] : credentials.headers)
        headers.emplace_back(name, "<" + name.toUpper() + ">");
    switch (credentials.kind) {
    case Credentials::Kind::None:
        break;
    case Credentials::Kind::Basic:
        headers.emplace_back("Authorization", "Basic <USER:PASSWORD IN BASE64>");
        break;
    case Credentials::Kind::Bearer:
        headers.emplace_back("Authorization", "Bearer <TOKEN>");
        break;
    case Credentials::Kind::ApiKey:
        headers.emplace_back("Authorization", "ApiKey <KEY>");
        break;
    }
    return headers;
}

bool refusesPost(int status) { return status == 405 || status == 403 || status == 415 || status == 501; }

} // namespace

Connection::Connection(QString name_, QUrl base, Transport &transport, Clock &clock_, std::shared_ptr<Limiter> limiter,
                       Credentials credentials, int timeLimitMs)
    : name(std::move(name_))
    , clock(clock_)
    , client(transport, clock_, std::move(limiter), wire::withUserOf(base, credentials))
    , m_base(base.adjusted(QUrl::RemoveUserInfo))
    , m_timeLimitMs(timeLimitMs)
    , m_signInPlaceholders(placeholdersOf(wire::withUserOf(base, std::move(credentials))))
{}

HttpRequest Connection::request(const QByteArray &method, const Call &call) const
{
    const bool post = method == "POST";
    HttpRequest request(method, apiUrl(m_base, call.route, post ? QByteArray() : call.form), Intent::Read);
    request.headers.emplace_back("Accept", "application/json");
    if (post) {
        request.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
        request.body = call.form;
    }
    request.visible = call.visible;
    request.totalTimeoutMs = m_timeLimitMs;
    request.connectTimeoutMs = qMin(request.connectTimeoutMs, m_timeLimitMs);
    return request;
}

Error Connection::told(Error error) const
{
    error.source = name;
    error.message = client.redacted(error.message);
    error.detail = client.redacted(error.detail);
    return error;
}

Error Connection::failure(const HttpAnswer &answer) const { return told(failureOf(answer)); }

qint64 Connection::serverTimeLimitMs() const { return m_timeLimitMs - qMin(1000, m_timeLimitMs / 10); }

Task<Result<HttpAnswer>> send(std::shared_ptr<Connection> connection, Call call)
{
    const bool post = call.post && !connection->getOnly;
    HttpRequest request = connection->request(post ? "POST" : "GET", call);
    auto answer = co_await connection->client.send(std::move(request));
    if (!answer)
        co_return connection->told(answer.error());
    if (!post || !refusesPost(answer->status))
        co_return std::move(answer);

    HttpRequest again = connection->request("GET", call);
    auto second = co_await connection->client.send(std::move(again));
    if (!second)
        co_return connection->told(second.error());
    if (second->status < 500 && !refusesPost(second->status) && !isMissingRoute(*second))
        connection->getOnly = true;
    co_return std::move(second);
}

} // namespace ops::prometheus
