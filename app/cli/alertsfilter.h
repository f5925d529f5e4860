#pragma once

#include "app/cli/alertsoutput.h"
#include "core/alerts/alertfilter.h"
#include "core/base/result.h"

#include <QStringList>

namespace ops::cli {

/// The words of a command line as one filter, as the window's field takes it. BadRequest; the detail is the text with
/// a caret under the place.
Result<AlertFilter> readRowFilter(const QStringList &words);

/// The words as the matchers of a silence: conditions on labels only, at least one.
Result<Matchers> silenceMatchers(const QStringList &words);

/// The rows of the desk that pass, the gravest first, then the newest.
AlertRows rowsPassing(const AlertFilter &filter, const AlertDesk &desk);

/// Says what is wrong with a filter, and where.
int failFilter(CliContext &context, const Error &error);

} // namespace ops::cli
