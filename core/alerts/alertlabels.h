#pragma once

#include "core/alerts/alert.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace ops {

/// "name=value" for people, safe, at most 200 characters.
QString labelText(std::string_view name, std::string_view value);

/// What tells one alert of a name from another: all labels but `alertname` and `severity`, which have columns of
/// their own; the ones that operators look for (service, instance, host…) first.
QStringList labelTexts(const Labels &labels);

/// The condition that the filter language understands: `name="value"`, or `name!="value"`.
QString labelCondition(const QString &name, const QString &value, bool exclude);

/// The filter's text with the condition in it: in place of the opposite one, or of another `@state=`, `@severity=`,
/// because an alert has but one of those.
QString withCondition(const QString &filter, const QString &condition);

/// A label's colour as an index for Theme::series(): the same for the same name and value on every console.
int labelColourIndex(const QString &text);

/// "14:02:05 +08:00", with the date before it where it is not the day of `nowMs` in the zone.
QString clockTextOf(qint64 ms, qint64 nowMs, const QTimeZone &zone);

} // namespace ops
