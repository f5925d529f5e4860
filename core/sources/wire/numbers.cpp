#include "core/sources/wire/numbers.h"

#include <charconv>
#include <chrono>
#include <cmath>
#include <limits>

namespace ops::wire {

namespace {

bool readDecimal(std::string_view text, double &value)
{
    const std::size_t sign = !text.empty() && text[0] == '-';
    if (text.size() == sign || !isDigit(text[sign]))
        return false;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ptr != text.data() + text.size())
        return false;
    if (read.ec == std::errc::result_out_of_range) {
        const bool tiny = text.find("e-") != text.npos || text.find("E-") != text.npos || text[sign] == '0';
        const double magnitude = tiny ? 0.0 : std::numeric_limits<double>::infinity();
        value = sign ? -magnitude : magnitude;
        return true;
    }
    return read.ec == std::errc();
}

} // namespace

bool readValue(std::string_view text, double &value)
{
    if (text == "NaN") {
        value = std::numeric_limits<double>::quiet_NaN();
        return true;
    }
    if (text == "+Inf" || text == "Inf") {
        value = std::numeric_limits<double>::infinity();
        return true;
    }
    if (text == "-Inf") {
        value = -std::numeric_limits<double>::infinity();
        return true;
    }
    if (!text.empty() && text[0] == '+')
        text.remove_prefix(1);
    return readDecimal(text, value);
}

bool readTime(std::string_view text, std::int64_t &ms)
{
    constexpr double Limit = 253402300800.0;
    double seconds = 0;
    if (!readDecimal(text, seconds) || !(std::abs(seconds) < Limit))
        return false;
    ms = std::int64_t(std::llround(seconds * 1000));
    return true;
}

std::optional<std::int64_t> readRfc3339Ms(std::string_view text)
{
    const auto number = [&text](std::size_t at, std::size_t length) {
        int n = 0;
        for (std::size_t i = at; i < at + length; ++i) {
            if (i >= text.size() || !isDigit(text[i]))
                return -1;
            n = n * 10 + (text[i] - '0');
        }
        return n;
    };
    const auto is = [&text](std::size_t at, char c) { return at < text.size() && text[at] == c; };
    const int year = number(0, 4), month = number(5, 2), day = number(8, 2);
    const int hour = number(11, 2), minute = number(14, 2), second = number(17, 2);
    if (year < 1970 || month < 1 || month > 12 || day < 1 || day > 31 || hour < 0 || hour > 23 || minute < 0 ||
        minute > 59 || second < 0 || second > 60 || !is(4, '-') || !is(7, '-') || !(is(10, 'T') || is(10, 't')) ||
        !is(13, ':') || !is(16, ':'))
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                           std::chrono::day(unsigned(day))};
    if (!date.ok())
        return std::nullopt;
    const auto days = std::chrono::sys_days(date).time_since_epoch().count();
    std::int64_t ms = ((std::int64_t(days) * 24 + hour) * 60 + minute) * 60 + second;
    ms *= 1000;
    std::size_t at = 19;
    if (is(at, '.')) {
        int scale = 100;
        for (++at; at < text.size() && isDigit(text[at]); ++at, scale /= 10)
            ms += scale * (text[at] - '0');
    }
    if (is(at, 'Z') || is(at, 'z'))
        return text.size() == at + 1 ? std::optional(ms) : std::nullopt;
    const int offsetHours = number(at + 1, 2), offsetMinutes = number(at + 4, 2);
    if (!(is(at, '+') || is(at, '-')) || offsetHours < 0 || offsetMinutes < 0)
        return std::nullopt;
    const std::int64_t offset = (offsetHours * 60 + offsetMinutes) * 60'000LL;
    return is(at, '-') ? ms + offset : ms - offset;
}

} // namespace ops::wire
