#include "core/guard/auditsql.h"

#include "core/guard/auditchain.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace ops {

namespace {

constexpr char16_t Columns[] = u"seq, at_ms, action_id, phase, actor, host, environment, action, target, evidence, "
                               u"outcome, detail, previous_hash, hash";
constexpr int PhaseColumn = 3;

QString columns() { return QString::fromUtf16(Columns); }

/// `%` and `_` stand for themselves in what was typed.
QString likeText(QString text)
{
    text.replace(u'\\', QLatin1String("\\\\")).replace(u'%', QLatin1String("\\%")).replace(u'_', QLatin1String("\\_"));
    return u'%' + text + u'%';
}

/// The conditions of a query with the values for their place holders.
struct AuditWhere
{
    QStringList conditions;
    QVariantList values;

    void add(const QString &condition, const QVariant &value)
    {
        conditions << condition;
        values << value;
    }
    void equal(const QString &column, const QString &value)
    {
        if (!value.isEmpty())
            add(column + QStringLiteral(" = ?"), value);
    }
    QString text() const
    {
        return conditions.isEmpty() ? QString() : QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    }
};

AuditWhere whereOf(const AuditQuery &query)
{
    AuditWhere where;
    where.equal(QStringLiteral("environment"), query.environment);
    where.equal(QStringLiteral("actor"), query.actor);
    where.equal(QStringLiteral("action"), query.action);
    if (query.fromMs)
        where.add(QStringLiteral("at_ms >= ?"), *query.fromMs);
    if (query.toMs)
        where.add(QStringLiteral("at_ms < ?"), *query.toMs);
    if (query.beforeSeq > 0)
        where.add(QStringLiteral("seq < ?"), query.beforeSeq);
    if (!query.text.isEmpty())
        where.add(QStringLiteral("(actor || char(10) || host || char(10) || environment || char(10) || action || "
                                 "char(10) || target || char(10) || evidence || char(10) || outcome || char(10) || "
                                 "detail || char(10) || action_id) LIKE ? ESCAPE '\\'"),
                  likeText(query.text));
    return where;
}

bool runAudit(QSqlQuery &rows, const QString &sql, const AuditWhere &where)
{
    rows.setForwardOnly(true);
    if (!rows.prepare(sql))
        return false;
    for (const QVariant &value : where.values)
        rows.addBindValue(value);
    return rows.exec();
}

} // namespace

const std::vector<SqlMigration> &auditMigrations()
{
    static const std::vector<SqlMigration> steps{
        {1,
         {QStringLiteral("CREATE TABLE audit (seq INTEGER PRIMARY KEY, at_ms BIGINT NOT NULL, action_id TEXT NOT NULL, "
                         "phase TEXT NOT NULL, actor TEXT NOT NULL, host TEXT NOT NULL, environment TEXT NOT NULL, "
                         "action TEXT NOT NULL, target TEXT NOT NULL, evidence TEXT NOT NULL, outcome TEXT NOT NULL, "
                         "detail TEXT NOT NULL, previous_hash TEXT NOT NULL, hash TEXT NOT NULL)"),
          QStringLiteral("CREATE TABLE audit_head (seq BIGINT NOT NULL, hash TEXT NOT NULL)"),
          QStringLiteral("CREATE INDEX audit_at ON audit (at_ms)")}},
    };
    return steps;
}

bool selectAudit(QSqlQuery &rows, const AuditQuery &query, AuditOrder order)
{
    const AuditWhere where = whereOf(query);
    QString sql = QStringLiteral("SELECT ") + columns() + QStringLiteral(" FROM audit") + where.text();
    if (query.limit > 0)
        sql += QStringLiteral(" ORDER BY seq DESC LIMIT %1").arg(query.limit);
    if (order == AuditOrder::OldestFirst && query.limit > 0)
        sql = QStringLiteral("SELECT * FROM (%1) AS newest").arg(sql);
    if (order == AuditOrder::OldestFirst)
        sql += QStringLiteral(" ORDER BY seq");
    else if (query.limit <= 0)
        sql += QStringLiteral(" ORDER BY seq DESC");
    return runAudit(rows, sql, where);
}

bool countAudit(QSqlQuery &rows, const AuditQuery &query)
{
    const AuditWhere where = whereOf(query);
    return runAudit(rows, QStringLiteral("SELECT count(*) FROM audit") + where.text(), where);
}

AuditEntry auditRow(const QSqlQuery &rows)
{
    AuditEntry entry;
    int column = 0;
    entry.seq = rows.value(column++).toLongLong();
    entry.atMs = rows.value(column++).toLongLong();
    entry.actionId = rows.value(column++).toString();
    entry.phase = auditPhaseOf(rows.value(column++).toString()).value_or(AuditEntry::Phase::Begun);
    for (QString *text : {&entry.actor, &entry.host, &entry.environment, &entry.action, &entry.target})
        *text = rows.value(column++).toString();
    entry.evidence = rows.value(column++).toString().toUtf8();
    for (QString *text : {&entry.outcome, &entry.detail, &entry.previousHash, &entry.hash})
        *text = rows.value(column++).toString();
    return entry;
}

QString auditPhaseText(const QSqlQuery &rows) { return rows.value(PhaseColumn).toString(); }

QString auditInsert()
{
    return QStringLiteral("INSERT INTO audit (") + columns() +
           QStringLiteral(") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
}

void bindAudit(QSqlQuery &insert, const AuditEntry &entry)
{
    insert.addBindValue(entry.seq);
    insert.addBindValue(entry.atMs);
    insert.addBindValue(entry.actionId);
    insert.addBindValue(auditPhaseName(entry.phase));
    for (const QString *text : {&entry.actor, &entry.host, &entry.environment, &entry.action, &entry.target})
        insert.addBindValue(*text);
    insert.addBindValue(QString::fromUtf8(entry.evidence));
    for (const QString *text : {&entry.outcome, &entry.detail, &entry.previousHash, &entry.hash})
        insert.addBindValue(*text);
}

} // namespace ops
