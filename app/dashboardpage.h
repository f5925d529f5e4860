#pragma once

#include "core/dashboards/dashboardvm.h"
#include "ui/shell/page.h"

namespace ops {

class BoardView;

/// A board in the window: its view-model, its view, and what the shell asks of a page.
class DashboardPage : public Page
{
    Q_OBJECT
public:
    /// Source and context outlive the page.
    DashboardPage(Dashboard dashboard, MetricSource &source, Context &context, QObject *parent = nullptr);

    QWidget *makeWidget(QWidget *parent) override;
    void opened() override;
    void watchWhole() override;
    SourceStatus status() const override;
    bool settled() const override;
    std::vector<PanelReport> panels() const override;
    void showItem(int id) override;
    BoardView *view() const { return m_view; } ///< null before it was opened

private:
    Context &m_context;
    QString m_sourceName;
    DashboardVm m_vm;
    BoardView *m_view = nullptr; // its parent's; made once
};

} // namespace ops
