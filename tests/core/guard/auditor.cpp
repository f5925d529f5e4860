#include "core/async/runtime.h"
#include "core/async/scope.h"
#include "core/guard/guard.h"
#include "core/time/clock.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

using namespace ops;

GuardedAction numbered(int number)
{
    GuardedAction action;
    action.id = QStringLiteral("alerts.note");
    action.target = QStringLiteral("number %1").arg(number);
    return action;
}

Task<Result<Done>> nothing() { co_return Done(); }

struct Never
{
    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<>) const noexcept
    {
        std::puts("begun");
        std::fflush(stdout);
    }
    void await_resume() const noexcept {}
};

Task<Result<Done>> hang()
{
    co_await Never();
    co_return Done();
}

Task<int> act(Guard *guard, int times)
{
    for (int i = 0; i < times; ++i) {
        auto agreed = guard->confirm(numbered(i));
        auto done = co_await guard->run(std::move(*agreed), nothing());
        if (!done)
            co_return 1;
    }
    co_return 0;
}

Task<int> actForEver(Guard *guard)
{
    auto agreed = guard->confirm(numbered(0));
    auto done = co_await guard->run(std::move(*agreed), hang());
    co_return done ? 0 : 1;
}

} // namespace

/// A console of its own: FILE COUNT acts so many times, FILE hang acts and never comes back.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    ops::AsyncRuntime runtime;
    ops::SystemClock clock;
    ops::AuditLog log(clock, QString::fromLocal8Bit(argv[1]));
    ops::Guard guard({QStringLiteral("prod"), QString(), false}, log);
    bool isCount = false;
    const int count = QByteArray(argv[2]).toInt(&isCount);
    ops::Scope scope;
    scope.restart("act", isCount ? act(&guard, count) : actForEver(&guard),
                  [](int code) { QCoreApplication::exit(code); });
    return QCoreApplication::exec();
}
