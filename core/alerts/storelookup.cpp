#include "core/alerts/storelookup.h"

#include "core/alerts/storerows.h"
#include "core/base/textsafe.h"
#include "core/store/sqlitefile.h"
#include "core/store/sqlstatement.h"

#include <QCoreApplication>

namespace ops {

namespace {

struct LookupText
{
    Q_DECLARE_TR_FUNCTIONS(AlertStore)
};

constexpr int ShortestPrefix = 6;

enum class WorkRead { ClosedWithEpisode, AsItWas };

Result<std::vector<LiveEpisode>> readEpisodes(const SqliteFile &file, const QString &condition,
                                              const QVariantList &values, WorkRead how = WorkRead::ClosedWithEpisode)
{
    SqlStatement rows(file, QStringLiteral("SELECT %1, %2, %3 FROM episode e JOIN alert a ON a.id = e.alert_id "
                                           "LEFT JOIN work w ON w.episode_id = e.id "
                                           "LEFT JOIN op o ON o.episode_id = e.id AND o.kind = 'silence_create' "
                                           "AND o.state IN ('planned', 'sent', 'confirmed') WHERE %4")
                                .arg(episodeColumns(), workColumns(), opColumns(), condition));
    auto read = rows.run(values);
    if (!read)
        return read.error();
    std::vector<LiveEpisode> episodes;
    while (rows.next()) {
        LiveEpisode live;
        live.episode = episodeFrom(rows);
        const bool closed = how == WorkRead::ClosedWithEpisode && live.episode.endedAtMs.has_value();
        live.work = workFrom(rows, EpisodeColumnCount, closed);
        AlertOp op = opFrom(rows, EpisodeColumnCount + WorkColumnCount);
        if (!op.id.isEmpty())
            live.silence = std::move(op);
        episodes.push_back(std::move(live));
    }
    return episodes;
}

Error severalFound(const QString &prefix)
{
    return Error(ErrorKind::BadRequest, LookupText::tr("%1 could be several alerts.").arg(safeText(prefix, 60)));
}

/// 'g' comes after every digit, so that the range holds what begins with the prefix.
QVariantList prefixRange(const QString &prefix) { return {prefix, QString(prefix + u'g')}; }

Result<QString> byFingerprint(const SqliteFile &file, const QString &prefix)
{
    SqlStatement rows(file, QStringLiteral("SELECT id, fp, cluster_id, ended_at FROM episode WHERE fp >= ? AND fp < ? "
                                           "ORDER BY CASE WHEN ended_at IS NULL THEN 0 ELSE 1 END, starts_at DESC"));
    auto read = rows.run(prefixRange(prefix));
    if (!read)
        return read.error();
    if (!rows.next())
        return QString();
    const QString id = rows.text(0), fingerprint = rows.text(1), cluster = rows.text(2);
    const bool open = !rows.maybe(3);
    while (rows.next()) {
        if (open && rows.maybe(3))
            break; // an open one is meant before one that has ended
        if (rows.text(1) != fingerprint || rows.text(2) != cluster)
            return severalFound(prefix);
    }
    return id;
}

Result<QString> byId(const SqliteFile &file, const QString &prefix)
{
    SqlStatement rows(file, QStringLiteral("SELECT id FROM episode WHERE id >= ? AND id < ? LIMIT 2"));
    auto read = rows.run(prefixRange(prefix));
    if (!read)
        return read.error();
    const QString id = rows.next() ? rows.text(0) : QString();
    return rows.next() ? Result<QString>(severalFound(prefix)) : Result<QString>(id);
}

} // namespace

Result<std::vector<LiveEpisode>> readLiveEpisodes(const SqliteFile &file, const QString &cluster)
{
    return readEpisodes(file, QStringLiteral("e.cluster_id = ? AND e.ended_at IS NULL"), {cluster});
}

/// Ends are events, and those of the last hour are the last ones: no other rows are looked at.
Result<std::vector<LiveEpisode>> readEndedEpisodes(const SqliteFile &file, const QString &cluster, qint64 sinceMs)
{
    SqlStatement before(file, QStringLiteral("SELECT seq FROM event WHERE at_store < ? ORDER BY seq DESC LIMIT 1"));
    auto read = before.run({sinceMs});
    if (!read)
        return read.error();
    const qint64 seq = before.next() ? before.number(0) : 0;
    before.finish();
    return readEpisodes(file,
                        QStringLiteral("e.cluster_id = ? AND e.ended_at >= ? AND e.id IN (SELECT episode_id FROM event "
                                       "WHERE seq > ? AND kind IN ('resolved', 'vanished')) ORDER BY e.ended_at"),
                        {cluster, sinceMs, seq}, WorkRead::AsItWas);
}

Result<std::optional<LiveEpisode>> findEpisode(const SqliteFile &file, const QString &idOrPrefix)
{
    const QString prefix = idOrPrefix.trimmed().toLower();
    if (prefix.size() < ShortestPrefix)
        return std::optional<LiveEpisode>();
    auto id = byFingerprint(file, prefix);
    if (id && id->isEmpty())
        id = byId(file, prefix);
    if (!id)
        return id.error();
    if (id->isEmpty())
        return std::optional<LiveEpisode>();
    auto episodes = readEpisodes(file, QStringLiteral("e.id = ?"), {*id});
    if (!episodes)
        return episodes.error();
    return episodes->empty() ? std::optional<LiveEpisode>() : std::optional(std::move(episodes->front()));
}

} // namespace ops
