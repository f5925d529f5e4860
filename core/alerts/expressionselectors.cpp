#include "core/alerts/expressionreader.h"

#include "core/alerts/ruleselector.h"

namespace ops {

std::optional<ExpressionReader::Operand> ExpressionReader::selector(const QString &metricName, qsizetype at)
{
    QString metric = metricName;
    bool nonEmpty = !metric.isEmpty();
    if (isSign(u"{")) {
        ++m_at;
        while (!isSign(u"}")) {
            if (!matcher(metric, nonEmpty) || (!isSign(u"}") && !take(u",")))
                return std::nullopt;
        }
        ++m_at;
    }
    if (!nonEmpty)
        return fail(at, RuleText::tr("A selector needs a name, or one condition that is not met by an empty value."));
    Operand operand;
    operand.at = at;
    operand.selector = operand.movable = true;
    return postfix(operand);
}

bool ExpressionReader::matcher(QString &metric, bool &nonEmpty)
{
    const qsizetype at = here();
    const bool quoted = kind() == PromqlToken::Kind::String; // Prometheus 3: a name with any characters
    if (!quoted && (kind() != PromqlToken::Kind::Identifier || word().contains(u':'))) {
        fail(at, RuleText::tr("The name of a label is due here."));
        return false;
    }
    const QString name = quoted ? promqlStringValue(word()) : word().toString();
    ++m_at;
    if (quoted && metric.isEmpty() && (isSign(u",") || isSign(u"}"))) {
        metric = name;
        nonEmpty = true;
        return true;
    }
    const QStringView op = word();
    if (!isSign(u"=") && !isSign(u"!=") && !isSign(u"=~") && !isSign(u"!~")) {
        fail(here(), RuleText::tr("One of = != =~ !~ is due behind the label %1.").arg(name));
        return false;
    }
    ++m_at;
    if (kind() != PromqlToken::Kind::String) {
        fail(here(), RuleText::tr("A text in quotes is due behind %1.").arg(op));
        return false;
    }
    auto fault = stringFault(word());
    if (!fault)
        fault = matcherFault(op, promqlStringValue(word()), nonEmpty);
    if (!fault && name == u"__name__" && !metric.isEmpty())
        fault = RuleText::tr("The name of the metric is given twice.");
    if (fault) {
        fail(name == u"__name__" ? at : here(), *fault);
        return false;
    }
    ++m_at;
    return true;
}

std::optional<ExpressionReader::Operand> ExpressionReader::postfix(Operand operand)
{
    Parsed value = operand;
    while (value && (isSign(u"[") || isSign(u"@") || isName(u"offset")))
        value = isSign(u"[") ? range(*value) : moved(*value);
    return value;
}

bool ExpressionReader::durationHere()
{
    const auto fault = promqlDurationFault(word());
    if (fault) {
        fail(here(), *fault);
        return false;
    }
    ++m_at;
    return true;
}

/// The resolution of a subquery follows a colon, which the tokens take for the begin of a name.
std::optional<ExpressionReader::Operand> ExpressionReader::range(const Operand &operand)
{
    const qsizetype at = here();
    ++m_at;
    if (!durationHere())
        return std::nullopt;
    const bool subquery = kind() == PromqlToken::Kind::Identifier && word().startsWith(u':');
    if (subquery) {
        const QStringView step = word().sliced(1);
        const auto fault = step.isEmpty() ? std::nullopt : promqlDurationFault(step);
        if (fault)
            return fail(here() + 1, *fault);
        ++m_at;
        if (step.isEmpty() && !isSign(u"]") && !durationHere())
            return std::nullopt;
    }
    if (!take(u"]"))
        return std::nullopt;
    if (subquery && operand.type != PromqlType::Vector)
        return fail(
            at, RuleText::tr("A subquery works on an instant vector; this is %1.").arg(promqlTypeText(operand.type)));
    if (!subquery && (!operand.selector || operand.hasOffset || operand.hasMoment))
        return fail(at, RuleText::tr("A range belongs right behind a selector; a subquery needs a colon: [5m:]."));
    Operand result;
    result.at = operand.at;
    result.type = PromqlType::Matrix;
    result.movable = true;
    return result;
}

std::optional<ExpressionReader::Operand> ExpressionReader::moved(Operand operand)
{
    const qsizetype at = here();
    const bool offset = isName(u"offset");
    bool &given = offset ? operand.hasOffset : operand.hasMoment;
    if (!operand.movable)
        return fail(at, RuleText::tr("“%1” belongs behind a selector or a subquery.").arg(word()));
    if (given)
        return fail(at, RuleText::tr("“%1” stands twice.").arg(word()));
    given = true;
    ++m_at;
    const bool signedNumber = isSign(u"-") || isSign(u"+");
    m_at += signedNumber ? 1 : 0;
    if (offset)
        return durationHere() ? Parsed(operand) : std::nullopt;
    if (!signedNumber && (isName(u"start") || isName(u"end")) && isSign(u"(", 1) && isSign(u")", 2)) {
        m_at += 3;
        return operand;
    }
    if (kind() != PromqlToken::Kind::Number || looksLikeDuration(word()))
        return fail(here(), RuleText::tr("A time in seconds, start() or end() is due behind @."));
    ++m_at;
    return operand;
}

} // namespace ops
