#include "app/cli/sourcestatus.h"

#include "app/cli/clicontext.h"
#include "app/cli/text.h"
#include "app/services.h"
#include "core/alerts/clockoffset.h"
#include "core/async/deadline.h"
#include "core/sources/detect.h"
#include "core/sources/registry.h"
#include "core/time/clock.h"
#include "core/time/duration.h"

#include <QCoreApplication>

namespace ops::cli {

namespace {

using State = SourceStatus::State;

constexpr qint64 ClockToleranceMs = 5000;
constexpr qint64 StaleAfterMs = 5 * 60 * 1000;

void degrade(SourceStatus &status, const QString &problem, const QString &hint)
{
    if (status.state != State::Ok)
        return;
    status.state = State::Degraded;
    status.problem = problem;
    status.hint = hint;
}

void judgeClock(SourceStatus &status)
{
    if (!status.clockOffsetMs || qAbs(*status.clockOffsetMs) <= ClockToleranceMs)
        return;
    const QString off = humanDuration(qAbs(*status.clockOffsetMs));
    degrade(status,
            *status.clockOffsetMs > 0 ? Text::tr("The server's clock is %1 ahead of this computer's.").arg(off)
                                      : Text::tr("The server's clock is %1 behind this computer's.").arg(off),
            Text::tr("Set both clocks by a time server: ranges up to now are shifted by it."));
}

void judgeAge(SourceStatus &status, qint64 nowMs)
{
    if (!status.completeUntilMs) {
        degrade(status, Text::tr("The server holds no recent sample."), Text::tr("Look at its scrape targets."));
        return;
    }
    const qint64 ageMs = nowMs + status.clockOffsetMs.value_or(0) - *status.completeUntilMs;
    if (ageMs > StaleAfterMs)
        degrade(status, Text::tr("The newest sample is %1 old.").arg(humanDuration(ageMs)),
                Text::tr("Look at its scrape targets."));
}

void setProblem(SourceStatus &status, const Error &error)
{
    status.state = State::Down;
    status.problem = error.message;
    status.hint = error.hint;
    status.errorKind = error.kind;
}

int percentOf(const WalReplay &replay)
{
    const qint64 all = replay.max - replay.min;
    return all <= 0 ? 0 : int(qBound(qint64(0), (replay.current - replay.min) * 100 / all, qint64(100)));
}

void setReplay(SourceStatus &status, const WalReplay &replay)
{
    status.state = State::Degraded;
    status.walReplayPercent = percentOf(replay);
    status.problem =
        Text::tr("The server is starting: %1 % of its write-ahead log is read.").arg(*status.walReplayPercent);
    status.hint = Text::tr("It answers when that is done.");
}

/// Of a server whose answers are not read yet: whether it is there, and what it is.
Task<SourceStatus> identity(SourceParts parts, QString kind, TimeLimit limit)
{
    SourceStatus status;
    Clock &clock = parts.clock;
    const QString wanted = detectableKinds().contains(kind) ? kind : QString();
    const Error late = limit.late(parts.name);
    auto server = co_await Deadline(clock, limit.leftMs(), detectServer(std::move(parts), wanted), late);
    if (!server) {
        setProblem(status, server.error());
        co_return status;
    }
    status.product = server->product;
    status.version = server->version;
    status.latencyMs = server->latencyMs;
    co_return status;
}

} // namespace

QString stateName(SourceStatus::State state)
{
    switch (state) {
    case State::Ok:
        return QStringLiteral("ok");
    case State::Degraded:
        return QStringLiteral("degraded");
    case State::Down:
        return QStringLiteral("down");
    }
    return QString();
}

Task<SourceStatus> sourceStatus(MetricSource &source, Clock &clock, TimeLimit limit)
{
    SourceStatus status;
    status.name = source.name();
    auto build = co_await Deadline(clock, limit.leftMs(), source.buildInfo(), limit.late(source.name()));
    if (!build) {
        setProblem(status, build.error());
        if (build.error().kind != ErrorKind::Busy)
            co_return status;
        auto replay = co_await Deadline(clock, limit.leftMs(), source.walReplay(), limit.late(source.name()));
        if (replay && replay->replaying)
            setReplay(status, *replay);
        co_return status;
    }
    status.product = build->product;
    status.version = build->version;
    status.latencyMs = build->latencyMs;
    status.clockOffsetMs = build->clockOffsetMs;
    auto until = co_await Deadline(clock, limit.leftMs(), source.completeUntilMs(), limit.late(source.name()));
    if (!until) {
        setProblem(status, until.error());
        co_return status;
    }
    status.completeUntilMs = *until;
    judgeClock(status);
    judgeAge(status, clock.nowMs());
    co_return status;
}

Task<SourceStatus> sourceStatus(AlertSource &source, Clock &clock, TimeLimit limit)
{
    SourceStatus status;
    status.name = source.name();
    auto answer = co_await Deadline(clock, limit.leftMs(), source.status(), limit.late(source.name()));
    if (!answer) {
        setProblem(status, answer.error());
        co_return status;
    }
    status.product = answer->product;
    status.version = answer->version;
    status.latencyMs = double(answer->facts.roundTripMs);
    status.clockOffsetMs = clockOffsetOf(answer->facts);
    judgeClock(status);
    if (answer->cluster == AlertmanagerStatus::Cluster::Settling)
        degrade(status, Text::tr("It has just started and is still learning from its peers."),
                Text::tr("Wait a few seconds."));
    co_return status;
}

Task<Result<SourceStatus>> sourceStatus(CliContext &context, Environment environment, SourceConfig config)
{
    TimeLimit limit(context);
    SourceStatus status;
    auto credentials = co_await context.services().credentials(environment, config);
    if (credentials && metricSourceKinds().contains(config.kind)) {
        auto source = context.services().metricSource(environment, config, *credentials);
        if (!source)
            co_return source.error();
        status = co_await sourceStatus(**source, context.services().clock(), limit);
    } else if (credentials && alertSourceKinds().contains(config.kind)) {
        auto source = context.services().alertSource(environment, config, *credentials);
        if (!source)
            co_return source.error();
        status = co_await sourceStatus(**source, context.services().clock(), limit);
    } else if (credentials) {
        auto parts = context.services().sourceParts(environment, config, *credentials);
        if (!parts)
            co_return parts.error();
        status = co_await identity(std::move(*parts), config.kind, limit);
    } else if (credentials.error().kind == ErrorKind::Auth) {
        setProblem(status, credentials.error());
    } else {
        co_return credentials.error();
    }
    status.name = config.name;
    status.kind = config.kind;
    status.url = config.url.toDisplayString();
    co_return status;
}

} // namespace ops::cli
