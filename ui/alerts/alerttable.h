#pragma once

#include "core/alerts/alertlistvm.h"

#include <QTableView>

namespace ops {

/// The list of alerts. What is selected is the view-model's: it stays with the alerts when rows come and go, and so
/// does the place in the list.
class AlertTable : public QTableView
{
    Q_OBJECT
public:
    /// The view-model outlives it.
    explicit AlertTable(AlertListVm &vm, QWidget *parent = nullptr);

    /// Selects or leaves the alert at the cursor, beside what is selected.
    void toggleCurrent();
    /// Folds or unfolds the group at the cursor.
    void toggleGroup();

Q_SIGNALS:
    void opened(); ///< the current alert, by Enter or a double click

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void noteTop();
    void restore();
    void followVm();
    void tellVm();
    void applySelection();
    void showSort();
    void onHeader(int column);
    void arrangeColumns();
    bool isShown(int column, bool tooNarrow) const;
    QString keyOf(int line) const;

    AlertListVm &m_vm;
    bool m_restoring = false;
    QString m_topKey;    // of the first alert in sight before a reset
    int m_topOffset = 0; // of it, in pixels from the top
    int m_scrolledTo = 0;
    QString m_group; // whose heading was current
};

} // namespace ops
