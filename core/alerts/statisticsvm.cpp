#include "core/alerts/statisticsvm.h"

#include "core/alerts/alertdesk.h"
#include "core/alerts/historycsv.h"
#include "core/async/onpool.h"
#include "core/async/sleep.h"
#include "core/correlation/context.h"

#include <QDateTime>

#include <algorithm>

namespace ops {

namespace {

constexpr qint64 StatisticsPauseMs = 10'000; // figures over hours need not follow every event

Task<Result<AlertFigures>> episodeFigures(AlertStore *store, TimeRange range, qint64 nowMs, QTimeZone zone)
{
    auto facts = co_await store->facts(range);
    if (!facts)
        co_return facts.error();
    auto figures = co_await OnPool(alertFigures, std::move(*facts), range, nowMs, std::move(zone));
    co_return figures;
}

Task<Done> afterStatisticsPause(Clock *clock)
{
    co_await Sleep(*clock, StatisticsPauseMs);
    co_return Done();
}

Result<qint64> statisticsInto(const AlertStatistics &statistics, const QString &path)
{
    QByteArray csv = QByteArrayLiteral("\xEF\xBB\xBF");
    for (const QStringList &row : statisticsTable(statistics))
        csv += csvLine(row);
    return writeWholeFile(csv, path);
}

Task<Result<qint64>> exportStatistics(AlertStatistics statistics, QString path)
{
    auto written = co_await OnPool(PoolKind::Batch, statisticsInto, std::move(statistics), std::move(path));
    co_return written;
}

} // namespace

AlertFigures alertFigures(const std::vector<EpisodeFact> &facts, TimeRange range, qint64 nowMs, const QTimeZone &zone)
{
    const qint64 offset = qint64(QDateTime::fromMSecsSinceEpoch(range.toMs, zone).offsetFromUtc()) * 1000;
    AlertFigures figures;
    figures.bySeverity = alertStatistics(facts, range, StatisticsBy::Severity, nowMs, offset);
    figures.byRule = alertStatistics(facts, range, StatisticsBy::AlertName, nowMs, offset);
    figures.byTeam = alertStatistics(facts, range, StatisticsBy::Team, nowMs, offset);
    figures.byHour = alertStatistics(facts, range, StatisticsBy::Hour, nowMs, offset);
    figures.total = figures.bySeverity.total;
    figures.overTime = episodesOverTime(facts, range, zone);
    std::copy_if(figures.byRule.rows.begin(), figures.byRule.rows.end(), std::back_inserter(figures.flapping),
                 [](const AlertStatisticsRow &row) { return row.flapped > 0; });
    std::stable_sort(figures.flapping.begin(), figures.flapping.end(),
                     [](const AlertStatisticsRow &a, const AlertStatisticsRow &b) { return a.flapped > b.flapped; });
    return figures;
}

StatisticsVm::StatisticsVm(AlertDesk &desk, Context &context, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_context(context)
{
    connect(&m_context, &Context::rangeChanged, this, &StatisticsVm::compute);
    connect(&m_context, &Context::zoneChanged, this, &StatisticsVm::compute);
    connect(&m_context, &Context::refreshRequested, this, &StatisticsVm::compute);
    connect(&m_desk, &AlertDesk::stateChanged, this, [this] {
        if (!m_state.figures && !m_state.computing)
            compute();
    });
    connect(&m_desk, &AlertDesk::eventsChanged, this, [this] {
        if (m_loaded && !m_scope.running("grew"))
            m_scope.restart("grew", afterStatisticsPause(&m_context.clock()), [this](Done) { compute(); });
    });
}

void StatisticsVm::load()
{
    if (m_loaded)
        return;
    m_loaded = true;
    compute();
}

void StatisticsVm::compute()
{
    if (!m_loaded)
        return;
    if (!m_desk.state().store) { // not opened yet: stateChanged() says when it is
        if (const auto &error = m_desk.state().storeError) {
            m_state.state = DataState::Error;
            m_state.error = error;
            m_state.reason = error->message;
            Q_EMIT stateChanged();
        }
        return;
    }
    m_state.computing = true;
    auto task = episodeFigures(&m_desk.store(), m_context.range(), m_context.clock().nowMs(), m_context.zone());
    m_scope.restart("figures", std::move(task), [this](Result<AlertFigures> figures) {
        m_state.computing = false;
        m_state.error = figures ? std::nullopt : std::optional<Error>(figures.error());
        if (figures) {
            take(std::move(*figures));
        } else {
            m_state.state = m_state.figures ? DataState::Stale : DataState::Error;
            m_state.reason = figures.error().message;
        }
        Q_EMIT stateChanged();
    });
}

void StatisticsVm::take(AlertFigures figures)
{
    m_state.figures = std::make_shared<const AlertFigures>(std::move(figures));
    const bool any = m_state.figures->total.fired > 0;
    m_state.state = any ? DataState::Value : DataState::NoData;
    m_state.reason = any ? QString() : tr("No alert fired in this range.");
    showTables();
}

const AlertStatistics &StatisticsVm::chosen() const
{
    switch (m_state.by) {
    case StatisticsBy::AlertName:
        return m_state.figures->byRule;
    case StatisticsBy::Team:
        return m_state.figures->byTeam;
    case StatisticsBy::Hour:
        return m_state.figures->byHour;
    case StatisticsBy::Severity:
        break;
    }
    return m_state.figures->bySeverity;
}

void StatisticsVm::showTables()
{
    m_table.show(chosen().rows, statisticsByText(m_state.by));
    m_flapping.show(m_state.figures->flapping, statisticsByText(StatisticsBy::AlertName));
}

void StatisticsVm::setBy(StatisticsBy by)
{
    if (by == m_state.by)
        return;
    m_state.by = by;
    if (m_state.figures)
        showTables();
    Q_EMIT stateChanged();
}

void StatisticsVm::exportCsv(const QString &path)
{
    if (!m_state.figures)
        return;
    m_scope.restart("export", exportStatistics(chosen(), path), [this, path](Result<qint64> bytes) {
        Q_EMIT told(bytes ? tr("The statistics were written to %1.").arg(path)
                          : tr("The statistics were not written: %1").arg(bytes.error().message));
    });
}

} // namespace ops
