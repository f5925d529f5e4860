#include "core/net/httpclient.h"

#include "core/async/limiter.h"
#include "core/async/onpool.h"
#include "core/async/retry.h"
#include "core/async/sleep.h"
#include "core/base/log.h"
#include "core/net/credentials.h"
#include "core/net/exchange.h"
#include "core/net/httptext.h"
#include "core/net/inflate.h"
#include "core/net/redaction.h"
#include "core/net/redirect.h"
#include "core/net/retryafter.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace ops {

namespace {

const LogCategory netLog("net");

} // namespace

struct HttpClient::Private
{
    Transport &transport;
    Clock &clock;
    std::shared_ptr<Limiter> limiter;
    HttpHeaders signIn;
    Redaction redaction;
    RetryPolicy policy;

    Private(Transport &transport_, Clock &clock_, std::shared_ptr<Limiter> limiter_, const Credentials &credentials)
        : transport(transport_)
        , clock(clock_)
        , limiter(std::move(limiter_))
        , signIn(signInHeaders(credentials))
        , redaction(credentials)
    {}

    using Self = std::shared_ptr<Private>;
    static Task<Result<HttpAnswer>> run(Self self, HttpRequest request);
    static Task<WireAnswer> follow(Self self, WireRequest request, bool visible, bool mayRedirect);
    static Task<Result<HttpAnswer>> unpack(Self self, WireAnswer wire, qint64 maxBytes);

    WireRequest wireRequest(const HttpRequest &request, qint64 remainingMs) const;
    Error redacted(Error error) const;
    Error busyError(const HttpAnswer &answer) const;
    std::optional<qint64> pauseMs(const HttpRequest &request, int attempt, const Error &error,
                                  qint64 remainingMs) const;
    void note(const HttpRequest &request, const Result<HttpAnswer> &outcome) const;
};

