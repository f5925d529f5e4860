#include "core/demo/meter.h"
#include "core/demo/random.h"
#include "core/demo/seriesadder.h"
#include "core/demo/traffic.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ops::demo {

namespace {

struct DatabaseInfo
{
    const char *name, *datid;
    double share;              ///< of the transactions
    double pool;               ///< connections that clients keep open
    double bytes, bytesPerDay; ///< at GrownSince, and what it grows by
};

constexpr int DatabaseCount = 3;
constexpr std::array<DatabaseInfo, DatabaseCount> Databases{{
    {"trading", "16401", 0.68, 24, 41e9, 60e6},
    {"users", "16388", 0.30, 15, 3.6e9, 4e6},
    {"postgres", "5", 0.02, 2, 7.9e6, 0},
}};
constexpr std::size_t TradingDatabase = 0;
constexpr double GrownSince = 1'767'225'600; // 2026-01-01

/// The database server in the names of postgres_exporter 0.11. Orders and strategy runs hold a transaction open
/// while they wait for others: a slow model service is seen here as connections idle in transaction.
class PostgresMeter : public Meter
{
public:
    PostgresMeter(MetricBook &book, std::uint64_t seed) : m_own(mixed(seed, 0x9057))
    {
        const Target target{"postgres", "qm-prod-02:9187"};
        const Labels server{{"server", "qm-prod-02:5432"}};
        SeriesAdder exporter(book, target), adder(book, target, server);
        m_up = exporter.gauge("pg_up", "Whether the exporter could connect.");
        addServer(adder);
        addArchiver(SeriesAdder(book, target, server, Past::Day)); // of the board of backups, which looks back a day
        for (std::size_t i = 0; i < Databases.size(); ++i) {
            SeriesAdder ofDatabase(book, target, {{"datname", Databases[i].name}, server.front()});
            SeriesAdder counting(book, target,
                                 {{"datid", Databases[i].datid}, {"datname", Databases[i].name}, server.front()});
            addDatabase(ofDatabase, i);
            addCounts(counting, i);
        }
        m_open = book.addHidden();
        m_longest = book.addHidden();
    }

    void advance(MetricBook &book, const Slice &slice, const std::vector<Request> &requests) const override
    {
        constexpr double SmoothSeconds = 10, ForgetSeconds = 5;
        const Traffic traffic(requests);
        double &open = book[m_open], &longest = book[m_longest];
        open = approached(open, traffic.orderSeconds / slice.seconds(), slice.seconds(), SmoothSeconds);
        longest = std::max(traffic.longestSeconds, longest * std::exp(-slice.seconds() / ForgetSeconds));
        serve(book, slice, traffic);
        archive(book, slice);
        for (std::size_t i = 0; i < Databases.size(); ++i) {
            count(book, slice, traffic, i);
            hold(book, slice, i);
        }
    }

private:
    struct DatabaseCells
    {
        MetricBook::Cell commit = 0, rollback = 0, hit = 0, read = 0, fetched = 0, inserted = 0, updated = 0,
                         deleted = 0, deadlocks = 0, conflicts = 0, temporary = 0;
        MetricBook::Cell active = 0, idle = 0, inTransaction = 0, aborted = 0;
        MetricBook::Cell activeAge = 0, inTransactionAge = 0, bytes = 0;
        MetricBook::Cell accessShare = 0, rowShare = 0, rowExclusive = 0, exclusive = 0;
    };

    void addServer(SeriesAdder &adder)
    {
        m_mostConnections = adder.gauge("pg_settings_max_connections", "Connections that may be open.");
        m_timed = adder.counter("pg_stat_bgwriter_checkpoints_timed", "Checkpoints that were due.");
        m_requested = adder.counter("pg_stat_bgwriter_checkpoints_req", "Checkpoints that WAL growth asked for.");
        m_behind = adder.gauge("pg_stat_replication_pg_wal_lsn_diff", "Bytes of WAL that a replica is behind.",
                               {{"application_name", "qm-prod-03"}, {"state", "streaming"}});
    }

    void addArchiver(SeriesAdder adder)
    {
        m_archived = adder.plainCounter("pg_stat_archiver_archived_count", "WAL segments archived.");
        m_failed = adder.plainCounter("pg_stat_archiver_failed_count", "Attempts to archive that failed.");
        m_archiveAge = adder.gauge("pg_stat_archiver_last_archive_age", "Time since a WAL segment was archived.");
    }

    void addDatabase(SeriesAdder &adder, std::size_t database)
    {
        DatabaseCells &cells = m_cells[database];
        const auto connections = [&adder](const char *state) {
            return adder.gauge("pg_stat_activity_count", "Connections by state.", {{"state", state}});
        };
        cells.active = connections("active");
        cells.idle = connections("idle");
        cells.inTransaction = connections("idle in transaction");
        cells.aborted = connections("idle in transaction (aborted)");
        const auto age = [&adder](const char *state) {
            return adder.gauge("pg_stat_activity_max_tx_duration", "Age of the oldest transaction by state.",
                               {{"state", state}});
        };
        cells.activeAge = age("active");
        cells.inTransactionAge = age("idle in transaction");
        cells.bytes = adder.gauge("pg_database_size_bytes", "Disk space of a database.");
        const auto locks = [&adder](const char *mode) {
            return adder.gauge("pg_locks_count", "Locks held, by mode.", {{"mode", mode}});
        };
        cells.accessShare = locks("accesssharelock");
        cells.rowShare = locks("rowsharelock");
        cells.rowExclusive = locks("rowexclusivelock");
        cells.exclusive = locks("exclusivelock");
    }

