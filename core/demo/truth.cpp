#include "core/demo/truth.h"

#include "core/base/json.h"
#include "core/demo/pastalerts.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace ops::demo {

namespace {

struct Row
{
    Fault fault;
    const char *summary;
    const char *metric;
    const char *expr;
    bool up;
    const char *services;                ///< the root cause first
    const char *board;                   ///< where it is seen best
    std::array<const char *, 2> shownBy; ///< what the query of a panel that shows it contains
};

constexpr std::array<Row, FaultCount> Rows{{
    {Fault::ApiErrors,
     QT_TRANSLATE_NOOP("Demo", "Orders end with 500: the order router loses its exchange."),
     "http_request_duration_seconds_count",
     "sum(rate(http_request_duration_seconds_count{service=\"trading-api\",status=~\"5..\"}[1m])) / "
     "sum(rate(http_request_duration_seconds_count{service=\"trading-api\"}[1m]))",
     true,
     "order-router trading-api",
     "dashboard:platform",
     {"http_request_duration_seconds_count", "5.."}},
    {Fault::ApiLatency,
     QT_TRANSLATE_NOOP("Demo", "The model service is slow, and so is what waits for it."),
     "http_request_duration_seconds_bucket",
     "histogram_quantile(0.95, sum by (le) "
     "(rate(http_request_duration_seconds_bucket{service=~\"strategy-api|trading-api\"}[1m])))",
     true,
     "model-service strategy-api trading-api",
     "dashboard:platform",
     {"http_request_duration_seconds_bucket", "histogram_quantile"}},
    {Fault::SyncLag,
     QT_TRANSLATE_NOOP("Demo", "The feeds of sse and szse time out and fall behind."),
     "data_sync_lag_seconds",
     "max(data_sync_lag_seconds{source=~\"sse|szse\"})",
     true,
     "data-sync",
     "dashboard:platform",
     {"data_sync_lag_seconds", ""}},
    {Fault::MemLeak,
     QT_TRANSLATE_NOOP("Demo", "user-api keeps what it allocates; switching off restarts it."),
     "container_memory_working_set_bytes",
     "max(container_memory_working_set_bytes{name=\"user-api\"})",
     true,
     "user-api",
     "dashboard:containers",
     {"container_memory_working_set_bytes", ""}},
    {Fault::DiskFill,
     QT_TRANSLATE_NOOP("Demo", "The root file system of qm-prod-02 fills up."),
     "node_filesystem_avail_bytes",
     "min(node_filesystem_avail_bytes{instance=\"qm-prod-02:9100\",mountpoint=\"/\"})",
     false,
     "qm-prod-02",
     "dashboard:hosts",
     {"node_filesystem_avail_bytes", ""}},
    {Fault::LoginAttack,
     QT_TRANSLATE_NOOP("Demo", "Someone outside tries passwords by the thousand."),
     "login_failures_total",
     "sum(rate(login_failures_total{origin=\"external\"}[1m]))",
     true,
     "user-api",
     "dashboard:platform",
     {"login_failures_total", ""}},
    {Fault::BackupStale,
     QT_TRANSLATE_NOOP("Demo", "The newest good backup of the user data is three days old."),
     "backup_last_success_timestamp_seconds",
     "min(backup_last_success_timestamp_seconds{kind=\"user-data\"})",
     false,
     "backup-agent",
     "dashboard:backup",
     {"backup_last_success_timestamp_seconds", ""}},
    {Fault::StrategyFailures,
     QT_TRANSLATE_NOOP("Demo", "Strategy runs fail and time out."),
     "strategy_executions_total",
     "sum(rate(strategy_executions_total{status=\"success\"}[1m])) / sum(rate(strategy_executions_total[1m]))",
     false,
     "strategy-engine model-service strategy-api",
     "dashboard:platform",
     {"strategy_executions_total", ""}},
    {Fault::UserDrop,
     QT_TRANSLATE_NOOP("Demo", "Two thirds of the users are gone, and their load with them."),
     "users_active",
     "sum(users_active)",
     false,
     "user-api",
     "dashboard:platform",
     {"users_active", ""}},
}};

std::string exprsOf(const nlohmann::json &panel)
{
    std::string exprs;
    const auto targets = panel.find("targets");
    if (targets == panel.end() || !targets->is_array())
        return exprs;
    for (const auto &target : *targets) {
        if (const auto expr = target.is_object() ? target.find("expr") : target.end();
            target.is_object() && expr != target.end() && expr->is_string())
            exprs += expr->get<std::string>() + '\n';
    }
    return exprs;
}

struct ShownPanel
{
    Truth::Panel panel;
    std::string exprs;
    bool isGraph = false;
};

/// Panels of a collapsed row stand inside it.
void collect(const nlohmann::json &panels, const QString &board, std::vector<ShownPanel> &to)
{
    if (!panels.is_array())
        return;
    for (const auto &panel : panels) {
        if (!panel.is_object())
            continue;
        const auto id = panel.find("id");
        const auto title = panel.find("title");
        if (id != panel.end() && id->is_number_integer() && title != panel.end() && title->is_string())
            to.push_back({{board, id->get<int>(), QString::fromStdString(title->get<std::string>())},
                          exprsOf(panel),
                          panel.contains("type") && panel["type"] == "timeseries"});
        if (const auto inner = panel.find("panels"); inner != panel.end())
            collect(*inner, board, to);
    }
}

std::vector<ShownPanel> panelsOf(const BoardFiles &boards)
{
    std::vector<ShownPanel> panels;
    for (const BoardFile &board : boards) {
        const auto json = parseJson(board.json);
        if (!json || !json->is_object())
            continue;
        if (const auto all = json->find("panels"); all != json->end())
            collect(*all, board.id, panels);
    }
    return panels;
}

/// On the row's own board rather than on another, and rather as a graph, where the course is seen.
std::optional<Truth::Panel> bestOf(const std::vector<ShownPanel> &panels, const Row &row)
{
    std::optional<Truth::Panel> best;
    int bestRank = -1;
    for (const ShownPanel &shown : panels) {
        const bool shows = std::all_of(row.shownBy.begin(), row.shownBy.end(), [&shown](const char *part) {
            return shown.exprs.find(part) != std::string::npos;
        });
        const int rank = (shown.panel.board == QLatin1String(row.board) ? 2 : 0) + (shown.isGraph ? 1 : 0);
        if (shows && rank > bestRank) {
            best = shown.panel;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace

std::vector<Truth> truths(const BoardFiles &boards)
{
    const std::vector<ShownPanel> panels = panelsOf(boards);
    std::vector<Truth> all;
    for (const Row &row : Rows) {
        Truth truth;
        truth.fault = row.fault;
        truth.summary = QCoreApplication::translate("Demo", row.summary);
        truth.metric = QLatin1String(row.metric);
        truth.expr = QLatin1String(row.expr);
        truth.up = row.up;
        truth.services = QString::fromLatin1(row.services).split(u' ');
        truth.rootCause = truth.services.first();
        truth.panel = bestOf(panels, row);
        truth.alerts = alertsOf(row.fault);
        all.push_back(std::move(truth));
    }
    return all;
}

void setOn(std::vector<Truth> &truths, const QStringList &names)
{
    for (Truth &truth : truths)
        truth.on = names.contains(faultName(truth.fault));
}

QByteArray truthJson(const std::vector<Truth> &truths)
{
    auto faults = nlohmann::ordered_json::array();
    const auto list = [](const QStringList &texts) {
        auto array = nlohmann::ordered_json::array();
        for (const QString &text : texts)
            array.push_back(text.toStdString());
        return array;
    };
    for (const Truth &truth : truths) {
        nlohmann::ordered_json json;
        json["name"] = faultName(truth.fault).toStdString();
        json["on"] = truth.on ? nlohmann::ordered_json(*truth.on) : nlohmann::ordered_json();
        json["summary"] = truth.summary.toStdString();
        json["metric"] = truth.metric.toStdString();
        json["expr"] = truth.expr.toStdString();
        json["direction"] = truth.up ? "up" : "down";
        json["panel"] = nullptr;
        if (truth.panel)
            json["panel"] = {{"board", truth.panel->board.toStdString()},
                             {"id", truth.panel->id},
                             {"title", truth.panel->title.toStdString()}};
        json["services"] = list(truth.services);
        json["rootCause"] = truth.rootCause.toStdString();
        json["alerts"] = list(truth.alerts);
        faults.push_back(std::move(json));
    }
    const nlohmann::ordered_json document{{"faults", std::move(faults)}};
    return QByteArray::fromStdString(document.dump());
}

} // namespace ops::demo
