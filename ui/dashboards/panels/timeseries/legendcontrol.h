#pragma once

#include "ui/charts/timeseriesview.h"

#include <QObject>
#include <QPointer>

class QAbstractItemView;
class QModelIndex;

namespace ops {

class LegendModel;

/// What pointer and keys do in a legend, the same for its list and its table: click or Return draws one
/// series alone and then all again, with Ctrl it adds or removes one; the series under
/// the pointer or the focus stands out in the chart.
class LegendControl : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the view; the model outlives it.
    LegendControl(QAbstractItemView &view, LegendModel &model, TimeSeriesView &chart);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    void highlight(const QModelIndex &index);

    QAbstractItemView &m_view;
    LegendModel &m_model;
    QPointer<TimeSeriesView> m_chart; ///< may go before the view, which loses the focus when it goes
};

} // namespace ops
