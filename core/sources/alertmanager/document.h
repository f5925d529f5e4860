#pragma once

// For the .cpp files of this folder only (simdjson).

#include "core/base/error.h"
#include "core/sources/alertmanager/failure.h"
#include "core/sources/wire/document.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace ops::alertmanager {

using namespace wire;

/// The same as for values, for a document that is a list; null counts as empty. A root must not be asked for its type
/// once a look at it has failed, as values may.
template<class F> bool eachElement(Walk &walk, ondemand::document &document, F read)
{
    ondemand::json_type type;
    if (auto error = document.type().get(type))
        return walk.broken(error);
    if (type == ondemand::json_type::null)
        return true;
    if (type != ondemand::json_type::array)
        return walk.unexpected("a list is due");
    ondemand::array elements;
    if (auto error = document.get_array().get(elements))
        return walk.broken(error);
    for (auto item : elements) {
        ondemand::value element;
        if (auto error = item.get(element))
            return walk.broken(error);
        if (!read(element))
            return false;
    }
    return true;
}

/// For a document that is an object.
template<class F> bool eachField(Walk &walk, ondemand::document &document, F read)
{
    ondemand::json_type type;
    if (auto error = document.type().get(type))
        return walk.broken(error);
    if (type != ondemand::json_type::object)
        return walk.unexpected("an object is due");
    ondemand::object fields;
    if (auto error = document.get_object().get(fields))
        return walk.broken(error);
    for (auto item : fields) {
        ondemand::field field;
        if (auto error = std::move(item).get(field))
            return walk.broken(error);
        if (!read(field.key(), field.value()))
            return false;
    }
    return true;
}

/// Reads one whole answer: readRoot(walk, document). `repaired` counts what was mended. The error that reading it met.
template<class F> std::optional<Error> readAnswer(QByteArray body, int &repaired, F readRoot)
{
    if (auto error = unreadableBody(body))
        return error;
    Parser parser;
    Walk walk;
    readDocument(parser, std::move(body), walk, readRoot);
    repaired = walk.repaired;
    if (walk.error)
        return brokenJson(QString::fromLatin1(simdjson::error_message(walk.error)));
    if (walk.wrong)
        return foreignJson(QString::fromLatin1(walk.wrong));
    return std::nullopt;
}

/// RFC 3339; 0 for Go's zero time and for what is none.
inline bool readTimeText(Walk &walk, ondemand::value value, qint64 &ms)
{
    std::string text;
    if (!readText(walk, value, text))
        return false;
    ms = readRfc3339Ms(text).value_or(0);
    return true;
}

inline bool readTexts(Walk &walk, ondemand::value value, QStringList &out)
{
    return eachElement(walk, value, [&](ondemand::value text) { return readText(walk, text, out.emplace_back()); });
}

} // namespace ops::alertmanager
