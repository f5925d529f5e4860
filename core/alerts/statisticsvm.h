#pragma once

#include "core/alerts/alertstatistics.h"
#include "core/alerts/episodesovertime.h"
#include "core/alerts/statisticsmodel.h"
#include "core/async/scope.h"
#include "core/base/datastate.h"
#include "core/base/error.h"

#include <QObject>

#include <memory>
#include <optional>

namespace ops {

class AlertDesk;
class Context;

/// All that the statistics page draws, made in one go from the episodes of a range.
struct AlertFigures
{
    AlertStatisticsRow total;
    AlertStatistics bySeverity, byRule, byTeam, byHour;
    EpisodesOverTime overTime;
    std::vector<AlertStatisticsRow> flapping; ///< rules that flapped, the most often first
};
/// Pure; for the pool.
AlertFigures alertFigures(const std::vector<EpisodeFact> &facts, TimeRange range, qint64 nowMs, const QTimeZone &zone);

/// How operators and rules did in the window's range. GUI thread; the store reads on its thread, the pool computes.
/// Desk and context outlive it.
class StatisticsVm : public QObject
{
    Q_OBJECT
public:
    struct State
    {
        DataState state = DataState::Loading;
        QString reason; ///< one translated sentence where the state is not Value
        std::optional<Error> error;
        std::shared_ptr<const AlertFigures> figures; ///< null before the first answer
        StatisticsBy by = StatisticsBy::Severity;
        bool computing = false;
    };

    StatisticsVm(AlertDesk &desk, Context &context, QObject *parent = nullptr);

    const State &state() const { return m_state; }
    StatisticsModel &table() { return m_table; }
    StatisticsModel &flapping() { return m_flapping; }
    void load(); ///< from now on it follows range and store
    void setBy(StatisticsBy by);
    /// The table as it is chosen; told() says how it ended.
    void exportCsv(const QString &path);

Q_SIGNALS:
    void stateChanged();
    void told(const QString &sentence);

private:
    void compute();
    void take(AlertFigures figures);
    void showTables();
    const AlertStatistics &chosen() const;

    AlertDesk &m_desk;
    Context &m_context;
    State m_state;
    StatisticsModel m_table, m_flapping;
    bool m_loaded = false;
    Scope m_scope; // last
};

} // namespace ops
