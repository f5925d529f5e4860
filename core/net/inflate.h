#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <stop_token>

namespace ops {

enum class ContentCoding { Gzip, Deflate };

/// Guards against bombs. The ratio of inflated to sent bytes counts only beyond ratioFreeBytes: small
/// bodies of repeated text are honest at any ratio.
struct InflateLimits
{
    qint64 maxBytes = 256LL << 20;
    int maxRatio = 200;
    qint64 ratioFreeBytes = 16LL << 20;

    InflateLimits() = default;
    explicit InflateLimits(qint64 maxBytes_) : maxBytes(maxBytes_) {}

    qint64 allowedBytes(qint64 sentBytes) const;
};

/// The content of a compressed body, for a worker thread. At least BodyPadding bytes of capacity stay
/// free behind it. Corrupt or cut off: BadAnswer; beyond the limits: TooLarge; asked to stop: Cancelled.
/// Several gzip members in a row count as one body. An empty body is an empty content: answers without
/// content carry the header too.
Result<QByteArray> inflated(std::stop_token stop, QByteArray body, ContentCoding coding, InflateLimits limits);

} // namespace ops
