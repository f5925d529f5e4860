#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace ops {

/// What an expression of PromQL gives.
enum class PromqlType { Scalar, Vector, Matrix, String };

QString promqlTypeText(PromqlType type); ///< translated, "an instant vector"

/// What a function takes and gives.
struct PromqlFunction
{
    QStringView name;
    /// A letter an argument: s, v, m or t (string). Behind a "?" they may be left out, and the last one before a "*"
    /// may stand any number of times.
    QStringView arguments;
    PromqlType result = PromqlType::Vector;

    int least() const;
    int most() const; ///< -1: any number
    PromqlType argument(int i) const;
};

/// Empty where Prometheus has no such function; the names of its versions up to 3 are known.
std::optional<PromqlFunction> promqlFunction(QStringView name);

/// The letter of an aggregation's first argument (topk: s, count_values: t), a null character where it takes none, and
/// empty where the word is no aggregation. Case does not count.
std::optional<QChar> promqlAggregation(QStringView name);

} // namespace ops
