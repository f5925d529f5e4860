#pragma once

#include "core/alerts/alertsource.h"

namespace ops {

/// Stands for a member of a cluster that cannot be asked at all, because its secret or a file of it is missing: every
/// call ends with that error.
class UnusableAlertSource : public AlertSource
{
public:
    UnusableAlertSource(QString name, Error error);

    QString name() const override { return m_name; }
    Task<Result<AlertsAnswer>> alerts() override;
    Task<Result<SilencesAnswer>> silences() override;
    Task<Result<std::optional<Silence>>> silence(QString id) override;
    Task<Result<AlertmanagerStatus>> status() override;
    Task<Result<QString>> postSilence(Silence silence) override;
    Task<Result<Done>> expireSilence(QString id) override;

private:
    QString m_name;
    Error m_error;
};

} // namespace ops
