#pragma once

#include "core/async/scope.h"
#include "core/base/datastate.h"
#include "core/base/error.h"
#include "core/correlation/context.h"
#include "core/dashboards/boardinputs.h"
#include "core/dashboards/model.h"
#include "core/dashboards/paneldata.h"
#include "core/dashboards/panelmarks.h"
#include "core/metrics/metricsource.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace ops {

/// A panel's queries and their state. Old data stays while a newer attempt runs or fails.
class PanelVm : public QObject
{
    Q_OBJECT
public:
    struct TargetState
    {
        QString refId, exprAsSent;
        TimeRange range;    ///< as sent, aligned; of an instant query the end counts
        qint64 stepMs = 0;  ///< 0: an instant query
        QString stepReason; ///< one sentence: what decided the step
        qint64 requestMs = 0, decodeMs = 0, bytes = 0;
        QStringList warnings, notApplied; ///< of the server; filters that this query cannot take, one sentence each
        DataState state = DataState::Loading;
        std::size_t series = 0, points = 0;
        std::optional<double> first, last; ///< values of its first series
        Error error;                       ///< where state is Error
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
        QStringList notes;    ///< quiet ones: filters that not every query takes, one sentence each
        qint64 requestMs = 0; ///< of the newest attempt: refresh adapts to it
    };

    /// All outlive it; without `inputs` the panel stands alone, without variables and filters.
    PanelVm(DashboardPanel panel, MetricSource &source, Context &context, QObject *parent = nullptr,
            const BoardInputs *inputs = nullptr);
    ~PanelVm() override;

    /// As its file says, but for the title and a text panel's text, whose variables are filled in.
    const DashboardPanel &panel() const { return m_panel; }
    const State &state() const { return m_state; }
    const MetricSource &source() const;

    /// What is shown beside its data; it asks for nothing. Whoever knows sets them.
    const PanelMarks &marks() const { return m_marks; }
    void setMarks(PanelMarks marks);

    /// Width in pixels decides the number of points; asks again when the step changes by it.
    void setWidth(int pixels);
    /// Panels that nobody sees do not query; becoming visible asks at once where data is due.
    void setVisible(bool visible);
    bool visible() const { return m_visible; }
    /// Asks now; while a query is under way for the same range it does nothing, a changed range cancels it.
    /// A panel that is hidden asks when it is seen again.
    void refresh();
    /// The board's inputs are others: asks again where that changes a query, and waits while a variable that it
    /// names has no value.
    void inputsChanged();

    /// How long until the next answer is due at this interval: max(interval, twice the newest duration, step)
    /// after the newest attempt began. Empty where none is: hidden, under way, nothing to ask, interval 0,
    /// or a range that has ended and is answered.
    std::optional<qint64> waitMs(qint64 intervalMs) const;
    /// Without an answer for more than three intervals the data is stale; called as time goes by.
    void noteAge(qint64 intervalMs);
    /// Up to when the source's data is complete, for the sentence of an empty answer.
    void setCompleteUntil(std::optional<qint64> ms);

Q_SIGNALS:
    void stateChanged();
    void visibleChanged();
    void marksChanged();

private:
    struct Private;
    DashboardPanel m_panel;
    State m_state;
    PanelMarks m_marks;
    bool m_visible = false;
    std::unique_ptr<Private> d;
};

} // namespace ops
