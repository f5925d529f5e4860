#pragma once

#include <QString>

#include <span>

namespace ops {

/// One number for a column by Grafana's reducer id or its older name ("current", "avg", "total"). NaN is
/// skipped, except by "last" and "first"; a column without a number gives NaN, its count 0. An unknown id
/// is "lastNotNull".
double reduced(const QString &reducer, std::span<const double> values);

bool isReducer(const QString &reducer);
/// Today's id of an old name ("avg" is "mean"); others as they are.
QString reducerId(const QString &reducer);
/// The heading of its column, translated.
QString reducerName(const QString &reducer);

} // namespace ops
