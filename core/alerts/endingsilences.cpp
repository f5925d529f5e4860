#include "core/alerts/endingsilences.h"

#include "core/alerts/quietsilence.h"
#include "core/time/duration.h"

#include <QHash>

#include <algorithm>

namespace ops {

namespace {

constexpr qint64 SoonMs = 10 * minuteMs;

} // namespace

std::vector<EndingSilence> endingSilences(const ClusterAnswer &answer, const QString &person, qint64 serverNowMs)
{
    std::vector<EndingSilence> ending;
    for (const Silence &silence : answer.silences) {
        const bool soon = silence.endsAtMs > serverNowMs && silence.endsAtMs <= serverNowMs + SoonMs;
        if (soon && silence.state == Silence::State::Active && silence.createdBy == person &&
            quietOpOf(silence.comment).isEmpty())
            ending.push_back({silence.id, silence.comment, silence.endsAtMs, 0});
    }
    if (ending.empty())
        return ending;
    QHash<QString, int> hits;
    for (const Alert &alert : answer.alerts) {
        for (const QString &id : alert.silencedBy)
            hits[id] += 1;
    }
    for (EndingSilence &one : ending)
        one.hits = hits.value(one.id);
    std::erase_if(ending, [](const EndingSilence &one) { return one.hits == 0; });
    return ending;
}

} // namespace ops
