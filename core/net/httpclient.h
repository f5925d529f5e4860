#pragma once

#include "core/async/task.h"
#include "core/base/result.h"
#include "core/net/transport.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <memory>

namespace ops {

class Clock;
class Limiter;

/// What a request does on the server decides whether it may be sent again, not its verb.
enum class Intent {
    Read,          ///< may be retried, a POST search too
    Write,         ///< sent exactly once; an unclear end is "outcome unknown: look before acting again"
    OpensResource, ///< leaves something open on the server (point in time, scroll): never retried
};

struct HttpRequest
{
    QByteArray method;
    QUrl url;
    Intent intent = Intent::Read;
    HttpHeaders headers;
    QByteArray body;
    bool visible = true; ///< someone looks at it: goes before background work in the limiter
    int connectTimeoutMs = 5000;
    int totalTimeoutMs = 30000;    ///< attempts, redirects and pauses in all; not the wait for a slot
    qint64 maxBytes = 256LL << 20; ///< of the inflated body

    HttpRequest(QByteArray method_, QUrl url_, Intent intent_ = Intent::Read)
        : method(std::move(method_))
        , url(std::move(url_))
        , intent(intent_)
    {}
};

/// A complete answer with any status that is no transport error: 4xx and 5xx come back as answers,
/// so that a source can read the server's own words; HttpClient::statusError() names their kind.
struct HttpAnswer
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body; ///< inflated; at least BodyPadding bytes of capacity are free behind it
    qint64 wireBytes = 0;
    double elapsedMs = 0;

    QByteArray header(const QByteArray &name) const; ///< case-insensitive; empty without
};

/// Who we are to the server. Secrets are never logged, copied or sent to another origin.
struct Credentials
{
    enum class Kind { None, Basic, Bearer, ApiKey };
    Kind kind = Kind::None;
    QString user;        ///< Basic
    QString secret;      ///< password, token, or key ("Authorization: ApiKey …")
    HttpHeaders headers; ///< own headers, X-Scope-OrgID and the like; values count as secrets
};

/// The one gate to the network: time limits, retry of reads with back-off and Retry-After, sign-in,
/// redirects (10 at most, credentials never to another origin), inflating on the pool with size and
/// ratio limits, redaction. One per source; the limiter is shared by all clients of a host.
/// GUI thread. Destroying a send() task closes its socket. Transport and clock must outlive the client
/// and its tasks; tasks may outlive the client.
class HttpClient
{
public:
    HttpClient(Transport &transport, Clock &clock, std::shared_ptr<Limiter> limiter,
               Credentials credentials = Credentials());
    ~HttpClient();

    /// Kinds: Network, Tls, Timeout, TooLarge, BadAnswer (corrupt gzip, redirect loop), BadRequest (no
    /// http address); what a server answers comes back as an answer. Busy answers (429, 503), 502, 504
    /// and passing failures of a Read are tried again before they come back, as long as the total time
    /// limit allows. Redirects are followed for reads only: 303, and 301 or 302 to another origin, turn
    /// a POST into a GET. A user and password in the address are not sent.
    Task<Result<HttpAnswer>> send(HttpRequest request);

    /// The error that a status of 300 and up stands for, with its sentence.
    static Error statusError(const HttpAnswer &answer);

    /// `text` with every secret of these credentials, and every user:password@ in it, replaced.
    QString redacted(QString text) const;

private:
    struct Private;
    std::shared_ptr<Private> d; // running tasks hold it too
};

} // namespace ops
