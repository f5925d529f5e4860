#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace ops {

/// A vector selector within a PromQL expression: where it stands and what it asks for.
struct PromqlSelector
{
    /// What the selector is for, where matchers more would change the meaning and not only narrow the answer.
    enum class Role {
        Series,
        Absence,    ///< within absent() or absent_over_time()
        InfoLabels, ///< the second argument of info(): names labels, reads nothing of its own
    };
    struct Matcher
    {
        QString label, op, value; ///< op: "=", "!=", "=~" or "!~"

        bool operator==(const Matcher &) const = default;
    };
    Role role = Role::Series;
    QString metric; ///< empty where the matchers leave it open
    std::vector<Matcher> matchers;
    QString text;           ///< as written: a match[] for all that it finds
    qsizetype insertAt = 0; ///< where another matcher goes, UTF-16 units into the expression
    bool braces = false;    ///< it has {…}; else they are due with the first matcher
    bool comma = false;     ///< a comma is due before another matcher

    /// The shortest match[] that finds all series of the metric, or of this selector where it names none.
    QString matchText() const;
};

/// All vector selectors of an expression in their order; empty where it cannot be read. Reads as much of the grammar
/// as it takes to tell selectors from functions, keywords and label lists: not every mistake is found.
std::optional<std::vector<PromqlSelector>> promqlSelectors(QStringView expr);

} // namespace ops
