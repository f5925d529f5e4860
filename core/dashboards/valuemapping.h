#pragma once

#include "core/dashboards/panelstyle.h"

#include <QRegularExpression>
#include <QString>

#include <optional>
#include <vector>

namespace ops {

/// What stands in place of a value.
struct MappedValue
{
    QString text;  ///< empty: the value keeps its own text
    QString color; ///< empty: the value keeps its own colour

    bool operator==(const MappedValue &) const = default;
};

/// Applies the value mappings of a panel: the first that fits counts. Made once a panel, as it compiles
/// the patterns. Immutable afterwards, cheap to copy.
class ValueMapper
{
public:
    ValueMapper() = default;
    explicit ValueMapper(const std::vector<ValueMapping> &mappings);

    bool isEmpty() const { return m_rules.empty(); }
    /// Of a number; NaN is no value. Patterns are for texts only, as in Grafana.
    std::optional<MappedValue> of(double value) const;
    /// Of a text, such as a label's value: Range reads it as a number, Regex may fill $1 into its text.
    std::optional<MappedValue> of(const QString &text) const;

private:
    struct Rule
    {
        ValueMapping mapping;
        std::optional<double> number; ///< Value: as a number
        QRegularExpression pattern;   ///< Regex
    };
    std::vector<Rule> m_rules;
};

/// How a number reads and which colour it takes in this style: mapped, else the panel's noValue text, else
/// with its unit; the mapping's colour, else the threshold's or the fixed one.
MappedValue shownValue(const FieldStyle &field, const ValueMapper &mapper, double value);

} // namespace ops
