#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace ops {

/// What is wrong with an expression, and where.
struct ExpressionFault
{
    qsizetype at = 0; ///< UTF-16 units into the expression
    QString sentence; ///< translated
};

/// Reads an expression as Prometheus does: grammar, functions and what they take, types of operands, matchers and
/// their regular expressions. The first fault, or none.
std::optional<ExpressionFault> expressionFault(QStringView expr);

} // namespace ops
