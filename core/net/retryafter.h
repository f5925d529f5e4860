#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace ops {

/// A date as HTTP headers write it ("Tue, 24 Nov 2026 06:00:00 GMT"); invalid where it is none.
QDateTime httpDate(const QByteArray &text);

/// The pause that a Retry-After header asks for, in seconds or as a date (never below 0); empty where
/// it says nothing readable.
std::optional<qint64> retryAfterMs(const QByteArray &header, qint64 nowMs);

} // namespace ops
