#pragma once

#include "core/guard/auditlog.h"
#include "core/store/sqlitefile.h"

class QSqlQuery;

namespace ops {

/// The audit's table, in columns that a person can read with sqlite3.
const std::vector<SqlMigration> &auditMigrations();

enum class AuditOrder { NewestFirst, OldestFirst };

/// Runs the query; false where it failed, and the query's lastError() says why.
bool selectAudit(QSqlQuery &rows, const AuditQuery &query, AuditOrder order);
/// One row with how many match, whatever the query's limit.
bool countAudit(QSqlQuery &rows, const AuditQuery &query);
/// The row that a query of selectAudit() stands on.
AuditEntry auditRow(const QSqlQuery &rows);
QString auditPhaseText(const QSqlQuery &rows); ///< as it stands in the file

QString auditInsert();
void bindAudit(QSqlQuery &insert, const AuditEntry &entry);

} // namespace ops
