#include "core/base/error.h"

namespace ops {

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
        return QStringLiteral("network");
    case ErrorKind::Tls:
        return QStringLiteral("tls");
    case ErrorKind::Timeout:
        return QStringLiteral("timeout");
    case ErrorKind::Auth:
        return QStringLiteral("auth");
    case ErrorKind::Forbidden:
        return QStringLiteral("forbidden");
    case ErrorKind::NotFound:
        return QStringLiteral("notFound");
    case ErrorKind::BadRequest:
        return QStringLiteral("badRequest");
    case ErrorKind::Busy:
        return QStringLiteral("busy");
    case ErrorKind::TooLarge:
        return QStringLiteral("tooLarge");
    case ErrorKind::BadAnswer:
        return QStringLiteral("badAnswer");
    case ErrorKind::Partial:
        return QStringLiteral("partial");
    case ErrorKind::Unsupported:
        return QStringLiteral("unsupported");
    case ErrorKind::Refused:
        return QStringLiteral("refused");
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::Internal:
        break;
    }
    return QStringLiteral("internal");
}

bool Error::retryable() const
{
    return kind == ErrorKind::Network || kind == ErrorKind::Timeout || kind == ErrorKind::Busy;
}

} // namespace ops
