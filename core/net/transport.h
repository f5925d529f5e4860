#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace ops {

using HttpHeaders = std::vector<std::pair<QByteArray, QByteArray>>;

/// Free capacity behind a body, so that simdjson can read past its end without a copy.
constexpr qsizetype BodyPadding = 64;

/// One exchange as it goes over the wire: all headers are set, nothing is retried or interpreted.
struct WireRequest
{
    QByteArray method;
    QUrl url;
    HttpHeaders headers;
    QByteArray body;
    bool sendOnce = false;       ///< a write: must not reach the server twice, whatever happens
    int connectTimeoutMs = 5000; ///< name, connection and TLS
    int totalTimeoutMs = 30000;
    qint64 maxBytes = 256LL << 20; ///< of the body as sent (compressed)
};

struct WireAnswer
{
    int status = 0; ///< 0 where no answer came; then `error` says why
    HttpHeaders headers;
    QByteArray body; ///< as sent, still compressed
    Error error;     ///< meaningful when failed
    bool failed = false;
    double elapsedMs = 0;
};

/// An exchange under way. Destroying it aborts the socket and forgets the callback.
class TransportReply
{
public:
    virtual ~TransportReply() = default;
};

/// What lies under HttpClient: QNetworkAccessManager in the product, a FakeTransport in tests.
/// `done` is called exactly once, from the event loop, never from inside send().
class Transport
{
public:
    virtual ~Transport() = default;
    virtual std::unique_ptr<TransportReply> send(WireRequest request, std::function<void(WireAnswer)> done) = 0;
};

} // namespace ops
