#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace ops {

/// The texts within an expression that have a grammar of their own. Each returns what is wrong, or nothing.

/// A string with its quotes: are its escapes those of PromQL?
std::optional<QString> stringFault(QStringView quoted);
/// A duration above zero ("5m", "1h30m").
std::optional<QString> promqlDurationFault(QStringView text);
bool looksLikeDuration(QStringView number); ///< a number with a unit

/// A condition of a selector; `nonEmpty` is set where it keeps series without the label out.
std::optional<QString> matcherFault(QStringView op, const QString &value, bool &nonEmpty);

} // namespace ops
