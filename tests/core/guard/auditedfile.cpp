#include "tests/core/guard/auditedfile.h"

#include "core/guard/auditfile.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace ops::test {

bool AuditedFile::change(const QString &sql) const
{
    const QString name = QStringLiteral("another-program");
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path());
        database.open();
        done = QSqlQuery(database).exec(sql);
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

AuditEntry AuditedFile::entry(const QString &target)
{
    AuditEntry entry;
    entry.actionId = QStringLiteral("id-") + target;
    entry.phase = AuditEntry::Phase::Ended;
    entry.environment = QStringLiteral("prod");
    entry.action = QStringLiteral("alerts.acknowledge");
    entry.target = target;
    entry.evidence = "{\"episode\":\"0193\"}";
    entry.outcome = QStringLiteral("done");
    return entry;
}

bool AuditedFile::fill(int rows) const
{
    AuditFile file(path());
    bool all = true;
    for (int i = 1; i <= rows; ++i)
        all = file.append(entry(QStringLiteral("target %1").arg(i))).has_value() && all;
    return all;
}

bool AuditedFile::begin(const QString &target) const
{
    AuditEntry begun = entry(target);
    begun.phase = AuditEntry::Phase::Begun;
    begun.outcome.clear();
    return AuditFile(path()).append(std::move(begun)).has_value();
}

} // namespace ops::test
