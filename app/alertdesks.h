#pragma once

#include "core/alerts/alertdesk.h"
#include "core/config/environment.h"
#include "core/guard/guard.h"

#include <map>
#include <memory>

namespace ops {

class Services;

/// A desk with all that it stands on, in the order in which it is taken apart.
struct OpenDesk
{
    Environment environment;
    std::unique_ptr<Guard> guard;
    std::unique_ptr<MetricSource> metrics; ///< null where the environment has none, or it cannot be signed in to
    std::optional<Error> metricsError;     ///< why it cannot
    std::unique_ptr<AlertDesk> desk;       // last: it uses all of the above
};

/// The desks of this program, one an environment, shared by whoever asks; a desk closes with its last user. Owns the
/// audit. GUI thread; the services outlive it, and it outlives every desk.
class AlertDesks
{
public:
    explicit AlertDesks(Services &services, const QString &auditFile = QString());
    ~AlertDesks();
    AlertDesks(const AlertDesks &) = delete;
    AlertDesks &operator=(const AlertDesks &) = delete;

    AuditLog &audit() { return m_audit; }

    /// Opens what the environment names, and asks nobody. A source of metrics that lacks its secret is left out, an
    /// Alertmanager that does is a member with that error. Fails where there is neither Alertmanager nor metrics
    /// (BadRequest), and where the store is of an unknown kind.
    Task<Result<std::shared_ptr<OpenDesk>>> open(Environment environment);

private:
    std::shared_ptr<OpenDesk> known(const Environment &environment) const;

    Services &m_services;
    AuditLog m_audit;
    std::map<QString, std::weak_ptr<OpenDesk>> m_open; // by the environment's name
};

} // namespace ops
