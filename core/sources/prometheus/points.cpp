#include "core/sources/prometheus/points.h"

#include "core/sources/wire/numbers.h"

#include <simdjson.h>

#include <bit>
#include <cstring>
#include <limits>

namespace ops::prometheus {

using namespace wire;

namespace {

unsigned digitOf(char c) { return static_cast<unsigned>(c - '0'); }

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

/// The next character that is no white space, of which servers write none here.
[[gnu::noinline]] const char *behindSpace(const char *p)
{
    while (isSpace(*p))
        ++p;
    return p;
}

simdjson_inline bool take(const char *&p, char c)
{
    if (*p != c) [[unlikely]] {
        p = behindSpace(p);
        if (*p != c)
            return false;
    }
    ++p;
    return true;
}

/// Eight digits at once, if that is what stands at `p` (fast_float's way): first a check that every
/// byte is '0' to '9', then three multiplications that join neighbours.
simdjson_inline bool takeEightDigits(const char *&p, std::uint64_t &number)
{
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, p, sizeof bytes);
    constexpr std::uint64_t High = 0xF0F0F0F0F0F0F0F0, Six = 0x0606060606060606;
    if (((bytes & High) | (((bytes + Six) & High) >> 4)) != 0x3333333333333333)
        return false;
    constexpr std::uint64_t Mask = 0x000000FF000000FF;
    bytes -= 0x3030303030303030;
    bytes = bytes * 10 + (bytes >> 8);
    number = ((bytes & Mask) * 0x000F424000000064 + ((bytes >> 16) & Mask) * 0x0000271000000001) >> 32;
    p += sizeof bytes;
    return true;
}

[[gnu::noinline]] const char *unusualTime(const char *p, std::int64_t &ms)
{
    const char *const start = p;
    while (*p != ',' && *p != ']' && static_cast<unsigned char>(*p) > ' ')
        ++p;
    return readTime({start, std::size_t(p - start)}, ms) ? p : nullptr;
}

/// Up to three decimals come out exact, without the detour over double.
simdjson_inline bool takeTime(const char *&p, std::int64_t &ms)
{
    const char *const start = p;
    std::uint64_t seconds = 0;
    if constexpr (std::endian::native == std::endian::little)
        takeEightDigits(p, seconds);
    while (isDigit(*p))
        seconds = seconds * 10 + digitOf(*p++);
    const auto digits = p - start;
    unsigned fraction = 0;
    if (*p == '.' && isDigit(p[1])) {
        fraction = digitOf(p[1]) * 100;
        p += 2;
        if (isDigit(*p))
            fraction += digitOf(*p++) * 10;
        if (isDigit(*p))
            fraction += digitOf(*p++);
    }
    if (*p == ',' && digits > 0 && digits <= 11) [[likely]] {
        ms = std::int64_t(seconds) * 1000 + fraction;
        return true;
    }
    std::int64_t unusual = 0; // a variable whose address is known cannot stay in a register
    p = unusualTime(behindSpace(start), unusual);
    ms = unusual;
    return p;
}

[[gnu::noinline]] const char *unusualValue(const char *p, double &value)
{
    const char *const start = p;
    while (*p != '"')
        ++p;
    return readValue({start, std::size_t(p - start)}, value) ? p + 1 : nullptr;
}

/// Reads a value up to and with its closing quote. Up to 15 digits are one division of exact doubles;
/// up to 19, as rates have them, take simdjson's own rounding (std::from_chars needs twice the time).
simdjson_inline bool takeValue(const char *&p, double &value)
{
    static constexpr double Powers[] = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                        1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    const char *const start = p;
    const bool negative = *p == '-';
    p += negative;
    const char *const first = p;
    std::uint64_t mantissa = 0;
    while (isDigit(*p))
        mantissa = mantissa * 10 + digitOf(*p++);
    auto digits = p - first;
    std::ptrdiff_t decimals = 0;
    if (digits > 0 && *p == '.') {
        const char *const point = ++p;
        while (isDigit(*p))
            mantissa = mantissa * 10 + digitOf(*p++);
        decimals = p - point;
        digits += decimals;
    }
    if (*p == '"' && digits > 0) [[likely]] {
        ++p;
        if (digits <= 15) [[likely]] {
            const double magnitude = double(mantissa) / Powers[decimals];
            value = negative ? -magnitude : magnitude;
            return true;
        }
        namespace numbers = simdjson::SIMDJSON_BUILTIN_IMPLEMENTATION::numberparsing;
        double rounded = 0;
        if (digits <= 19 && numbers::compute_float_64(-decimals, mantissa, negative, rounded)) {
            value = rounded;
            return true;
        }
    }
    double unusual = 0;
    p = unusualValue(start, unusual);
    value = unusual;
    return p;
}

simdjson_inline bool takePoint(const char *&p, std::int64_t &timeMs, double &value)
{
    return take(p, '[') && takeTime(p, timeMs) && take(p, ',') && take(p, '"') && takeValue(p, value) && take(p, ']');
}

/// Columns grow by blocks that fit into the first cache, so that clearing them costs nothing and the
/// loop over points sees plain pointers.
[[gnu::noinline]] std::size_t makeRoom(SeriesSet &set, std::size_t used)
{
    constexpr std::size_t Block = 512;
    set.timesMs.resize(used + Block);
    set.values.resize(used + Block);
    return used + Block;
}

} // namespace

bool scanPoint(std::string_view text, std::int64_t &timeMs, double &value)
{
    const char *p = text.data();
    return takePoint(p, timeMs, value);
}

bool scanPoints(std::string_view text, SeriesSet &set, bool &ordered)
{
    const char *p = text.data();
    if (!take(p, '['))
        return false;
    if (take(p, ']'))
        return true;
    std::int64_t lastMs = std::numeric_limits<std::int64_t>::min();
    std::size_t size = set.timesMs.size(), room = size;
    std::int64_t *times = nullptr;
    double *values = nullptr;
    bool ascending = true;
    do {
        std::int64_t timeMs = 0;
        double value = 0;
        if (!takePoint(p, timeMs, value))
            return false;
        if (size == room) [[unlikely]] {
            room = makeRoom(set, size);
            times = set.timesMs.data();
            values = set.values.data();
        }
        ascending &= timeMs > lastMs;
        lastMs = timeMs;
        times[size] = timeMs;
        values[size++] = value;
    } while (take(p, ','));
    set.timesMs.resize(size);
    set.values.resize(size);
    ordered = ascending;
    return take(p, ']');
}

} // namespace ops::prometheus
