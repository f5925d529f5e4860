#pragma once

#include "core/base/datastate.h"
#include "core/time/timerange.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace ops::cli {

class JsonWriter;

/// What stands around the data of every JSON answer.
struct Envelope
{
    QString schema;
    DataState state = DataState::Value;
    qint64 asOfMs = 0;
    QString sourceName; ///< empty: the answer is of no single source, and the key is left out
    QString product, version;
    std::optional<TimeRange> range;
    bool saysComplete = false; ///< whether "completeUntil" makes sense for the command
    std::optional<qint64> completeUntilMs;
    struct Truncated
    {
        qint64 shown = 0, of = 0;
        QString by; ///< what cut it: "limit"
    };
    std::optional<Truncated> truncated; ///< where not all that matched is shown
    QStringList warnings;
};

/// {"schema":…, up to and with the key "data"; the caller writes its value, then writeTail().
void writeHead(JsonWriter &json, const Envelope &envelope);
/// "truncated" and "warnings", the closing brace and the line end.
void writeTail(JsonWriter &json, const Envelope &envelope);

/// RFC 3339, or null.
void writeTimeOrNull(JsonWriter &json, std::optional<qint64> ms);

} // namespace ops::cli
