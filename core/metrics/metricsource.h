#pragma once

#include "core/async/task.h"
#include "core/base/result.h"
#include "core/metrics/series.h"
#include "core/time/timerange.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace ops {

/// Buffers that a caller keeps from poll to poll of the same query, so that the second poll touches no
/// fresh memory. Opaque: made by MetricSource::makeBuffers(). One request at a time.
class QueryBuffers
{
public:
    virtual ~QueryBuffers() = default;
};

enum class QueryPriority { Background, Visible }; ///< visible work goes first

struct RangeQuery
{
    QString expr;
    TimeRange range; ///< both ends inclusive, sent as given: align before
    qint64 stepMs = 15000;
    QueryPriority priority = QueryPriority::Visible;
    std::shared_ptr<QueryBuffers> buffers; ///< may be null

    RangeQuery() = default;
    RangeQuery(QString expr_, TimeRange range_, qint64 stepMs_) : expr(std::move(expr_)), range(range_), stepMs(stepMs_)
    {}
};

struct InstantQuery
{
    QString expr;
    qint64 timeMs = -1; ///< -1: the server's now
    QueryPriority priority = QueryPriority::Visible;
    std::shared_ptr<QueryBuffers> buffers;

    InstantQuery() = default;
    explicit InstantQuery(QString expr_, qint64 timeMs_ = -1) : expr(std::move(expr_)), timeMs(timeMs_) {}
};

enum class ResultType { Matrix, Vector, Scalar, String };
QString resultTypeName(ResultType type); ///< "matrix", "vector", "scalar", "string"

struct QueryAnswer
{
    ResultType type = ResultType::Matrix;
    std::shared_ptr<const SeriesSet> series; ///< never null; a scalar is one row without labels
    QString text;                            ///< a string result
    QStringList warnings;                    ///< the answer is partial
    QStringList infos;                       ///< worth knowing, the answer is whole
    int repairedBytes = 0;                   ///< bad UTF-8 replaced; the answer is partial
    qint64 requestMs = 0, decodeMs = 0, bytes = 0;

    bool partial() const { return !warnings.isEmpty() || repairedBytes > 0; }
};

struct MetricMetadata
{
    QString metric, type, help, unit;
};

struct ScrapeTarget
{
    Labels labels;
    QString scrapePool, scrapeUrl, lastError, health;
    qint64 lastScrapeMs = 0, scrapeIntervalMs = 0; ///< interval 0 where the server does not say
    double lastScrapeDurationMs = 0;
};

struct ActiveAlert
{
    Labels labels, annotations;
    QString state; ///< "firing", "pending"
    qint64 activeAtMs = 0;
    double value = 0;
};

struct Rule
{
    enum class Kind { Alerting, Recording };
    Kind kind = Kind::Alerting;
    QString name, query, health, lastError, state;
    Labels labels, annotations;
    qint64 durationMs = 0, keepFiringForMs = 0, lastEvaluationMs = 0;
    double evaluationMs = 0;
    std::vector<ActiveAlert> alerts;
};

struct RuleGroup
{
    QString name, file;
    qint64 intervalMs = 0;
    std::vector<Rule> rules;
};

struct Exemplar
{
    Labels seriesLabels, labels;
    double value = 0;
    qint64 timeMs = 0;
};

struct BuildInfo
{
    QString
        product; ///< "Prometheus", "VictoriaMetrics", "Thanos", "Mimir", or "Prometheus API" where it cannot be told
    QString version;                     ///< may be empty
    std::optional<qint64> clockOffsetMs; ///< server minus ours, from its Date header
    double latencyMs = 0;
};

struct WalReplay
{
    bool replaying = false;
    qint64 min = 0, max = 0, current = 0;
};

/// A source of metrics that speaks Prometheus' HTTP API or is mapped onto it. Methods live on the GUI
/// thread; decoding happens on the pool. Every error kind of error.h may come back.
class MetricSource
{
public:
    virtual ~MetricSource() = default;

    virtual QString name() const = 0;
    /// The request as a curl command for a person's shell, without secrets: what signs in is a placeholder.
    /// Empty where the source has none.
    virtual QString curlCommand(const RangeQuery &) const { return QString(); }
    virtual QString curlCommand(const InstantQuery &) const { return QString(); }
    virtual std::shared_ptr<QueryBuffers> makeBuffers() const = 0;

    virtual Task<Result<QueryAnswer>> queryRange(RangeQuery query) = 0;
    virtual Task<Result<QueryAnswer>> query(InstantQuery query) = 0;
    virtual Task<Result<std::vector<Labels>>> series(QStringList matchers, TimeRange range) = 0;
    virtual Task<Result<QStringList>> labelNames(QStringList matchers, TimeRange range) = 0;
    virtual Task<Result<QStringList>> labelValues(QString label, QStringList matchers, TimeRange range) = 0;
    virtual Task<Result<std::vector<MetricMetadata>>> metadata(QString metric) = 0; ///< empty name: all
    virtual Task<Result<std::vector<ScrapeTarget>>> targets() = 0;
    virtual Task<Result<std::vector<RuleGroup>>> rules() = 0;
    virtual Task<Result<std::vector<ActiveAlert>>> alerts() = 0;
    virtual Task<Result<std::vector<Exemplar>>> exemplars(QString expr, TimeRange range) = 0;
    virtual Task<Result<BuildInfo>> buildInfo() = 0;
    virtual Task<Result<WalReplay>> walReplay() = 0;
    /// Time of the newest sample any target delivered; empty where the server has none.
    virtual Task<Result<std::optional<qint64>>> completeUntilMs() = 0;
};

} // namespace ops
