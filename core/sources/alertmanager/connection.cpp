#include "core/sources/alertmanager/connection.h"

#include "core/net/retryafter.h"
#include "core/sources/alertmanager/failure.h"
#include "core/sources/wire/address.h"
#include "core/time/clock.h"

#include <algorithm>

namespace ops::alertmanager {

namespace {

bool namesTenant(const Credentials &credentials)
{
    return std::any_of(credentials.headers.begin(), credentials.headers.end(), [](const auto &header) {
        return header.first.compare("X-Scope-OrgID", Qt::CaseInsensitive) == 0;
    });
}

} // namespace

Connection::Connection(QString name_, QUrl base, Transport &transport, Clock &clock_, std::shared_ptr<Limiter> limiter,
                       Credentials credentials, int timeLimitMs)
    : name(std::move(name_))
    , clock(clock_)
    , client(transport, clock_, std::move(limiter), wire::withUserOf(base, credentials))
    , hasTenant(namesTenant(credentials))
    , m_base(base.adjusted(QUrl::RemoveUserInfo))
    , m_timeLimitMs(timeLimitMs)
{}

HttpRequest Connection::request(const Call &call) const
{
    HttpRequest request(call.method, wire::apiUrl(m_base, QStringLiteral("/api/v2"), call.route), call.intent);
    request.headers.emplace_back("Accept", "application/json");
    if (!call.body.isEmpty()) {
        request.headers.emplace_back("Content-Type", "application/json");
        request.body = call.body;
    }
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

Error Connection::failure(const HttpAnswer &answer, Intent intent) const { return told(failureOf(answer, intent)); }

AnswerFacts Connection::factsOf(const HttpAnswer &answer) const
{
    AnswerFacts facts;
    facts.roundTripMs = qint64(answer.elapsedMs);
    facts.askedMs = clock.nowMs() - facts.roundTripMs;
    facts.bytes = answer.body.size();
    if (const QDateTime date = httpDate(answer.header("Date")); date.isValid())
        facts.serverMs = date.toMSecsSinceEpoch();
    return facts;
}

Task<Result<HttpAnswer>> send(std::shared_ptr<Connection> connection, Call call)
{
    HttpRequest request = connection->request(call);
    auto answer = co_await connection->client.send(std::move(request));
    if (!answer)
        co_return connection->told(answer.error());
    co_return std::move(answer);
}

} // namespace ops::alertmanager
