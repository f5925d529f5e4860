#include "core/guard/auditfile.h"

#include "core/guard/auditjson.h"
#include "core/guard/auditsql.h"
#include "core/guard/audittext.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QSqlError>
#include <QSqlQuery>

namespace ops {

namespace {

/// Rows are written and gone again one by one: an export may be longer than the memory.
Result<qint64> writeLines(QSqlQuery &rows, QSaveFile &out)
{
    qint64 count = 0;
    while (rows.next()) {
        const QByteArray line = auditJson(auditRow(rows)) + '\n';
        if (out.write(line) != line.size())
            return Error(ErrorKind::Refused, AuditText::tr("The audit cannot be exported to %1.").arg(out.fileName()),
                         out.errorString());
        ++count;
    }
    return count;
}

/// A link to it is it, too, and so is what SQLite keeps beside it.
bool isPartOfAudit(const QString &path, const QString &audit)
{
    const auto real = [](const QString &name) {
        const QFileInfo info(name);
        return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    };
    const QString own = real(audit), chosen = real(path);
    return chosen == own || chosen == own + QStringLiteral("-wal") || chosen == own + QStringLiteral("-shm");
}

} // namespace

Result<SqliteFile *> AuditFile::opened(SqliteFile::Access access)
{
    const bool reading = access == SqliteFile::Access::ReadOnly;
    if (m_file && (reading || m_access == SqliteFile::Access::ReadWrite))
        return m_file.get();
    if (reading && !QFileInfo::exists(m_path))
        return static_cast<SqliteFile *>(nullptr);
    m_file.reset();
    auto file = SqliteFile::open(m_path, auditMigrations(), access);
    if (!file)
        return file.error();
    m_file = std::move(*file);
    m_access = access;
    return m_file.get();
}

Result<AuditHead> AuditFile::head(SqliteFile &file) const
{
    QSqlQuery query(file.database());
    if (!query.exec(QStringLiteral("SELECT seq, hash FROM audit_head")))
        return file.failure(query.lastError());
    return query.next() ? AuditHead{query.value(0).toLongLong(), query.value(1).toString()} : AuditHead{};
}

Result<AuditEntry> AuditFile::link(SqliteFile &file, AuditEntry entry) const
{
    const auto before = head(file);
    if (!before)
        return before.error();
    QSqlQuery last(file.database());
    if (!last.exec(QStringLiteral("SELECT COALESCE(MAX(seq), 0) FROM audit")) || !last.next())
        return file.failure(last.lastError());
    // A row that somebody else has added keeps its number: the verifier names it, and the log goes on.
    entry.seq = std::max(before->seq, last.value(0).toLongLong()) + 1;
    entry.previousHash = before->hash;
    entry = storable(std::move(entry));
    entry.hash = auditHash(entry);
    return entry;
}

Result<Done> AuditFile::insert(SqliteFile &file, const AuditEntry &entry) const
{
    QSqlQuery row(file.database());
    if (!row.prepare(auditInsert()))
        return file.failure(row.lastError());
    bindAudit(row, entry);
    if (!row.exec())
        return file.failure(row.lastError());
    QSqlQuery top(file.database());
    if (!top.exec(QStringLiteral("DELETE FROM audit_head")))
        return file.failure(top.lastError());
    if (!top.prepare(QStringLiteral("INSERT INTO audit_head (seq, hash) VALUES (?, ?)")))
        return file.failure(top.lastError());
    top.addBindValue(entry.seq);
    top.addBindValue(entry.hash);
    return top.exec() ? Result<Done>(Done()) : Result<Done>(file.failure(top.lastError()));
}

Result<AuditEntry> AuditFile::append(AuditEntry entry)
{
    const auto file = opened(SqliteFile::Access::ReadWrite);
    if (!file)
        return file.error();
    if (const QString reason = (*file)->readOnlyReason(); !reason.isEmpty()) {
        close(); // it may be mended by the next time
        return Error(ErrorKind::Refused, AuditText::tr("The audit cannot be written to, so nothing was done."), reason);
    }
    const auto written = (*file)->transaction([&]() -> Result<Done> {
        auto linked = link(**file, std::move(entry));
        if (!linked)
            return linked.error();
        entry = std::move(*linked);
        return insert(**file, entry);
    });
    if (!written)
        return written.error();
    return entry;
}

Result<std::vector<AuditEntry>> AuditFile::search(const AuditQuery &query)
{
    const auto file = opened(SqliteFile::Access::ReadOnly);
    if (!file)
        return file.error();
    std::vector<AuditEntry> found;
    if (!*file)
        return found;
    QSqlQuery rows((*file)->database());
    if (!selectAudit(rows, query, AuditOrder::NewestFirst))
        return (*file)->failure(rows.lastError());
    while (rows.next())
        found.push_back(auditRow(rows));
    if (rows.lastError().isValid())
        return (*file)->failure(rows.lastError());
    return found;
}

Result<qint64> AuditFile::count(const AuditQuery &query)
{
    const auto file = opened(SqliteFile::Access::ReadOnly);
    if (!file)
        return file.error();
    if (!*file)
        return qint64(0);
    QSqlQuery counted((*file)->database());
    if (!countAudit(counted, query) || !counted.next())
        return (*file)->failure(counted.lastError());
    return counted.value(0).toLongLong();
}

Result<AuditVerdict> AuditFile::verify()
{
    const auto file = opened(SqliteFile::Access::ReadOnly);
    if (!file)
        return file.error();
    if (!*file)
        return AuditVerdict();
    QSqlDatabase database = (*file)->database();
    database.transaction(); // rows and head of one moment, while other consoles write
    const auto end = head(**file);
    AuditVerifier verifier;
    QSqlQuery rows(database);
    bool read = selectAudit(rows, AuditQuery::everything(), AuditOrder::OldestFirst);
    while (read && rows.next())
        verifier.add(auditRow(rows), auditPhaseText(rows));
    read = read && !rows.lastError().isValid();
    const Error failure = read ? Error() : (*file)->failure(rows.lastError());
    rows.clear();
    database.rollback();
    if (!end)
        return end.error();
    if (!read)
        return failure;
    return verifier.verdict(*end);
}

Result<qint64> AuditFile::exportTo(const QString &path, const AuditQuery &query)
{
    const auto file = opened(SqliteFile::Access::ReadOnly);
    if (!file)
        return file.error();
    if (isPartOfAudit(path, m_path))
        return Error(ErrorKind::Refused, AuditText::tr("%1 is the audit itself: nothing was written.").arg(path));
    QSaveFile out(path);
    const Error refused(ErrorKind::Refused, AuditText::tr("The audit cannot be exported to %1.").arg(path));
    if (!out.open(QIODevice::WriteOnly))
        return Error(refused.kind, refused.message, out.errorString());
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    Result<qint64> count = qint64(0);
    if (*file) {
        QSqlQuery rows((*file)->database());
        if (!selectAudit(rows, query, AuditOrder::OldestFirst))
            return (*file)->failure(rows.lastError());
        count = writeLines(rows, out);
        if (count && rows.lastError().isValid())
            return (*file)->failure(rows.lastError());
    }
    if (count && !out.commit())
        return Error(refused.kind, refused.message, out.errorString());
    return count;
}

} // namespace ops
