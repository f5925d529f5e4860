#pragma once

#include "core/base/result.h"
#include "core/dashboards/variable.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace ops {

using VariableOptions = std::vector<VariableOption>;

/// Options of the texts a source answered: cut by the regular expression ("/…/flags", or a pattern for the whole
/// text) with its first or its named groups `text` and `value`, equal values once, sorted. Fails with BadRequest
/// where the expression cannot be read. Pure; for the pool.
Result<VariableOptions> optionsOf(const QStringList &texts, const QString &regex, Variable::Sort sort, bool descending);

/// "a, b : c, d\,e": the options of a custom variable.
VariableOptions customOptions(const QString &query);
/// "1m,10m,1h", with "auto" in front where the variable offers it.
VariableOptions intervalOptions(const Variable &variable);
/// The value of an interval's "auto", as Grafana names it: $__auto_interval_NAME.
QString autoIntervalValue(const QString &name);
/// What "auto" stands for over a range.
QString autoIntervalText(const Variable &variable, qint64 rangeMs);

/// Which values are chosen, given those chosen before: what is not offered any more falls away, and nothing left
/// means All where it is offered, else the first option. Empty where there is none.
QStringList validChoice(const Variable &variable, const VariableOptions &options, const QStringList &chosen);

} // namespace ops
