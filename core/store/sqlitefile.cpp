#include "core/store/sqlitefile.h"

#include "core/base/textsafe.h"
#include "core/store/sqlmigrations.h"
#include "core/store/sqlstatement.h"
#include "core/store/storeplace.h"
#include "core/store/storetext.h"

#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QThread>
#include <QUrl>

#include <atomic>

namespace ops {

namespace {

/// SQLite's result codes that mean something to an operator.
enum class SqliteCode {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Io = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NoDatabase = 26
};
constexpr int ReadBeyondEnd = 10 | (2 << 8), WriteFailed = 10 | (3 << 8);
constexpr qint64 LeastFreeBytes = 64 << 10; ///< the smallest of the files beside a database grows by half of it

QString nextConnection()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("ops-store-%1").arg(++count);
}

enum class OpenAs { ReadWrite, ReadOnly, Immutable };

QString openOptions(OpenAs as)
{
    const QString common = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_URI");
    return as == OpenAs::ReadWrite ? common : common + QStringLiteral(";QSQLITE_OPEN_READONLY");
}

/// Immutable is for a folder that nobody can write to: SQLite needs no lock and no log file beside it there.
QString address(const QString &path, OpenAs as)
{
    const QByteArray url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded();
    return QString::fromLatin1(url) + (as == OpenAs::Immutable ? QStringLiteral("?immutable=1") : QString());
}

Result<Done> connect(const SqliteFile &file, OpenAs as)
{
    QSqlDatabase database = file.database();
    database.close();
    database.setConnectOptions(openOptions(as));
    database.setDatabaseName(address(file.path(), as));
    if (!database.open())
        return file.failure(database.lastError());
    return SqlStatement(file, QStringLiteral("SELECT count(*) FROM sqlite_master")).run();
}

/// SQLite does not wait for others when it changes the kind of log, so two consoles that make one file at the same
/// time have to be patient by themselves.
Result<Done> useWriteAheadLog(const SqliteFile &file)
{
    constexpr int Tries = 100, PauseMs = 50;
    for (int i = 1;; ++i) {
        auto done = SqlStatement(file, QStringLiteral("PRAGMA journal_mode = WAL")).run();
        if (done || done.error().kind != ErrorKind::Busy || i == Tries)
            return done;
        QThread::msleep(PauseMs);
    }
}

Result<Done> setUp(const SqliteFile &file, bool writable)
{
    QStringList pragmas{QStringLiteral("foreign_keys = ON"), QStringLiteral("cache_size = -16000"),
                        QStringLiteral("temp_store = MEMORY")};
    if (writable) {
        auto logged = useWriteAheadLog(file);
        if (!logged)
            return logged;
        pragmas << QStringLiteral("synchronous = FULL") << QStringLiteral("journal_size_limit = 16777216");
    } else {
        pragmas << QStringLiteral("query_only = ON");
    }
    for (const QString &pragma : pragmas) {
        auto done = SqlStatement(file, QStringLiteral("PRAGMA ") + pragma).run();
        if (!done)
            return done;
    }
    return Done{};
}

/// SQLite says only "I/O error" where the files beside the database find no room.
bool isDiskFull(const QString &path)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < LeastFreeBytes;
}

Error foreign(const QString &path)
{
    Error error(ErrorKind::Refused, StoreText::tr("%1 belongs to another program.").arg(safeText(path)));
    error.hint = StoreText::tr("Choose another file. This one was left as it is.");
    return error;
}

Error lockedByOther(const Error &busy, const QString &path)
{
    return Error(ErrorKind::Refused, StoreText::tr("Another program holds %1.").arg(safeText(path)), busy.detail);
}

int lastVersion(const std::vector<SqlMigration> &migrations)
{
    return migrations.empty() ? 0 : migrations.back().version;
}

} // namespace

SqliteFile::SqliteFile(QString path, QString connection) : m_path(std::move(path)), m_connection(std::move(connection))
{
    QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
}

