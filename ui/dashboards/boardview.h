#pragma once

#include "core/dashboards/dashboardvm.h"

#include <QScrollArea>

#include <vector>

namespace ops {

class PanelFrame;

/// A board on the screen: its panels in 24 columns over the width, scrolled up and down. Only panels that
/// reach into the viewport of a shown window are told to ask.
class BoardView : public QScrollArea
{
    Q_OBJECT
public:
    /// The view-model and its context outlive the view.
    BoardView(DashboardVm &vm, Context &context, QWidget *parent = nullptr);
    ~BoardView() override;

    /// Panels that are scrolled out of sight ask, too.
    void watchWhole();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void arrange();
    void lookLater();
    void look();

    DashboardVm &m_vm;
    QWidget *m_board = nullptr;
    std::vector<PanelFrame *> m_frames; ///< as m_vm.panels()
    bool m_shown = false, m_watchesWhole = false, m_lookQueued = false;
};

} // namespace ops
