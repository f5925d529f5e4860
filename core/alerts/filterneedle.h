#pragma once

#include <QString>

#include <array>
#include <memory>
#include <string>
#include <string_view>

namespace re2 {
class RE2;
}

namespace ops {

/// A word that is looked for in many texts, upper and lower case alike, without an allocation a text.
class FilterNeedle
{
public:
    explicit FilterNeedle(const QString &word);

    bool isIn(std::string_view text) const; ///< UTF-8
    bool isIn(const QString &text) const { return text.contains(m_word, Qt::CaseInsensitive); }

private:
    QString m_word;
    std::string m_lower;                          ///< ASCII; empty: the expression is used
    std::shared_ptr<const re2::RE2> m_expression; ///< for all other letters
};

} // namespace ops
