// Starts a sleeper through ChildProcess and one through LocalRunner, prints their pids, and waits to be killed.
#include "core/async/runtime.h"
#include "core/async/scope.h"
#include "core/process/childprocess.h"
#include "core/process/localrunner.h"
#include "core/time/clock.h"

#include <QCoreApplication>

#include <cstdio>

using namespace ops;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const AsyncRuntime runtime;
    SystemClock clock;
    LocalRunner runner(clock);
    ChildProcess child(clock);
    Scope scope;
    QObject::connect(&child, &ChildProcess::started, &app, [&child] {
        std::printf("%lld\n", static_cast<long long>(child.pid()));
        std::fflush(stdout);
    });
    child.start(Command(QStringLiteral("sleep"), {QStringLiteral("1000")}));
    // The shell writes its pid where the test reads it, and becomes the sleeper.
    Command announced(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("echo $$ >\"$0\" && exec sleep 1000"),
                                             app.arguments().value(1)});
    scope.restart("run", runner.run(announced), [](const Result<CommandOutput> &) {});
    return app.exec();
}
