#include "core/sources/wire/json.h"

namespace ops::wire {

bool Walk::broken(simdjson::error_code e)
{
    if (e == simdjson::INCORRECT_TYPE)
        return unexpected("another type of value is due");
    error = e;
    return false;
}

bool Walk::unexpected(const char *what)
{
    wrong = what;
    return false;
}

bool readNumber(ondemand::value value, double &out)
{
    double number = 0;
    ondemand::raw_json_string raw;
    if (value.get_raw_json_string().get(raw)) {
        if (!value.get_double().get(number))
            out = number;
        return true;
    }
    const char *end = raw.raw();
    while (*end != '"')
        ++end;
    if (readValue({raw.raw(), std::size_t(end - raw.raw())}, number))
        out = number;
    return true;
}

} // namespace ops::wire
