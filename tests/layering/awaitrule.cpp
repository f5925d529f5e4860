#include "tests/layering/lambdas.h"
#include "tests/layering/rules.h"

#include <array>
#include <optional>

namespace ops::layering {

namespace {

constexpr auto npos = std::string_view::npos;

struct Statement
{
    std::size_t offset = 0;
    std::string_view text;
    bool insideParentheses = false; ///< cut out of a for (;;)
};

std::string_view lastWord(std::string_view text)
{
    std::size_t start = text.size();
    while (start > 0 && isWordCharacter(text[start - 1]))
        --start;
    return text.substr(start);
}

/// Whether the brace behind `before`, the statement so far, opens a block and not an initialiser.
bool opensBlock(std::string_view before)
{
    const std::string_view text = trimmed(before);
    if (text.empty() || text.back() == ')' || text.back() == ':' || text.back() == '}')
        return true;
    constexpr std::array<std::string_view, 8> words{"else",  "do",       "try",      "const",
                                                    "final", "override", "noexcept", "mutable"};
    const std::string_view word = lastWord(text);
    for (const std::string_view candidate : words) {
        if (word == candidate)
            return true;
    }
    for (const std::string_view head : {"struct", "class", "enum", "union", "namespace", "extern"}) {
        if (hasWord(text, head) && text.find('=') == npos && text.find('(') == npos)
            return true;
    }
    const std::size_t arrow = text.rfind("->"); // a return type behind the parameters
    if (arrow == npos || text.find('=') != npos || hasWord(text, "return") || text.find('(', arrow) != npos)
        return false;
    std::string_view head = trimmed(text.substr(0, arrow));
    while (lastWord(head) == "const" || lastWord(head) == "noexcept")
        head = trimmed(head.substr(0, head.size() - lastWord(head).size()));
    return head.ends_with(')');
}

/// Splits at semicolons and at the braces of blocks; the braces of initialisers stay in their statement.
std::vector<Statement> statementsOf(std::string_view code)
{
    std::vector<Statement> statements;
    std::vector<bool> blocks;
    std::size_t start = 0;
    int depth = 0;
    bool cut = false;
    const auto flush = [&](std::size_t end) {
        statements.push_back({start, code.substr(start, end - start), cut || depth > 0});
        start = end + 1;
    };
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '(') {
            ++depth;
        } else if (c == ')') {
            --depth;
        } else if (c == ';') {
            flush(i);
            cut = depth > 0;
        } else if (c == '{') {
            blocks.push_back(depth <= 0 && opensBlock(code.substr(start, i - start)));
        }
        const bool closesBlock = c == '}' && !blocks.empty() && blocks.back();
        if (c == '}' && !blocks.empty())
            blocks.pop_back();
        if (closesBlock || (c == '{' && blocks.back())) {
            flush(i);
            depth = 0;
            cut = false;
        }
    }
    flush(code.size());
    return statements;
}

bool isPlainTarget(std::string_view before)
{
    if (before.empty() || before == "co_return")
        return true;
    if (before.back() != '=' || before.size() < 2 || before.find('(') != npos)
        return false;
    return isWordCharacter(before[before.size() - 2]) || before[before.size() - 2] == ' ' ||
           before[before.size() - 2] == ']' || before[before.size() - 2] == '\n';
}

std::optional<std::string> faultOf(const Statement &statement, std::size_t await)
{
    const std::string_view text = statement.text;
    if (findWord(text, "co_await", await + 1) != npos)
        return "one co_await a statement";
    for (const std::string_view sign : {"{", "?", "&&", "||"}) {
        if (text.find(sign) != npos)
            return "a statement with co_await holds no " + std::string(sign);
    }
    if (text.find(Capturing) != npos)
        return "a statement with co_await holds no lambda with captures";
    for (const std::string_view word : {"if", "while", "for", "switch", "new"}) {
        if (hasWord(text, word))
            return "a statement with co_await holds no " + std::string(word);
    }
    if (statement.insideParentheses || !isPlainTarget(trimmed(text.substr(0, await))))
        return "co_await stands in a statement of its own: [auto x =] co_await f(args);";
    return std::nullopt;
}

} // namespace

void checkAwaits(const SourceText &source, Findings &out)
{
    const auto report = [&](std::size_t offset, std::string text) {
        out.push_back({source.path, lineAt(source.code, offset), "co_await", std::move(text)});
    };
    for (const int line : source.macrosWithAwait)
        out.push_back({source.path, line, "co_await", "no co_await in a macro"});
    for (const Folded &stretch : foldLambdas(source.code)) {
        for (const std::string_view word : {"co_await", "co_return", "co_yield"}) {
            if (stretch.bodyOfCapturing && hasWord(stretch.code, word)) {
                report(stretch.offset, "a lambda with captures is never a coroutine: its captures die first");
                break;
            }
        }
        for (const Statement &statement : statementsOf(stretch.code)) {
            const std::size_t await = findWord(statement.text, "co_await");
            if (await == npos || lastWord(trimmed(statement.text.substr(0, await))) == "operator")
                continue;
            if (auto fault = faultOf(statement, await))
                report(stretch.offset + statement.offset + await, std::move(*fault));
        }
    }
}

} // namespace ops::layering
