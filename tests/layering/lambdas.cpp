#include "tests/layering/lambdas.h"

#include "tests/layering/sourcetext.h"

#include <algorithm>
#include <array>

namespace ops::layering {

namespace {

constexpr auto npos = std::string_view::npos;

std::size_t skipBlanks(std::string_view code, std::size_t i)
{
    while (i < code.size() && (code[i] == ' ' || code[i] == '\n' || code[i] == '\t' || code[i] == '\r'))
        ++i;
    return i;
}

/// False for subscripts, arrays and structured bindings: what stands before a lambda is no name.
bool mayOpenLambda(std::string_view code, std::size_t bracket)
{
    const std::string_view before = trimmed(code.substr(0, bracket));
    if (before.empty())
        return true;
    if (before.back() == ')' || before.back() == ']' || before.back() == '[')
        return false;
    if (!isWordCharacter(before.back()))
        return true;
    std::size_t start = before.size();
    while (start > 0 && isWordCharacter(before[start - 1]))
        --start;
    constexpr std::array<std::string_view, 6> words{"return", "co_return", "co_await", "co_yield", "case", "else"};
    return std::find(words.begin(), words.end(), before.substr(start)) != words.end();
}

/// The opening brace of the body of the lambda whose capture ends at `bracketEnd`, npos where it is none.
std::size_t bodyOf(std::string_view code, std::size_t bracketEnd)
{
    std::size_t i = skipBlanks(code, bracketEnd + 1);
    for (const char opening : {'<', '('}) {
        if (i < code.size() && code[i] == opening) {
            const std::size_t close = closingBracket(code, i);
            if (close == npos)
                return npos;
            i = skipBlanks(code, close + 1);
        }
    }
    // Behind the parameters: mutable, noexcept, a return type; nothing that ends an expression.
    int angles = 0;
    for (; i < code.size() && code[i] != '{'; ++i) {
        if (code[i] == '<')
            ++angles;
        else if (code[i] == '>' && code[i - 1] != '-')
            --angles;
        else if (code[i] == ';' || code[i] == '=' || code[i] == ']' || code[i] == '}' || code[i] == ')' ||
                 (code[i] == ',' && angles == 0))
            return npos;
    }
    return i < code.size() ? i : npos;
}

void fold(std::string_view code, std::size_t offset, bool bodyOfCapturing, std::vector<Folded> &out)
{
    const std::size_t index = out.size();
    out.push_back({std::string(code), offset, bodyOfCapturing});
    for (std::size_t i = code.find('['); i != npos; i = code.find('[', i + 1)) {
        if (i + 1 < code.size() && code[i + 1] == '[') { // attribute
            ++i;
            continue;
        }
        const std::size_t captureEnd = mayOpenLambda(code, i) ? closingBracket(code, i) : npos;
        const std::size_t open = captureEnd == npos ? npos : bodyOf(code, captureEnd);
        const std::size_t close = open == npos ? npos : closingBracket(code, open);
        if (close == npos)
            continue;
        const std::string_view capture = trimmed(code.substr(i + 1, captureEnd - i - 1));
        const bool captures = !capture.empty();
        if (hasWord(capture, "co_await"))
            out.push_back({std::string(code.substr(i + 1, captureEnd - i - 1)), offset + i + 1, true});
        fold(code.substr(open + 1, close - open - 1), offset + open + 1, captures, out);
        std::string &own = out[index].code;
        for (std::size_t k = i; k <= close; ++k) {
            if (own[k] != '\n')
                own[k] = ' ';
        }
        own[i] = captures ? Capturing : CaptureLess;
        i = close;
    }
}

} // namespace

std::vector<Folded> foldLambdas(std::string_view code)
{
    std::vector<Folded> out;
    fold(code, 0, false, out);
    return out;
}

} // namespace ops::layering
