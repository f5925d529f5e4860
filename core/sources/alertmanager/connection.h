#pragma once

#include "core/alerts/alertsource.h"
#include "core/net/httpclient.h"

#include <memory>

namespace ops::alertmanager {

/// One call of the API: a route below /api/v2, percent-encoded.
struct Call
{
    QByteArray method;
    QString route;
    QByteArray body; ///< JSON; empty: none
    Intent intent = Intent::Read;

    Call(QByteArray method_, QString route_, Intent intent_ = Intent::Read)
        : method(std::move(method_))
        , route(std::move(route_))
        , intent(intent_)
    {}
};

/// What all calls of one source share. Held by each running call, so that a source may go before them.
class Connection
{
public:
    Connection(QString name, QUrl base, Transport &transport, Clock &clock, std::shared_ptr<Limiter> limiter,
               Credentials credentials, int timeLimitMs);

    HttpRequest request(const Call &call) const;
    /// The error as told by this source: named, and without secrets.
    Error told(Error error) const;
    Error failure(const HttpAnswer &answer, Intent intent) const;
    /// What an answer that has just come says besides its body.
    AnswerFacts factsOf(const HttpAnswer &answer) const;

    const QString name;
    Clock &clock;
    HttpClient client;
    const bool hasTenant;     ///< a tenant is named in a header, as Mimir and Cortex want it
    QString product, version; ///< as the last status said; empty before

private:
    const QUrl m_base;
    const int m_timeLimitMs;
};

/// The answer with whatever status it has.
Task<Result<HttpAnswer>> send(std::shared_ptr<Connection> connection, Call call);

} // namespace ops::alertmanager
