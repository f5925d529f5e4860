#pragma once

#include "core/guard/auditchain.h"
#include "core/guard/auditlog.h"
#include "core/store/sqlitefile.h"

#include <memory>

class QSqlQuery;

namespace ops {

/// The audit's database, blocking. Made anywhere, then used and closed on one thread (SerialWorker). It is opened at
/// the first use, for reading where nothing has been appended yet, so that looking makes no file.
class AuditFile
{
public:
    explicit AuditFile(QString path) : m_path(std::move(path)) {}

    /// Fills in seq and hashes in one transaction that no other console can get between.
    Result<AuditEntry> append(AuditEntry entry);
    Result<std::vector<AuditEntry>> search(const AuditQuery &query);
    Result<qint64> count(const AuditQuery &query);
    Result<AuditVerdict> verify();
    Result<qint64> exportTo(const QString &path, const AuditQuery &query);

    void close() { m_file.reset(); }

private:
    /// Null where there is no file yet and only reading is wanted.
    Result<SqliteFile *> opened(SqliteFile::Access access);
    Result<AuditHead> head(SqliteFile &file) const;
    Result<AuditEntry> link(SqliteFile &file, AuditEntry entry) const;
    Result<Done> insert(SqliteFile &file, const AuditEntry &entry) const;

    QString m_path;
    std::unique_ptr<SqliteFile> m_file;
    SqliteFile::Access m_access = SqliteFile::Access::ReadOnly;
};

} // namespace ops
