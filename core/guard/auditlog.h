#pragma once

#include "core/async/task.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace ops {

class Clock;

/// One link of the chain. `hash` is SHA-256, in hex, over the previous hash and every other field in their order
/// here, each with its length before it, so that no two records share a text.
struct AuditEntry
{
    enum class Phase { Begun, Ended };

    qint64 seq = 0;   ///< from 1, without gaps
    qint64 atMs = 0;  ///< our clock
    QString actionId; ///< the same for the record before and the one after
    Phase phase = Phase::Begun;
    QString actor;       ///< "li.wei"
    QString host;        ///< of the console
    QString environment; ///< its name
    QString action;      ///< "alerts.acknowledge": stable, in English
    QString target;      ///< in words: "HighErrorRate service=trading-api"
    QByteArray evidence; ///< JSON: ids, matchers, what was asked; no secrets
    QString outcome;     ///< Ended: "done", "failed", "unknown", "refused"; empty before
    QString detail;      ///< of the outcome, redacted
    QString previousHash, hash;
};

struct AuditQuery
{
    QString text; ///< in any of the texts, case-insensitive; empty: all
    QString environment, actor, action;
    std::optional<qint64> fromMs, toMs;
    qint64 beforeSeq = 0; ///< only older ones: the next page; 0: from the newest
    int limit = 1000;     ///< the newest ones; 0: all

    static AuditQuery everything()
    {
        AuditQuery query;
        query.limit = 0;
        return query;
    }
};

struct AuditVerdict
{
    qint64 entries = 0;
    bool sound = true;
    qint64 firstBadSeq = 0; ///< 0 where sound
    QString problem;        ///< one sentence that names the row
    QString headHash;       ///< of the last row: who notes it elsewhere can tell a log that was written anew
    int unfinished = 0;     ///< begun and never ended: the console died in between, look before acting again
};

/// The audit: an append-only hash chain in a SQLite file, shared by all consoles of this user. GUI thread; the file
/// has a thread of its own. Errors as SqliteFile's.
class AuditLog
{
public:
    /// $XDG_DATA_HOME/quantmind-ops/audit.db
    static QString defaultFile();

    explicit AuditLog(Clock &clock, const QString &file = QString());
    ~AuditLog();

    QString file() const;
    /// On the disk when it comes back. seq, atMs, actor, host and the hashes are filled in here.
    Task<Result<AuditEntry>> append(AuditEntry entry);
    Task<Result<std::vector<AuditEntry>>> search(AuditQuery query); ///< the newest first
    Task<Result<qint64>> count(AuditQuery query);                   ///< all that match, whatever its limit
    Task<Result<AuditVerdict>> verify();
    /// NDJSON, one entry a line in the order of the chain; atomic. How many.
    Task<Result<qint64>> exportTo(QString path, AuditQuery query);

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace ops
