#pragma once

// For the .cpp files of this folder only (simdjson).

#include "core/base/error.h"
#include "core/sources/prometheus/failure.h"
#include "core/sources/wire/document.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace ops::prometheus {

using namespace wire;

/// What stands around the data of every answer.
struct Envelope
{
    std::string status, errorType, error;
    QStringList warnings, infos;
    bool hasData = false;
    int repaired = 0;
};

inline bool readTexts(Walk &walk, ondemand::value value, QStringList &out)
{
    return eachElement(walk, value, [&](ondemand::value text) {
        return readText(walk, text, out.emplace_back()) &&
               (!out.last().isEmpty() || walk.unexpected("a warning is no text"));
    });
}

/// Walks a document whose keys may come in any order; readData(walk, value) gets the data.
template<class F> bool walkEnvelope(Walk &walk, ondemand::document &document, Envelope &envelope, F &readData)
{
    ondemand::object fields;
    if (auto error = document.get_object().get(fields))
        return walk.broken(error);
    for (auto item : fields) {
        ondemand::field field;
        if (auto error = std::move(item).get(field))
            return walk.broken(error);
        const Key key = field.key();
        bool read = true;
        if (key == "data") {
            envelope.hasData = true;
            read = readData(walk, field.value());
        } else if (key == "status") {
            read = readText(walk, field.value(), envelope.status);
        } else if (key == "errorType") {
            read = readText(walk, field.value(), envelope.errorType);
        } else if (key == "error") {
            read = readText(walk, field.value(), envelope.error);
        } else if (key == "warnings") {
            read = readTexts(walk, field.value(), envelope.warnings);
        } else if (key == "infos") {
            read = readTexts(walk, field.value(), envelope.infos);
        }
        if (!read)
            return false;
    }
    return true;
}

/// Reads one whole answer, repaired where it must be. Returns the error that the answer is, or that reading it met.
template<class F> std::optional<Error> readEnvelope(Parser &parser, QByteArray body, Envelope &envelope, F readData)
{
    if (auto error = unreadableBody(body))
        return error;
    Walk walk;
    const auto read = [&](Walk &at, ondemand::document &document) {
        return walkEnvelope(at, document, envelope, readData);
    };
    readDocument(parser, std::move(body), walk, read);
    envelope.repaired = walk.repaired;
    if (walk.error)
        return brokenJson(QString::fromLatin1(simdjson::error_message(walk.error)));
    if (walk.wrong)
        return foreignJson(QString::fromLatin1(walk.wrong));
    if (envelope.status == "error")
        return apiError(QString::fromStdString(envelope.errorType), QString::fromStdString(envelope.error));
    if (envelope.status != "success")
        return foreignJson(QStringLiteral("no \"status\":\"success\""));
    if (!envelope.hasData)
        return foreignJson(QStringLiteral("no \"data\""));
    return std::nullopt;
}

} // namespace ops::prometheus
