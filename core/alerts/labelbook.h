#pragma once

#include "core/metrics/series.h"
#include "core/store/sqlstatement.h"

#include <QByteArray>
#include <QHash>

namespace ops {

class SqliteFile;

/// The numbers of label pairs that were looked up already: rows of `label` never change and never go, so this outlives
/// transactions; only those of one that was rolled back must be forgotten.
using KnownLabels = QHash<QByteArray, qint64>;

/// What a label pair is found by: a hash, because a value may be too long for an index.
QByteArray labelHash(std::string_view name, std::string_view value);

/// Alerts and their labels within one transaction: finds their rows or makes them.
class LabelBook
{
public:
    LabelBook(SqliteFile &file, KnownLabels &known);

    /// The number of the alert's row.
    Result<qint64> alertId(const QString &cluster, const QString &fingerprint, const Labels &labels,
                           qint64 firstSeenMs);

private:
    Result<qint64> nextId(qint64 &last, const QString &table);
    Result<qint64> makeAlert(const QString &cluster, const QString &fingerprint, const Labels &labels,
                             qint64 firstSeenMs);
    Result<qint64> labelId(const std::string &name, const std::string &value);

    SqliteFile &m_file;
    KnownLabels &m_known;
    SqlStatement m_findAlert, m_addAlert, m_findLabel, m_addLabel, m_addPair;
    qint64 m_lastAlert = -1, m_lastLabel = -1;
};

} // namespace ops
