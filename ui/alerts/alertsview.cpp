#include "ui/alerts/alertsview.h"

#include "ui/alerts/alertlistpane.h"
#include "ui/alerts/historyview.h"
#include "ui/alerts/rulesview.h"
#include "ui/alerts/silencesview.h"
#include "ui/alerts/statisticsview.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ops {

AlertsView::AlertsView(AlertListVm &list, AlertActionsVm &actions, TimelineVm &timeline, QWidget *parent)
    : QWidget(parent)
    , m_listVm(list)
    , m_actions(actions)
{
    setAccessibleName(tr("Alerts page"));
    m_bar = new QTabBar(this);
    m_bar->setAccessibleName(tr("Tabs"));
    m_bar->setDocumentMode(true);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_stack = new QStackedWidget(this);
    for (const QString &title : {tr("Firing"), tr("Silences"), tr("History"), tr("Statistics"), tr("Rules")})
        m_bar->addTab(title);
    m_list = new AlertListPane(list, actions, timeline, m_stack);
    m_tabs.front() = m_list;
    m_stack->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_list);
    connect(m_list, &AlertListPane::told, this, &AlertsView::told);
    connect(m_list, &AlertListPane::opened, this, &AlertsView::opened);
    connect(m_list, &AlertListPane::signInRequested, this, &AlertsView::signInRequested);
    connect(m_list, &AlertListPane::changed, this, &AlertsView::changed);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) { showTab(Tab(index)); });
}

AlertsView::Tab AlertsView::tab() const { return Tab(m_bar->currentIndex()); }

void AlertsView::makeTab(Tab tab)
{
    AlertDesk &desk = m_listVm.desk();
    Context &context = m_listVm.context();
    QWidget *&made = m_tabs[std::size_t(tab)];
    switch (tab) {
    case Tab::List:
        return;
    case Tab::Silences:
        made = m_silences = new SilencesView(desk, context, m_stack);
        connect(m_silences, &SilencesView::told, this, &AlertsView::told);
        connect(m_silences, &SilencesView::currentChanged, this, &AlertsView::changed);
        break;
    case Tab::History:
        made = m_history = new HistoryView(desk, context, m_stack);
        connect(m_history, &HistoryView::told, this, &AlertsView::told);
        connect(m_history, &HistoryView::episodeWanted, this, &AlertsView::showEpisode);
        break;
    case Tab::Statistics:
        made = m_statistics = new StatisticsView(desk, context, m_stack);
        connect(m_statistics, &StatisticsView::told, this, &AlertsView::told);
        break;
    case Tab::Rules:
        made = m_rules = new RulesView(desk, context, m_stack);
        connect(m_rules, &RulesView::told, this, &AlertsView::told);
        break;
    }
    m_stack->addWidget(made);
}

void AlertsView::showTab(Tab tab)
{
    if (!m_tabs[std::size_t(tab)])
        makeTab(tab);
    m_bar->setCurrentIndex(int(tab));
    QWidget *shown = m_tabs[std::size_t(tab)];
    m_stack->setCurrentWidget(shown);
    setFocusProxy(shown);
    if (isVisible() && !m_bar->hasFocus())
        shown->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void AlertsView::silenceCurrent()
{
    const AlertRow *current = m_listVm.currentRow();
    const std::optional<AlertRow> row = current ? std::optional(*current) : std::nullopt;
    showTab(Tab::Silences);
    if (row)
        m_silences->newFromAlert(*row);
    else
        m_silences->newSilence();
}

bool AlertsView::canSilenceFilter() const { return !m_listVm.filter().labelMatchers().empty(); }

void AlertsView::silenceFilter()
{
    const AlertFilter filter = m_listVm.filter();
    const AlertArrangement &shown = m_listVm.rows().arrangement();
    QString cluster;
    for (int line = 0; cluster.isEmpty() && line < int(shown.lines.size()); ++line) {
        if (const AlertRow *row = shown.rowAt(line); row && !row->pending)
            cluster = row->cluster;
    }
    showTab(Tab::Silences);
    m_silences->newFromMatchers(filter.labelMatchers(), cluster);
    if (filter.hasOtherTerms())
        Q_EMIT told(tr("Only what the filter says of labels goes into the silence."));
}

void AlertsView::showEpisode(const QString &episodeId)
{
    const AlertRow *row = m_listVm.desk().row(episodeId);
    if (!row) {
        Q_EMIT told(tr("This alert does not fire any more."));
        return;
    }
    const QString key = alertKey(*row);
    showTab(Tab::List);
    m_listVm.select({key}, key);
    if (!m_listVm.currentRow()) {
        m_listVm.setFilter(QString()); // which hid it
        m_listVm.setAllFolded(false);
    }
}

} // namespace ops
