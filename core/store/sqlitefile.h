#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QSqlError;
class QSqlQuery;

namespace ops {

/// One step of a schema, numbered from 1; forward only, each in a transaction of its own.
struct SqlMigration
{
    int version = 0;
    QStringList statements; ///< plain SQL of SQLite and PostgreSQL
};

/// A SQLite file of ours: WAL, every commit on the disk (synchronous=FULL), foreign keys, busy timeout 5 s,
/// readable by its owner only. Lives on one thread (SerialWorker): opened, used and destroyed there.
class SqliteFile
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Creates file and folder where they are missing, and brings the schema up to the last migration, after a
    /// copy beside it (VACUUM INTO FILE.v<version>). A schema newer than ours is opened read-only.
    /// Refused: on a network file system, not ours (another of our stores either), or another program holds it;
    /// BadAnswer: damaged (nothing is overwritten); Forbidden: it cannot be read or made; NotFound: ReadOnly, and it is
    /// not there; Internal: anything else, with SQLite's words.
    static Result<std::unique_ptr<SqliteFile>> open(const QString &path, const std::vector<SqlMigration> &migrations,
                                                    Access access = Access::ReadWrite);
    ~SqliteFile();

    QSqlDatabase database() const;
    QString path() const { return m_path; }
    /// Why it cannot be written to (a newer schema, a read-only file or folder); a sentence, empty where it can.
    QString readOnlyReason() const { return m_readOnlyReason; }

    /// BEGIN IMMEDIATE, `work`, COMMIT; ROLLBACK where it fails. Refused where read-only.
    Result<Done> transaction(const std::function<Result<Done>()> &work);

    /// What a statement's failure is in plain words: TooLarge for a full disk, BadAnswer for a damaged file, Busy
    /// for a lock, Forbidden for read-only, else Internal.
    Error failure(const QSqlError &error) const;

private:
    SqliteFile(QString path, QString connection);
    Result<Done> openFile(Access access);
    Result<Done> openSchema(const std::vector<SqlMigration> &migrations, Access access);

    QString m_path, m_connection, m_readOnlyReason;
};

} // namespace ops
