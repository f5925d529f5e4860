#pragma once

#include "core/alerts/alert.h"

#include <QString>
#include <QTimeZone>

namespace ops {

/// `service=~"api|web"`: as Alertmanager writes it, made safe to be shown.
QString shownMatcher(const Matcher &matcher);
QString shownMatchers(const Matchers &matchers);
/// The same to be read by programs: quotes, backslashes and line breaks in the value are escaped, nothing else.
QString writtenMatcher(const Matcher &matcher);
/// As the history's search takes them.
QString writtenMatchers(const Matchers &matchers);
QString matcherOpText(Matcher::Op op); ///< "=", "!=", "=~", "!~"

/// The silence as a command for a person's shell, each argument quoted: `amtool silence add …`.
QString amtoolAddCommand(const Silence &silence, qint64 nowMs);
QString amtoolExpireCommand(const Silence &silence);
/// An argument of a POSIX shell that stays one, whatever is in it.
QString shellQuoted(const QString &text);

/// "2026-11-24 14:02 +08:00": to the minute, with the zone's offset.
QString minuteText(qint64 ms, const QTimeZone &zone);
QString secondText(qint64 ms, const QTimeZone &zone); ///< the same to the second

/// A quiet acknowledgement of a console keeps it up: "[qm:…]" stands in its comment.
bool isQuietAcknowledgement(const Silence &silence);

} // namespace ops
