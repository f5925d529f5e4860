#pragma once

#include "core/base/result.h"

namespace ops {

class EnvironmentStore;

/// Shows the environments' folder in the desktop's file manager; creates it for its owner alone where it is missing.
/// Fails with the folder's path where the desktop opens nothing.
Result<Done> openEnvironmentsFolder(const EnvironmentStore &store);

} // namespace ops
