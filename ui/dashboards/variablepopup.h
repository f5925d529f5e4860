#pragma once

#include "ui/dashboards/variableoptionmodel.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace ops {

/// Chooses the value of one variable: a field that filters, and the options below. One value is taken at a click or
/// Enter; several are ticked and taken when the popup closes. Escape takes nothing.
class VariablePopup : public QFrame
{
    Q_OBJECT
public:
    explicit VariablePopup(QWidget *parent = nullptr);

    /// Newer options while it is open keep what is ticked.
    void fill(const VariablesVm::Item &item);
    void openAt(const QPoint &globalPosition);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QStringList &values);

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QModelIndex &index);
    void showEmpty();

    VariableOptionModel m_model;
    QLineEdit *m_filter = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QStringList m_before; ///< chosen when it was opened
    bool m_takes = false; ///< what is ticked is taken when it closes
};

} // namespace ops
