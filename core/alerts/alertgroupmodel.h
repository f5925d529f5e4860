#pragma once

#include "core/alerts/alertarrangement.h"

#include <QAbstractListModel>

namespace ops {

/// The groups of an arrangement as cards: a heading, counts, and its first alerts. Texts are made for the cards that
/// are asked for. The GUI thread's.
class AlertGroupModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int MostLines = 6; ///< of a card; one says how many more there are
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< AlertGroup::key
        CountsRole,                 ///< QString, "3 alerts · Open: 2"
        SeverityRole,               ///< int: the worst
        LineTextsRole,              ///< QStringList: the first alerts
        LineSeveritiesRole,         ///< QList<int>, as many
        LineStandingsRole,          ///< QList<int>, as many
        MoreRole,                   ///< int: alerts that have no line
    };

    explicit AlertGroupModel(QObject *parent = nullptr);

    void setArrangement(std::shared_ptr<const AlertArrangement> arranged);
    /// alertKey() of a card's line, empty without.
    QString keyAt(int group, int line) const;

    int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const AlertRow &rowOf(const AlertGroup &group, int line) const;
    int lineCount(const AlertGroup &group) const;
    QString spoken(const AlertGroup &group) const;

    std::shared_ptr<const AlertArrangement> m_arranged;
};

} // namespace ops