namespace {

/// Empty for what can be sent.
std::optional<Error> addressError(const QUrl &url)
{
    if (url.isValid() && !url.host().isEmpty() && (url.scheme() == u"http" || url.scheme() == u"https"))
        return std::nullopt;
    Error error(ErrorKind::BadRequest, HttpText::tr("This is no http or https address."),
                url.toDisplayString(QUrl::RemoveUserInfo));
    error.hint = HttpText::tr("Check the address of the source.");
    return error;
}

/// What a read may wait out: the body then is a proxy's or the server's excuse. A 503 in JSON is the verdict of
/// the API itself, such as a query that ran into its time limit: asked again it would only cost as much again.
bool isPassing(const HttpAnswer &answer)
{
    if (answer.status == 503 && answer.header("Content-Type").startsWith("application/json"))
        return false;
    return answer.status == 429 || (answer.status >= 502 && answer.status <= 504);
}

bool has(const HttpHeaders &headers, const char *name)
{
    return std::any_of(headers.begin(), headers.end(),
                       [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

Error endlessRedirects()
{
    Error error(ErrorKind::BadAnswer, HttpText::tr("The server redirects without end."),
                HttpText::tr("More than %1 redirects.").arg(MostRedirects));
    error.hint = HttpText::tr("Check the address of the source.");
    return error;
}

Error packedUnknown(const QByteArray &coding)
{
    Error error(ErrorKind::BadAnswer, HttpText::tr("The server's answer is packed in an unknown way."),
                QString::fromLatin1(coding.left(64)));
    error.hint = HttpText::tr("A proxy may stand in between: check the address.");
    return error;
}

HttpAnswer answerOf(WireAnswer &&wire)
{
    HttpAnswer answer;
    answer.status = wire.status;
    answer.headers = std::move(wire.headers);
    answer.wireBytes = wire.body.size();
    answer.elapsedMs = wire.elapsedMs;
    answer.body = std::move(wire.body);
    return answer;
}

} // namespace

WireRequest HttpClient::Private::wireRequest(const HttpRequest &request, qint64 remainingMs) const
{
    WireRequest wire;
    wire.method = request.method;
    wire.url = request.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    wire.headers = signIn;
    wire.headers.insert(wire.headers.end(), request.headers.begin(), request.headers.end());
    wire.headers.emplace_back("Accept-Encoding", "gzip");
    if (!has(wire.headers, "User-Agent"))
        wire.headers.emplace_back("User-Agent", "quantmind-ops");
    wire.body = request.body;
    wire.sendOnce = request.intent != Intent::Read;
    wire.totalTimeoutMs = int(remainingMs);
    wire.connectTimeoutMs = std::min(request.connectTimeoutMs, wire.totalTimeoutMs);
    wire.maxBytes = request.maxBytes;
    return wire;
}

Error HttpClient::Private::redacted(Error error) const
{
    error.detail = redaction(std::move(error.detail));
    return error;
}

/// One attempt with its redirects, in one slot.
Task<WireAnswer> HttpClient::Private::follow(Self self, WireRequest request, bool visible, bool mayRedirect)
{
    const auto slot = co_await self->limiter->acquire(visible);
    const qint64 startMs = self->clock.monotonicMs();
    const int limitMs = request.totalTimeoutMs;
    double elapsedMs = 0;
    for (int redirects = 0;; ++redirects) {
        WireRequest copy = request;
        auto answer = co_await Exchange(self->transport, std::move(copy));
        elapsedMs += answer.elapsedMs;
        answer.elapsedMs = elapsedMs;
        if (answer.failed || !mayRedirect || !isRedirect(answer))
            co_return answer;
        auto next = redirected(std::move(request), answer);
        if (next && redirects == MostRedirects)
            next = endlessRedirects();
        if (!next) {
            answer.failed = true;
            answer.error = next.error();
            co_return answer;
        }
        request = std::move(*next);
        const qint64 spentMs = self->clock.monotonicMs() - startMs;
        request.totalTimeoutMs = int(std::max<qint64>(limitMs - spentMs, 1));
        request.connectTimeoutMs = std::min(request.connectTimeoutMs, request.totalTimeoutMs);
    }
}

Task<Result<HttpAnswer>> HttpClient::Private::unpack(Self self, WireAnswer wire, qint64 maxBytes)
{
    if (wire.failed)
        co_return self->redacted(wire.error);
    HttpAnswer answer = answerOf(std::move(wire));
    const QByteArray coding = answer.header("Content-Encoding").trimmed().toLower();
    if (coding.isEmpty() || coding == "identity" || answer.body.isEmpty())
        co_return answer;
    const bool gzip = coding == "gzip" || coding == "x-gzip";
    if (!gzip && coding != "deflate") {
        co_return packedUnknown(coding);
    }
    const ContentCoding kind = gzip ? ContentCoding::Gzip : ContentCoding::Deflate;
    const InflateLimits limits(maxBytes);
    auto content = co_await OnPool(&inflated, std::move(answer.body), kind, limits);
    if (!content) {
        Error error = content.error();
        error.httpStatus = answer.status;
        co_return error;
    }
    answer.body = std::move(*content);
    co_return answer;
}

Error HttpClient::Private::busyError(const HttpAnswer &answer) const
{
    Error error = statusError(answer);
    const QByteArray date = answer.header("Date");
    if (error.retryAfterMs >= 0 && !httpDate(date).isValid())
        error.retryAfterMs = retryAfterMs(answer.header("Retry-After"), clock.nowMs()).value_or(-1);
    return error;
}

std::optional<qint64> HttpClient::Private::pauseMs(const HttpRequest &request, int attempt, const Error &error,
                                                   qint64 remainingMs) const
{
    if (request.intent != Intent::Read)
        return std::nullopt;
    const auto pause = policy.delayMs(attempt, error, [] { return QRandomGenerator::global()->generateDouble(); });
    // An attempt for which too little time is left would only reach the server and be given up.
    const qint64 leastMs = request.totalTimeoutMs / 10;
    return pause && *pause + leastMs < remainingMs ? pause : std::nullopt;
}

void HttpClient::Private::note(const HttpRequest &request, const Result<HttpAnswer> &outcome) const
{
    if (!netLog.enabled(LogLevel::Debug))
        return;
    const QString address = request.url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    const QString end = outcome ? QStringLiteral("%1, %2 bytes (%3 sent) in %4 ms")
                                      .arg(outcome->status)
                                      .arg(outcome->body.size())
                                      .arg(outcome->wireBytes)
                                      .arg(outcome->elapsedMs, 0, 'f', 1)
                                : errorKindName(outcome.error().kind) + QStringLiteral(": ") + outcome.error().detail;
    netLog.debug(redaction(QString::fromLatin1(request.method) + u' ' + address + QStringLiteral(": ") + end));
}

Task<Result<HttpAnswer>> HttpClient::Private::run(Self self, HttpRequest request)
{
    if (const auto bad = addressError(request.url))
        co_return *bad;
    qint64 remainingMs = request.totalTimeoutMs;
    for (int attempt = 1;; ++attempt) {
        WireRequest ask = self->wireRequest(request, remainingMs);
        auto wire = co_await follow(self, std::move(ask), request.visible, request.intent == Intent::Read);
        remainingMs -= qint64(wire.elapsedMs);
        auto outcome = co_await unpack(self, std::move(wire), request.maxBytes);
        self->note(request, outcome);
        Error error;
        if (!outcome)
            error = outcome.error();
        else if (isPassing(*outcome))
            error = self->busyError(*outcome);
        else
            co_return std::move(outcome);
        const auto pause = self->pauseMs(request, attempt, error, remainingMs);
        if (!pause)
            co_return std::move(outcome);
        remainingMs -= *pause;
        co_await Sleep(self->clock, *pause);
    }
}

HttpClient::HttpClient(Transport &transport, Clock &clock, std::shared_ptr<Limiter> limiter, Credentials credentials)
    : d(std::make_shared<Private>(transport, clock, std::move(limiter), credentials))
{}

HttpClient::~HttpClient() = default;

Task<Result<HttpAnswer>> HttpClient::send(HttpRequest request) { return Private::run(d, std::move(request)); }

QString HttpClient::redacted(QString text) const { return d->redaction(std::move(text)); }

} // namespace ops
