#pragma once

#include "core/base/error.h"

#include <QString>

namespace ops::cli {

struct Command;
class Output;

/// "quantmind-ops/COMMAND/1".
QString schemaOf(const Command &command);
/// Where the help of a command is.
QString helpHint(const Command &command);

/// A line for people on stderr. Text from outside must have passed safeText().
void printNote(const QString &line);
/// Sentence, detail and hint on stderr, what came from outside made harmless.
void printError(const Error &error);

/// {"schema":…,"state":"error","asOf":…,"error":{…}} and a line end.
void writeErrorDocument(Output &output, const QString &schema, const Error &error, qint64 nowMs);

} // namespace ops::cli
