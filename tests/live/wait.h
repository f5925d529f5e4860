#pragma once

#include "core/async/scope.h"
#include "core/async/task.h"
#include "core/base/result.h"

#include <QTest>

#include <optional>

namespace ops::test {

/// Runs the event loop until the task has answered, a minute at most.
template<class T> Result<T> wait(Task<Result<T>> task)
{
    std::optional<Result<T>> answer;
    Scope scope;
    scope.restart("wait", std::move(task), [&answer](Result<T> result) { answer.emplace(std::move(result)); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 60000))
        return Error(ErrorKind::Internal, QStringLiteral("the test waited in vain"));
    return std::move(*answer);
}

} // namespace ops::test
