#pragma once

#include "core/base/result.h"
#include "core/net/httpclient.h"

#include <QString>

#include <optional>

namespace ops {

/// The text of the file FOLDER/NAME without the newline at its end; empty where there is no such file, or the name is
/// none of a file in the folder itself. Refused where group or world may read it, BadRequest where the folder is not
/// there or the file holds nothing that could be sent.
Result<std::optional<QString>> readSecretFile(const QString &folder, const QString &name);

/// Reads a source's credentials from a folder of one file a secret: KIND.bearer, KIND.basic
/// (user:password), KIND.apikey, and KIND.headers ("Name: value" lines). No file is no credentials.
/// Refused where group or world may read a file; BadRequest where two ways to sign in are given, and where a file
/// holds what cannot be sent.
Result<Credentials> readSecrets(const QString &folder, const QString &kind);

} // namespace ops
