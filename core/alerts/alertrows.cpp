#include "core/alerts/alertrows.h"

#include <QSet>

#include <algorithm>

namespace ops {

namespace {

/// The ends of the silences that keep acknowledgements quiet.
QHash<QString, qint64> silenceEnds(const ClusterAnswer &answer, const LiveBook &book)
{
    QHash<QString, qint64> ends;
    for (const LiveEntryPtr &entry : book.entries) {
        if (entry->live.silence && !entry->live.silence->silenceId.isEmpty())
            ends.insert(entry->live.silence->silenceId, 0);
    }
    if (ends.isEmpty())
        return ends;
    for (const Silence &silence : answer.silences) {
        const auto it = ends.find(silence.id);
        if (it != ends.end() && silence.state != Silence::State::Expired)
            it.value() = silence.endsAtMs;
    }
    return ends;
}

void fillFromEntry(AlertRow &row, const LiveEntry &entry, const QHash<QString, qint64> &ends)
{
    row.episodeId = entry.live.episode.id;
    row.work = entry.live.work;
    row.flapping = entry.live.episode.flapping;
    if (entry.live.silence) {
        row.quietSilenceId = entry.live.silence->silenceId;
        row.quietUntilMs = ends.value(row.quietSilenceId);
    }
}

/// What the store knows of an alert that no member lists any more.
AlertRow heldRow(const LiveEntry &entry, const QHash<QString, qint64> &ends)
{
    const Episode &episode = entry.live.episode;
    AlertRow row;
    row.alert.fingerprint = episode.fingerprint;
    row.alert.labels = episode.labels;
    row.alert.annotations = episode.annotations;
    row.alert.startsAtMs = episode.startsAtMs;
    row.alert.updatedAtMs = episode.lastSeenMs;
    row.alert.generatorUrl = episode.generatorUrl;
    row.alert.receivers = episode.receivers;
    row.alert.state = entry.suppressed ? Alert::State::Suppressed : Alert::State::Active;
    row.held = true;
    row.heldReason = heldReasonText(entry.held, entry.heldBy);
    fillFromEntry(row, entry, ends);
    return row;
}

void finish(AlertRowTable &table)
{
    table.byEpisode.reserve(qsizetype(table.rows.size()));
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (!table.rows[i].episodeId.isEmpty())
            table.byEpisode.insert(table.rows[i].episodeId, qsizetype(i));
    }
}

AlertRowTablePtr finished(AlertRowTable table, AlertRowTablePtr old)
{
    if (old && std::equal(table.rows.begin(), table.rows.end(), old->rows.begin(), old->rows.end(), sameRow))
        return old;
    finish(table);
    return std::make_shared<const AlertRowTable>(std::move(table));
}

QSet<QString> firingOf(const std::vector<AlertRow> &rows)
{
    QSet<QString> firing;
    for (const AlertRow &row : rows) {
        if (!row.held)
            firing.insert(row.alert.fingerprint);
    }
    return firing;
}

} // namespace

AlertRowTablePtr clusterRows(std::shared_ptr<const ClusterAnswer> answer, const LiveBook &book,
                             const QHash<QString, Work> &works, const QString &cluster, AlertRowTablePtr old)
{
    AlertRowTable table;
    const QHash<QString, qint64> ends = silenceEnds(*answer, book);
    table.rows.reserve(answer->alerts.size());
    QSet<QString> listed;
    for (const Alert &alert : answer->alerts) {
        AlertRow row;
        row.alert = alert;
        if (const LiveEntryPtr entry = book.entries.value(alert.fingerprint))
            fillFromEntry(row, *entry, ends);
        listed.insert(alert.fingerprint);
        table.rows.push_back(std::move(row));
    }
    std::vector<LiveEntryPtr> held;
    for (auto it = book.entries.begin(); it != book.entries.end(); ++it) {
        if (!listed.contains(it.key()))
            held.push_back(it.value());
    }
    std::sort(held.begin(), held.end(),
              [](const LiveEntryPtr &a, const LiveEntryPtr &b) { return a->live.episode.id < b->live.episode.id; });
    for (const LiveEntryPtr &entry : held)
        table.rows.push_back(heldRow(*entry, ends));
    for (AlertRow &row : table.rows) {
        row.cluster = cluster;
        row.severity = severityOf(row.alert.labels);
        const auto newer = works.constFind(row.episodeId);
        if (newer != works.constEnd() && newer->version > row.work.version)
            row.work = *newer;
    }
    return finished(std::move(table), std::move(old));
}

AlertRowTablePtr allRows(std::vector<AlertRowTablePtr> tables, const std::vector<ActiveAlert> &pending,
                         const QString &prometheus, AlertRowTablePtr old)
{
    if (tables.size() == 1 && pending.empty())
        return tables.front(); // nothing to put together
    AlertRowTable table;
    for (const AlertRowTablePtr &one : tables)
        table.rows.insert(table.rows.end(), one->rows.begin(), one->rows.end());
    const QSet<QString> firing = pending.empty() ? QSet<QString>() : firingOf(table.rows);
    for (const ActiveAlert &alert : pending) {
        AlertRow row;
        row.alert.labels = alert.labels;
        row.alert.annotations = alert.annotations;
        row.alert.startsAtMs = alert.activeAtMs;
        row.alert.fingerprint = fingerprintOf(alert.labels);
        if (firing.contains(row.alert.fingerprint))
            continue; // the rules were asked before it fired
        row.cluster = prometheus;
        row.severity = severityOf(alert.labels);
        row.pending = true;
        table.rows.push_back(std::move(row));
    }
    return finished(std::move(table), std::move(old));
}

} // namespace ops
