#pragma once

#include "core/async/onpool.h"
#include "core/sources/alertmanager/connection.h"
#include "core/time/clock.h"

#include <QByteArray>

namespace ops::alertmanager {

/// Asks a route, and decodes on the pool. T has the facts of its answer.
template<class T>
Task<Result<T>> fetch(std::shared_ptr<Connection> connection, QString route, Result<T> (*decode)(QByteArray))
{
    auto answer = co_await send(connection, Call("GET", std::move(route)));
    if (!answer)
        co_return answer.error();
    if (answer->status < 200 || answer->status >= 300)
        co_return connection->failure(*answer, Intent::Read);
    AnswerFacts facts = connection->factsOf(*answer);
    const qint64 cameMs = connection->clock.monotonicMs();
    auto decoded = co_await OnPool(decode, std::move(answer->body));
    if (!decoded)
        co_return connection->told(decoded.error());
    facts.decodeMs = connection->clock.monotonicMs() - cameMs;
    facts.repairedBytes = decoded->facts.repairedBytes;
    decoded->facts = facts;
    co_return std::move(decoded);
}

} // namespace ops::alertmanager
