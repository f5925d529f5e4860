#include "core/sources/prometheus/prometheussource.h"

#include "core/sources/prometheus/curl.h"
#include "core/sources/prometheus/decodelists.h"
#include "core/sources/prometheus/decoderules.h"
#include "core/sources/prometheus/decodestatus.h"
#include "core/sources/prometheus/fetch.h"
#include "core/sources/prometheus/request.h"

namespace ops {

using namespace prometheus;

namespace {

Call post(const char *route, const Form &form)
{
    Call call(QString::fromLatin1(route), form.text());
    call.post = true;
    return call;
}

Call callOf(const Connection &connection, const RangeQuery &query)
{
    Form form;
    form.add("query", query.expr).addTime("start", query.range.fromMs).addTime("end", query.range.toMs);
    form.addTime("step", query.stepMs).addTime("timeout", connection.serverTimeLimitMs());
    Call call = post("query_range", form);
    call.visible = query.priority == QueryPriority::Visible;
    return call;
}

Call callOf(const Connection &connection, const InstantQuery &query)
{
    Form form;
    form.add("query", query.expr);
    if (query.timeMs >= 0)
        form.addTime("time", query.timeMs);
    form.addTime("timeout", connection.serverTimeLimitMs());
    Call call = post("query", form);
    call.visible = query.priority == QueryPriority::Visible;
    return call;
}

/// The names metadata may be kept under: the series' own, then its family's.
QStringList metadataNames(const QString &metric)
{
    QStringList names(metric);
    for (const QLatin1String suffix : {QLatin1String("_total"), QLatin1String("_bucket"), QLatin1String("_count"),
                                       QLatin1String("_sum"), QLatin1String("_info"), QLatin1String("_created")}) {
        if (metric.size() > suffix.size() && metric.endsWith(suffix))
            names << metric.chopped(suffix.size());
    }
    return names;
}

Task<Result<std::vector<MetricMetadata>>> metadataOf(std::shared_ptr<Connection> connection, QStringList names)
{
    for (const auto &name : names) {
        Form form;
        if (!name.isEmpty())
            form.add("metric", name);
        Call call(QStringLiteral("metadata"), form.text());
        auto found = co_await fetch(connection, std::move(call), decodeMetadata, Missing::Empty);
        if (!found || !found->empty())
            co_return std::move(found);
    }
    co_return std::vector<MetricMetadata>();
}

} // namespace

PrometheusSource::PrometheusSource(QString name, QUrl base, Transport &transport, Clock &clock,
                                   std::shared_ptr<Limiter> limiter, Credentials credentials, int timeLimitMs)
    : m_connection(std::make_shared<Connection>(std::move(name), std::move(base), transport, clock, std::move(limiter),
                                                std::move(credentials), timeLimitMs))
{}

PrometheusSource::~PrometheusSource() = default;

QString PrometheusSource::name() const { return m_connection->name; }

std::shared_ptr<QueryBuffers> PrometheusSource::makeBuffers() const { return std::make_shared<Buffers>(); }

QString PrometheusSource::curlCommand(const RangeQuery &query) const
{
    return prometheus::curlCommand(*m_connection, callOf(*m_connection, query));
}

QString PrometheusSource::curlCommand(const InstantQuery &query) const
{
    return prometheus::curlCommand(*m_connection, callOf(*m_connection, query));
}

Task<Result<QueryAnswer>> PrometheusSource::queryRange(RangeQuery query)
{
    return fetchQuery(m_connection, callOf(*m_connection, query), std::dynamic_pointer_cast<Buffers>(query.buffers));
}

Task<Result<QueryAnswer>> PrometheusSource::query(InstantQuery query)
{
    return fetchQuery(m_connection, callOf(*m_connection, query), std::dynamic_pointer_cast<Buffers>(query.buffers));
}

Task<Result<std::vector<Labels>>> PrometheusSource::series(QStringList matchers, TimeRange range)
{
    return fetch(m_connection, post("series", Form().addMatchers(matchers).addRange(range)), decodeSeries,
                 Missing::Error);
}

Task<Result<QStringList>> PrometheusSource::labelNames(QStringList matchers, TimeRange range)
{
    return fetch(m_connection, post("labels", Form().addMatchers(matchers).addRange(range)), decodeNames,
                 Missing::Error);
}

Task<Result<QStringList>> PrometheusSource::labelValues(QString label, QStringList matchers, TimeRange range)
{
    const QString route = QStringLiteral("label/%1/values").arg(escapedLabelName(label));
    return fetch(m_connection, Call(route, Form().addMatchers(matchers).addRange(range).text()), decodeNames,
                 Missing::Error);
}

Task<Result<std::vector<MetricMetadata>>> PrometheusSource::metadata(QString metric)
{
    return metadataOf(m_connection, metadataNames(metric));
}

Task<Result<std::vector<ScrapeTarget>>> PrometheusSource::targets()
{
    // Dropped targets can be a huge list.
    Call call(QStringLiteral("targets"), Form().add("state", QStringLiteral("active")).text());
    return fetch(m_connection, std::move(call), decodeTargets, Missing::Unsupported);
}

Task<Result<std::vector<RuleGroup>>> PrometheusSource::rules()
{
    return fetch(m_connection, Call(QStringLiteral("rules")), decodeRules, Missing::Unsupported);
}

Task<Result<std::vector<ActiveAlert>>> PrometheusSource::alerts()
{
    return fetch(m_connection, Call(QStringLiteral("alerts")), decodeAlerts, Missing::Unsupported);
}

Task<Result<std::vector<Exemplar>>> PrometheusSource::exemplars(QString expr, TimeRange range)
{
    Form form;
    form.add("query", expr).addRange(range);
    return fetch(m_connection, post("query_exemplars", form), decodeExemplars, Missing::Empty);
}

Task<Result<BuildInfo>> PrometheusSource::buildInfo() { return identify(m_connection); }

Task<Result<WalReplay>> PrometheusSource::walReplay()
{
    // A server without the route has nothing to replay.
    return fetch(m_connection, Call(QStringLiteral("status/walreplay")), decodeWalReplay, Missing::Empty);
}

Task<Result<std::optional<qint64>>> PrometheusSource::completeUntilMs() { return newestSampleMs(m_connection); }

Task<Result<QString>> PrometheusSource::configYaml()
{
    return fetch(m_connection, Call(QStringLiteral("status/config")), decodeConfig, Missing::Unsupported);
}

} // namespace ops
