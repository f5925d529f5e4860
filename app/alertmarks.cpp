#include "app/alertmarks.h"

#include "core/alerts/boardmarks.h"
#include "core/async/onpool.h"
#include "core/base/textsafe.h"
#include "core/dashboards/dashboardvm.h"

#include <QTimer>

#include <map>

namespace ops {

namespace {

constexpr std::size_t MostMarks = 100; // of one panel
constexpr int LongestMark = 160;

using RowsPtr = std::shared_ptr<const std::vector<AlertRow>>;
using RulesPtr = std::shared_ptr<const std::vector<RuleGroup>>;
using MarksOfPanels = std::map<int, PanelMarks>;

MarkLevel levelOf(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
    case Severity::Error:
        return MarkLevel::Critical;
    case Severity::Warning:
        return MarkLevel::Warning;
    case Severity::Info:
    case Severity::None:
        break;
    }
    return MarkLevel::Info;
}

PanelMark markOf(const AlertRow &row)
{
    const QString summary = annotationOf(row.alert, "summary");
    const QString name = alertNameOf(row.alert.labels);
    PanelMark mark;
    mark.fromMs = row.alert.startsAtMs;
    mark.level = levelOf(row.severity);
    mark.text = safeText(summary.isEmpty() ? name : name + QStringLiteral(": ") + summary, LongestMark);
    mark.key = row.cluster + u'/' + row.alert.fingerprint;
    return mark;
}

MarksOfPanels foundMarks(const std::vector<PanelQueries> &panels, const RowsPtr &rows, const RulesPtr &rules)
{
    MarksOfPanels marks;
    if (!rows)
        return marks;
    static const std::vector<RuleGroup> none;
    for (const PanelAlert &found : alertsOfPanels(panels, *rows, rules ? *rules : none)) {
        PanelMarks &of = marks[found.panel];
        if (!found.row->pending && of.size() < MostMarks)
            of.push_back(markOf(*found.row));
    }
    return marks;
}

Task<MarksOfPanels> marksOnPool(std::vector<PanelQueries> panels, RowsPtr rows, RulesPtr rules)
{
    auto marks = co_await OnPool([](std::vector<PanelQueries> asked, RowsPtr alerts,
                                    RulesPtr groups) { return foundMarks(asked, alerts, groups); },
                                 std::move(panels), std::move(rows), std::move(rules));
    co_return marks;
}

/// As sent where it was sent: with variables and filters filled in.
QStringList exprsOf(const PanelVm &panel)
{
    QStringList exprs;
    const auto &states = panel.state().targets;
    for (std::size_t i = 0; i < panel.panel().targets.size(); ++i) {
        const PanelTarget &target = panel.panel().targets[i];
        if (!target.asked())
            continue;
        const auto sent =
            std::ranges::find_if(states, [&target](const auto &state) { return state.refId == target.refId; });
        exprs << (sent != states.end() && !sent->exprAsSent.isEmpty() ? sent->exprAsSent : target.expr);
    }
    return exprs;
}

} // namespace

AlertMarks::AlertMarks(DashboardVm &board, AlertDesk &desk, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_desk(desk)
{
    connect(&desk, &AlertDesk::rowsChanged, this, &AlertMarks::lookSoon);
    connect(&desk, &AlertDesk::rulesChanged, this, &AlertMarks::lookSoon);
    for (const auto &panel : board.panels())
        connect(panel.get(), &PanelVm::stateChanged, this, &AlertMarks::queriesMayHaveChanged);
    lookSoon();
}

QStringList AlertMarks::queries() const
{
    QStringList all;
    for (const auto &panel : m_board.panels())
        all += exprsOf(*panel);
    return all;
}

void AlertMarks::queriesMayHaveChanged()
{
    if (!m_soon && queries() != m_queries)
        lookSoon();
}

/// Once for all that changes in one turn of the event loop.
void AlertMarks::lookSoon()
{
    if (std::exchange(m_soon, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_soon = false;
        look();
    });
}

void AlertMarks::look()
{
    m_queries = queries();
    std::vector<PanelQueries> panels;
    for (const auto &panel : m_board.panels())
        panels.push_back({panel->panel().id, exprsOf(*panel)});
    m_scope.restart("marks", marksOnPool(std::move(panels), m_desk.rows(), m_desk.rules()),
                    [this](MarksOfPanels marks) {
                        for (const auto &panel : m_board.panels())
                            panel->setMarks(std::move(marks[panel->panel().id]));
                    });
}

} // namespace ops
