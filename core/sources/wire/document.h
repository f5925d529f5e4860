#pragma once

// For the .cpp files of the sources only (simdjson).

#include "core/sources/wire/json.h"
#include "core/sources/wire/parser.h"

#include <QByteArray>

namespace ops::wire {

/// Reads one whole document: read(walk, document) walks it. simdjson refuses a document for a single bad byte: then it
/// is repaired, and read again. `walk` says how it went; something behind the document is an error, too.
template<class F> void readDocument(Parser &parser, QByteArray body, Walk &walk, F read)
{
    for (bool again = false;; again = true) {
        if (body.data_ptr().freeSpaceAtEnd() < qsizetype(simdjson::SIMDJSON_PADDING))
            body.reserve(body.size() + qsizetype(simdjson::SIMDJSON_PADDING) + 1);
        ondemand::document document;
        const auto size = std::size_t(body.size());
        auto error = parser.json.iterate(body.constData(), size, size + simdjson::SIMDJSON_PADDING).get(document);
        if (!again && (error == simdjson::UTF8_ERROR || error == simdjson::UNESCAPED_CHARS)) {
            body = repairedDocument(body, walk.repaired);
            if (!body.isEmpty())
                continue;
        }
        const char *rest = nullptr;
        if (error)
            walk.broken(error);
        else if (read(walk, document) && document.current_location().get(rest) != simdjson::OUT_OF_BOUNDS)
            walk.unexpected("something follows the document");
        return;
    }
}

} // namespace ops::wire
