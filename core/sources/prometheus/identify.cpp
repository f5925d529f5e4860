#include "core/sources/prometheus/decodestatus.h"
#include "core/sources/prometheus/fetch.h"
#include "core/sources/prometheus/request.h"
#include "core/time/clock.h"

#include <QDateTime>
#include <QLocale>

namespace ops::prometheus {

namespace {

/// The Date header has whole seconds and was written at some moment between sending and receiving, so
/// it bounds the difference to an interval: zero where that holds it, else the end nearest to zero.
std::optional<qint64> clockOffset(const QByteArray &dateHeader, qint64 sentMs, qint64 receivedMs)
{
    auto date =
        QLocale::c().toDateTime(QString::fromLatin1(dateHeader), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    const qint64 least = date.toMSecsSinceEpoch() - receivedMs;
    const qint64 most = date.toMSecsSinceEpoch() + 999 - sentMs;
    if (least > 0)
        return least;
    return most < 0 ? most : 0;
}

/// Never by the version alone: every one of them answers this route in its own way.
QString productOf(const BuildFields &build, const HttpAnswer &answer)
{
    if (build.application.contains(u"Mimir", Qt::CaseInsensitive))
        return QStringLiteral("Mimir");
    if (build.application.contains(u"Cortex", Qt::CaseInsensitive))
        return QStringLiteral("Cortex");
    const bool bare = build.revision.isEmpty() && build.goVersion.isEmpty() && build.application.isEmpty();
    if (bare && (build.version.isEmpty() || !answer.header("X-Server-Hostname").isEmpty()))
        return QStringLiteral("VictoriaMetrics");
    return bare ? QStringLiteral("Prometheus API") : QStringLiteral("Prometheus");
}

} // namespace

Task<Result<BuildInfo>> identify(std::shared_ptr<Connection> connection)
{
    auto answer = co_await send(connection, Call(QStringLiteral("status/buildinfo")));
    if (!answer)
        co_return answer.error();
    BuildInfo info;
    const qint64 received = connection->clock.nowMs();
    info.latencyMs = answer->elapsedMs;
    info.clockOffsetMs = clockOffset(answer->header("Date"), received - qint64(answer->elapsedMs), received);
    info.product = QStringLiteral("Prometheus API");
    if (answer->status < 200 || answer->status >= 300) {
        if (!isMissingRoute(*answer))
            co_return connection->failure(*answer);
        Call probe(QStringLiteral("query"), Form().add("query", QStringLiteral("1")).text());
        probe.post = true;
        auto answered = co_await fetchQuery(connection, std::move(probe), std::shared_ptr<Buffers>());
        if (!answered)
            co_return answered.error();
        co_return info;
    }
    const QByteArray body = answer->body;
    auto build = co_await OnPool(decodeBuildInfo, body);
    if (!build)
        co_return connection->told(build.error());
    info.version = build->version;
    info.product = productOf(*build, *answer);
    // Thanos fills the same fields as Prometheus; only it has stores, and its versions begin with 0.
    if (info.product == u"Prometheus" && info.version.startsWith(u"0.")) {
        auto stores = co_await send(connection, Call(QStringLiteral("stores")));
        if (stores && stores->status == 200)
            info.product = QStringLiteral("Thanos");
    }
    co_return info;
}

} // namespace ops::prometheus
