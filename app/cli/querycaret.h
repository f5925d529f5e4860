#pragma once

#include <QString>

namespace ops::cli {

/// Where the server says at which place a query is wrong ("1:5: parse error: …"): the query's line and
/// below it a caret under that place; else an empty text. Columns are bytes, as Prometheus counts.
QString caretText(const QString &query, const QString &serverText);

} // namespace ops::cli
