#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace ops::cli {

/// A field of CSV, quoted where it has to be (RFC 4180).
std::string csvField(std::string_view text);
std::string csvField(const QString &text);

} // namespace ops::cli
