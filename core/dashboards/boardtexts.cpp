#include "core/dashboards/boardtexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ops {

namespace {

/// Every fixed text of resources/dashboards: files of JSON are not searched for texts, and a test
/// compares this list with them.
constexpr std::array Texts{
    QT_TRANSLATE_NOOP("Board", "Platform"),
    QT_TRANSLATE_NOOP("Board", "API response time"),
    QT_TRANSLATE_NOOP("Board", "Time that 95 of 100 requests stay below, by service."),
    QT_TRANSLATE_NOOP("Board", "API error rate"),
    QT_TRANSLATE_NOOP("Board", "Share of requests that a service answers with 5xx."),
    QT_TRANSLATE_NOOP("Board", "Strategy success rate"),
    QT_TRANSLATE_NOOP("Board", "Share of strategy runs that end well, by strategy."),
    QT_TRANSLATE_NOOP("Board", "Data sync lag"),
    QT_TRANSLATE_NOOP("Board", "Age of the newest record of each feed."),
    QT_TRANSLATE_NOOP("Board", "Active users"),
    QT_TRANSLATE_NOOP("Board", "Users with a live session, by tier."),
    QT_TRANSLATE_NOOP("Board", "Error rate"),
    QT_TRANSLATE_NOOP("Board",
                      "Share of all requests that are answered with 5xx, over the last five minutes of the range."),
    QT_TRANSLATE_NOOP("Board", "Response time, p95"),
    QT_TRANSLATE_NOOP(
        "Board", "Time that 95 of 100 requests stay below, over all services and the last five minutes of the range."),
    QT_TRANSLATE_NOOP("Board", "Strategy success"),
    QT_TRANSLATE_NOOP("Board", "Share of all strategy runs that end well, over the last five minutes of the range."),
    QT_TRANSLATE_NOOP("Board", "Longest sync lag"),
    QT_TRANSLATE_NOOP("Board",
                      "Age of the newest record of the feed that is furthest behind, at the end of the range."),
    QT_TRANSLATE_NOOP("Board", "All active users"),
    QT_TRANSLATE_NOOP("Board", "Users with a live session at the end of the range, over all tiers."),
    QT_TRANSLATE_NOOP("Board", "All requests"),
    QT_TRANSLATE_NOOP("Board",
                      "Requests that all services answer per second, over the last five minutes of the range."),
    QT_TRANSLATE_NOOP("Board", "Requests per second"),
    QT_TRANSLATE_NOOP("Board", "Requests that a service answers, per second."),
    QT_TRANSLATE_NOOP("Board", "Container memory"),
    QT_TRANSLATE_NOOP("Board", "Working set of a container as a share of its limit."),
    QT_TRANSLATE_NOOP("Board", "Free disk space"),
    QT_TRANSLATE_NOOP("Board", "Free share of a file system."),
    QT_TRANSLATE_NOOP("Board", "Refused logins"),
    QT_TRANSLATE_NOOP("Board", "Logins with a wrong password, by where they come from."),
    QT_TRANSLATE_NOOP("Board", "per second"),
    QT_TRANSLATE_NOOP("Board", "Age of the newest backup"),
    QT_TRANSLATE_NOOP("Board", "Time since the newest good backup of each kind ended."),
    QT_TRANSLATE_NOOP("Board", "Response time percentiles"),
    QT_TRANSLATE_NOOP("Board", "Time that 50, 95 and 99 of 100 requests stay below, over all services."),
    QT_TRANSLATE_NOOP("Board", "50th percentile"),
    QT_TRANSLATE_NOOP("Board", "95th percentile"),
    QT_TRANSLATE_NOOP("Board", "99th percentile"),
    QT_TRANSLATE_NOOP("Board", "Slowest routes"),
    QT_TRANSLATE_NOOP("Board", "Time that 95 of 100 requests stay below, by route, over five minutes."),
    QT_TRANSLATE_NOOP("Board", "Scrape targets"),
    QT_TRANSLATE_NOOP("Board", "Whether the newest scrape succeeded: 1 is up, 0 is down."),
};

void translate(QString &text)
{
    if (isBoardText(text))
        text = QCoreApplication::translate("Board", text.toUtf8().constData());
}

} // namespace

bool isBoardText(const QString &text)
{
    return std::any_of(Texts.begin(), Texts.end(), [&text](const char *known) { return text == QLatin1String(known); });
}

void translateBoard(Dashboard &board)
{
    translate(board.title);
    for (DashboardPanel &panel : board.panels) {
        translate(panel.title);
        translate(panel.description);
        translate(panel.draw.axisLabel);
        for (PanelTarget &target : panel.targets)
            translate(target.legendFormat);
    }
}

} // namespace ops
