#pragma once

#include "core/alerts/alertdesk.h"
#include "core/async/task.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace ops::cli {

class CliContext;

/// The shortest piece of an id that names something.
constexpr int ShortestIdPrefix = 6;

/// The firing alerts that a word of the command line names, by the first of these that finds any: the whole id of the
/// episode, the whole fingerprint, the alert's name, the begin of an id or a fingerprint. Rows of Prometheus alone have
/// no episode yet and are left out.
std::vector<const AlertRow *> rowsNamed(const std::vector<AlertRow> &rows, const QString &word);

/// A line for each of several that a word may mean, to choose from.
QString candidateText(const AlertRow &row);

/// The one episode that a word names: firing, else in the store. BadRequest where it may mean several (the detail lists
/// them), NotFound where it means none.
Task<Result<QString>> episodeNamed(AlertDesk &desk, QString word);

/// Says why a word names no single alert, a line a candidate; 2 where there are several, 1 where there is none. Where
/// nobody could be asked, nothing says that there is none: then it fails as the look did.
int failToName(CliContext &context, const Error &error, const Result<Done> &looked);

} // namespace ops::cli
