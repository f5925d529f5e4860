#pragma once

#include "core/alerts/alertdesk.h"

#include <QObject>

namespace ops {

class Context;
class MainWindow;

/// From an alert to its graph, its board and its runbook. One a window; what it is given outlives it. GUI thread.
class AlertPivots : public QObject
{
    Q_OBJECT
public:
    /// `metrics` may be null: then there are no graphs.
    AlertPivots(MainWindow &window, Context &context, MetricSource *metrics, AlertDesk &desk,
                QObject *parent = nullptr);

    /// The rule's expression as a graph around the alert's start, with its threshold, as a page "Graph: NAME".
    void openGraph(const AlertRow &row);
    /// The board that its annotation `dashboard` names, else the shipped one that shows most of what its rule
    /// watches, with range and entity filters set from the alert.
    void openBoard(const AlertRow &row);
    /// The shipped runbook in a window of its own, or the browser. Says so where the alert has none.
    void openRunbook(const AlertRow &row);

private:
    void tell(const QString &sentence);
    void setRangeAround(const AlertRow &row);

    MainWindow &m_window;
    Context &m_context;
    MetricSource *m_metrics;
    AlertDesk &m_desk;
};

} // namespace ops
