#include "core/alerts/alertlistvm.h"

#include "core/alerts/alertlabels.h"
#include "core/alerts/droponpool.h"
#include "core/async/onpool.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace ops {

namespace {

constexpr qint64 AgesEveryMs = 10'000;
constexpr int MostOffers = 30;

using Rows = std::shared_ptr<const std::vector<AlertRow>>;
using Arranged = std::shared_ptr<const AlertArrangement>;

Arranged makeArrangement(Rows rows, AlertWish wish)
{
    return std::make_shared<const AlertArrangement>(arrangeAlerts(std::move(rows), wish));
}

Task<Arranged> arrangeOnPool(Rows rows, AlertWish wish)
{
    auto arranged = co_await OnPool(&makeArrangement, std::move(rows), std::move(wish));
    co_return arranged;
}

FilterCompletion completionOf(QString text, int cursor, Rows rows)
{
    return rows ? completeFilter(text, cursor, *rows, MostOffers) : FilterCompletion();
}

Task<FilterCompletion> completeOnPool(QString text, int cursor, Rows rows)
{
    auto completion = co_await OnPool(&completionOf, std::move(text), cursor, std::move(rows));
    co_return completion;
}

} // namespace

AlertListVm::AlertListVm(AlertDesk &desk, Context &context, SavedFilters filters, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_context(context)
    , m_filters(std::move(filters))
    , m_arranged(makeArrangement(nullptr, {}))
{
    connect(&desk, &AlertDesk::rowsChanged, this, &AlertListVm::arrange);
    connect(&desk, &AlertDesk::stateChanged, this, &AlertListVm::refreshState);
    connect(&context, &Context::filtersChanged, this, &AlertListVm::arrange);
    connect(&context, &Context::zoneChanged, this, [this] {
        m_rows.setNow(m_desk.clock().nowMs(), m_context.zone());
        refreshState();
    });
    refreshState();
    if (const SavedFilter *usual = m_filters.usual())
        setFilter(usual->text);
    else
        arrange();
    tick();
}

AlertListVm::~AlertListVm() { m_desk.clock().cancel(m_ticking); }

/// Ages grow although nothing else happens, and with them what a filter by age takes.
void AlertListVm::tick()
{
    if (m_ticking != 0 && m_filter && m_filter->dependsOnTime())
        arrange();
    m_rows.setNow(m_desk.clock().nowMs(), m_context.zone());
    m_ticking = m_desk.clock().callAfter(AgesEveryMs, [this] { tick(); });
}

void AlertListVm::setFilter(const QString &text)
{
    m_state.filterText = text;
    auto parsed = parseAlertFilter(text);
    if (!parsed) {
        m_state.filterProblem = FilterProblem{parsed.error().sentence, parsed.error().position};
        Q_EMIT stateChanged();
        return;
    }
    m_state.filterProblem.reset();
    m_filter = std::make_shared<const AlertFilter>(std::move(*parsed));
    arrange();
}

void AlertListVm::offer(const QString &text, int cursor)
{
    m_scope.restart("offer", completeOnPool(text, cursor, m_desk.rows()), [this](FilterCompletion offers) {
        m_offers = std::move(offers);
        Q_EMIT offered();
    });
}

void AlertListVm::addToFilter(const QString &condition) { setFilter(withCondition(m_state.filterText, condition)); }

void AlertListVm::setSort(AlertSort sort, bool descending)
{
    if (sort == m_state.sort && descending == m_state.descending)
        return;
    m_state.sort = sort;
    m_state.descending = descending;
    arrange();
}

void AlertListVm::setGroup(const GroupBy &by)
{
    if (by == m_state.group)
        return;
    m_state.group = by;
    m_folded.clear(); // keys of another label
    arrange();
}

void AlertListVm::toggleFold(const QString &groupKey)
{
    if (m_folded.erase(groupKey) == 0)
        m_folded.insert(groupKey);
    arrange();
}

void AlertListVm::setAllFolded(bool folded)
{
    m_folded.clear();
    for (const AlertGroup &group : m_arranged->groups) {
        if (folded && m_arranged->grouped)
            m_folded.insert(group.key);
    }
    arrange();
}

/// Which labels answer the window's filters depends on the labels that there are.
void AlertListVm::refreshEntities()
{
    if (m_entityFilters == m_context.filters() && m_entityLabels == m_state.labelNames)
        return;
    m_entityFilters = m_context.filters();
    m_entityLabels = m_state.labelNames;
    m_entities = EntityAlertFilter(m_entityFilters, m_entityLabels, m_context.entityOverrides());
    m_state.notApplied = m_entities.notApplied();
}

void AlertListVm::arrange()
{
    refreshEntities();
    AlertWish wish;
    wish.filter = m_filter;
    wish.entities = m_entities;
    wish.sort = m_state.sort;
    wish.descending = m_state.descending;
    wish.group = m_state.group;
    wish.folded = m_folded;
    wish.nowMs = m_desk.clock().nowMs();
    wish.before = m_arranged;
    m_state.arranging = true;
    m_scope.restart("arrange", arrangeOnPool(m_desk.rows(), std::move(wish)),
                    [this](Arranged arranged) { onArranged(std::move(arranged)); });
    Q_EMIT stateChanged();
}

void AlertListVm::onArranged(Arranged arranged)
{
    Arranged before = std::exchange(m_arranged, std::move(arranged));
    m_state.arranging = false;
    m_state.counts = m_arranged->counts;
    m_state.labelNames = m_arranged->labelNames;
    m_rows.setArrangement(m_arranged, m_folded);
    m_groups.setArrangement(m_arranged);
    dropOnPool(std::move(before));
    m_state.selected = int(selectedLines().size());
    if (m_entityLabels != m_state.labelNames && !m_context.filters().empty())
        arrange(); // there are new labels, which may answer the filters
    refreshState();
    Q_EMIT selectionChanged();
}

void AlertListVm::refreshState()
{
    const AlertDesk::State &desk = m_desk.state();
    const qint64 now = m_desk.clock().nowMs();
    m_state.state = desk.state;
    m_state.banners = bannersOf(desk, m_desk.guard().place().readOnly, now);
    m_state.emptyText =
        m_arranged->lines.empty() ? emptySentence(desk, m_state.counts.total, now, m_context.zone()) : QString();
    Q_EMIT stateChanged();
}

void AlertListVm::select(QStringList keys, const QString &current)
{
    if (keys == m_selected && current == m_current)
        return;
    m_selected = std::move(keys);
    m_current = current;
    m_state.selected = int(selectedLines().size());
    Q_EMIT selectionChanged();
    Q_EMIT stateChanged();
}

void AlertListVm::step(int direction)
{
    const int count = int(m_arranged->lines.size());
    int line = m_current.isEmpty() ? -1 : m_arranged->lineOf(m_current);
    const int by = line < 0 ? 1 : direction;
    do
        line += by;
    while (line >= 0 && line < count && !m_arranged->rowAt(line));
    const AlertRow *row = m_arranged->rowAt(line);
    if (row)
        select({alertKey(*row)}, alertKey(*row));
}

std::vector<int> AlertListVm::selectedLines() const
{
    std::vector<int> lines;
    QSet<QString> wanted(m_selected.begin(), m_selected.end());
    for (std::size_t line = 0; line < m_arranged->lines.size() && !wanted.isEmpty(); ++line) {
        const AlertRow *row = m_arranged->rowAt(int(line));
        if (row && wanted.remove(alertKey(*row)))
            lines.push_back(int(line));
    }
    return lines;
}

std::vector<AlertRow> AlertListVm::selectedRows() const
{
    std::vector<AlertRow> rows;
    for (const int line : selectedLines())
        rows.push_back(*m_arranged->rowAt(line));
    return rows;
}

const AlertRow *AlertListVm::currentRow() const
{
    return m_current.isEmpty() ? nullptr : m_arranged->rowAt(m_arranged->lineOf(m_current));
}

Result<Done> AlertListVm::saveFilter(const QString &name, bool usual)
{
    auto saved = m_filters.save({name, m_state.filterText, usual});
    Q_EMIT stateChanged();
    return saved;
}

Result<Done> AlertListVm::forgetFilter(const QString &name)
{
    auto removed = m_filters.remove(name);
    Q_EMIT stateChanged();
    return removed;
}

} // namespace ops
