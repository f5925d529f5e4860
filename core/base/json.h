#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <nlohmann/json_fwd.hpp>

namespace ops {

/// Reads a small document (configuration, dashboards). Never throws: what is no JSON, or nested deeper
/// than maxDepth, is BadAnswer with the place in the detail. A byte order mark is skipped.
Result<nlohmann::json> parseJson(QByteArrayView text, int maxDepth = 64);

/// Never throws: bytes that are no UTF-8 become U+FFFD. One line where indent is negative.
QByteArray jsonText(const nlohmann::json &value, int indent = -1);

} // namespace ops
