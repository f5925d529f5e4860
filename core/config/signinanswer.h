#pragma once

#include "core/config/environment.h"

#include <QString>

namespace ops {

/// What a person typed to sign in to a source. Kept in memory until the program ends; in the keychain only where
/// `keep` is set.
struct SignInAnswer
{
    SourceConfig::Auth auth = SourceConfig::Auth::Bearer;
    QString user; ///< Basic
    QString secret;
    bool keep = false;
};

} // namespace ops
