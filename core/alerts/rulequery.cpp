#include "core/alerts/rulequery.h"

#include "core/metrics/promqltokens.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <cmath>

namespace ops {

namespace {

using TokenKind = PromqlToken::Kind;

/// Tokens [begin, end) of one expression.
struct Stretch
{
    std::size_t begin = 0, end = 0;

    bool empty() const { return begin >= end; }
    std::size_t size() const { return end - begin; }
};

QString mirrored(QStringView op)
{
    constexpr std::array<std::array<QStringView, 2>, 4> pairs{
        {{{u">", u"<"}}, {{u"<", u">"}}, {{u">=", u"<="}}, {{u"<=", u">="}}}};
    const auto it = std::ranges::find_if(pairs, [op](const auto &pair) { return pair[0] == op; });
    return (it == pairs.end() ? op : (*it)[1]).toString();
}

/// Follows the precedence of PromQL from its loosest operators down to the comparison.
class RuleSplitter
{
public:
    RuleSplitter(QStringView text, std::vector<PromqlToken> tokens) : m_text(text), m_tokens(std::move(tokens)) {}

    std::vector<RuleCondition> split()
    {
        alternatives({0, m_tokens.size() - 1}); // without the End
        return std::move(m_found);
    }

private:
    QStringView word(std::size_t at) const
    {
        return m_text.sliced(m_tokens[at].begin, m_tokens[at].end - m_tokens[at].begin);
    }
    bool isWord(std::size_t at, QStringView wanted) const
    {
        return m_tokens[at].kind == TokenKind::Identifier && word(at).compare(wanted, Qt::CaseInsensitive) == 0;
    }
    bool isSign(std::size_t at, QStringView wanted) const
    {
        return m_tokens[at].kind == TokenKind::Operator && word(at) == wanted;
    }
    bool opens(std::size_t at) const { return isSign(at, u"(") || isSign(at, u"[") || isSign(at, u"{"); }
    bool closes(std::size_t at) const { return isSign(at, u")") || isSign(at, u"]") || isSign(at, u"}"); }
    bool compares(std::size_t at) const
    {
        constexpr std::array<QStringView, 6> signs{u">", u"<", u">=", u"<=", u"==", u"!="};
        return std::ranges::any_of(signs, [this, at](QStringView sign) { return isSign(at, sign); });
    }

    /// Places outside of all brackets where `is` holds.
    template<class F> std::vector<std::size_t> places(Stretch all, F is) const
    {
        std::vector<std::size_t> found;
        int depth = 0;
        for (std::size_t at = all.begin; at < all.end; ++at) {
            depth -= closes(at) ? 1 : 0;
            if (depth == 0 && is(at))
                found.push_back(at);
            depth += opens(at) ? 1 : 0;
        }
        return found;
    }

    std::size_t partner(std::size_t open, std::size_t end) const
    {
        int depth = 0;
        for (std::size_t at = open; at < end; ++at) {
            depth += opens(at) ? 1 : closes(at) ? -1 : 0;
            if (depth == 0)
                return at;
        }
        return end;
    }

    Stretch withoutBrackets(Stretch all) const
    {
        while (all.size() > 2 && isSign(all.begin, u"(") && partner(all.begin, all.end) + 1 == all.end)
            all = {all.begin + 1, all.end - 1};
        return all;
    }

    /// Behind an operator: "bool", "on (…)", "group_left (…)" are no part of the right side.
    Stretch withoutModifiers(Stretch all) const
    {
        constexpr std::array<QStringView, 5> words{u"bool", u"on", u"ignoring", u"group_left", u"group_right"};
        while (!all.empty() &&
               std::ranges::any_of(words, [&](QStringView modifier) { return isWord(all.begin, modifier); })) {
            const bool mayList = !isWord(all.begin, u"bool");
            ++all.begin;
            if (mayList && !all.empty() && isSign(all.begin, u"("))
                all.begin = std::min(partner(all.begin, all.end) + 1, all.end);
        }
        return all;
    }

    QString textOf(Stretch all) const
    {
        all = withoutBrackets(all);
        if (all.empty())
            return QString();
        return m_text.sliced(m_tokens[all.begin].begin, m_tokens[all.end - 1].end - m_tokens[all.begin].begin)
            .toString();
    }

    void alternatives(Stretch all)
    {
        all = withoutBrackets(all);
        std::size_t from = all.begin;
        for (const std::size_t at : places(all, [this](std::size_t i) { return isWord(i, u"or"); })) {
            demands(withoutModifiers({from, at}));
            from = at + 1;
        }
        demands(withoutModifiers({from, all.end}));
    }

    void demands(Stretch all)
    {
        const auto isJoint = [this](std::size_t i) { return isWord(i, u"and") || isWord(i, u"unless"); };
        const std::vector<std::size_t> joints = places(all, isJoint);
        if (joints.empty()) {
            comparison(all);
            return;
        }
        std::size_t from = all.begin;
        bool counts = true;
        for (const std::size_t at : joints) {
            if (counts)
                alternatives(withoutModifiers({from, at}));
            counts = isWord(at, u"and");
            from = at + 1;
        }
        if (counts)
            alternatives(withoutModifiers({from, all.end}));
    }

