#pragma once

#include "core/alerts/alertsource.h"
#include "core/net/httpclient.h"

#include <memory>

namespace ops {

class Clock;
class Limiter;

namespace alertmanager {
class Connection;
}

/// Alertmanager's API v2, and what answers its routes: Grafana below /api/alertmanager/grafana, Mimir below
/// /alertmanager with a tenant in X-Scope-OrgID. GUI thread. Running tasks keep what they need, so they may outlive the
/// source, but not the transport and the clock.
class AlertmanagerSource : public AlertSource
{
public:
    /// `base` may have a path prefix or end in /api/v2. A user and password in it are taken as credentials.
    AlertmanagerSource(QString name, QUrl base, Transport &transport, Clock &clock, std::shared_ptr<Limiter> limiter,
                       Credentials credentials = Credentials(), int timeLimitMs = 30000);
    ~AlertmanagerSource() override;

    QString name() const override;
    Task<Result<AlertsAnswer>> alerts() override;
    Task<Result<SilencesAnswer>> silences() override;
    Task<Result<std::optional<Silence>>> silence(QString id) override;
    Task<Result<AlertmanagerStatus>> status() override;
    Task<Result<QString>> postSilence(Silence silence) override;
    Task<Result<Done>> expireSilence(QString id) override;

private:
    std::shared_ptr<alertmanager::Connection> m_connection;
};

} // namespace ops
