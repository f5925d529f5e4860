#include "core/alerts/filterneedle.h"

#include <re2/re2.h>

#include <algorithm>

namespace ops {

namespace {

char lowerOf(char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; }

} // namespace

FilterNeedle::FilterNeedle(const QString &word) : m_word(word)
{
    const std::string text = word.toStdString();
    const bool isAscii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
    if (isAscii) {
        std::transform(text.begin(), text.end(), std::back_inserter(m_lower), lowerOf);
        return;
    }
    re2::RE2::Options options;
    options.set_literal(true);
    options.set_case_sensitive(false);
    options.set_log_errors(false);
    m_expression = std::make_shared<re2::RE2>(text, options);
}

bool FilterNeedle::isIn(std::string_view text) const
{
    if (m_expression)
        return re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), *m_expression);
    const auto it = std::search(text.begin(), text.end(), m_lower.begin(), m_lower.end(),
                                [](char a, char b) { return lowerOf(a) == b; });
    return it != text.end() || m_lower.empty();
}

} // namespace ops
