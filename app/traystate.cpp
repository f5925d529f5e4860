#include "app/traystate.h"

#include "core/alerts/alertdesk.h"
#include "ui/common/timetext.h"

namespace ops {

namespace {

/// None may be anything, so it ranks as a warning.
int trayRank(Severity severity) { return int(severity == Severity::None ? Severity::Warning : severity); }

void addRow(TrayState &state, const AlertRow &row)
{
    ++state.firing;
    const bool taken = row.work.state != Work::State::Open || row.alert.state == Alert::State::Suppressed;
    if (!taken && (!state.worst || trayRank(row.severity) < trayRank(*state.worst)))
        state.worst = row.severity;
}

} // namespace

TrayState trayStateOf(const std::vector<const AlertDesk *> &desks)
{
    TrayState state;
    for (const AlertDesk *desk : desks) {
        const AlertDesk::State &of = desk->state();
        state.blind = state.blind || of.watchdogMissing || of.pollingLate || of.state == DataState::Error ||
                      of.state == DataState::Stale;
        const auto rows = desk->rows();
        if (!rows)
            continue;
        const std::string watchdog = desk->settings().watchdog.toStdString();
        for (const AlertRow &row : *rows) { // ten thousand with every answer: no texts are made
            if (!row.pending && labelValue(row.alert.labels, "alertname") != watchdog)
                addRow(state, row);
        }
    }
    return state;
}

QString mutedUntilText(qint64 ms, qint64 nowMs) { return clockText(ms, nowMs, QTimeZone::systemTimeZone()); }

} // namespace ops
