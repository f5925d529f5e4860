#include "core/alerts/expressionreader.h"

#include "core/alerts/ruleselector.h"

#include <array>

namespace ops {

namespace {

using Type = PromqlType;

constexpr int DeepestNesting = 200;
constexpr int PowerLevel = 6;

bool sameText(QStringView text, QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; }

/// From "or" (1) to "^" (6); 0 where it is no binary operator.
int levelOf(QStringView op)
{
    constexpr std::array<QStringView, 6> comparisons{u"==", u"!=", u">", u"<", u">=", u"<="};
    if (sameText(op, u"or"))
        return 1;
    if (sameText(op, u"and") || sameText(op, u"unless"))
        return 2;
    if (std::find(comparisons.begin(), comparisons.end(), op) != comparisons.end())
        return 3;
    if (op == u"+" || op == u"-")
        return 4;
    if (op == u"*" || op == u"/" || op == u"%" || sameText(op, u"atan2"))
        return 5;
    return op == u"^" ? PowerLevel : 0;
}

bool isReserved(QStringView word)
{
    constexpr std::array<QStringView, 6> words{u"on", u"ignoring", u"group_left", u"group_right", u"bool", u"atan2"};
    return std::any_of(words.begin(), words.end(), [word](QStringView other) { return sameText(word, other); });
}

/// Where the tokens end that can be told from each other.
qsizetype unreadableAt(QStringView expr)
{
    constexpr qsizetype LongestSearched = 4096;
    if (expr.size() > LongestSearched)
        return 0;
    for (qsizetype length = expr.size() - 1; length > 0; --length) {
        if (promqlTokens(expr.first(length)))
            return length;
    }
    return 0;
}

} // namespace

std::optional<ExpressionFault> ExpressionReader::read()
{
    if (kind() == PromqlToken::Kind::End)
        return ExpressionFault{0, RuleText::tr("The expression is empty.")};
    const Parsed value = binary(1);
    if (value && kind() != PromqlToken::Kind::End)
        unexpected();
    return m_fault;
}

std::optional<ExpressionReader::Operand> ExpressionReader::binary(int least)
{
    if (++m_depth > DeepestNesting)
        return fail(here(), RuleText::tr("The expression is nested too deeply."));
    Parsed left = unary();
    while (left && !m_fault) {
        const QStringView op = word();
        const bool mayBe = kind() == PromqlToken::Kind::Operator || kind() == PromqlToken::Kind::Identifier;
        const int level = mayBe ? levelOf(op) : 0;
        if (level == 0 || level < least)
            break;
        const qsizetype at = here();
        ++m_at;
        Matching matching;
        if (!matchingOf(matching, level))
            return std::nullopt;
        const Parsed right = binary(level == PowerLevel ? level : level + 1);
        if (!right)
            return std::nullopt;
        left = combine(*left, op, at, matching, *right);
    }
    --m_depth;
    return left;
}

bool ExpressionReader::matchingOf(Matching &matching, int level)
{
    if (isName(u"bool")) {
        if (level != 3) {
            fail(here(), RuleText::tr("bool belongs to a comparison."));
            return false;
        }
        matching.boolean = true;
        ++m_at;
    }
    if (!isName(u"on") && !isName(u"ignoring"))
        return true;
    matching.named = true;
    matching.onLabels = isName(u"on");
    ++m_at;
    if (!labelList(matching.on))
        return false;
    if (isName(u"group_left") || isName(u"group_right")) {
        matching.grouped = true;
        ++m_at;
        if (isSign(u"(") && !labelList(matching.include))
            return false;
    }
    return true;
}

bool ExpressionReader::labelList(QStringList &names)
{
    if (!take(u"("))
        return false;
    while (!isSign(u")")) {
        if (kind() != PromqlToken::Kind::Identifier || word().contains(u':')) {
            fail(here(), RuleText::tr("The name of a label is due here."));
            return false;
        }
        names << word().toString();
        ++m_at;
        if (!isSign(u")") && !take(u","))
            return false;
    }
    ++m_at;
    return true;
}

std::optional<ExpressionReader::Operand> ExpressionReader::combine(const Operand &left, QStringView op, qsizetype at,
                                                                   const Matching &matching, const Operand &right)
{
    for (const Operand *side : {&left, &right}) {
        if (side->type != Type::Scalar && side->type != Type::Vector)
            return fail(side->at, RuleText::tr("“%1” works on numbers and instant vectors; this is %2.")
                                      .arg(op, promqlTypeText(side->type)));
    }
    const bool numbers = left.type == Type::Scalar && right.type == Type::Scalar;
    const bool vectors = left.type == Type::Vector && right.type == Type::Vector;
    const int level = levelOf(op);
    if (level == 3 && numbers && !matching.boolean)
        return fail(at, RuleText::tr("A comparison of two numbers needs bool."));
    if (level <= 2 && !vectors)
        return fail(at, RuleText::tr("“%1” works on two instant vectors.").arg(op));
    if (!vectors && !matching.on.isEmpty())
        return fail(at, RuleText::tr("on and ignoring belong between two instant vectors."));
    if (level <= 2 && matching.grouped)
        return fail(at, RuleText::tr("“%1” takes no group_left or group_right.").arg(op));
    for (const QString &label : matching.include) {
        if (matching.onLabels && matching.on.contains(label))
            return fail(at, RuleText::tr("The label %1 stands in on and in the group.").arg(label));
    }
    Operand both;
    both.type = numbers ? Type::Scalar : Type::Vector;
    both.at = left.at;
    return both;
}

std::optional<ExpressionReader::Operand> ExpressionReader::unary()
{
    if (!isSign(u"+") && !isSign(u"-"))
        return primary();
    const qsizetype at = here();
    ++m_at;
    Parsed operand = binary(PowerLevel);
    if (operand && operand->type != Type::Scalar && operand->type != Type::Vector)
        return fail(at, RuleText::tr("A sign works on numbers and instant vectors; this is %1.")
                            .arg(promqlTypeText(operand->type)));
    if (operand)
        operand->selector = operand->movable = false;
    return operand;
}

std::optional<ExpressionReader::Operand> ExpressionReader::primary()
{
    Operand operand;
    operand.at = here();
    if (isSign(u"(")) {
        ++m_at;
        const Parsed inner = binary(1);
        if (!inner || !take(u")"))
            return std::nullopt;
        operand.type = inner->type;
        return postfix(operand);
    }
    if (isSign(u"{"))
        return selector(QString(), here());
    if (kind() == PromqlToken::Kind::Identifier)
        return named();
    if (kind() == PromqlToken::Kind::String) {
        if (const auto fault = stringFault(word()))
            return fail(here(), *fault);
        operand.type = Type::String;
    } else if (kind() == PromqlToken::Kind::Number) {
        bool ok = false;
        word().toString().remove(u'_').toDouble(&ok);
        if (!ok)
            word().toString().toLongLong(&ok, 0);
        if (looksLikeDuration(word()))
            return fail(here(), RuleText::tr("A duration has its place in [ ], behind offset and in for."));
        if (!ok)
            return fail(here(), RuleText::tr("“%1” is no number.").arg(word()));
        operand.type = Type::Scalar;
    } else {
        return unexpected();
    }
    ++m_at;
    return postfix(operand);
}

std::optional<ExpressionReader::Operand> ExpressionReader::named()
{
    if (isReserved(word()))
        return unexpected();
    const bool callFollows = isSign(u"(", 1);
    if (promqlAggregation(word()) && (callFollows || isName(u"by", 1) || isName(u"without", 1)))
        return aggregation();
    if (callFollows)
        return call();
    Operand number;
    number.at = here();
    number.type = Type::Scalar;
    if (isName(u"inf") || isName(u"nan")) {
        ++m_at;
        return postfix(number);
    }
    const QString metric = word().toString();
    const qsizetype at = here();
    ++m_at;
    return selector(metric, at);
}

bool ExpressionReader::arguments(std::vector<Operand> &out)
{
    if (!take(u"("))
        return false;
    if (isSign(u")")) {
        ++m_at;
        return true;
    }
    while (true) {
        const Parsed one = binary(1);
        if (!one)
            return false;
        out.push_back(*one);
        if (!isSign(u","))
            return take(u")");
        ++m_at;
    }
}

std::optional<ExpressionReader::Operand> ExpressionReader::call()
{
    const qsizetype at = here();
    const QString name = word().toString();
    const auto function = promqlFunction(name);
    if (!function)
        return fail(at, RuleText::tr("There is no function %1.").arg(name));
    ++m_at;
    std::vector<Operand> given;
    if (!arguments(given))
        return std::nullopt;
    const int count = int(given.size());
    if (count < function->least())
        return fail(at, RuleText::tr("%1 takes at least %n argument(s).", nullptr, function->least()).arg(name));
    if (function->most() >= 0 && count > function->most())
        return fail(at, RuleText::tr("%1 takes at most %n argument(s).", nullptr, function->most()).arg(name));
    for (int i = 0; i < count; ++i) {
        const Operand &argument = given[std::size_t(i)];
        if (argument.type != function->argument(i))
            return fail(argument.at,
                        RuleText::tr("%1 takes %2 here; this is %3.")
                            .arg(name, promqlTypeText(function->argument(i)), promqlTypeText(argument.type)));
    }
    Operand result;
    result.at = at;
    result.type = function->result;
    return postfix(result);
}

std::optional<ExpressionReader::Operand> ExpressionReader::aggregation()
{
    const qsizetype at = here();
    const QString name = word().toString();
    const QChar parameter = *promqlAggregation(name);
    ++m_at;
    QStringList labels;
    const auto grouping = [this] { return isName(u"by") || isName(u"without"); };
    const bool before = grouping();
    m_at += before ? 1 : 0;
    std::vector<Operand> given;
    if ((before && !labelList(labels)) || !arguments(given))
        return std::nullopt;
    if (!before && grouping()) {
        ++m_at;
        if (!labelList(labels))
            return std::nullopt;
    }
    const std::size_t wanted = parameter.isNull() ? 1 : 2;
    if (given.size() != wanted)
        return fail(at, RuleText::tr("%1 takes %n argument(s).", nullptr, int(wanted)).arg(name));
    const Type first = parameter == u't' ? Type::String : Type::Scalar;
    for (std::size_t i = 0; i < wanted; ++i) {
        const Type due = i + 1 == wanted ? Type::Vector : first;
        if (given[i].type != due)
            return fail(given[i].at, RuleText::tr("%1 takes %2 here; this is %3.")
                                         .arg(name, promqlTypeText(due), promqlTypeText(given[i].type)));
    }
    Operand result;
    result.at = at;
    return postfix(result);
}

std::optional<ExpressionFault> expressionFault(QStringView expr)
{
    auto tokens = promqlTokens(expr);
    if (!tokens)
        return ExpressionFault{unreadableAt(expr), RuleText::tr("A character that has no place in an expression, or a "
                                                                "text without its closing quote.")};
    return ExpressionReader(expr, std::move(*tokens)).read();
}

} // namespace ops
