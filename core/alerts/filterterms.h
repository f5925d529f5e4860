#pragma once

#include "core/alerts/alertfilter.h"

#include <QString>

#include <optional>
#include <vector>

namespace ops {

/// One term of a filter's text, by its place in it.
struct FilterTerm
{
    enum class Kind { Label, Pseudo, Word };
    enum class Op { None, Equal, NotEqual, Regex, NotRegex, Less, LessEqual, Greater, GreaterEqual };

    Kind kind = Kind::Word;
    bool negated = false; ///< by a ! before it
    QString name;         ///< of the label, or of what stands behind the @; the word itself
    Op op = Op::None;     ///< None: a word, or a pseudo label alone ("@flapping")
    QString value;
    int begin = 0, nameBegin = 0, valueBegin = 0, end = 0; ///< UTF-16 units
};

/// The terms of a text, without a look at what they mean.
struct FilterTerms
{
    std::vector<FilterTerm> terms;
    std::optional<FilterFault> fault; ///< of the first one that cannot be read; those before it are there
};
FilterTerms filterTerms(const QString &text);

} // namespace ops
