#pragma once

#include "app/cli/envelope.h"
#include "core/alerts/alertdesk.h"

#include <QTimeZone>

#include <vector>

namespace ops::cli {

class CliContext;
class JsonWriter;
class Output;

/// Rows of alerts in the format that was asked for. Tables cut what is long and make it safe, JSON has all of it.
using AlertRows = std::vector<const AlertRow *>;
void writeAlerts(CliContext &context, const Envelope &envelope, const AlertRows &rows, const QTimeZone &zone);
void writeAlertsTable(CliContext &context, const AlertRows &rows, const QTimeZone &zone);

/// The first characters of a fingerprint or an id, enough to name it.
QString shortId(const QString &id);
QString severityStyle(Severity severity); ///< of a terminal

QString episodeEndText(const Episode &episode); ///< translated, "firing" while it is open

/// The columns of a CSV answer, quoted where they have to be.
void writeCsvLine(Output &out, const QStringList &cells);
/// "name=value" of all labels, sorted, with blanks between.
QString allLabels(const Labels &labels);

} // namespace ops::cli
