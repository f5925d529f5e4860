#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace ops::wire {

inline bool isDigit(char c) { return static_cast<unsigned char>(c - '0') < 10; }

/// A sample value as servers write it in a string: a decimal number, "NaN", "+Inf", "-Inf". Beyond the
/// range of double it becomes an infinity or zero, as in Go's own reader.
bool readValue(std::string_view text, double &value);

/// A JSON number of seconds in milliseconds, rounded. False where it is none, or beyond the year 9999.
bool readTime(std::string_view text, std::int64_t &ms);

/// RFC 3339 with any number of decimals and any offset; empty where it is none or before 1970, which
/// is how Go writes "never" (0001-01-01T00:00:00Z).
std::optional<std::int64_t> readRfc3339Ms(std::string_view text);

} // namespace ops::wire
