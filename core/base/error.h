#pragma once

#include <QString>

namespace ops {

/// What went wrong, in the terms an operator can act on. The names are part of the command line's contract.
enum class ErrorKind {
    Network,     ///< refused, reset, unknown name, 502 to 504
    Tls,         ///< certificate or handshake
    Timeout,     ///< silent or too slow a server
    Auth,        ///< 401
    Forbidden,   ///< 403
    NotFound,    ///< 404
    BadRequest,  ///< 400, 422: the server calls the request wrong
    Busy,        ///< 429, 503
    TooLarge,    ///< over our size limits, or a decompression bomb
    BadAnswer,   ///< HTML, wrong or deep JSON, an empty 200, a redirect loop
    Partial,     ///< an answer that is known to be incomplete or repaired
    Unsupported, ///< this server or version cannot do it
    Refused,     ///< a guard of ours said no
    Cancelled,
    Internal,
};

/// The kind's name as written in JSON ("badAnswer"), never translated.
QString errorKindName(ErrorKind kind);

/// An error is a value: one sentence for people, the technical detail to copy, and who said it.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString message; ///< one translated sentence, no secrets
    QString detail;  ///< what the server or library said, redacted; may be long
    QString source;  ///< name of the source ("prometheus"), empty where none is meant
    QString hint;    ///< one translated action that may help
    int httpStatus = 0;
    qint64 retryAfterMs = -1;    ///< the server's Retry-After, -1 without
    bool outcomeUnknown = false; ///< a write whose answer was lost: it may have happened

    Error() = default;
    Error(ErrorKind kind_, QString message_, QString detail_ = QString())
        : kind(kind_)
        , message(std::move(message_))
        , detail(std::move(detail_))
    {}

    /// True for what may pass by itself (network, timeout, busy); says nothing about whether the
    /// request may be sent again: that is the request's intent.
    bool retryable() const;
};

} // namespace ops
