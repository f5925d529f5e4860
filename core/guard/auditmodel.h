#pragma once

#include "core/guard/auditlog.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <vector>

namespace ops {

/// Records of the audit, the newest on top. More are asked for when the view comes to the end: the log may be long.
/// GUI thread.
class AuditModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, ActorColumn, EnvironmentColumn, ActionColumn, TargetColumn, OutcomeColumn, ColumnCount };
    enum Role {
        OutcomeRole = Qt::UserRole, ///< Outcome as int
        KeyRole,                    ///< the row's number, as text
    };

    /// How an action ended, for shape and colour.
    enum class Outcome { Begun, Done, Failed, Refused, Unknown };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<AuditEntry> entries, bool more); ///< in place of all
    void append(const std::vector<AuditEntry> &entries, bool more);
    void setZone(const QTimeZone &zone);
    const AuditEntry *at(int row) const; ///< null outside
    int rowOf(qint64 seq) const;         ///< -1 where it is not there

    int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    int columnCount(const QModelIndex &parent = QModelIndex()) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted(); ///< the page behind the last row

private:
    QString text(const AuditEntry &entry, int column) const;

    std::vector<AuditEntry> m_entries;
    QTimeZone m_zone = QTimeZone::utc();
    bool m_more = false;
};

AuditModel::Outcome auditOutcomeOf(const AuditEntry &entry);
QString auditOutcomeText(AuditModel::Outcome outcome); ///< translated, with its sign: "✔ done"
/// The record whole, as lines of plain text made safe.
QString auditDetails(const AuditEntry &entry, const QTimeZone &zone);

} // namespace ops
