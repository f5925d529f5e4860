#pragma once

#include "core/alerts/alert.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace ops {

/// What a history is searched for: all of it has to hold.
struct HistoryTerms
{
    QStringList words; ///< lower case; in a label's value, or in what somebody wrote or was called
    Matchers matchers; ///< on labels
};

/// `alertname=Down severity=~"c.*" disk "two words"`: separated by blanks, as braces and commas may, too. BadRequest
/// where a quotation mark is open, or a condition is none on a label ("@state=active": the history knows no state).
Result<HistoryTerms> historyTerms(const QString &text);

} // namespace ops
