#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ops::layering {

struct Include
{
    int line = 0;
    std::string target;
    bool angled = false;
};

/// One file as the rules see it. `code` has the length and the lines of the file, with comments, the
/// insides of literals and preprocessor lines blanked out.
struct SourceText
{
    std::string path; ///< from the root, with '/'
    std::string code;
    std::vector<Include> includes;
    std::vector<int> macrosWithAwait; ///< lines of #define that hide a co_await
};

SourceText readSource(std::string path, std::string_view text);

int lineAt(std::string_view code, std::size_t offset);

/// Blanks comments and the insides of string and character literals, keeping length and lines.
std::string withoutCommentsAndLiterals(std::string_view text);

/// Where the bracket that opens at `open` is closed, npos where it is not.
std::size_t closingBracket(std::string_view code, std::size_t open);

/// The next whole word at or behind `from`, npos without one.
std::size_t findWord(std::string_view code, std::string_view word, std::size_t from = 0);
inline bool hasWord(std::string_view code, std::string_view word) { return findWord(code, word) != std::string::npos; }

bool isWordCharacter(char c);
std::string_view trimmed(std::string_view text);

} // namespace ops::layering
