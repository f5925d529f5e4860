#include "core/alerts/silencelimits.h"

#include "core/alerts/matcher.h"
#include "core/time/duration.h"

#include <QCoreApplication>

#include <algorithm>

namespace ops {

namespace {

constexpr double LargestShare = 0.3;
constexpr qint64 LongestMs = dayMs;

struct LimitText
{
    Q_DECLARE_TR_FUNCTIONS(SilenceLimits)
};

} // namespace

QStringList broadReasons(const SilenceReach &reach)
{
    QStringList reasons;
    if (reach.hit > 1 && reach.share() > LargestShare)
        reasons.append(LimitText::tr("It hides %1 of the %2 alerts that fire now.").arg(reach.hit).arg(reach.firing));
    if (reach.criticalHit > 0)
        reasons.append(LimitText::tr("It hides %n critical alert(s).", nullptr, reach.criticalHit));
    if (reach.lengthMs > LongestMs)
        reasons.append(LimitText::tr("It lasts %1, longer than a day.").arg(humanDuration(reach.lengthMs)));
    return reasons;
}

bool hasRealMatcher(const Matchers &matchers)
{
    return std::any_of(matchers.begin(), matchers.end(), [](const Matcher &matcher) {
        const auto compiled = CompiledMatcher::of(matcher);
        return compiled && !compiled->matches(std::string_view());
    });
}

SilenceReach reachOf(const Silence &silence, const QString &cluster, const std::vector<AlertRow> &rows, qint64 nowMs)
{
    SilenceReach reach;
    reach.lengthMs = silence.endsAtMs - std::max(nowMs, silence.startsAtMs);
    const auto compiled = CompiledMatchers::of(silence.matchers);
    for (const AlertRow &row : rows) {
        if (row.pending || row.cluster != cluster)
            continue;
        reach.firing += 1;
        if (!compiled || !compiled->matches(row.alert.labels))
            continue;
        reach.hit += 1;
        reach.criticalHit += row.severity == Severity::Critical;
    }
    return reach;
}

} // namespace ops
