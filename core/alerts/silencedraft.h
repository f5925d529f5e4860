#pragma once

#include "core/alerts/alert.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ops {

/// A silence while somebody writes it.
struct SilenceDraft
{
    struct Line
    {
        bool used = true; ///< a line that is not ticked stays, so that it can be ticked again
        Matcher matcher;

        bool operator==(const Line &) const = default;
    };

    QString cluster;
    std::vector<Line> lines;
    qint64 startsAtMs = 0; ///< 0: now, by the server's clock
    qint64 endsAtMs = 0;
    QString comment, createdBy;
    std::optional<Silence> before; ///< the one that is edited, as it was read; empty: a new one

    bool operator==(const SilenceDraft &other) const;
    Matchers matchers() const; ///< of the ticked lines
};

/// Its labels, each an equality; those that change from one start to the next are not ticked.
std::vector<SilenceDraft::Line> linesOfLabels(const Labels &labels, const QStringList &volatileLabels);
std::vector<SilenceDraft::Line> linesOfMatchers(const Matchers &matchers);
SilenceDraft draftOf(const Silence &silence, const QString &cluster);

/// As it is posted: everything of the edited silence that is not in the draft is kept.
Silence silenceOf(const SilenceDraft &draft);

/// What is wrong with it, a sentence each; `line` is the place in the draft's lines, -1 for the whole.
struct DraftProblem
{
    int line = -1;
    QString sentence;
    bool operator==(const DraftProblem &) const = default;
};
/// `negatives`: the server takes != and !~, which it does from 0.22 on.
std::vector<DraftProblem> problemsOf(const SilenceDraft &draft, qint64 nowMs, bool negatives);

/// Alertmanager's edit rule: the id stays where the matchers are the same and, while it is active, so is its start.
/// Otherwise the old silence ends and a new one with another id takes its place.
bool keepsId(const SilenceDraft &draft);

/// Whether a version ("0.21.0") takes negative matchers; one that cannot be read is taken for a newer one.
bool takesNegativeMatchers(const QString &version);

} // namespace ops
