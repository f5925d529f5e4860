#include "core/store/sqlmigrations.h"

#include "core/store/sqlitefile.h"
#include "core/store/sqlstatement.h"

#include <QCoreApplication>
#include <QFile>

namespace ops {

namespace {

/// Of our files: "QM" in the upper half, in the lower one what the store is for, by the name of its first table.
qint64 applicationId(const std::vector<SqlMigration> &migrations)
{
    const QString first = migrations.empty() ? QString() : migrations.front().statements.value(0).section(u'(', 0, 0);
    return 0x514D0000 | qChecksum(first.simplified().toUtf8());
}

Result<qint64> pragma(const SqliteFile &file, const QString &name)
{
    SqlStatement query(file, QStringLiteral("PRAGMA ") + name);
    auto done = query.run();
    if (!done)
        return done.error();
    return query.next() ? query.number(0) : 0;
}

Result<Done> setPragma(const SqliteFile &file, const QString &name, qint64 value)
{
    return SqlStatement(file, QStringLiteral("PRAGMA %1 = %2").arg(name).arg(value)).run();
}

/// Made under another name first: a copy that a crash left half-done is none.
Result<Done> copyBefore(const SqliteFile &file, int version)
{
    const QString copy = QStringLiteral("%1.v%2").arg(file.path()).arg(version);
    const QString part = QStringLiteral("%1.%2.part").arg(copy).arg(QCoreApplication::applicationPid());
    QFile::remove(part);
    SqlStatement vacuum(file, QStringLiteral("VACUUM INTO ?"));
    auto done = vacuum.run({part});
    if (!done) {
        QFile::remove(part);
        return done;
    }
    QFile::setPermissions(part, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QFile::remove(copy);
    if (!QFile::rename(part, copy))
        return Error(ErrorKind::Internal, QStringLiteral("%1: %2").arg(copy, part));
    return Done{};
}

Result<Done> step(SqliteFile &file, const SqlMigration &migration, qint64 id)
{
    return file.transaction([&]() -> Result<Done> {
        const auto version = pragma(file, QStringLiteral("user_version"));
        if (!version)
            return version.error();
        if (*version >= migration.version)
            return Done{}; // another program was faster
        for (const QString &sql : migration.statements) {
            auto done = SqlStatement(file, sql).run();
            if (!done)
                return done;
        }
        auto marked = setPragma(file, QStringLiteral("application_id"), id);
        if (!marked)
            return marked;
        return setPragma(file, QStringLiteral("user_version"), migration.version);
    });
}

} // namespace

Result<SqlSchema> sqlSchemaOf(const SqliteFile &file, const std::vector<SqlMigration> &migrations)
{
    SqlStatement tables(file, QStringLiteral("SELECT count(*) FROM sqlite_master"));
    auto read = tables.run();
    if (!read)
        return read.error();
    const bool empty = !tables.next() || tables.number(0) == 0;
    tables.finish();
    const auto id = pragma(file, QStringLiteral("application_id"));
    const auto version = pragma(file, QStringLiteral("user_version"));
    if (!id || !version)
        return id ? version.error() : id.error();
    if (empty && *id == 0)
        return SqlSchema{SqlSchema::Kind::Empty, 0};
    const bool ours = *id == applicationId(migrations);
    return SqlSchema{ours ? SqlSchema::Kind::Ours : SqlSchema::Kind::Foreign, int(*version)};
}

Result<Done> migrateSql(SqliteFile &file, const std::vector<SqlMigration> &migrations, int from)
{
    if (migrations.empty() || from >= migrations.back().version)
        return Done{};
    if (from > 0) {
        auto copied = copyBefore(file, from);
        if (!copied)
            return copied;
    }
    for (const SqlMigration &migration : migrations) {
        if (migration.version <= from)
            continue;
        auto done = step(file, migration, applicationId(migrations));
        if (!done)
            return done;
    }
    return Done{};
}

} // namespace ops