    void addCounts(SeriesAdder &adder, std::size_t database)
    {
        DatabaseCells &cells = m_cells[database];
        const auto counter = [&adder](const char *what, const char *help) {
            return adder.plainCounter(std::string("pg_stat_database_") + what, help);
        };
        cells.commit = counter("xact_commit", "Transactions committed.");
        cells.rollback = counter("xact_rollback", "Transactions rolled back.");
        cells.hit = counter("blks_hit", "Blocks found in the buffer cache.");
        cells.read = counter("blks_read", "Blocks read from disk.");
        cells.fetched = counter("tup_fetched", "Rows fetched.");
        cells.inserted = counter("tup_inserted", "Rows inserted.");
        cells.updated = counter("tup_updated", "Rows updated.");
        cells.deleted = counter("tup_deleted", "Rows deleted.");
        cells.deadlocks = counter("deadlocks", "Deadlocks.");
        cells.conflicts = counter("conflicts", "Queries canceled by recovery.");
        cells.temporary = counter("temp_bytes", "Bytes written to temporary files.");
    }

    void serve(MetricBook &book, const Slice &slice, const Traffic &traffic) const
    {
        constexpr double BytesPerRequest = 9e3, Share = 0.5, NoiseSeconds = 70, CheckpointSeconds = 300;
        const double noise = 1 + Share * smoothNoise(mixed(m_own, 1), slice.endSeconds(), NoiseSeconds);
        book[m_up] = 1;
        book[m_mostConnections] = 200;
        book[m_behind] = std::floor(noise * (4e3 + BytesPerRequest * traffic.requests / slice.seconds()));
        book[m_timed] += passed(slice, CheckpointSeconds, 0);
    }

    /// How often a moment that comes every so many seconds fell into the slice.
    static double passed(const Slice &slice, double everySeconds, double offset)
    {
        const double begin = double(slice.fromMs) / 1000;
        return std::floor((slice.endSeconds() - offset) / everySeconds) - std::floor((begin - offset) / everySeconds);
    }

    void archive(MetricBook &book, const Slice &slice) const
    {
        constexpr double SegmentSeconds = 60, Offset = 23;
        book[m_archived] += passed(slice, SegmentSeconds, Offset);
        book[m_archiveAge] = std::fmod(slice.endSeconds() - Offset, SegmentSeconds);
    }

    void count(MetricBook &book, const Slice &slice, const Traffic &traffic, std::size_t database) const
    {
        constexpr double CommitsPerRequest = 1.3, CommitsAtRest = 2.5, BlocksPerCommit = 46;
        constexpr double MissAtRest = 0.004, MissNoise = 0.003, MissSeconds = 240;
        constexpr double RowsPerCommit = 27, TickRowsPerPull = 60, TemporaryPerRun = 9e3;
        const DatabaseCells &cells = m_cells[database];
        const double share = Databases[database].share;
        const double commits =
            share * (CommitsPerRequest * (traffic.requests - traffic.failed) + CommitsAtRest * slice.seconds());
        const double miss =
            MissAtRest + MissNoise * smoothNoise(mixed(m_own, 20 + database), slice.endSeconds(), MissSeconds);
        const bool trades = database == TradingDatabase;
        book[cells.commit] += commits;
        book[cells.rollback] += share * (traffic.failed + 0.02 * slice.seconds());
        book[cells.hit] += commits * BlocksPerCommit * (1 - miss);
        book[cells.read] += commits * BlocksPerCommit * miss;
        book[cells.fetched] += commits * RowsPerCommit;
        book[cells.inserted] += share * (traffic.logins + traffic.refusedLogins) +
                                (trades ? 2 * traffic.orders + TickRowsPerPull * traffic.pulls : 0);
        book[cells.updated] += share * traffic.requests * 0.3 + (trades ? traffic.orders + traffic.runs : 0);
        book[cells.deleted] += share * 0.4 * slice.seconds();
        book[cells.temporary] += trades ? TemporaryPerRun * traffic.runs : 0;
        book[cells.bytes] = Databases[database].bytes +
                            std::floor(Databases[database].bytesPerDay * (slice.endSeconds() - GrownSince) / 86400);
    }

    void hold(MetricBook &book, const Slice &slice, std::size_t database) const
    {
        const DatabaseCells &cells = m_cells[database];
        const bool trades = database == TradingDatabase;
        Random random(mixed(mixed(m_own, database), std::uint64_t(slice.toMs)));
        const double waiting = std::min(std::round(trades ? book[m_open] : 0.0), 120.0);
        const double active = database + 1 < Databases.size() ? 1 + random.poisson(0.4) : 0;
        book[cells.active] = active;
        book[cells.inTransaction] = waiting;
        book[cells.aborted] = 0;
        book[cells.idle] = std::max(2.0, Databases[database].pool - active - waiting);
        book[cells.activeAge] = active > 0 ? random.uniform(0.002, 0.03) : 0;
        book[cells.inTransactionAge] = trades ? book[m_longest] : 0;
        book[cells.accessShare] = std::round(2 * active + 3 * waiting);
        book[cells.rowShare] = std::round(waiting);
        book[cells.rowExclusive] = std::round(0.5 * active + 2 * waiting);
        book[cells.exclusive] = std::round(active + 0.2 * waiting);
    }

    std::uint64_t m_own;
    MetricBook::Cell m_up = 0, m_mostConnections = 0, m_archived = 0, m_failed = 0, m_archiveAge = 0, m_timed = 0,
                     m_requested = 0, m_behind = 0;
    MetricBook::Cell m_open = 0, m_longest = 0;
    std::array<DatabaseCells, DatabaseCount> m_cells{};
};

} // namespace

std::unique_ptr<const Meter> makePostgresMeter(MetricBook &book, std::uint64_t seed)
{
    return std::make_unique<PostgresMeter>(book, seed);
}

} // namespace ops::demo
