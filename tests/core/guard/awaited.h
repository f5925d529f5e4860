#pragma once

#include "core/async/scope.h"

#include <QTest>

#include <optional>

namespace ops::test {

/// Runs a task to its end while the event loop turns.
template<class T> T awaited(Task<T> task)
{
    std::optional<T> value;
    Scope scope;
    scope.restart("task", std::move(task), [&value](T result) { value.emplace(std::move(result)); });
    if (!QTest::qWaitFor([&value] { return value.has_value(); }, 30000))
        qFatal("the task did not end");
    return std::move(*value);
}

} // namespace ops::test
