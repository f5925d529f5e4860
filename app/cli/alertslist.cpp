#include "app/cli/alerts.h"
#include "app/cli/alertsdesk.h"
#include "app/cli/alertsfilter.h"
#include "app/cli/alertsoutput.h"
#include "app/cli/clicontext.h"
#include "app/cli/text.h"

#include <QCoreApplication>

namespace ops::cli {

Task<int> runAlertsList(CliContext &context, Arguments arguments)
{
    const auto filter = readRowFilter(arguments.positional);
    if (!filter)
        co_return failFilter(context, filter.error());
    auto call = co_await openDesk(context);
    if (!call)
        co_return context.fail(call.error());
    auto looked = co_await look(context, call->desk());
    if (!looked)
        co_return context.fail(looked.error());
    const AlertRows rows = rowsPassing(*filter, call->desk());
    Envelope envelope = deskEnvelope(context, *call);
    if (envelope.state == DataState::Value && rows.empty())
        envelope.state = DataState::NoData;
    noteWarnings(context, envelope);
    if (rows.empty() && !context.json())
        context.note(arguments.positional.isEmpty() ? Text::tr("No alert is firing.") : Text::tr("Nothing matches."));
    writeAlerts(context, envelope, rows, call->zone);
    co_return readCode(envelope);
}

} // namespace ops::cli
