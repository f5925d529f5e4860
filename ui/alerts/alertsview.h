#pragma once

#include "core/alerts/alertactionsvm.h"
#include "core/alerts/alertlistvm.h"
#include "core/alerts/timelinevm.h"

#include <QWidget>

#include <array>

class QStackedWidget;
class QTabBar;

namespace ops {

class AlertListPane;
class HistoryView;
class RulesView;
class SilencesView;
class StatisticsView;

/// The page of alerts: what fires, silences, history, statistics and rules, a tab each. Tabs are made when they are
/// shown first.
class AlertsView : public QWidget
{
    Q_OBJECT
public:
    enum class Tab { List, Silences, History, Statistics, Rules };
    static constexpr int TabCount = int(Tab::Rules) + 1;

    /// View-models outlive it.
    AlertsView(AlertListVm &list, AlertActionsVm &actions, TimelineVm &timeline, QWidget *parent = nullptr);

    Tab tab() const;
    void showTab(Tab tab);
    AlertListPane &list() { return *m_list; }
    AlertListVm &listVm() { return m_listVm; }
    AlertActionsVm &actions() { return m_actions; }
    SilencesView *silences() const { return m_silences; } ///< these are null before they are shown first
    HistoryView *history() const { return m_history; }
    StatisticsView *statistics() const { return m_statistics; }
    RulesView *rules() const { return m_rules; }

    /// The editor of silences, filled from the current alert, or from nothing.
    void silenceCurrent();
    /// The same, filled from what the list's filter says of labels.
    void silenceFilter();
    bool canSilenceFilter() const;
    /// Brings the alert of an episode into sight; says so where it does not fire any more.
    void showEpisode(const QString &episodeId);

Q_SIGNALS:
    void opened(); ///< the current alert, by Enter
    void told(const QString &sentence);
    void signInRequested();
    void changed(); ///< the tab, or what can be done on it

private:
    void makeTab(Tab tab);

    AlertListVm &m_listVm;
    AlertActionsVm &m_actions;
    QTabBar *m_bar = nullptr;
    QStackedWidget *m_stack = nullptr;
    std::array<QWidget *, TabCount> m_tabs{};
    AlertListPane *m_list = nullptr;
    SilencesView *m_silences = nullptr;
    HistoryView *m_history = nullptr;
    StatisticsView *m_statistics = nullptr;
    RulesView *m_rules = nullptr;
};

} // namespace ops
