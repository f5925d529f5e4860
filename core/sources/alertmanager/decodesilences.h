#pragma once

#include "core/alerts/alertsource.h"

#include <QByteArray>

namespace ops::alertmanager {

// Pool thread; BadAnswer where the body is none of these.

Result<SilencesAnswer> decodeSilences(QByteArray body); ///< the list of /silences
Result<Silence> decodeSilence(QByteArray body);         ///< one, of /silence/ID
/// The id that the answer to a POST names.
Result<QString> decodeSilenceId(QByteArray body);

/// The body that makes or edits a silence: what is not known here goes along, `isEqual` only where a matcher is
/// negative.
QByteArray silenceBody(const Silence &silence);

} // namespace ops::alertmanager
