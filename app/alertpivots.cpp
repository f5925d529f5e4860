#include "app/alertpivots.h"

#include "app/alertgraph.h"
#include "app/dashboardpage.h"
#include "app/runbookdialog.h"
#include "core/alerts/boardmarks.h"
#include "core/alerts/runbook.h"
#include "core/base/textsafe.h"
#include "core/time/clock.h"
#include "ui/shell/mainwindow.h"

#include <QDesktopServices>
#include <QLocale>

#include <algorithm>

namespace ops {

namespace {

/// A place where most of what a rule watches is seen.
struct BestPlace
{
    QString page;
    std::optional<int> item;
};

int sharedBy(const PageItem &item, const QStringList &metrics)
{
    QStringList shown;
    for (const QString &metric : item.keywords.split(u' ', Qt::SkipEmptyParts))
        shown << metricFamily(metric);
    return int(std::ranges::count_if(metrics, [&shown](const QString &metric) { return shown.contains(metric); }));
}

/// On `page`, or, where that is empty, on all.
BestPlace bestPlace(const PageRegistry &pages, const QString &page, const QStringList &metrics)
{
    BestPlace best{page, std::nullopt};
    int most = 0, items = 0;
    for (const PageInfo &info : pages) {
        if (!page.isEmpty() && info.id != page)
            continue;
        int here = 0;
        std::optional<int> first;
        int firstShared = 0;
        for (const PageItem &item : info.items) {
            const int shared = sharedBy(item, metrics);
            here += shared > 0 ? 1 : 0;
            if (shared > firstShared) {
                first = item.id;
                firstShared = shared;
            }
        }
        if (firstShared > most || (firstShared == most && here > items)) {
            best = {info.id, first};
            most = firstShared;
            items = here;
        }
    }
    return best;
}

QString pageNamed(const PageRegistry &pages, const QString &wanted)
{
    for (const QString &id : {wanted, QStringLiteral("dashboard:") + wanted}) {
        if (std::ranges::any_of(pages, [&id](const PageInfo &info) { return info.id == id; }))
            return id;
    }
    return QString();
}

} // namespace

AlertPivots::AlertPivots(MainWindow &window, Context &context, MetricSource *metrics, AlertDesk &desk, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_context(context)
    , m_metrics(metrics)
    , m_desk(desk)
{}

void AlertPivots::tell(const QString &sentence) { m_window.notices().add(NoticeLog::Severity::Info, sentence); }

/// From an hour before it began; up to now while that is near, so that the graph goes on.
void AlertPivots::setRangeAround(const AlertRow &row)
{
    constexpr qint64 BeforeMs = hourMs, AfterMs = 6 * hourMs;
    const qint64 start = row.alert.startsAtMs, now = m_context.clock().nowMs();
    const qint64 from = std::min(start, now) - BeforeMs;
    if (now - start > AfterMs)
        m_context.setRange(RangeSpec::absolute({from, start + AfterMs}));
    else
        m_context.setRange(RangeSpec::relative(rfc3339(from), QStringLiteral("now")));
}

void AlertPivots::openGraph(const AlertRow &row)
{
    const QString name = safeText(alertNameOf(row.alert.labels), 100);
    const QString expr = exprOfAlert(row.alert, *m_desk.rules());
    if (!m_metrics) {
        tell(tr("There is no graph of %1: this environment has no source of metrics.").arg(name));
        return;
    }
    const auto board = alertGraph(row.alert, expr, seriesLabelsOf(row.alert, *m_desk.rules()));
    if (!board) {
        tell(tr("There is no graph of %1: neither its rule nor its generator URL is known.").arg(name));
        return;
    }
    setRangeAround(row);
    m_window.openExtra({QStringLiteral("graph:") + row.alert.fingerprint, board->title,
                        [board = *board, metrics = m_metrics, &context = m_context, desk = &m_desk] {
                            return std::make_unique<DashboardPage>(board, *metrics, context, desk);
                        }});
}

void AlertPivots::openBoard(const AlertRow &row)
{
    const std::vector<RuleGroup> &rules = *m_desk.rules();
    const QStringList metrics = metricsOfRule(exprOfAlert(row.alert, rules), rules);
    const QString named = annotationOf(row.alert, "dashboard").trimmed();
    const QString page = pageNamed(m_window.pages(), named);
    if (!named.isEmpty() && page.isEmpty())
        tell(tr("The board %1 of the alert is not here; this one shows most of what it watches.")
                 .arg(safeText(named, 100)));
    const BestPlace place = bestPlace(m_window.pages(), page, metrics);
    if (place.page.isEmpty()) {
        tell(tr("No board shows what %1 watches.").arg(safeText(alertNameOf(row.alert.labels), 100)));
        return;
    }
    setRangeAround(row);
    if (EntityFilters filters = entityFiltersOf(seriesLabelsOf(row.alert, rules)); !filters.empty())
        m_context.setFilters(std::move(filters));
    m_window.openPlace(place.page, place.item);
}

void AlertPivots::openRunbook(const AlertRow &row)
{
    const RunbookLink link = runbookLinkOf(row.alert);
    const QString name = safeText(alertNameOf(row.alert.labels), 100);
    switch (link.kind) {
    case RunbookLink::Kind::None:
        tell(tr("%1 has no runbook: its rule has no annotation runbook_url.").arg(name));
        return;
    case RunbookLink::Kind::Refused:
        tell(tr("The runbook of %1 is not opened: %2 is no address of a web page.")
                 .arg(name, safeText(annotationOf(row.alert, "runbook_url"), 200)));
        return;
    case RunbookLink::Kind::Web:
        if (!QDesktopServices::openUrl(link.url))
            tell(tr("The desktop has no browser for %1.").arg(safeText(link.url.toDisplayString(), 200)));
        return;
    case RunbookLink::Kind::Shipped:
        break;
    }
    if (const auto runbook = shippedRunbook(link.name, QLocale().name()))
        RunbookDialog::showRunbook(*runbook, &m_window);
    else
        tell(tr("There is no runbook %1.").arg(safeText(link.name, 100)));
}

} // namespace ops
