#include "core/alerts/matcher.h"

#include <QCoreApplication>

#include <re2/re2.h>

#include <algorithm>

namespace ops {

namespace {

struct MatcherText
{
    Q_DECLARE_TR_FUNCTIONS(Matcher)
};

/// The alternatives of an expression that has no other operator; empty where it has.
std::vector<std::string> wordsOf(const std::string &expression)
{
    constexpr std::string_view Operators = "\\.+*?()[]{}^$";
    if (expression.find_first_of(Operators) != std::string::npos)
        return {};
    std::vector<std::string> words;
    for (std::size_t begin = 0;;) {
        const std::size_t end = expression.find('|', begin);
        words.push_back(expression.substr(begin, end - begin));
        if (end == std::string::npos)
            return words;
        begin = end + 1;
    }
}

std::shared_ptr<const re2::RE2> compiled(const std::string &expression)
{
    re2::RE2::Options options;
    options.set_log_errors(false);
    return std::make_shared<re2::RE2>(expression, options);
}

bool isNegativeOperator(Matcher::Op op) { return op == Matcher::Op::NotEqual || op == Matcher::Op::NotRegex; }
bool isExpression(Matcher::Op op) { return op == Matcher::Op::Regex || op == Matcher::Op::NotRegex; }

} // namespace

const std::vector<std::string> CompiledMatcher::NoWords;

Result<CompiledMatcher> CompiledMatcher::of(const Matcher &matcher)
{
    CompiledMatcher made;
    made.m_name = matcher.name.toStdString();
    made.m_negative = isNegativeOperator(matcher.op);
    const std::string value = matcher.value.toStdString();
    if (!isExpression(matcher.op))
        made.m_words = {value};
    else
        made.m_words = wordsOf(value);
    if (made.m_words.empty()) {
        made.m_expression = compiled(value);
        if (!made.m_expression->ok()) {
            Error error(ErrorKind::BadRequest,
                        MatcherText::tr("The regular expression of %1 cannot be read.").arg(matcher.name),
                        QString::fromStdString(made.m_expression->error()));
            error.hint = MatcherText::tr("Look-ahead and back-references are not known here.");
            return error;
        }
    }
    const bool takesEmpty = std::find(made.m_words.begin(), made.m_words.end(), "") != made.m_words.end();
    made.m_listed = !made.m_negative && !made.m_expression && !takesEmpty;
    return made;
}

bool CompiledMatcher::matches(std::string_view value) const
{
    bool found = false;
    if (m_expression) {
        const re2::StringPiece text(value.data(), value.size());
        found = m_expression->Match(text, 0, text.size(), re2::RE2::ANCHOR_BOTH, nullptr, 0);
    } else {
        found = std::find(m_words.begin(), m_words.end(), value) != m_words.end();
    }
    return found != m_negative;
}

Result<CompiledMatchers> CompiledMatchers::of(const Matchers &matchers)
{
    CompiledMatchers made;
    for (const Matcher &matcher : matchers) {
        auto one = CompiledMatcher::of(matcher);
        if (!one)
            return one.error();
        made.m_all.push_back(std::move(*one));
    }
    return made;
}

bool CompiledMatchers::matches(const Labels &labels) const
{
    return std::all_of(m_all.begin(), m_all.end(), [&](const CompiledMatcher &matcher) {
        return matcher.matches(labelValue(labels, matcher.name()));
    });
}

bool matches(const CompiledMatchers &matchers, const Labels &labels) { return matchers.matches(labels); }

} // namespace ops
