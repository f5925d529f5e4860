#pragma once

// For the .cpp files of the sources only: simdjson costs seconds in every file that includes it.

#include "core/metrics/series.h"
#include "core/sources/wire/jsontext.h"
#include "core/sources/wire/numbers.h"

#include <QString>

#include <simdjson.h>

#include <algorithm>

namespace ops::wire {

namespace ondemand = simdjson::ondemand;
using Key = ondemand::raw_json_string;

/// How a walk over one document goes: the functions below return false once it cannot go on, and say
/// here why. Every get() of simdjson is looked at before its value is used.
struct Walk
{
    simdjson::error_code error = simdjson::SUCCESS; ///< broken JSON
    const char *wrong = nullptr;                    ///< sound JSON of another shape than ours
    int repaired = 0;                               ///< characters replaced

    [[gnu::cold]] bool broken(simdjson::error_code e);
    [[gnu::cold]] bool unexpected(const char *what);
};

/// Calls read(Key, value) for each field; null counts as empty (Go writes an empty map so).
template<class F> bool eachField(Walk &walk, ondemand::value object, F read)
{
    ondemand::object fields;
    if (auto error = object.get_object().get(fields)) {
        bool null = false;
        if (error == simdjson::INCORRECT_TYPE && !object.is_null().get(null) && null)
            return true;
        return walk.broken(error);
    }
    for (auto item : fields) {
        ondemand::field field;
        if (auto error = std::move(item).get(field))
            return walk.broken(error);
        if (!read(field.key(), field.value()))
            return false;
    }
    return true;
}

/// Calls read(value) for each element; null counts as empty (Go writes an empty list so).
template<class F> bool eachElement(Walk &walk, ondemand::value array, F read)
{
    ondemand::array elements;
    if (auto error = array.get_array().get(elements)) {
        bool null = false;
        if (error == simdjson::INCORRECT_TYPE && !array.is_null().get(null) && null)
            return true;
        return walk.broken(error);
    }
    for (auto item : elements) {
        ondemand::value element;
        if (auto error = item.get(element))
            return walk.broken(error);
        if (!read(element))
            return false;
    }
    return true;
}

inline bool readKey(Walk &walk, Key key, std::string &out)
{
    out.clear();
    return appendUnescaped(key.raw(), out, walk.repaired) || walk.broken(simdjson::STRING_ERROR);
}

inline bool readText(Walk &walk, ondemand::value value, std::string &out)
{
    out.clear();
    ondemand::raw_json_string raw;
    if (auto error = value.get_raw_json_string().get(raw))
        return walk.broken(error);
    return appendUnescaped(raw.raw(), out, walk.repaired) || walk.broken(simdjson::STRING_ERROR);
}

/// A text that may be missing: anything but a string leaves `out` empty.
inline bool readText(Walk &walk, ondemand::value value, QString &out)
{
    std::string text;
    ondemand::raw_json_string raw;
    if (value.get_raw_json_string().get(raw))
        return true;
    if (!appendUnescaped(raw.raw(), text, walk.repaired))
        return walk.broken(simdjson::STRING_ERROR);
    out = QString::fromUtf8(text.data(), qsizetype(text.size()));
    return true;
}

/// A number, or a number in a string; anything else leaves `out` as it is.
bool readNumber(ondemand::value value, double &out);

inline bool readLabels(Walk &walk, ondemand::value value, Labels &labels)
{
    labels.clear();
    const bool read = eachField(walk, value, [&](Key key, ondemand::value text) {
        auto &label = labels.emplace_back();
        return readKey(walk, key, label.first) && readText(walk, text, label.second);
    });
    if (read && !std::is_sorted(labels.begin(), labels.end()))
        std::sort(labels.begin(), labels.end());
    return read;
}

} // namespace ops::wire
