#include "core/alerts/historyvm.h"

#include "core/alerts/alertdesk.h"
#include "core/alerts/historycsv.h"
#include "core/async/onpool.h"
#include "core/async/sleep.h"
#include "core/correlation/context.h"

namespace ops {

namespace {

constexpr int HistoryPageRows = 200, ExportPageRows = 2000;
constexpr qint64 GrewDelayMs = 1000; // a storm writes events without a pause: one search a second is enough

Task<Result<HistoryPage>> historyPage(AlertStore *store, HistoryQuery query)
{
    auto page = co_await store->history(std::move(query));
    co_return page;
}

/// What is appended keeps the rows that are shown: the same question at another place.
Task<Result<qint64>> exportHistory(AlertStore *store, HistoryQuery query, QTimeZone zone, QString path)
{
    QByteArray csv = QByteArrayLiteral("\xEF\xBB\xBF") + historyCsvHead(); // spreadsheets read the mark
    query.limit = ExportPageRows;
    query.offset = 0;
    for (;;) {
        auto page = co_await store->history(query);
        if (!page)
            co_return page.error();
        const int count = int(page->rows.size());
        QByteArray lines = co_await OnPool(historyCsv, std::move(page->rows), zone);
        csv += lines;
        query.offset += count;
        if (count < query.limit)
            break;
    }
    auto written = co_await OnPool(PoolKind::Batch, writeWholeFile, std::move(csv), std::move(path));
    co_return written;
}

Task<Done> afterPause(Clock *clock)
{
    co_await Sleep(*clock, GrewDelayMs);
    co_return Done();
}

} // namespace

HistoryVm::HistoryVm(AlertDesk &desk, Context &context, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_context(context)
{
    m_rows.setZone(context.zone());
    connect(&m_context, &Context::rangeChanged, this, &HistoryVm::ask);
    connect(&m_context, &Context::refreshRequested, this, &HistoryVm::ask);
    connect(&m_context, &Context::zoneChanged, this, [this] { m_rows.setZone(m_context.zone()); });
    connect(&m_desk, &AlertDesk::eventsChanged, this, &HistoryVm::storeGrew);
    connect(&m_desk, &AlertDesk::stateChanged, this, [this] {
        if (m_askedMs == 0 && !m_scope.running("page"))
            ask();
    });
    connect(&m_rows, &HistoryModel::moreWanted, this, &HistoryVm::askMore);
}

void HistoryVm::load()
{
    if (m_loaded)
        return;
    m_loaded = true;
    ask();
}

void HistoryVm::search(const QString &text, Ends ends)
{
    if (text == m_text && ends == m_ends)
        return;
    m_text = text;
    m_ends = ends;
    ask();
}

void HistoryVm::retry() { ask(); }

HistoryQuery HistoryVm::query(int offset) const
{
    HistoryQuery query;
    query.text = m_text;
    query.range = m_context.range();
    query.openOnly = m_ends == Ends::Open;
    if (m_ends == Ends::Resolved)
        query.end = Episode::End::Resolved;
    else if (m_ends == Ends::SourceLost)
        query.end = Episode::End::SourceLost;
    else if (m_ends == Ends::Restart)
        query.end = Episode::End::AlertmanagerRestart;
    else if (m_ends == Ends::Unknown)
        query.end = Episode::End::Unknown;
    query.offset = offset;
    query.limit = HistoryPageRows;
    return query;
}

void HistoryVm::ask()
{
    if (!m_loaded)
        return;
    if (!m_desk.state().store) { // not opened yet: stateChanged() says when it is
        if (m_desk.state().storeError)
            finish(m_desk.state().storeError);
        return;
    }
    m_state.searching = true;
    m_scope.cancel("more");
    m_scope.cancel("grew");
    HistoryQuery first = query(0);
    first.limit = std::max(HistoryPageRows, std::min(m_rows.rowCount(), ExportPageRows)); // as far as was read before
    Q_EMIT stateChanged();
    m_scope.restart("page", historyPage(&m_desk.store(), std::move(first)), [this](Result<HistoryPage> page) {
        m_state.searching = false;
        if (page) {
            m_askedMs = m_context.clock().nowMs();
            m_rows.reset(std::move(*page), m_askedMs);
            finish(std::nullopt);
        } else {
            finish(page.error());
        }
    });
}

void HistoryVm::askMore()
{
    if (m_scope.running("page") || m_scope.running("more"))
        return;
    m_scope.restart("more", historyPage(&m_desk.store(), query(m_rows.rowCount())), [this](Result<HistoryPage> page) {
        if (page)
            m_rows.append(std::move(*page));
        finish(page ? std::nullopt : std::optional<Error>(page.error()));
    });
}

void HistoryVm::storeGrew()
{
    if (!m_loaded || m_scope.running("grew"))
        return;
    m_scope.restart("grew", afterPause(&m_context.clock()), [this](Done) { ask(); });
}

void HistoryVm::finish(const std::optional<Error> &error)
{
    m_state.error = error;
    m_state.matched = m_rows.matched();
    m_state.read = m_rows.rowCount();
    m_state.reason = error ? error->message : QString();
    if (error) {
        m_state.state = m_askedMs > 0 ? DataState::Stale : DataState::Error;
    } else if (m_state.read == 0) {
        m_state.state = DataState::NoData;
        m_state.reason = m_text.isEmpty() && m_ends == Ends::Any ? tr("No alert fired in this range.")
                                                                 : tr("No alert of this range matches the search.");
    } else {
        m_state.state = DataState::Value;
    }
    Q_EMIT stateChanged();
}

void HistoryVm::exportCsv(const QString &path)
{
    if (!m_desk.state().store)
        return;
    m_state.exporting = true;
    Q_EMIT stateChanged();
    auto task = exportHistory(&m_desk.store(), query(0), m_context.zone(), path);
    m_scope.restart("export", std::move(task), [this, path](Result<qint64> bytes) {
        m_state.exporting = false;
        Q_EMIT stateChanged();
        Q_EMIT told(bytes ? tr("The history was written to %1.").arg(path)
                          : tr("The history was not written: %1").arg(bytes.error().message));
    });
}

QString HistoryVm::newEpisodeOf(const QString &episodeId) const
{
    const HistoryPage::Row *row = m_rows.rowAt(m_rows.rowOfEpisode(episodeId));
    if (!row || row->episode.end == Episode::End::Open || !m_desk.rows())
        return QString();
    for (const AlertRow &live : *m_desk.rows()) {
        if (live.alert.fingerprint == row->episode.fingerprint && live.cluster == row->episode.cluster)
            return live.episodeId;
    }
    return QString();
}

} // namespace ops