    void comparison(Stretch all)
    {
        const Stretch inner = withoutBrackets(all);
        if (inner.size() != all.size()) {
            alternatives(inner);
            return;
        }
        const std::vector<std::size_t> signs = places(all, [this](std::size_t i) { return compares(i); });
        if (signs.empty()) {
            add({textOf(all), {}, {}, {}});
            return;
        }
        const std::size_t at = signs.back();
        const Stretch left{all.begin, at}, right = withoutModifiers({at + 1, all.end});
        if (const auto number = constant(right); number)
            add({textOf(left), word(at).toString(), number, {}});
        else if (const auto other = constant(left); other)
            add({textOf(right), mirrored(word(at)), other, {}});
        else
            add({textOf(left), word(at).toString(), {}, textOf(right)});
    }

    void add(RuleCondition condition)
    {
        if (!condition.query.isEmpty() && std::ranges::find(m_found, condition) == m_found.end())
            m_found.push_back(std::move(condition));
    }

    /// "26 * 3600", "-0.5", "(14.4 * 0.001)": numbers and what joins them. Empty for everything else.
    std::optional<double> constant(Stretch all) const
    {
        all = withoutBrackets(all);
        const std::optional<double> sum = joined(all, {u"+", u"-"});
        return sum && std::isfinite(*sum) ? sum : std::nullopt;
    }

    using Signs = std::array<QStringView, 2>;

    /// Left to right at the last of the signs; those that stand where a value is due are the value's own.
    std::optional<double> joined(Stretch all, Signs signs) const
    {
        const bool products = signs[0] == u"*";
        const auto isJoint = [&](std::size_t i) {
            const bool here = isSign(i, signs[0]) || isSign(i, signs[1]);
            return here && i > all.begin && !isArithmetic(i - 1);
        };
        const std::vector<std::size_t> joints = places(all, isJoint);
        if (joints.empty())
            return products ? factor(all) : joined(all, {u"*", u"/"});
        const std::size_t at = joints.back();
        const auto left = joined({all.begin, at}, signs);
        const auto right = products ? factor({at + 1, all.end}) : joined({at + 1, all.end}, {u"*", u"/"});
        if (!left || !right)
            return std::nullopt;
        if (products)
            return isSign(at, u"*") ? *left * *right : *left / *right;
        return isSign(at, u"+") ? *left + *right : *left - *right;
    }

    bool isArithmetic(std::size_t at) const
    {
        return isSign(at, u"+") || isSign(at, u"-") || isSign(at, u"*") || isSign(at, u"/");
    }

    std::optional<double> factor(Stretch all) const
    {
        if (all.empty())
            return std::nullopt;
        if (isSign(all.begin, u"-") || isSign(all.begin, u"+")) {
            const auto value = factor({all.begin + 1, all.end});
            return value ? std::optional(isSign(all.begin, u"-") ? -*value : *value) : std::nullopt;
        }
        if (const Stretch inner = withoutBrackets(all); inner.size() != all.size())
            return constant(inner);
        if (all.size() != 1 || m_tokens[all.begin].kind != TokenKind::Number)
            return std::nullopt;
        bool ok = false;
        const double value = word(all.begin).toDouble(&ok);
        return ok ? std::optional(value) : std::nullopt;
    }

    QStringView m_text;
    std::vector<PromqlToken> m_tokens;
    std::vector<RuleCondition> m_found;
};

bool bracketsMatch(QStringView text, const std::vector<PromqlToken> &tokens)
{
    int depth = 0;
    for (const PromqlToken &token : tokens) {
        if (token.kind != TokenKind::Operator)
            continue;
        const QChar sign = text[token.begin];
        depth += QStringView(u"([{").contains(sign) ? 1 : QStringView(u")]}").contains(sign) ? -1 : 0;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

} // namespace

std::vector<RuleCondition> conditionsOf(QStringView expr)
{
    const QString whole = expr.trimmed().toString();
    if (whole.isEmpty())
        return {};
    auto tokens = promqlTokens(whole);
    constexpr std::size_t MostTokens = 4000; // what people write is shorter by far
    if (tokens && tokens->size() < MostTokens && bracketsMatch(whole, *tokens)) {
        if (auto conditions = RuleSplitter(whole, std::move(*tokens)).split(); !conditions.empty())
            return conditions;
    }
    return {RuleCondition{whole, {}, {}, {}}};
}

QString exprOfGenerator(const QString &url)
{
    constexpr qsizetype LongestUrl = 20'000;
    if (url.size() > LongestUrl)
        return QString();
    QString encoded = QUrlQuery(QUrl(url)).queryItemValue(QStringLiteral("g0.expr"), QUrl::FullyEncoded);
    encoded.replace(u'+', u' '); // as servers written in Go encode spaces
    return QUrl::fromPercentEncoding(encoded.toUtf8());
}

} // namespace ops
