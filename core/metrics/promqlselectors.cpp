#include "core/metrics/promqlselectors.h"

#include "core/metrics/promqltokens.h"

#include <algorithm>
#include <array>

namespace ops {

namespace {

using Kind = PromqlToken::Kind;
using Role = PromqlSelector::Role;

template<std::size_t Count> bool isOneOf(QStringView word, const std::array<QStringView, Count> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [word](QStringView other) { return word.compare(other, Qt::CaseInsensitive) == 0; });
}

bool isAggregation(QStringView word)
{
    constexpr std::array<QStringView, 15> names{u"sum",    u"avg",      u"count",  u"min",          u"max",
                                                u"group",  u"stddev",   u"stdvar", u"topk",         u"bottomk",
                                                u"limitk", u"quantile", u"any",    u"count_values", u"limit_ratio"};
    return isOneOf(word, names);
}

bool isBinary(QStringView word)
{
    constexpr std::array<QStringView, 18> names{u"+",   u"-",  u"*",      u"/",     u"%",       u"^",
                                                u"==",  u"!=", u">",      u"<",     u">=",      u"<=",
                                                u"and", u"or", u"unless", u"atan2", u"default", u"if"};
    return isOneOf(word, names);
}

bool isMatcherSign(QStringView word)
{
    constexpr std::array<QStringView, 4> signs{u"=", u"!=", u"=~", u"!~"};
    return isOneOf(word, signs);
}

/// Walks the tokens with one bit of knowledge that decides what a word is: whether a value is due or an operator.
class SelectorFinder
{
public:
    SelectorFinder(QStringView text, std::vector<PromqlToken> tokens) : m_text(text), m_tokens(std::move(tokens)) {}

    std::optional<std::vector<PromqlSelector>> find()
    {
        bool valueIsDue = true;
        while (kind() != Kind::End) {
            const bool ok = valueIsDue ? operand(valueIsDue) : afterOperand(valueIsDue);
            if (!ok)
                return std::nullopt;
        }
        if (valueIsDue || !m_open.empty())
            return std::nullopt;
        return std::move(m_found);
    }

private:
    struct Call
    {
        QString function; ///< empty: brackets
        int argument = 0;
    };

    Kind kind(std::size_t ahead = 0) const { return token(ahead).kind; }
    const PromqlToken &token(std::size_t ahead = 0) const
    {
        return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
    }
    QStringView word(std::size_t ahead = 0) const
    {
        return m_text.sliced(token(ahead).begin, token(ahead).end - token(ahead).begin);
    }
    bool isWord(QStringView wanted, std::size_t ahead = 0) const
    {
        return kind(ahead) == Kind::Identifier && word(ahead).compare(wanted, Qt::CaseInsensitive) == 0;
    }
    bool isSign(QStringView wanted, std::size_t ahead = 0) const
    {
        return kind(ahead) == Kind::Operator && word(ahead) == wanted;
    }
    bool take(QStringView sign)
    {
        const bool here = isSign(sign);
        m_at += here ? 1 : 0;
        return here;
    }

    bool operand(bool &valueIsDue);
    bool named(bool &valueIsDue);
    bool afterOperand(bool &valueIsDue);
    bool closeCall();
    bool binaryOperator();
    bool labelList();
    bool timeModifier();
    bool balanced(QStringView begin, QStringView end);
    bool selector();
    bool matchers(PromqlSelector &selector);
    bool matcher(PromqlSelector &selector);
    Role role() const;
    void open(QStringView function)
    {
        m_open.push_back({function.toString().toLower(), 0});
        ++m_at;
    }

