#include "core/store/sqlstatement.h"

#include "core/store/sqlitefile.h"

#include <QSqlError>

namespace ops {

SqlStatement::SqlStatement(const SqliteFile &file, const QString &sql) : m_file(file), m_query(file.database())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Result<Done> SqlStatement::run(const QVariantList &values)
{
    if (!m_prepared)
        return m_file.failure(m_query.lastError());
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(int(i), values[i]);
    if (!m_query.exec())
        return m_file.failure(m_query.lastError());
    return Done{};
}

} // namespace ops
