#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace ops {

/// One comparison of a rule: what it watches and where it draws the line.
struct RuleCondition
{
    QString query;                   ///< what is drawn: the expression without the comparison
    QString op;                      ///< ">", "<", ">=", "<=", "==", "!=", as if `query` stood left; empty without one
    std::optional<double> threshold; ///< empty where it is no number
    QString limit;                   ///< the other side where it is no number: a query of its own; empty otherwise

    bool operator==(const RuleCondition &) const = default;
};

/// The conditions of an alert's expression: `a > 1 and b < 2` has two. What stands right of `unless` only takes
/// alerts away and is left out. An expression that cannot be read, or compares nothing, is one condition without a
/// threshold. Never empty for a text that is not. Pure.
std::vector<RuleCondition> conditionsOf(QStringView expr);

/// The expression that a generator URL of Prometheus asks for (g0.expr); empty where there is none.
QString exprOfGenerator(const QString &url);

} // namespace ops
