#pragma once

#include "core/dashboards/statvalues.h"

#include <QAbstractTableModel>

#include <vector>

namespace ops {

/// The legend of a pie: a row a slice with its name, value and share. Negative values and those that are no
/// number have no share.
class ShareModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn = 0, ValueColumn, ShareColumn };
    /// One slice; `index` picks the colour.
    struct Slice
    {
        QString name, valueText;
        double value = 0;
        std::size_t index = 0;
    };
    /// What to draw of these values: the largest first, at most `most`, the others added up in the last one.
    static std::vector<Slice> slicesOf(const std::vector<StatValue> &values, std::size_t most, const FieldStyle &field);

    using QAbstractTableModel::QAbstractTableModel;

    void setSlices(std::vector<Slice> slices);
    const std::vector<Slice> &slices() const { return m_slices; }
    double share(std::size_t slice) const; ///< 0 to 1; 0 where nothing adds up
    QString shareText(std::size_t slice) const;

    int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    int columnCount(const QModelIndex &parent = QModelIndex()) const override;
    /// The roles of LegendModel, so that legends of both look alike.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Slice> m_slices;
    double m_sum = 0;
};

} // namespace ops
