#include "app/cli/alertsdesk.h"

#include "app/cli/clicontext.h"
#include "app/cli/envelope.h"
#include "app/cli/progress.h"
#include "app/cli/sourcefacts.h"
#include "app/cli/text.h"
#include "app/services.h"
#include "core/async/deadline.h"
#include "core/base/textsafe.h"
#include "core/time/duration.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace ops::cli {

namespace {

QStringList clusterWarnings(const AlertDesk::ClusterState &cluster)
{
    QStringList warnings;
    for (const ClusterMemberState &member : cluster.members) {
        if (member.error)
            warnings << QStringLiteral("%1: %2").arg(member.name, member.error->message);
    }
    if (warnings.isEmpty() && cluster.error)
        warnings << QStringLiteral("%1: %2").arg(cluster.name, cluster.error->message);
    if (!cluster.notice.isEmpty())
        warnings << QStringLiteral("%1: %2").arg(cluster.name, cluster.notice);
    return warnings;
}

/// Of the first member that says which product it is; a member of a cluster is as good as another.
void addSource(Envelope &envelope, const AlertDesk::State &state)
{
    for (const auto &cluster : state.clusters) {
        if (envelope.sourceName.isEmpty())
            envelope.sourceName = cluster.name;
        for (const auto &member : cluster.members) {
            if (!member.status || !envelope.product.isEmpty())
                continue;
            envelope.product = member.status->product;
            envelope.version = member.status->version;
        }
    }
}

} // namespace

Task<Result<DeskCall>> openDesk(CliContext &context)
{
    const auto environment = context.services().environment();
    if (!environment)
        co_return environment.error();
    if (!environment->source(QStringLiteral("alertmanager"))) {
        Error error(ErrorKind::BadRequest, Text::tr("The environment %1 has no Alertmanager.").arg(environment->name));
        error.hint = Text::tr("Add one to its sources, or name one with --alertmanager URL.");
        co_return error;
    }
    DeskCall call;
    call.desks = std::make_unique<AlertDesks>(context.services());
    auto open = co_await call.desks->open(*environment);
    if (!open)
        co_return open.error();
    call.open = std::move(*open);
    call.zone = context.services().zone(*environment);
    co_return std::move(call);
}

Task<Result<Done>> look(CliContext &context, AlertDesk &desk)
{
    Clock &clock = context.services().clock();
    const Progress progress(clock, Text::tr("Waiting for Alertmanager"));
    const TimeLimit limit(context);
    QElapsedTimer timer;
    timer.start();
    const Error late = limit.late(QStringLiteral("alertmanager"));
    auto done = co_await Deadline(clock, limit.leftMs(), desk.lookOnce(), late);
    context.addPhase("request", timer.elapsed());
    co_return std::move(done);
}

Task<Result<StoreFacts>> openStore(AlertDesk &desk)
{
    auto facts = co_await desk.store().open();
    co_return std::move(facts);
}

std::optional<Error> refusalHere(AlertDesk &desk)
{
    const auto allowed = desk.guard().confirm(GuardedAction());
    return allowed ? std::nullopt : std::optional(allowed.error());
}

Envelope deskEnvelope(CliContext &context, const DeskCall &call)
{
    const AlertDesk::State &state = call.desk().state();
    Envelope envelope = context.envelope();
    envelope.state = state.state == DataState::NoData ? DataState::Value : state.state;
    addSource(envelope, state);
    for (const auto &cluster : state.clusters)
        envelope.warnings += clusterWarnings(cluster);
    if (state.storeError) {
        envelope.warnings << Text::tr("The alert store: %1").arg(state.storeError->message);
        if (envelope.state == DataState::Value)
            envelope.state = DataState::Partial;
    } else if (state.store && !state.store->readOnlyReason.isEmpty()) {
        envelope.warnings << Text::tr("The alert store: %1").arg(state.store->readOnlyReason);
    }
    if (!state.deadManSentence.isEmpty())
        envelope.warnings << state.deadManSentence;
    return envelope;
}

Envelope storeEnvelope(CliContext &context, const DeskCall &call, const Result<Done> &looked)
{
    Envelope envelope = deskEnvelope(context, call);
    if (looked)
        return envelope;
    envelope.state = DataState::Stale;
    if (envelope.warnings.isEmpty())
        envelope.warnings << looked.error().message;
    return envelope;
}

void noteWarnings(CliContext &context, const Envelope &envelope)
{
    for (const QString &warning : envelope.warnings)
        context.note(safeText(warning));
}

int readCode(const Envelope &envelope)
{
    const bool whole = envelope.state == DataState::Value || envelope.state == DataState::NoData;
    return whole ? int(Ok) : int(PartialResult);
}

Result<std::optional<qint64>> durationOption(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return std::optional<qint64>();
    const auto ms = parseDurationMs(arguments.value(option));
    if (!ms || *ms <= 0)
        return wrong(Text::tr("%1 %2: a duration such as 30m or 8h is needed.").arg(option, arguments.value(option)));
    return ms;
}

Result<qint64> numberOption(const Arguments &arguments, const QString &option, qint64 least, qint64 otherwise)
{
    if (!arguments.has(option))
        return otherwise;
    bool ok = false;
    const qint64 number = arguments.value(option).toLongLong(&ok);
    if (!ok || number < least)
        return wrong(
            Text::tr("%1 %2: a whole number from %3 on is needed.").arg(option, arguments.value(option)).arg(least));
    return number;
}

} // namespace ops::cli
