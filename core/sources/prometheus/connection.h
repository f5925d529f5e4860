#pragma once

#include "core/async/task.h"
#include "core/net/httpclient.h"

#include <memory>

namespace ops::prometheus {

/// One call of the API: a route below /api/v1 and its parameters.
struct Call
{
    QString route;
    QByteArray form;
    bool post = false; ///< with a form body; long queries do not fit into an address
    bool visible = true;

    explicit Call(QString route_, QByteArray form_ = QByteArray()) : route(std::move(route_)), form(std::move(form_)) {}
};

/// What all calls of one source share. Held by each running call, so that a source may go before them.
class Connection
{
public:
    Connection(QString name, QUrl base, Transport &transport, Clock &clock, std::shared_ptr<Limiter> limiter,
               Credentials credentials, int timeLimitMs);

    HttpRequest request(const QByteArray &method, const Call &call) const;
    /// The headers that sign in, with placeholders for their values ("Authorization", "Bearer <TOKEN>").
    const HttpHeaders &signInPlaceholders() const { return m_signInPlaceholders; }
    const QUrl &base() const { return m_base; } ///< without a user
    /// The error as told by this source: named, and without secrets.
    Error told(Error error) const;
    Error failure(const HttpAnswer &answer) const;
    /// Our own limit less the way back, so that the server gives up before we do and can say so.
    qint64 serverTimeLimitMs() const;

    const QString name;
    Clock &clock;
    HttpClient client;
    bool getOnly = false; ///< this server refused POST and answered GET

private:
    const QUrl m_base;
    const int m_timeLimitMs;
    const HttpHeaders m_signInPlaceholders;
};

/// The answer with whatever status it has. A POST that is refused (405 or 403; 415 and 501 of
/// gateways) is sent once more as GET, and if that is answered, GET it is from then on.
Task<Result<HttpAnswer>> send(std::shared_ptr<Connection> connection, Call call);

} // namespace ops::prometheus
