#pragma once

#include "app/commonoptions.h"
#include "core/base/error.h"

#include <optional>

namespace ops::cli {

/// Takes one common option; the error says what is wrong with its value.
std::optional<Error> setCommonOption(CommonOptions &options, const QString &name, const QString &value);

/// What the environment says where an option is not given ($CREDENTIALS_DIRECTORY).
void completeCommonOptions(CommonOptions &options);

} // namespace ops::cli
