#pragma once

#include "core/metrics/configsource.h"
#include "core/metrics/metricsource.h"
#include "core/net/httpclient.h"

#include <memory>

namespace ops {

class Clock;
class Limiter;

namespace prometheus {
class Connection;
}

/// Prometheus' HTTP API, and what answers its routes: Thanos, Mimir, VictoriaMetrics. Nothing that
/// only Prometheus has is needed; where a server lacks a route the answer is empty or Unsupported.
/// GUI thread. Running tasks keep what they need, so they may outlive the source, but not the
/// transport and the clock.
class PrometheusSource : public MetricSource, public ConfigSource
{
public:
    /// `base` may have a path prefix. A user and password in it are taken as credentials.
    PrometheusSource(QString name, QUrl base, Transport &transport, Clock &clock, std::shared_ptr<Limiter> limiter,
                     Credentials credentials = Credentials(), int timeLimitMs = 30000);
    ~PrometheusSource() override;

    QString name() const override;
    QString curlCommand(const RangeQuery &query) const override;
    QString curlCommand(const InstantQuery &query) const override;
    std::shared_ptr<QueryBuffers> makeBuffers() const override;

    Task<Result<QueryAnswer>> queryRange(RangeQuery query) override;
    Task<Result<QueryAnswer>> query(InstantQuery query) override;
    Task<Result<std::vector<Labels>>> series(QStringList matchers, TimeRange range) override;
    Task<Result<QStringList>> labelNames(QStringList matchers, TimeRange range) override;
    Task<Result<QStringList>> labelValues(QString label, QStringList matchers, TimeRange range) override;
    /// A counter, histogram or summary may be kept under its family's name: that is asked for as well.
    Task<Result<std::vector<MetricMetadata>>> metadata(QString metric) override;
    Task<Result<std::vector<ScrapeTarget>>> targets() override;
    Task<Result<std::vector<RuleGroup>>> rules() override;
    Task<Result<std::vector<ActiveAlert>>> alerts() override;
    Task<Result<std::vector<Exemplar>>> exemplars(QString expr, TimeRange range) override;
    Task<Result<BuildInfo>> buildInfo() override;
    Task<Result<WalReplay>> walReplay() override;
    Task<Result<std::optional<qint64>>> completeUntilMs() override;
    Task<Result<QString>> configYaml() override;

private:
    std::shared_ptr<prometheus::Connection> m_connection;
};

} // namespace ops
