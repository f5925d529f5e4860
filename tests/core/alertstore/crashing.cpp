#include "core/alerts/alertacts.h"
#include "core/alerts/alertschema.h"
#include "core/alerts/leaseowner.h"
#include "core/alerts/uuid7.h"
#include "core/async/runtime.h"
#include "core/async/scope.h"
#include "core/time/clock.h"

#include <QCoreApplication>

#include <cstdio>

#include <unistd.h>

namespace {

using namespace ops;

const QString Cluster = QStringLiteral("prod");
const AlertStore::Actor Me{QStringLiteral("li"), QStringLiteral("console")};

/// Says where it stands and waits to be killed.
[[noreturn]] void stopHere()
{
    std::puts("here");
    std::fflush(stdout);
    for (;;)
        ::pause();
}

AlertAction acknowledging()
{
    AlertAction action;
    action.note = QStringLiteral("a note");
    return action;
}

/// In the middle of the transaction: all is written, nothing is committed.
void dieBeforeCommit(const QString &path, const QString &episode, qint64 nowMs)
{
    auto file = SqliteFile::open(path, alertMigrations());
    auto done = (*file)->transaction([&]() -> Result<Done> {
        AlertActs acts(**file, nowMs);
        const PlannedSilence silence{newUuid7(nowMs), episode, Cluster, "{}"};
        auto outcome = acts.act(acknowledging(), {episode, -1}, Me, &silence);
        if (outcome)
            stopHere();
        return outcome.error();
    });
    Q_UNUSED(done);
}

Task<int> walk(AlertStore *store, QString episode, QString step, qint64 nowMs)
{
    std::vector<PlannedSilence> silences;
    silences.push_back(PlannedSilence{newUuid7(nowMs), episode, Cluster, "{}"});
    std::vector<ActionTarget> targets;
    targets.push_back(ActionTarget{episode, -1});
    auto acked = co_await store->act(acknowledging(), targets, Me, silences);
    if (!acked || step == QStringLiteral("committed"))
        stopHere();
    auto claimed = co_await store->claimOps(Cluster, thisLeaseOwner(), 60'000);
    if (!claimed || claimed->empty() || step == QStringLiteral("sent"))
        stopHere();
    AlertOp op = claimed->front();
    op.state = AlertOp::State::Confirmed;
    op.silenceId = QStringLiteral("silence-1");
    auto saved = co_await store->saveOp(op, std::vector<AlertEvent>());
    if (!saved || step == QStringLiteral("confirmed"))
        stopHere();
    AlertAction back;
    back.kind = AlertAction::Kind::Unacknowledge;
    auto unacked = co_await store->act(back, targets, Me, std::vector<PlannedSilence>());
    if (!unacked || step == QStringLiteral("unacked"))
        stopHere();
    auto ending = co_await store->claimOps(Cluster, thisLeaseOwner(), 60'000);
    Q_UNUSED(ending);
    stopHere();
    co_return 0;
}

} // namespace

/// A console that dies: FILE EPISODE STEP NOW goes as far as STEP and waits there to be killed.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const ops::AsyncRuntime runtime;
    const QStringList arguments = QCoreApplication::arguments();
    const QString path = arguments.value(1), episode = arguments.value(2), step = arguments.value(3);
    const qint64 nowMs = arguments.value(4).toLongLong();
    if (step == QStringLiteral("uncommitted"))
        dieBeforeCommit(path, episode, nowMs);
    ops::SystemClock clock(nowMs);
    auto store = ops::makeAlertStore(path, clock);
    ops::Scope scope;
    scope.restart("walk", walk(store->get(), episode, step, nowMs), [](int) {});
    return QCoreApplication::exec();
}
