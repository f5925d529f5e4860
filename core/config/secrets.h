#pragma once

#include "core/base/result.h"
#include "core/net/httpclient.h"

#include <QString>

namespace ops {

/// Reads a source's credentials from a folder of one file a secret: KIND.bearer, KIND.basic
/// (user:password), KIND.apikey, and KIND.headers ("Name: value" lines). No file is no credentials.
/// Refused where group or world may read a file; BadRequest where two ways to sign in are given, and where a file
/// holds what cannot be sent.
Result<Credentials> readSecrets(const QString &folder, const QString &kind);

} // namespace ops
