#pragma once

#include "core/alerts/silenceinventory.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <memory>
#include <vector>

namespace ops {

class Clock;

/// The silences that pass the filter; rows are places in the inventory, texts are made for the cells that are asked
/// for. GUI thread; the clock outlives it.
class SilenceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        StateColumn,
        MatchersColumn,
        HitsColumn,
        EndsColumn,
        CreatorColumn,
        CommentColumn,
        MarksColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        StateRole,                 ///< Silence::State as int
        MarksRole,                 ///< SilenceMark
    };

    explicit SilenceModel(Clock &clock, QObject *parent = nullptr);

    void show(std::shared_ptr<const SilenceInventory> inventory, std::vector<std::uint32_t> order);
    void setZone(const QTimeZone &zone);
    void timePassed(); ///< what is left of the silences has changed

    const SilenceInventory *inventory() const { return m_inventory.get(); }
    const Silence *silenceAt(int row) const;    ///< null outside
    const SilenceFacts *factsAt(int row) const; ///< null outside
    int rowOfId(const QString &id) const;

    int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    int columnCount(const QModelIndex &parent = QModelIndex()) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; ///< asks for it; show() brings it

Q_SIGNALS:
    void sortWanted(int column, Qt::SortOrder order);

private:
    QString text(int row, int column) const;
    QString endsText(const Silence &silence) const;
    QString marksText(const SilenceFacts &facts) const;

    Clock &m_clock;
    std::shared_ptr<const SilenceInventory> m_inventory;
    std::vector<std::uint32_t> m_order;
    QTimeZone m_zone = QTimeZone::utc();
};

QString silenceStateText(Silence::State state); ///< translated, "active"
/// The silence whole, as lines of plain text, with a sentence for each of its marks.
QString silenceDetails(const Silence &silence, const SilenceFacts &facts, qint64 nowMs, const QTimeZone &zone);

} // namespace ops
