#pragma once

#include "core/alerts/alertactionsvm.h"
#include "core/alerts/alertlistvm.h"
#include "core/alerts/timelinevm.h"
#include "ui/shell/page.h"

#include <QPointer>

namespace ops {

class AlertsView;

/// The alerts of an environment in the window: the view-models of the list over its desk, the view, and what the
/// shell asks of a page.
class AlertsPage : public Page
{
    Q_OBJECT
public:
    static QString pageId() { return QStringLiteral("alerts"); }
    static QString title();

    /// Desk and context outlive the page. `filtersFile` is where filters are saved.
    AlertsPage(AlertDesk &desk, Context &context, const QString &filtersFile, QObject *parent = nullptr);
    ~AlertsPage() override;

    QWidget *makeWidget(QWidget *parent) override;
    void opened() override;
    SourceStatus status() const override;
    bool settled() const override;
    std::vector<PanelReport> panels() const override;
    /// An item is a tab, by its number.
    void showItem(int id) override;
    AlertsView *view() const; ///< null before it was opened

private:
    AlertDesk &m_desk;
    AlertListVm m_list;
    AlertActionsVm m_actions;
    TimelineVm m_timeline;
    QPointer<AlertsView> m_view; // its parent's; made once
};

/// Its tabs, as the search finds them.
std::vector<PageItem> alertsPageItems();

} // namespace ops
