#pragma once

#include "core/net/httpclient.h"

namespace ops {

/// The headers that sign a request in; for the origin they belong to and no other.
HttpHeaders signInHeaders(const Credentials &credentials);

} // namespace ops
