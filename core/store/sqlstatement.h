#pragma once

#include "core/base/result.h"

#include <QSqlQuery>
#include <QVariant>

#include <optional>
#include <string>

namespace ops {

class SqliteFile;

/// What to bind: text is never NULL, a number only where it is missing.
inline QVariant sqlText(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }
inline QVariant sqlText(const std::string &text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }
inline QVariant sqlNull() { return QVariant(QMetaType(QMetaType::LongLong)); }
inline QVariant sqlNumber(std::optional<qint64> number) { return number ? QVariant(*number) : sqlNull(); }

/// One prepared statement of a file, to be run any number of times; gone before the file is. Forward only.
class SqlStatement
{
public:
    SqlStatement(const SqliteFile &file, const QString &sql);

    /// Binds the values in order and runs it; SqliteFile::failure() where that fails.
    Result<Done> run(const QVariantList &values = QVariantList());

    bool next() { return m_query.next(); }
    int changed() const { return m_query.numRowsAffected(); }
    void finish() { m_query.finish(); } ///< lets go of what it reads: a reader keeps the log from being folded in

    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    std::optional<qint64> maybe(int column) const
    {
        return m_query.isNull(column) ? std::nullopt : std::optional(number(column));
    }

private:
    const SqliteFile &m_file;
    QSqlQuery m_query;
    bool m_prepared = false;
};

} // namespace ops
