#pragma once

#include "core/dashboards/dashboardvm.h"
#include "ui/shell/page.h"

namespace ops {

class AlertDesk;
class AlertMarks;
class BoardView;

/// A board in the window: its view-model, its view, and what the shell asks of a page.
class DashboardPage : public Page
{
    Q_OBJECT
public:
    /// Source, context and desk outlive the page. With a desk the panels show the alerts that touch them.
    DashboardPage(Dashboard dashboard, MetricSource &source, Context &context, AlertDesk *desk = nullptr,
                  QObject *parent = nullptr);
    ~DashboardPage() override;

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
    std::unique_ptr<AlertMarks> m_marks; // null without a desk
    BoardView *m_view = nullptr;         // its parent's; made once
};

} // namespace ops
