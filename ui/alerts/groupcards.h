#pragma once

#include "core/alerts/alertlistvm.h"

#include <QListView>

namespace ops {

/// The groups of alerts as cards side by side, each with its first alerts. A click on a line selects that alert, Enter
/// on a card its first one.
class GroupCards : public QListView
{
    Q_OBJECT
public:
    /// The view-model outlives it.
    explicit GroupCards(AlertListVm &vm, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(); ///< the current alert

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void selectLine(const QModelIndex &card, int line);
    void fitCards();

    AlertListVm &m_vm;
};

} // namespace ops
