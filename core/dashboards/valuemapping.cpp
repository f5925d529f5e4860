#include "core/dashboards/valuemapping.h"

#include "core/base/textsafe.h"
#include "core/dashboards/statvalues.h"
#include "core/metrics/units.h"

#include <cmath>

namespace ops {

namespace {

using Kind = ValueMapping::Kind;

std::optional<double> numberIn(const QString &text)
{
    bool isNumber = false;
    const double value = text.trimmed().toDouble(&isNumber);
    return isNumber && !std::isnan(value) ? std::optional(value) : std::nullopt;
}

/// "/pattern/i" as in JavaScript; without slashes it is the whole text.
QRegularExpression regexOf(const QString &written)
{
    // The limits keep a pattern of an unknown file from running for hours.
    const QString limits = QStringLiteral("(*LIMIT_MATCH=100000)(*LIMIT_DEPTH=10000)");
    const qsizetype end = written.lastIndexOf(u'/');
    if (!written.startsWith(u'/') || end < 1)
        return QRegularExpression(limits + QRegularExpression::anchoredPattern(written));
    const QStringView flags = QStringView(written).sliced(end + 1);
    auto options = QRegularExpression::PatternOptions(QRegularExpression::NoPatternOption);
    options.setFlag(QRegularExpression::CaseInsensitiveOption, flags.contains(u'i'));
    options.setFlag(QRegularExpression::MultilineOption, flags.contains(u'm'));
    return QRegularExpression(limits + written.mid(1, end - 1), options);
}

/// The text with what was matched replaced: $1 is the first group, $& the match, $$ a dollar.
QString replaced(const QString &text, const QRegularExpressionMatch &match, const QString &with)
{
    QString filled;
    for (qsizetype i = 0; i < with.size(); ++i) {
        const QChar next = i + 1 < with.size() ? with[i + 1] : QChar();
        if (with[i] != u'$' || !(next.isDigit() || next == u'&' || next == u'$')) {
            filled += with[i];
            continue;
        }
        filled += next == u'$' ? QString(next) : match.captured(next == u'&' ? 0 : next.digitValue());
        ++i;
    }
    return text.left(match.capturedStart()) + filled + text.mid(match.capturedEnd());
}

bool isInRange(const ValueMapping &mapping, double value)
{
    return !std::isnan(value) && (!mapping.from || value >= *mapping.from) && (!mapping.to || value <= *mapping.to);
}

} // namespace

ValueMapper::ValueMapper(const std::vector<ValueMapping> &mappings)
{
    m_rules.reserve(mappings.size());
    for (const ValueMapping &mapping : mappings) {
        Rule rule{mapping, numberIn(mapping.value), QRegularExpression()};
        if (mapping.kind == Kind::Regex)
            rule.pattern = regexOf(mapping.value);
        if (rule.pattern.isValid()) // one that cannot be read fits nothing
            m_rules.push_back(std::move(rule));
    }
}

std::optional<MappedValue> ValueMapper::of(double value) const
{
    const bool isNumber = !std::isnan(value);
    for (const Rule &rule : m_rules) {
        bool fits = false;
        switch (rule.mapping.kind) {
        case Kind::Value:
            fits = rule.number && value == *rule.number;
            break;
        case Kind::Range:
            fits = isInRange(rule.mapping, value);
            break;
        case Kind::Null:
        case Kind::NaN:
        case Kind::NullAndNaN:
            fits = !isNumber; // a column has one way to say that there is none
            break;
        case Kind::Regex:
        case Kind::Empty:
            break;
        }
        if (fits)
            return MappedValue{rule.mapping.text, rule.mapping.color};
    }
    return std::nullopt;
}

std::optional<MappedValue> ValueMapper::of(const QString &text) const
{
    for (const Rule &rule : m_rules) {
        const ValueMapping &mapping = rule.mapping;
        switch (mapping.kind) {
        case Kind::Value:
            if (text == mapping.value)
                return MappedValue{mapping.text, mapping.color};
            break;
        case Kind::Range:
            if (const auto number = numberIn(text); number && isInRange(mapping, *number))
                return MappedValue{mapping.text, mapping.color};
            break;
        case Kind::Regex:
            if (const auto match = rule.pattern.match(text); match.hasMatch()) {
                const QString filled = mapping.text.isEmpty() ? QString() : replaced(text, match, mapping.text);
                return MappedValue{safeText(filled), mapping.color};
            }
            break;
        case Kind::Empty:
            if (text.isEmpty())
                return MappedValue{mapping.text, mapping.color};
            break;
        case Kind::Null:
        case Kind::NaN:
        case Kind::NullAndNaN:
            break;
        }
    }
    return std::nullopt;
}

MappedValue shownValue(const FieldStyle &field, const ValueMapper &mapper, double value)
{
    MappedValue shown = mapper.of(value).value_or(MappedValue());
    if (shown.text.isEmpty())
        shown.text = std::isnan(value) && !field.noValue.isEmpty()
                         ? field.noValue
                         : formatUnit(value, field.unit, field.decimals, field.zone);
    if (shown.color.isEmpty())
        shown.color = valueColor(field, value);
    return shown;
}

} // namespace ops
