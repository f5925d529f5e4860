#include "core/alerts/sqlalertstore.h"

#include "core/alerts/alertschema.h"
#include "core/alerts/storefacts.h"
#include "core/alerts/storehistory.h"
#include "core/alerts/storelookup.h"
#include "core/alerts/storeobserve.h"
#include "core/alerts/storewriter.h"
#include "core/time/clock.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>

namespace ops {

namespace {

struct SqlStoreText
{
    Q_DECLARE_TR_FUNCTIONS(AlertStore)
};

/// So many episodes are written in one go: about a twentieth of a second.
constexpr std::size_t PieceSize = 500;

void append(Observation &all, Observation piece)
{
    const auto move = [](auto &to, auto &from) {
        to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    };
    move(all.opened, piece.opened);
    move(all.touched, piece.touched);
    move(all.ended, piece.ended);
    move(all.reopened, piece.reopened);
    move(all.events, piece.events);
}

} // namespace

/// Opened by the first job that needs it, on its thread, and again after a failure.
struct SqlAlertStore::Connection
{
    QString path;
    SqliteFile::Access access;
    std::unique_ptr<SqliteFile> file;
    KnownLabels labels;

    Result<Done> ready()
    {
        if (file)
            return Done{};
        auto opened = SqliteFile::open(path, alertMigrations(), access);
        if (!opened)
            return opened.error();
        file = std::move(*opened);
        return Done{};
    }
    /// A job: `Work` with the file and what was asked for, or why there is no file.
    template<auto Work, class... Args>
    static std::invoke_result_t<decltype(Work), SqliteFile &, Args...> run(Connection *connection, Args... args)
    {
        auto usable = connection->ready();
        if (!usable)
            return usable.error();
        return Work(*connection->file, std::move(args)...);
    }
    template<auto Work, class... Args>
    static std::invoke_result_t<decltype(Work), SqliteFile &, KnownLabels &, Args...>
    runWithLabels(Connection *connection, Args... args)
    {
        auto usable = connection->ready();
        if (!usable)
            return usable.error();
        return Work(*connection->file, connection->labels, std::move(args)...);
    }
};

SqlAlertStore::SqlAlertStore(const QString &path, Clock &clock)
    : m_clock(clock)
    , m_write(new Connection{path, SqliteFile::Access::ReadWrite, nullptr, {}})
    , m_read(new Connection{path, SqliteFile::Access::ReadOnly, nullptr, {}})
{}

SqlAlertStore::~SqlAlertStore()
{
    m_reader.post([connection = m_read.get()] { connection->file.reset(); });
    m_writer.post([connection = m_write.get()] { connection->file.reset(); });
}

Task<Result<StoreFacts>> SqlAlertStore::open()
{
    auto facts = co_await OnWorker(m_writer, &Connection::run<&readStoreFacts, qint64>, m_write.get(), m_clock.nowMs());
    co_return facts;
}

Task<Result<std::vector<LiveEpisode>>> SqlAlertStore::liveEpisodes(QString cluster)
{
    auto episodes = co_await OnWorker(m_writer, &Connection::run<&readLiveEpisodes, QString>, m_write.get(), cluster);
    co_return episodes;
}

Task<Result<std::vector<LiveEpisode>>> SqlAlertStore::endedSince(QString cluster, qint64 sinceMs)
{
    auto episodes = co_await OnWorker(m_writer, &Connection::run<&readEndedEpisodes, QString, qint64>, m_write.get(),
                                      cluster, sinceMs);
    co_return episodes;
}

Task<Result<Observation>> SqlAlertStore::observe(Observation observation)
{
    Observation all;
    std::vector<Observation> pieces = inPieces(std::move(observation), PieceSize);
    for (Observation &piece : pieces) {
        auto written = co_await OnWorker(m_writer, &Connection::runWithLabels<&writeObservation, Observation, qint64>,
                                         m_write.get(), std::move(piece), m_clock.nowMs());
        if (!written)
            co_return written.error();
        append(all, std::move(*written));
    }
    co_return all;
}

Task<Result<ActionOutcomes>> SqlAlertStore::act(AlertAction action, std::vector<ActionTarget> targets, Actor actor,
                                                std::vector<PlannedSilence> silences)
{
    auto outcomes = co_await OnWorker(m_writer,
                                      &Connection::run<&writeActs, AlertAction, std::vector<ActionTarget>, Actor,
                                                       std::vector<PlannedSilence>, qint64>,
                                      m_write.get(), action, targets, actor, silences, m_clock.nowMs());
    co_return outcomes;
}

Task<Result<ActionOutcomes>> SqlAlertStore::undo(std::vector<QString> eventIds, Actor actor)
{
    auto outcomes = co_await OnWorker(m_writer, &Connection::run<&writeUndos, std::vector<QString>, Actor, qint64>,
                                      m_write.get(), eventIds, actor, m_clock.nowMs());
    co_return outcomes;
}

Task<Result<bool>> SqlAlertStore::timer(WorkTimer timer)
{
    auto changed = co_await OnWorker(m_writer, &Connection::run<&writeTimer, WorkTimer, qint64>, m_write.get(), timer,
                                     m_clock.nowMs());
    co_return changed;
}

Task<Result<Done>> SqlAlertStore::addEvents(std::vector<AlertEvent> events)
{
    auto done = co_await OnWorker(m_writer, &Connection::run<&writeEvents, std::vector<AlertEvent>, qint64>,
                                  m_write.get(), events, m_clock.nowMs());
    co_return done;
}

Task<Result<std::vector<AlertOp>>> SqlAlertStore::claimOps(QString cluster, QString leaseOwner, qint64 leaseMs)
{
    auto ops = co_await OnWorker(m_writer, &Connection::run<&writeClaims, QString, QString, qint64, qint64>,
                                 m_write.get(), cluster, leaseOwner, leaseMs, m_clock.nowMs());
    co_return ops;
}

Task<Result<std::vector<AlertOp>>> SqlAlertStore::liveOps(QString cluster)
{
    auto ops = co_await OnWorker(m_writer, &Connection::run<&readLiveOps, QString>, m_write.get(), cluster);
    co_return ops;
}

Task<Result<Done>> SqlAlertStore::saveOp(AlertOp op, std::vector<AlertEvent> events)
{
    auto done = co_await OnWorker(m_writer, &Connection::run<&writeOp, AlertOp, std::vector<AlertEvent>, qint64>,
                                  m_write.get(), op, events, m_clock.nowMs());
    co_return done;
}

Task<Result<HistoryPage>> SqlAlertStore::history(HistoryQuery query)
{
    auto page = co_await OnWorker(m_reader, &Connection::run<&searchHistory, HistoryQuery>, m_read.get(), query);
    co_return page;
}

Task<Result<std::vector<AlertEvent>>> SqlAlertStore::timeline(QString episodeId)
{
    auto events = co_await OnWorker(m_reader, &Connection::run<&readTimeline, QString>, m_read.get(), episodeId);
    co_return events;
}

Task<Result<std::optional<LiveEpisode>>> SqlAlertStore::episode(QString idOrPrefix)
{
    auto found = co_await OnWorker(m_reader, &Connection::run<&findEpisode, QString>, m_read.get(), idOrPrefix);
    co_return found;
}

Task<Result<std::vector<EpisodeFact>>> SqlAlertStore::facts(TimeRange range)
{
    auto found = co_await OnWorker(m_reader, &Connection::run<&readFacts, TimeRange, qint64>, m_read.get(), range,
                                   m_clock.nowMs());
    co_return found;
}

Task<Result<int>> SqlAlertStore::backfill(std::vector<Episode> episodes)
{
    int count = 0;
    for (std::size_t at = 0; at < episodes.size(); at += PieceSize) {
        const auto first = episodes.begin() + std::ptrdiff_t(at);
        std::vector<Episode> piece(first, first + std::ptrdiff_t(std::min(PieceSize, episodes.size() - at)));
        auto written =
            co_await OnWorker(m_writer, &Connection::runWithLabels<&writeBackfill, std::vector<Episode>, qint64>,
                              m_write.get(), std::move(piece), m_clock.nowMs());
        if (!written)
            co_return written.error();
        count += *written;
    }
    co_return count;
}

Task<Result<int>> SqlAlertStore::purge()
{
    auto rows = co_await OnWorker(m_writer, &Connection::run<&writePurge, qint64>, m_write.get(), m_clock.nowMs());
    co_return rows;
}

Task<Result<qint64>> SqlAlertStore::lastSeq()
{
    auto seq = co_await OnWorker(m_writer, &Connection::run<&readLastSeq>, m_write.get());
    co_return seq;
}

Task<Result<QString>> SqlAlertStore::setting(QString key)
{
    auto value = co_await OnWorker(m_writer, &Connection::run<&readSetting, QString>, m_write.get(), key);
    co_return value;
}

Task<Result<Done>> SqlAlertStore::setSetting(QString key, QString value)
{
    auto done =
        co_await OnWorker(m_writer, &Connection::run<&storeSetting, QString, QString>, m_write.get(), key, value);
    co_return done;
}

Result<std::unique_ptr<AlertStore>> makeAlertStore(const QString &where, Clock &clock)
{
    if (where.startsWith(QStringLiteral("postgresql:")) || where.startsWith(QStringLiteral("postgres:"))) {
        Error error(ErrorKind::Unsupported, SqlStoreText::tr("An alert store in PostgreSQL is not supported yet."));
        error.hint = SqlStoreText::tr("Name a file on a local disk.");
        return error;
    }
    if (where.isEmpty())
        return Error(ErrorKind::BadRequest, SqlStoreText::tr("The alert store has no file."));
    return std::unique_ptr<AlertStore>(std::make_unique<SqlAlertStore>(where, clock));
}

QString defaultAlertStoreFile(const QString &environment)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/quantmind-ops/alerts/%1.db").arg(environment);
}

} // namespace ops
