#include "core/alerts/endtimes.h"

#include "core/time/duration.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace ops {

namespace {

constexpr int MostAsked = 50, StepsAsked = 240;
constexpr qint64 ShortestStepMs = 15 * secondMs, LongestWindowMs = dayMs, SlackMs = 5 * minuteMs;

bool isConfirmed(const Observation::Ended &ended) { return ended.end == Episode::End::Resolved && !ended.inferred; }

QHash<QString, const LiveEntry *> endedEntries(const LiveBook &book)
{
    QHash<QString, const LiveEntry *> byEpisode;
    for (const LiveBook::Past &past : book.past)
        byEpisode.insert(past.entry->live.episode.id, past.entry.get());
    return byEpisode;
}

/// The labels of the series are among the alert's, which may have external ones besides.
bool isSeriesOf(const Labels &series, const Labels &alert)
{
    return std::all_of(series.begin(), series.end(), [&alert](const auto &label) {
        return label.first == "__name__" || label.first == "alertstate" ||
               labelValue(alert, label.first) == label.second;
    });
}

/// RE2 within a PromQL string.
QString quotedRegex(const QString &name)
{
    QString out;
    for (const QChar c : name) {
        if (!c.isLetterOrNumber() && c != QLatin1Char('_'))
            out += QLatin1String("\\\\");
        out += c;
    }
    return out;
}

} // namespace

QString endTimesQuery(const Observation &observation, const LiveBook &book, qint64 nowMs)
{
    const auto entries = endedEntries(book);
    QStringList names;
    qint64 windowMs = 0;
    int asked = 0;
    for (const Observation::Ended &ended : observation.ended) {
        const LiveEntry *const entry = isConfirmed(ended) ? entries.value(ended.episodeId) : nullptr;
        if (!entry)
            continue;
        ++asked;
        windowMs = std::max(windowMs, nowMs - entry->listedAtMs.value_or(nowMs));
        const QString name = quotedRegex(alertNameOf(entry->live.episode.labels));
        const bool plain = !name.contains(QLatin1Char('"')) && !name.contains(QLatin1Char('\n'));
        if (plain && !names.contains(name))
            names.append(name);
    }
    if (names.isEmpty() || asked > MostAsked)
        return QString();
    windowMs = std::min(windowMs + SlackMs, LongestWindowMs);
    const qint64 stepMs = std::max(ShortestStepMs, windowMs / StepsAsked / secondMs * secondMs);
    return QStringLiteral("max_over_time(timestamp(ALERTS{alertstate=\"firing\",alertname=~\"%1\"})[%2:%3])")
        .arg(names.join(QLatin1Char('|')), durationText(windowMs / secondMs * secondMs), durationText(stepMs));
}

void applyEndTimes(Observation &observation, const LiveBook &book, const SeriesSet &answer)
{
    const auto entries = endedEntries(book);
    for (Observation::Ended &ended : observation.ended) {
        const LiveEntry *const entry = isConfirmed(ended) ? entries.value(ended.episodeId) : nullptr;
        if (!entry)
            continue;
        const Episode &episode = entry->live.episode;
        for (const SeriesSet::Row &row : answer.rows) {
            if (row.size() == 0 || !isSeriesOf(row.labels, episode.labels))
                continue;
            const double seconds = answer.values[row.end - 1];
            if (!std::isfinite(seconds))
                continue;
            const auto lastMs = qint64(seconds * 1000);
            if (lastMs >= episode.startsAtMs && lastMs < ended.atMs)
                ended.atMs = lastMs;
        }
        for (AlertEvent &event : observation.events) {
            if (event.episodeId == ended.episodeId && event.kind == AlertEvent::Kind::Resolved)
                event.atSourceMs = ended.atMs;
        }
    }
}

} // namespace ops
