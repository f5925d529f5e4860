#pragma once

#include "core/store/sqlitefile.h"
#include "core/store/sqlstatement.h"

namespace ops::test {

/// A schema of one table, and the same a version later.
inline std::vector<SqlMigration> firstSchema()
{
    return {{1, {QStringLiteral("CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")}}};
}

inline std::vector<SqlMigration> secondSchema()
{
    auto schema = firstSchema();
    schema.push_back({2, {QStringLiteral("ALTER TABLE thing ADD COLUMN size BIGINT NOT NULL DEFAULT 0")}});
    return schema;
}

inline Result<Done> addThing(SqliteFile &file, int id, const QString &name)
{
    return file.transaction([&] {
        return SqlStatement(file, QStringLiteral("INSERT INTO thing (id, name) VALUES (?, ?)")).run({id, name});
    });
}

inline qint64 numberOf(const SqliteFile &file, const QString &sql)
{
    SqlStatement row(file, sql);
    return row.run() && row.next() ? row.number(0) : -1;
}

inline qint64 thingsIn(const SqliteFile &file) { return numberOf(file, QStringLiteral("SELECT count(*) FROM thing")); }

} // namespace ops::test
