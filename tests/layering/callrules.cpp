#include "tests/layering/lambdas.h"
#include "tests/layering/rules.h"

#include <array>

namespace ops::layering {

namespace {

constexpr auto npos = std::string_view::npos;

/// The opening parenthesis of a call of the word at `at`, npos where it is no call.
std::size_t callOf(std::string_view code, std::size_t wordEnd)
{
    const std::size_t next = code.find_first_not_of(" \t\r\n", wordEnd);
    return next != npos && code[next] == '(' ? next : npos;
}

std::vector<std::string_view> argumentsOf(std::string_view code, std::size_t open)
{
    std::vector<std::string_view> arguments;
    const std::size_t close = closingBracket(code, open);
    if (close == npos)
        return arguments;
    int depth = 0;
    std::size_t start = open + 1;
    for (std::size_t i = open + 1; i <= close; ++i) {
        const char c = code[i];
        if ((c == ',' && depth == 0) || i == close) {
            arguments.push_back(trimmed(code.substr(start, i - start)));
            start = i + 1;
        } else if (c == '(' || c == '[' || c == '{') {
            ++depth;
        } else if (c == ')' || c == ']' || c == '}') {
            --depth;
        }
    }
    return arguments;
}

bool isLambda(std::string_view argument)
{
    return argument.starts_with(CaptureLess) || argument.starts_with(Capturing);
}

bool lacksContext(std::string_view function, const std::vector<std::string_view> &arguments)
{
    if (function == "connect")
        return arguments.size() == 3 && isLambda(arguments[2]);
    return (arguments.size() == 2 && isLambda(arguments[1])) ||
           (arguments.size() == 3 && isLambda(arguments[2]) && arguments[1].starts_with("Qt::"));
}

} // namespace

void checkContextlessConnects(const SourceText &source, Findings &out)
{
    for (const Folded &stretch : foldLambdas(source.code)) {
        for (const std::string_view function : {"connect", "singleShot"}) {
            for (std::size_t at = findWord(stretch.code, function); at != npos;
                 at = findWord(stretch.code, function, at + 1)) {
                const std::size_t open = callOf(stretch.code, at + function.size());
                if (open != npos && lacksContext(function, argumentsOf(stretch.code, open)))
                    out.push_back({source.path, lineAt(source.code, stretch.offset + at), "contextless-connect",
                                   "name the object whose life bounds the lambda's, before the lambda"});
            }
        }
    }
}

void checkSleeps(const SourceText &source, Findings &out)
{
    if (!source.path.starts_with("tests/"))
        return;
    constexpr std::array<std::string_view, 8> functions{"sleep",  "usleep", "nanosleep", "msleep",
                                                        "qSleep", "qWait",  "sleep_for", "sleep_until"};
    for (const std::string_view function : functions) {
        for (std::size_t at = findWord(source.code, function); at != npos;
             at = findWord(source.code, function, at + 1)) {
            if (callOf(source.code, at + function.size()) != npos)
                out.push_back({source.path, lineAt(source.code, at), "no-sleep",
                               "tests wait for states (QTRY_*, signals) and turn a ManualClock"});
        }
    }
}

Findings check(const std::vector<SourceText> &sources)
{
    Findings findings;
    for (const SourceText &source : sources) {
        checkIncludeTable(source, findings);
        checkLibraryIncludes(source, findings);
        checkAwaits(source, findings);
        checkContextlessConnects(source, findings);
        checkSleeps(source, findings);
    }
    checkSlowHeadersStayInside(sources, findings);
    return findings;
}

} // namespace ops::layering
