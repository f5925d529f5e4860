#pragma once

#include "core/alerts/alert.h"
#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace re2 {
class RE2;
}

namespace ops {

/// One matcher ready to run: for a regular expression RE2, or the words of a plain alternation ("a|b|c"), which is what
/// most of them are. Copies are cheap enough and share the expression; const use from any thread.
class CompiledMatcher
{
public:
    /// BadRequest where the expression is none of RE2, with its words in the detail.
    static Result<CompiledMatcher> of(const Matcher &matcher);

    const std::string &name() const { return m_name; }
    bool matches(std::string_view value) const;
    /// The values that match, where they can be listed and the empty one is not among them; else none.
    const std::vector<std::string> &words() const { return m_listed ? m_words : NoWords; }

private:
    CompiledMatcher() = default;

    static const std::vector<std::string> NoWords;

    std::string m_name;
    std::vector<std::string> m_words;
    std::shared_ptr<const re2::RE2> m_expression; ///< null: the words are all of it
    bool m_negative = false, m_listed = false;
};

/// All of a silence's, filter's or route's matchers: they hold together. A label that is missing has the empty value.
class CompiledMatchers
{
public:
    static Result<CompiledMatchers> of(const Matchers &matchers);

    bool matches(const Labels &labels) const;
    const std::vector<CompiledMatcher> &all() const { return m_all; }

private:
    std::vector<CompiledMatcher> m_all;
};

bool matches(const CompiledMatchers &matchers, const Labels &labels);

} // namespace ops
