#pragma once

#include "core/async/onpool.h"
#include "core/metrics/metricsource.h"
#include "core/sources/prometheus/buffers.h"
#include "core/sources/prometheus/connection.h"
#include "core/sources/prometheus/failure.h"

#include <QByteArray>

namespace ops::prometheus {

/// What a route that the server does not know counts as.
enum class Missing { Empty, Unsupported, Error };

Error unsupportedRoute(const QString &route);

/// Asks, and decodes on the pool.
template<class T>
Task<Result<T>> fetch(std::shared_ptr<Connection> connection, Call call, Result<T> (*decode)(QByteArray),
                      Missing missing)
{
    const QString route = call.route;
    auto answer = co_await send(connection, std::move(call));
    if (!answer)
        co_return answer.error();
    if (answer->status < 200 || answer->status >= 300) {
        if (missing == Missing::Error || !isMissingRoute(*answer))
            co_return connection->failure(*answer);
        if (missing == Missing::Unsupported)
            co_return connection->told(unsupportedRoute(route));
        co_return T();
    }
    auto decoded = co_await OnPool(decode, std::move(answer->body));
    if (!decoded)
        co_return connection->told(decoded.error());
    co_return std::move(decoded);
}

/// The same for queries, into buffers that may be null.
Task<Result<QueryAnswer>> fetchQuery(std::shared_ptr<Connection> connection, Call call,
                                     std::shared_ptr<Buffers> buffers);

/// Which product answers, and how its clock stands to ours.
Task<Result<BuildInfo>> identify(std::shared_ptr<Connection> connection);

/// The newest scrape of a target that is up; where a server has no targets, the newest sample of `up`.
Task<Result<std::optional<qint64>>> newestSampleMs(std::shared_ptr<Connection> connection);

} // namespace ops::prometheus
