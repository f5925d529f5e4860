#include "core/alerts/silencesvm.h"

#include "core/alerts/alertdesk.h"
#include "core/alerts/silencetext.h"
#include "core/async/onpool.h"
#include "core/correlation/context.h"
#include "core/time/clock.h"
#include "core/time/duration.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ops {

namespace {

using SharedInventory = std::shared_ptr<const SilenceInventory>;
using SilenceOrder = std::vector<std::uint32_t>;

constexpr qint64 TickMs = 15 * secondMs; // what is left of a silence is shown to the minute

/// With what it needs to go on: both are made where the silences are walked anyway.
struct Stock
{
    SharedInventory inventory;
    HitlessSince hitless;
};

Stock stockOf(const std::stop_token &stop, InventoryInput input)
{
    Stock stock;
    auto inventory = silenceInventory(stop, std::move(input));
    for (const SilenceFacts &facts : inventory.facts) {
        if (facts.hitlessSinceMs > 0)
            stock.hitless.emplace(inventory.silenceOf(facts).id.toStdString(), facts.hitlessSinceMs);
    }
    stock.inventory = std::make_shared<const SilenceInventory>(std::move(inventory));
    return stock;
}

Task<Stock> stockOnPool(InventoryInput input)
{
    auto stock = co_await OnPool(stockOf, std::move(input));
    co_return stock;
}

SilenceOrder silenceOrderOf(const SharedInventory &inventory, const SilenceFilter &filter)
{
    return silencesShown(*inventory, filter);
}

Task<SilenceOrder> silenceOrderOnPool(SharedInventory inventory, SilenceFilter filter)
{
    auto order = co_await OnPool(silenceOrderOf, std::move(inventory), std::move(filter));
    co_return order;
}

SilenceFilter::Order silenceOrderOfColumn(int column)
{
    switch (column) {
    case SilenceModel::EndsColumn:
        return SilenceFilter::Order::End;
    case SilenceModel::CreatorColumn:
        return SilenceFilter::Order::Creator;
    case SilenceModel::HitsColumn:
        return SilenceFilter::Order::Hits;
    default:
        return SilenceFilter::Order::Usual;
    }
}

} // namespace

SilencesVm::SilencesVm(AlertDesk &desk, Context &context, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_context(context)
    , m_rows(context.clock())
{
    m_rows.setZone(context.zone());
    connect(&m_rows, &SilenceModel::sortWanted, this, [this](int column, Qt::SortOrder order) {
        SilenceFilter filter = m_filter;
        filter.order = silenceOrderOfColumn(column);
        filter.descending = order == Qt::DescendingOrder;
        setFilter(filter);
    });
    connect(&m_context, &Context::zoneChanged, this, [this] { m_rows.setZone(m_context.zone()); });
    connect(&m_desk, &AlertDesk::silencesChanged, this, &SilencesVm::takeStock);
    connect(&m_desk, &AlertDesk::rowsChanged, this, &SilencesVm::takeStock);
    connect(&m_desk, &AlertDesk::stateChanged, this, &SilencesVm::updateState);
}

SilencesVm::~SilencesVm() { m_context.clock().cancel(m_timer); }

void SilencesVm::load()
{
    if (m_loaded)
        return;
    m_loaded = true;
    takeStock();
    updateState();
    m_timer = m_context.clock().callAfter(TickMs, [this] { tick(); });
}

void SilencesVm::tick()
{
    m_rows.timePassed();
    takeStock(); // some end soon by now
    m_timer = m_context.clock().callAfter(TickMs, [this] { tick(); });
}

void SilencesVm::takeStock()
{
    if (!m_loaded || !m_desk.silences())
        return;
    InventoryInput input;
    input.silences = m_desk.silences();
    input.rows = m_desk.rows();
    if (m_desk.silenceRuns().size() > 1)
        input.runs = m_desk.silenceRuns();
    input.person = m_desk.person();
    input.nowMs = m_context.clock().nowMs();
    input.hitless = m_hitless;
    m_state.settled = false;
    m_scope.restart("stock", stockOnPool(std::move(input)), [this](Stock stock) {
        m_inventory = std::move(stock.inventory);
        m_hitless = std::move(stock.hitless);
        showFiltered();
    });
}

void SilencesVm::setFilter(const SilenceFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    showFiltered();
}

void SilencesVm::showFiltered()
{
    if (!m_inventory)
        return;
    m_state.settled = false;
    const SharedInventory inventory = m_inventory;
    m_scope.restart("order", silenceOrderOnPool(inventory, m_filter), [this, inventory](SilenceOrder order) {
        m_state.counts = inventory->counts;
        m_state.shown = int(order.size());
        m_state.settled = !m_scope.running("stock");
        m_rows.show(inventory, std::move(order));
        updateState();
    });
}

void SilencesVm::updateState()
{
    if (!m_loaded)
        return;
    m_state.readOnly = m_desk.guard().place().readOnly;
    m_state.error.reset();
    m_state.reason.clear();
    for (const AlertDesk::ClusterState &cluster : m_desk.state().clusters) {
        if (cluster.error && !m_state.error)
            m_state.error = cluster.error;
    }
    const DataState desk = m_desk.state().state;
    const bool answered = m_inventory && m_desk.pollCount() > 0;
    m_state.state = answered ? DataState::Value : DataState::Loading;
    if (m_state.error) {
        m_state.reason = m_state.error->message;
        m_state.state = !answered ? DataState::Error : desk == DataState::Partial ? desk : DataState::Stale;
    } else if (answered && desk == DataState::Partial) {
        m_state.state = desk;
        m_state.reason = tr("Not every Alertmanager of the cluster has answered.");
    } else if (answered && m_state.shown == 0) {
        m_state.state = DataState::NoData;
        m_state.reason = m_inventory->facts.empty() ? tr("There is no silence.") : tr("No silence passes the filter.");
    }
    Q_EMIT stateChanged();
}

GuardedAction SilencesVm::expireAction(const QString &id) const
{
    GuardedAction action;
    action.id = QStringLiteral("silence.expire");
    const int row = m_rows.rowOfId(id);
    const Silence *silence = m_rows.silenceAt(row);
    if (!silence)
        return action;
    const int hits = int(m_rows.factsAt(row)->hits);
    action.target = writtenMatchers(silence->matchers);
    action.evidence = QJsonDocument(QJsonObject{{QStringLiteral("silenceId"), id}}).toJson(QJsonDocument::Compact);
    action.sentence = tr("The silence %1 ends now.").arg(shownMatchers(silence->matchers));
    if (hits > 0)
        action.sentence += u' ' + tr("%n alert(s) that it hides are not hidden any more; Alertmanager may page "
                                     "for them again only hours later.",
                                     nullptr, hits);
    if (isQuietAcknowledgement(*silence))
        action.sentence += u' ' + tr("It belongs to a quiet acknowledgement, which this takes back.");
    return action;
}

void SilencesVm::expire(const QString &id, const QString &typed)
{
    m_state.acting = true;
    Q_EMIT stateChanged();
    m_scope.restart("expire " + id.toStdString(), m_desk.expireSilence(id, typed), [this](Result<Done> done) {
        m_state.acting = false;
        Q_EMIT stateChanged();
        Q_EMIT told(done ? tr("The silence has ended.")
                         : tr("The silence was not ended: %1").arg(done.error().message));
    });
}

} // namespace ops