SqliteFile::~SqliteFile()
{
    database().close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase SqliteFile::database() const { return QSqlDatabase::database(m_connection, false); }

Result<std::unique_ptr<SqliteFile>> SqliteFile::open(const QString &path, const std::vector<SqlMigration> &migrations,
                                                     Access access)
{
    auto local = checkLocalDisk(path);
    if (!local)
        return local.error();
    // While another console makes the same file, SQLite may see half of it and call that an I/O error.
    constexpr int Tries = 20, PauseMs = 25;
    for (int i = 1;; ++i) {
        std::unique_ptr<SqliteFile> file(new SqliteFile(path, nextConnection()));
        auto opened = file->openFile(access);
        if (opened)
            opened = file->openSchema(migrations, access);
        if (opened)
            return file;
        if (opened.error().kind == ErrorKind::Busy)
            return lockedByOther(opened.error(), path);
        if (opened.error().kind != ErrorKind::Internal || i == Tries)
            return opened.error();
        file.reset();
        QThread::msleep(PauseMs);
    }
}

Result<Done> SqliteFile::openFile(Access access)
{
    if (access == Access::ReadOnly) {
        if (!QFileInfo::exists(m_path))
            return Error(ErrorKind::NotFound, StoreText::tr("%1 is not there.").arg(safeText(m_path)));
        m_readOnlyReason = StoreText::tr("It was opened for reading only.");
    } else {
        m_readOnlyReason = whyNotWritable(m_path);
        if (m_readOnlyReason.isEmpty()) {
            auto made = makeStoreFile(m_path);
            return made ? connect(*this, OpenAs::ReadWrite) : made;
        }
        if (!QFileInfo::exists(m_path))
            return Error(ErrorKind::Forbidden, m_readOnlyReason);
    }
    auto opened = connect(*this, OpenAs::ReadOnly);
    const bool lockless = !opened && opened.error().kind == ErrorKind::Forbidden;
    return lockless ? connect(*this, OpenAs::Immutable) : opened;
}

Result<Done> SqliteFile::openSchema(const std::vector<SqlMigration> &migrations, Access access)
{
    const auto schema = sqlSchemaOf(*this, migrations);
    if (!schema)
        return schema.error();
    if (schema->kind == SqlSchema::Kind::Foreign)
        return foreign(m_path); // before anything is set: that would write to it
    if (schema->version > lastVersion(migrations))
        m_readOnlyReason = StoreText::tr("%1 was written by a newer console (schema %2).")
                               .arg(safeText(m_path), QString::number(schema->version));
    const bool writable = m_readOnlyReason.isEmpty() && access == Access::ReadWrite;
    auto ready = setUp(*this, writable);
    if (!ready || schema->version >= lastVersion(migrations))
        return ready;
    if (writable)
        return migrateSql(*this, migrations, schema->version);
    Error error(ErrorKind::Refused,
                StoreText::tr("%1 has an older schema and cannot be changed.").arg(safeText(m_path)), m_readOnlyReason);
    error.hint = StoreText::tr("Open it once where it can be written to.");
    return error;
}

Result<Done> SqliteFile::transaction(const std::function<Result<Done>()> &work)
{
    if (!m_readOnlyReason.isEmpty())
        return Error(ErrorKind::Refused, m_readOnlyReason);
    auto begun = SqlStatement(*this, QStringLiteral("BEGIN IMMEDIATE")).run();
    if (!begun)
        return begun;
    auto done = work();
    if (done)
        done = SqlStatement(*this, QStringLiteral("COMMIT")).run();
    if (!done)
        Q_UNUSED(SqlStatement(*this, QStringLiteral("ROLLBACK")).run());
    return done;
}

Error SqliteFile::failure(const QSqlError &error) const
{
    bool known = false;
    const int code = error.nativeErrorCode().toInt(&known);
    const QString file = safeText(m_path);
    const auto as = [&error](ErrorKind kind, const QString &sentence) { return Error(kind, sentence, error.text()); };
    if (code == WriteFailed) // what a quota or a limit of the process says
        return as(ErrorKind::TooLarge, StoreText::tr("%1 cannot grow: the disk is full.").arg(file));
    if (code == ReadBeyondEnd)
        return as(ErrorKind::BadAnswer, StoreText::tr("%1 is damaged. It was left as it is.").arg(file));
    switch (SqliteCode(known ? code & 0xFF : 0)) {
    case SqliteCode::Full:
        return as(ErrorKind::TooLarge, StoreText::tr("%1 cannot grow: the disk is full.").arg(file));
    case SqliteCode::Corrupt:
        return as(ErrorKind::BadAnswer, StoreText::tr("%1 is damaged. It was left as it is.").arg(file));
    case SqliteCode::NoDatabase:
        return as(ErrorKind::BadAnswer, StoreText::tr("%1 is no database. It was left as it is.").arg(file));
    case SqliteCode::Busy:
    case SqliteCode::Locked:
        return as(ErrorKind::Busy, StoreText::tr("%1 is busy: another program is writing to it.").arg(file));
    case SqliteCode::ReadOnly:
        return as(ErrorKind::Forbidden, StoreText::tr("%1 cannot be written to.").arg(file));
    case SqliteCode::Permission:
    case SqliteCode::CannotOpen:
        return as(ErrorKind::Forbidden, StoreText::tr("%1 cannot be opened.").arg(file));
    case SqliteCode::Io:
        if (isDiskFull(m_path))
            return as(ErrorKind::TooLarge, StoreText::tr("%1 cannot grow: the disk is full.").arg(file));
        break;
    }
    return as(ErrorKind::Internal, StoreText::tr("%1 cannot be used.").arg(file));
}

} // namespace ops
