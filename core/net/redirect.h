#pragma once

#include "core/base/result.h"
#include "core/net/httpclient.h"

#include <optional>

namespace ops {

constexpr int MostRedirects = 10;

/// Scheme, host and port are the same.
bool sameOrigin(const QUrl &a, const QUrl &b);

/// True for a status and a Location that a read follows.
bool isRedirect(const WireAnswer &answer);

/// The request that follows this answer. Headers that sign in are gone where it leaves the origin, and
/// the method becomes GET after a 303, and after a 301 or 302 that leads to another origin. BadAnswer
/// for what is no http address and for a step from https down to http.
Result<WireRequest> redirected(WireRequest request, const WireAnswer &answer);

} // namespace ops
