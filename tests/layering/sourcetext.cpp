#include "tests/layering/sourcetext.h"

#include <algorithm>
#include <cctype>

namespace ops::layering {

namespace {

void blank(std::string &text, std::size_t from, std::size_t to)
{
    for (std::size_t i = from; i < std::min(to, text.size()); ++i) {
        if (text[i] != '\n')
            text[i] = ' ';
    }
}

/// Behind the closing quote of the literal that opens at `quote`.
std::size_t endOfLiteral(std::string_view text, std::size_t quote)
{
    if (text[quote] == '"' && quote > 0 && text[quote - 1] == 'R') {
        const std::size_t open = text.find('(', quote);
        if (open == std::string_view::npos)
            return text.size();
        std::string end(1, ')'); // appended to: g++ 12 sees an overlap in `")" + std::string`
        end.append(text.substr(quote + 1, open - quote - 1)).append(1, '"');
        const std::size_t at = text.find(end, open);
        return at == std::string_view::npos ? text.size() : at + end.size();
    }
    std::size_t i = quote + 1;
    while (i < text.size() && text[i] != text[quote] && text[i] != '\n')
        i += text[i] == '\\' ? 2 : 1;
    return std::min(i + 1, text.size());
}

bool isDigitSeparator(std::string_view text, std::size_t i)
{
    return i > 0 && i + 1 < text.size() && std::isxdigit(static_cast<unsigned char>(text[i - 1])) &&
           std::isxdigit(static_cast<unsigned char>(text[i + 1])) &&
           (i < 2 || text[i - 2] != 'u' || text[i - 1] != '8');
}

std::string strip(std::string_view text, bool literalsToo)
{
    std::string out(text);
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i + 1;
        if (text.substr(i, 2) == "//") {
            end = std::min(text.find('\n', i), text.size());
            blank(out, i, end);
        } else if (text.substr(i, 2) == "/*") {
            const std::size_t close = text.find("*/", i + 2);
            end = close == std::string_view::npos ? text.size() : close + 2;
            blank(out, i, end);
        } else if (text[i] == '"' || (text[i] == '\'' && !isDigitSeparator(text, i))) {
            end = endOfLiteral(text, i);
            if (literalsToo || (i > 0 && text[i - 1] == 'R')) // a raw literal may look like a directive
                blank(out, i + 1, end - 1);
        }
        i = end;
    }
    return out;
}

void readDirective(SourceText &source, std::string_view line, int number)
{
    std::string_view rest = trimmed(line.substr(line.find('#') + 1));
    if (rest.starts_with("define") && hasWord(rest, "co_await"))
        source.macrosWithAwait.push_back(number);
    if (!rest.starts_with("include"))
        return;
    rest = trimmed(rest.substr(7));
    const char closing = rest.starts_with('<') ? '>' : '"';
    const std::size_t end = rest.find(closing, 1);
    if (rest.empty() || end == std::string_view::npos)
        return;
    source.includes.push_back({number, std::string(rest.substr(1, end - 1)), closing == '>'});
}

} // namespace

bool isWordCharacter(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

int lineAt(std::string_view code, std::size_t offset)
{
    const auto end = code.begin() + std::ptrdiff_t(std::min(offset, code.size()));
    return 1 + int(std::count(code.begin(), end, '\n'));
}

std::size_t closingBracket(std::string_view code, std::size_t open)
{
    const char opening = code[open];
    const char closing = opening == '(' ? ')' : opening == '[' ? ']' : opening == '<' ? '>' : '}';
    int depth = 0;
    for (std::size_t i = open; i < code.size(); ++i) {
        if (code[i] == opening)
            ++depth;
        else if (code[i] == closing && --depth == 0)
            return i;
    }
    return std::string_view::npos;
}

std::size_t findWord(std::string_view code, std::string_view word, std::size_t from)
{
    for (std::size_t at = code.find(word, from); at != std::string_view::npos; at = code.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || !isWordCharacter(code[at - 1])) && (end == code.size() || !isWordCharacter(code[end])))
            return at;
    }
    return std::string_view::npos;
}

std::string withoutCommentsAndLiterals(std::string_view text) { return strip(text, true); }

SourceText readSource(std::string path, std::string_view text)
{
    SourceText source;
    source.path = std::move(path);
    source.code = withoutCommentsAndLiterals(text);
    const std::string directives = strip(text, false);
    int number = 1;
    for (std::size_t start = 0; start < directives.size(); ++number) {
        std::size_t end = std::min(directives.find('\n', start), directives.size());
        const int first = number;
        const bool directive = trimmed(std::string_view(directives).substr(start, end - start)).starts_with('#');
        while (directive && end < directives.size() && directives[end - 1] == '\\') {
            end = std::min(directives.find('\n', end + 1), directives.size());
            ++number;
        }
        if (directive) {
            readDirective(source, std::string_view(directives).substr(start, end - start), first);
            blank(source.code, start, end);
        }
        start = end + 1;
    }
    return source;
}

} // namespace ops::layering
