#pragma once

#include "core/alerts/alertsource.h"
#include "core/metrics/metricsource.h"
#include "core/net/httpclient.h"

#include <QStringList>

#include <memory>

namespace ops {

class Clock;
class Limiter;

/// What every source is made of. Transport and clock must outlive the source and its tasks.
struct SourceParts
{
    QString name; ///< how messages call it; the kind's name where empty
    QUrl url;
    Transport &transport;
    Clock &clock;
    std::shared_ptr<Limiter> limiter; ///< one for all sources of a host
    Credentials credentials;
    int timeLimitMs = 30000;

    SourceParts(QUrl url_, Transport &transport_, Clock &clock_, std::shared_ptr<Limiter> limiter_)
        : url(std::move(url_))
        , transport(transport_)
        , clock(clock_)
        , limiter(std::move(limiter_))
    {}
};

/// The kinds of metric source there are ("prometheus").
QStringList metricSourceKinds();

/// Null for an unknown kind.
std::unique_ptr<MetricSource> makeMetricSource(const QString &kind, SourceParts parts);

/// The kinds of source of alerts there are ("alertmanager").
QStringList alertSourceKinds();

/// Null for an unknown kind.
std::unique_ptr<AlertSource> makeAlertSource(const QString &kind, SourceParts parts);

} // namespace ops
