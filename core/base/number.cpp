#include "core/base/number.h"

#include <QLocale>

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace ops {

namespace {

/// Lays out the digits of "d.ddde±xx" without an exponent. std::to_chars in fixed form would write large
/// whole numbers exactly ("123456789012345683968") where Go writes the shortest digits and zeros.
std::string plainDigits(std::string_view scientific)
{
    const std::size_t e = scientific.find('e');
    int exponent = 0;
    const std::string_view power = scientific.substr(scientific[e + 1] == '+' ? e + 2 : e + 1);
    std::from_chars(power.data(), power.data() + power.size(), exponent);

    std::string digits;
    for (const char c : scientific.substr(0, e)) {
        if (c != '.' && c != '-')
            digits += c;
    }
    if (exponent < 0)
        digits.insert(0, std::size_t(-exponent), '0');
    const std::size_t whole = std::size_t(std::max(exponent, 0)) + 1;
    if (digits.size() < whole)
        digits.append(whole - digits.size(), '0');
    else if (digits.size() > whole)
        digits.insert(whole, 1, '.');
    return scientific.front() == '-' ? "-" + digits : digits;
}

} // namespace

std::string prometheusText(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "+Inf" : "-Inf";
    std::array<char, 32> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
    const std::string_view scientific(buffer.data(), std::size_t(end.ptr - buffer.data()));
    const double size = std::abs(value);
    if (size != 0 && (size < 1e-6 || size >= 1e21))
        return std::string(scientific);
    return plainDigits(scientific);
}

bool parsePrometheusValue(std::string_view text, double &value)
{
    if (text == "NaN") {
        value = std::numeric_limits<double>::quiet_NaN();
        return true;
    }
    const bool negative = text.starts_with('-');
    const std::string_view unsignedText = text.substr(negative || text.starts_with('+') ? 1 : 0);
    if (unsignedText == "Inf") {
        value = negative ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
        return true;
    }
    // from_chars would also read a second sign, "nan" and "infinity", which no Prometheus writes.
    if (unsignedText.empty() || (unsignedText[0] != '.' && (unsignedText[0] < '0' || unsignedText[0] > '9')))
        return false;
    double read = 0;
    const auto result = std::from_chars(unsignedText.data(), unsignedText.data() + unsignedText.size(), read);
    if (result.ec != std::errc() || result.ptr != unsignedText.data() + unsignedText.size())
        return false;
    value = negative ? -read : read;
    return true;
}

QString byteText(qint64 bytes)
{
    static constexpr std::array units{"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    double size = double(bytes);
    std::size_t unit = 0;
    while (std::abs(size) >= (unit == 0 ? 1024 : 1023.95) &&
           unit + 1 < units.size()) { // 1023.95 would be written "1024.0"
        size /= 1024;
        ++unit;
    }
    const QString number = QLocale::c().toString(size, 'f', unit == 0 ? 0 : 1);
    return number + QLatin1Char(' ') + QLatin1String(units[unit]);
}

} // namespace ops
