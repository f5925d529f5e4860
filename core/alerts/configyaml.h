#pragma once

// For the .cpp files of this folder only: yaml-cpp behind one wrapper, so that no exception leaves it.

#include "core/base/result.h"

#include <QString>

#include <functional>

namespace YAML {
class Node;
}

namespace ops {

/// Reads a configuration and hands its root to `read`; what the library throws on the way becomes BadAnswer with line
/// and column. Documents of over 4 MB are TooLarge.
Result<Done> readConfigYaml(const QString &text, const std::function<Result<Done>(const YAML::Node &root)> &read);

} // namespace ops
