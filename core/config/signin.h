#pragma once

#include "core/async/task.h"
#include "core/base/result.h"
#include "core/config/environment.h"
#include "core/config/secretstore.h"
#include "core/net/httpclient.h"

#include <QString>

#include <vector>

namespace ops {

/// Asks the stores in this order; the first that knows a secret answers. A store that fails is passed over where a
/// later one knows the secret, but for one that refuses (a file open to others): that is said. The stores must
/// outlive the task.
Task<SecretAnswer> readFromAny(std::vector<SecretStore *> stores, SecretId id);

/// All that signs in to a source, its headers included. Auth where a secret is known nowhere, with a hint how to give
/// it; BadRequest where one cannot be sent.
Task<Result<Credentials>> resolveCredentials(std::vector<SecretStore *> stores, QString environment,
                                             SourceConfig source);

/// How a person signed in to a source that names no way of its own, out of the secrets that were typed.
struct TypedSignIn
{
    SourceConfig::Auth auth = SourceConfig::Auth::None;
    QString secret; ///< its name
};
Task<TypedSignIn> typedSignIn(SecretStore &typed, QString environment, SourceConfig source);

} // namespace ops
