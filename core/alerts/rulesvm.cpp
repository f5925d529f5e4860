#include "core/alerts/rulesvm.h"

#include "core/alerts/alertdesk.h"
#include "core/async/onpool.h"
#include "core/time/clock.h"
#include "core/time/duration.h"

namespace ops {

namespace {

using SharedRules = std::shared_ptr<const RuleTable>;
using RuleOrder = std::vector<std::uint32_t>;

Task<SharedRules> ruleTableOnPool(std::shared_ptr<const std::vector<RuleGroup>> groups, qint64 askedMs)
{
    auto table = co_await OnPool(ruleTableOf, std::move(groups), askedMs);
    co_return std::make_shared<const RuleTable>(std::move(table));
}

RuleOrder ruleOrderOf(const SharedRules &table, const RuleFilter &filter) { return rulesShown(*table, filter); }

Task<RuleOrder> ruleOrderOnPool(SharedRules table, RuleFilter filter)
{
    auto order = co_await OnPool(ruleOrderOf, std::move(table), std::move(filter));
    co_return order;
}

} // namespace

RulesVm::RulesVm(AlertDesk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&m_desk, &AlertDesk::rulesChanged, this, &RulesVm::readRules);
    connect(&m_desk, &AlertDesk::stateChanged, this, &RulesVm::updateState);
}

void RulesVm::load()
{
    if (m_loaded)
        return;
    m_loaded = true;
    readRules();
    updateState();
}

void RulesVm::readRules()
{
    if (!m_loaded || m_desk.state().rulesAskedMs == 0)
        return;
    m_state.settled = false;
    m_scope.restart("table", ruleTableOnPool(m_desk.rules(), m_desk.state().rulesAskedMs), [this](SharedRules table) {
        m_table = std::move(table);
        showFiltered();
    });
}

void RulesVm::setFilter(const RuleFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    showFiltered();
}

void RulesVm::showFiltered()
{
    if (!m_table)
        return;
    m_state.settled = false;
    const SharedRules table = m_table;
    m_scope.restart("order", ruleOrderOnPool(table, m_filter), [this, table](RuleOrder order) {
        m_state.counts = table->counts;
        m_state.shown = int(order.size());
        m_state.settled = true;
        m_rows.show(table, std::move(order));
        updateState();
    });
}

void RulesVm::updateState()
{
    if (!m_loaded)
        return;
    const auto &error = m_desk.state().rulesError;
    m_state.error = error;
    m_state.reason.clear();
    if (!m_desk.hasMetrics()) {
        m_state.state = DataState::NoData;
        m_state.reason = tr("This environment has no Prometheus source, which is what evaluates rules.");
    } else if (error && m_table) {
        m_state.state = DataState::Stale;
        m_state.reason =
            tr("Rules of %1 ago: %2").arg(humanDuration(m_desk.clock().nowMs() - m_table->askedMs), error->message);
    } else if (error) {
        m_state.state = DataState::Error;
        m_state.reason = error->message;
    } else if (!m_table) {
        m_state.state = DataState::Loading;
    } else if (m_state.counts.rules == 0) {
        m_state.state = DataState::NoData;
        m_state.reason = tr("The server has no rules.");
    } else if (m_state.shown == 0) {
        m_state.state = DataState::NoData;
        m_state.reason = tr("No rule passes the filter.");
    } else {
        m_state.state = DataState::Value;
    }
    Q_EMIT stateChanged();
}

} // namespace ops
