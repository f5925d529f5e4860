#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace ops {

/// A piece of a PromQL expression, by its place in the text.
struct PromqlToken
{
    enum class Kind {
        Identifier, ///< names and keywords alike: what a word is, its place decides
        Number,     ///< durations, too: "1e-3", "0x1F", "5m", "1h30m"
        String,     ///< with its quotes
        Operator,   ///< one or two characters, brackets and commas included
        End,
    };
    Kind kind = Kind::End;
    qsizetype begin = 0, end = 0; ///< UTF-16 units
};

/// The tokens of an expression without spaces and comments, with an End behind the last; empty where a character
/// has no place in PromQL or a string does not end.
std::optional<std::vector<PromqlToken>> promqlTokens(QStringView expr);

/// What a string token says: without its quotes, escapes resolved.
QString promqlStringValue(QStringView quoted);

/// A value as a string of PromQL, in double quotes.
QString promqlString(const QString &value);

} // namespace ops
