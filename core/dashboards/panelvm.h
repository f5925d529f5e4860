#pragma once

#include "core/async/scope.h"
#include "core/base/datastate.h"
#include "core/base/error.h"
#include "core/correlation/context.h"
#include "core/dashboards/model.h"
#include "core/metrics/metricsource.h"
#include "core/metrics/pyramid.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace ops {

/// One line of a chart: a row of an answer with its display name and its pyramid.
struct ChartSeries
{
    QString name; ///< after legendFormat; plain text, unsafe characters shown
    std::shared_ptr<const SeriesSet> set;
    std::size_t row = 0;
    MinMaxPyramid pyramid;
    qint64 stepMs = 0; ///< of its query; a distance over 1.5 steps is a gap

    std::span<const std::int64_t> timesMs() const { return set->timesOf(set->rows[row]); }
    std::span<const double> values() const { return set->valuesOf(set->rows[row]); }
};

/// What a panel draws; made on the pool, never changed afterwards.
struct PanelData
{
    std::vector<ChartSeries> series; ///< in the order of targets, then of the answer
    TimeRange range;
    qint64 stepMs = 0;
    std::size_t points = 0;
};

/// A panel's queries and their state. Old data stays while a newer attempt runs or fails.
class PanelVm : public QObject
{
    Q_OBJECT
public:
    struct TargetState
    {
        QString refId, exprAsSent;
        qint64 stepMs = 0;
        DataState state = DataState::Loading;
        std::size_t series = 0, points = 0;
        Error error; ///< where state is Error
    };
    struct State
    {
        DataState state = DataState::Loading;
        bool querying = false;
        std::shared_ptr<const PanelData> data; ///< null before the first answer
        qint64 asOfMs = 0;                     ///< when `data` was asked for
        QString message;                       ///< one sentence for every state but Value; else empty
        QString action;                        ///< one action that may help, may be empty
        QString details;                       ///< to copy; redacted
        Error error;                           ///< of the newest attempt, where it failed
        std::vector<TargetState> targets;
        qint64 requestMs = 0;                  ///< of the newest attempt: refresh adapts to it
    };

    PanelVm(DashboardPanel panel, MetricSource &source, Context &context, QObject *parent = nullptr);
    ~PanelVm() override;

    const DashboardPanel &panel() const { return m_panel; }
    const State &state() const { return m_state; }

    /// Width in pixels decides the number of points; asks again when the step changes by it.
    void setWidth(int pixels);
    /// Panels that nobody sees do not query; becoming visible asks at once where data is due.
    void setVisible(bool visible);
    bool visible() const { return m_visible; }
    /// Asks now; while a query is under way for the same range it does nothing, a changed range cancels it.
    void refresh();

Q_SIGNALS:
    void stateChanged();

private:
    struct Private;
    DashboardPanel m_panel;
    State m_state;
    bool m_visible = false;
    std::unique_ptr<Private> d;
};

} // namespace ops
