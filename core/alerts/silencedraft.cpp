#include "core/alerts/silencedraft.h"

#include "core/alerts/matcher.h"
#include "core/time/duration.h"

#include <QCoreApplication>
#include <QVersionNumber>

#include <algorithm>

namespace ops {

namespace {

struct DraftText
{
    Q_DECLARE_TR_FUNCTIONS(SilenceDraft)
};

bool isNegative(Matcher::Op op) { return op == Matcher::Op::NotEqual || op == Matcher::Op::NotRegex; }

std::optional<QString> lineProblem(const Matcher &matcher, bool negatives)
{
    if (matcher.name.isEmpty())
        return DraftText::tr("A label's name is missing.");
    if (isNegative(matcher.op) && !negatives)
        return DraftText::tr("This Alertmanager is older than 0.22 and takes neither != nor !~.");
    const auto compiled = CompiledMatcher::of(matcher);
    if (!compiled)
        return compiled.error().detail.isEmpty()
                   ? compiled.error().message
                   : DraftText::tr("Not a regular expression of RE2: %1").arg(compiled.error().detail);
    return std::nullopt;
}

/// The server takes no silence whose matchers all match alerts without these labels, too.
bool matchesEverything(const Matchers &matchers)
{
    return std::all_of(matchers.begin(), matchers.end(), [](const Matcher &matcher) {
        const auto compiled = CompiledMatcher::of(matcher);
        return compiled && compiled->matches(std::string_view());
    });
}

void addTimeProblems(const SilenceDraft &draft, qint64 nowMs, std::vector<DraftProblem> &problems)
{
    if (draft.endsAtMs <= nowMs)
        problems.push_back({-1, DraftText::tr("The end lies in the past.")});
    else if (draft.startsAtMs > 0 && draft.endsAtMs <= draft.startsAtMs)
        problems.push_back({-1, DraftText::tr("The end lies before the start.")});
}

} // namespace

bool SilenceDraft::operator==(const SilenceDraft &other) const
{
    return cluster == other.cluster && lines == other.lines && startsAtMs == other.startsAtMs &&
           endsAtMs == other.endsAtMs && comment == other.comment && createdBy == other.createdBy;
}

Matchers SilenceDraft::matchers() const
{
    Matchers used;
    for (const Line &line : lines) {
        if (line.used)
            used.push_back(line.matcher);
    }
    return used;
}

std::vector<SilenceDraft::Line> linesOfLabels(const Labels &labels, const QStringList &volatileLabels)
{
    std::vector<SilenceDraft::Line> lines;
    for (const auto &[name, value] : labels) {
        const QString label = QString::fromStdString(name);
        lines.push_back(
            {!volatileLabels.contains(label), Matcher{label, QString::fromStdString(value), Matcher::Op::Equal}});
    }
    return lines;
}

std::vector<SilenceDraft::Line> linesOfMatchers(const Matchers &matchers)
{
    std::vector<SilenceDraft::Line> lines;
    for (const Matcher &matcher : matchers)
        lines.push_back({true, matcher});
    return lines;
}

SilenceDraft draftOf(const Silence &silence, const QString &cluster)
{
    SilenceDraft draft;
    draft.cluster = cluster;
    draft.lines = linesOfMatchers(silence.matchers);
    draft.startsAtMs = silence.startsAtMs;
    draft.endsAtMs = silence.endsAtMs;
    draft.comment = silence.comment;
    draft.createdBy = silence.createdBy;
    draft.before = silence;
    return draft;
}

/// A silence that has expired is never posted with its id: that would bring it back under a new one, unasked.
Silence silenceOf(const SilenceDraft &draft)
{
    Silence silence = draft.before.value_or(Silence());
    if (silence.state == Silence::State::Expired)
        silence.id.clear();
    silence.matchers = draft.matchers();
    silence.startsAtMs = silence.id.isEmpty() && silence.state == Silence::State::Expired ? 0 : draft.startsAtMs;
    silence.endsAtMs = draft.endsAtMs;
    silence.comment = draft.comment;
    silence.createdBy = draft.createdBy;
    silence.state = Silence::State::Active;
    return silence;
}

std::vector<DraftProblem> problemsOf(const SilenceDraft &draft, qint64 nowMs, bool negatives)
{
    std::vector<DraftProblem> problems;
    for (std::size_t i = 0; i < draft.lines.size(); ++i) {
        if (!draft.lines[i].used)
            continue;
        if (const auto sentence = lineProblem(draft.lines[i].matcher, negatives))
            problems.push_back({int(i), *sentence});
    }
    const Matchers matchers = draft.matchers();
    if (matchers.empty())
        problems.push_back({-1, DraftText::tr("A silence needs at least one matcher.")});
    else if (problems.empty() && matchesEverything(matchers))
        problems.push_back(
            {-1, DraftText::tr("Every alert would match: at least one matcher has to ask for a value.")});
    addTimeProblems(draft, nowMs, problems);
    if (draft.comment.trimmed().isEmpty())
        problems.push_back({-1, DraftText::tr("Say in the comment why.")});
    return problems;
}

bool keepsId(const SilenceDraft &draft)
{
    if (!draft.before || draft.before->state == Silence::State::Expired)
        return false;
    const bool sameStart = draft.startsAtMs / secondMs == draft.before->startsAtMs / secondMs;
    return draft.matchers() == draft.before->matchers && (draft.before->state != Silence::State::Active || sameStart);
}

bool takesNegativeMatchers(const QString &version)
{
    const QVersionNumber number = QVersionNumber::fromString(version);
    return number.isNull() || number >= QVersionNumber(0, 22);
}

} // namespace ops