    QStringView m_text;
    std::vector<PromqlToken> m_tokens;
    std::size_t m_at = 0;
    std::vector<Call> m_open;
    std::vector<PromqlSelector> m_found;
};

bool SelectorFinder::operand(bool &valueIsDue)
{
    if (kind() == Kind::Number || kind() == Kind::String) {
        ++m_at;
        valueIsDue = false;
        return true;
    }
    if (take(u"+") || take(u"-"))
        return true;
    if (isSign(u"(")) {
        open({});
        return true;
    }
    if (isSign(u"{")) {
        valueIsDue = false;
        return selector();
    }
    return kind() == Kind::Identifier && named(valueIsDue);
}

/// A word where a value is due: a function, an aggregation, a number's name, or else a metric.
bool SelectorFinder::named(bool &valueIsDue)
{
    const QStringView name = word();
    const bool grouped = isWord(u"by", 1) || isWord(u"without", 1);
    if (isAggregation(name) && grouped) {
        m_at += 2;
        if (!labelList() || !isSign(u"("))
            return false;
        open(name);
        return true;
    }
    if (isSign(u"(", 1)) {
        ++m_at;
        open(name);
        if (isSign(u")")) { // time()
            valueIsDue = false;
            return closeCall();
        }
        return true;
    }
    valueIsDue = false;
    const bool number =
        name.compare(u"inf", Qt::CaseInsensitive) == 0 || name.compare(u"nan", Qt::CaseInsensitive) == 0;
    if (number && !isSign(u"{", 1)) {
        ++m_at;
        return true;
    }
    return selector();
}

bool SelectorFinder::afterOperand(bool &valueIsDue)
{
    if (isSign(u")"))
        return closeCall();
    if (isSign(u"[")) // a range or a subquery
        return balanced(u"[", u"]");
    if (isSign(u"@") || isWord(u"offset"))
        return timeModifier();
    if (isWord(u"by") || isWord(u"without")) { // sum(…) by (…)
        ++m_at;
        return labelList();
    }
    if (isWord(u"anchored") || isWord(u"smoothed")) {
        ++m_at;
        return true;
    }
    valueIsDue = true;
    if (isSign(u",")) {
        if (m_open.empty())
            return false;
        ++m_open.back().argument;
        ++m_at;
        return true;
    }
    return binaryOperator();
}

bool SelectorFinder::closeCall()
{
    if (m_open.empty())
        return false;
    m_open.pop_back();
    ++m_at;
    return true;
}

/// With what may follow it: bool, on(…) or ignoring(…), group_left(…) or group_right.
bool SelectorFinder::binaryOperator()
{
    if (!isBinary(word()))
        return false;
    ++m_at;
    if (isWord(u"bool"))
        ++m_at;
    if (!(isWord(u"on") || isWord(u"ignoring")) || !isSign(u"(", 1))
        return true;
    ++m_at;
    if (!labelList())
        return false;
    if (isWord(u"group_left") || isWord(u"group_right")) {
        ++m_at;
        // Without a list, brackets behind it are the operand: they are told apart by what is within.
        const std::size_t before = m_at;
        if (isSign(u"(") && !labelList())
            m_at = before;
    }
    return true;
}

/// (a, b, "c.d",): names only.
bool SelectorFinder::labelList()
{
    if (!take(u"("))
        return false;
    while (kind() == Kind::Identifier || kind() == Kind::String) {
        ++m_at;
        if (!take(u","))
            break;
    }
    return take(u")");
}

/// "offset -5m", "@ 1609746000", "@ end()", "offset (step() * 2)".
bool SelectorFinder::timeModifier()
{
    ++m_at;
    if (isSign(u"-") || isSign(u"+"))
        ++m_at;
    if (kind() == Kind::Identifier && isSign(u"(", 1))
        ++m_at;
    if (isSign(u"("))
        return balanced(u"(", u")");
    if (kind() != Kind::Number)
        return false;
    ++m_at;
    return true;
}

bool SelectorFinder::balanced(QStringView begin, QStringView end)
{
    int depth = 0;
    do {
        if (kind() == Kind::End)
            return false;
        depth += isSign(begin) ? 1 : isSign(end) ? -1 : 0;
        ++m_at;
    } while (depth > 0);
    return true;
}

bool SelectorFinder::selector()
{
    PromqlSelector found;
    found.role = role();
    const qsizetype begin = token().begin;
    found.insertAt = token().end;
    if (kind() == Kind::Identifier) {
        found.metric = word().toString();
        ++m_at;
    }
    if (isSign(u"{") && !matchers(found))
        return false;
    const qsizetype end = m_tokens[m_at - 1].end;
    found.text = m_text.sliced(begin, end - begin).toString();
    m_found.push_back(std::move(found));
    return true;
}

bool SelectorFinder::matchers(PromqlSelector &selector)
{
    selector.braces = true;
    selector.insertAt = token().end;
    ++m_at;
    while (!isSign(u"}")) {
        if (!matcher(selector))
            return false;
        selector.insertAt = m_tokens[m_at - 1].end;
        selector.comma = true;
        if (take(u",")) {
            selector.insertAt = m_tokens[m_at - 1].end;
            selector.comma = false;
        } else if (!isSign(u"}")) {
            return false;
        }
    }
    return take(u"}");
}

bool SelectorFinder::matcher(PromqlSelector &selector)
{
    if (kind() != Kind::Identifier && kind() != Kind::String)
        return false;
    const bool quoted = kind() == Kind::String;
    const QString name = quoted ? promqlStringValue(word()) : word().toString();
    ++m_at;
    if (kind() != Kind::Operator || !isMatcherSign(word())) {
        if (!quoted || !selector.metric.isEmpty())
            return false;
        selector.metric = name; // {"my.metric"}
        return true;
    }
    const QString sign = word().toString();
    ++m_at;
    if (kind() != Kind::String)
        return false;
    const QString value = promqlStringValue(word());
    if (name == u"__name__" && sign == u"=")
        selector.metric = value;
    selector.matchers.push_back({name, sign, value});
    ++m_at;
    return true;
}

Role SelectorFinder::role() const
{
    if (!m_open.empty() && m_open.back().function == u"info" && m_open.back().argument == 1)
        return Role::InfoLabels;
    const bool absence = std::any_of(m_open.begin(), m_open.end(), [](const Call &call) {
        return call.function == u"absent" || call.function == u"absent_over_time";
    });
    return absence ? Role::Absence : Role::Series;
}

bool isPlainName(const QString &metric)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' ||
               c == u':';
    };
    return !metric.isEmpty() && !metric.front().isDigit() && std::all_of(metric.begin(), metric.end(), isPlain);
}

} // namespace

QString PromqlSelector::matchText() const
{
    if (metric.isEmpty())
        return text;
    return isPlainName(metric) ? metric : QStringLiteral("{__name__=") + promqlString(metric) + u'}';
}

std::optional<std::vector<PromqlSelector>> promqlSelectors(QStringView expr)
{
    auto tokens = promqlTokens(expr);
    if (!tokens)
        return std::nullopt;
    return SelectorFinder(expr, std::move(*tokens)).find();
}

} // namespace ops
