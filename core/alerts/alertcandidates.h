#pragma once

#include "core/alerts/alert.h"
#include "core/base/result.h"

#include <QString>
#include <QVariantList>

#include <vector>

namespace ops {

class SqliteFile;

/// A set of rows of `alert`: their numbers go from 1 without gaps, so it is one byte a row. Conditions on labels are
/// resolved to such sets before episodes are looked at, once for the page and the count; most of them turn out to be
/// nearly nothing or everything.
class AlertCandidates
{
public:
    /// All alerts of the file.
    static Result<AlertCandidates> all(const SqliteFile &file);
    /// Those that have one of the labels `labelIds` selects: a list of numbers, or a statement with `values`.
    Result<AlertCandidates> withLabels(const SqliteFile &file, const QString &labelIds,
                                       const QVariantList &values = QVariantList()) const;

    void keep(const AlertCandidates &others); ///< what is in both
    void drop(const AlertCandidates &others); ///< what is not in the others
    bool isAll() const;
    /// A condition on `column`, by whichever list is shorter, of those in it or of those that are not.
    QString condition(const QString &column) const;

private:
    std::vector<char> m_in; ///< by number; 0 is unused
};

/// The alerts whose labels a matcher takes; one that is missing has the empty value.
Result<AlertCandidates> candidatesOf(const SqliteFile &file, const AlertCandidates &all, const Matcher &matcher);

/// For LIKE … ESCAPE '\': the word anywhere, its own signs as they are.
QString likeText(QString word);

} // namespace ops
