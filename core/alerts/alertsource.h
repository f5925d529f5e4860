#pragma once

#include "core/alerts/alert.h"
#include "core/async/task.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ops {

/// What every answer of an Alertmanager also says.
struct AnswerFacts
{
    std::optional<qint64> serverMs; ///< its Date header, whole seconds; empty without
    qint64 askedMs = 0;             ///< our clock when it was sent
    qint64 roundTripMs = 0;
    qint64 decodeMs = 0, bytes = 0;
    int repairedBytes = 0; ///< bad UTF-8 replaced: the answer is partial
};

struct AlertsAnswer
{
    std::vector<Alert> alerts; ///< Alert::seenBy is empty here
    AnswerFacts facts;
};

struct SilencesAnswer
{
    std::vector<Silence> silences;
    AnswerFacts facts;
};

struct AlertmanagerStatus
{
    enum class Cluster { Ready, Settling, Disabled };

    QString product, version; ///< "Alertmanager", "Grafana", "Mimir"; the version may be empty
    QString clusterName;
    Cluster cluster = Cluster::Disabled;
    QStringList peers;      ///< addresses
    QStringList peerNames;  ///< a member is called `clusterName` there
    qint64 startedAtMs = 0; ///< `uptime`
    QString configYaml;     ///< as sent, secrets masked by the server; empty where it sends none
    AnswerFacts facts;
};

/// One Alertmanager (API v2, 0.21 to 0.34; Grafana's and Mimir's behind their prefixes). GUI thread; decoding on the
/// pool. Every kind of error.h may come back. Writes are sent once: one whose answer was lost is `outcomeUnknown`.
class AlertSource
{
public:
    virtual ~AlertSource() = default;

    virtual QString name() const = 0;
    virtual Task<Result<AlertsAnswer>> alerts() = 0;
    virtual Task<Result<SilencesAnswer>> silences() = 0; ///< in every state
    /// Empty where the server does not know the id.
    virtual Task<Result<std::optional<Silence>>> silence(QString id) = 0;
    virtual Task<Result<AlertmanagerStatus>> status() = 0;

    /// Creates, or edits the one with the id; the id that it has now, which is another one where the server made a
    /// new silence of it. Unsupported where a matcher is negative and the server is older than 0.22.
    virtual Task<Result<QString>> postSilence(Silence silence) = 0;
    /// Done, too, where it is expired or unknown already.
    virtual Task<Result<Done>> expireSilence(QString id) = 0;
};

/// A write may have happened although there is no answer that says so: look before acting again.
bool outcomeUnknown(const Error &error);

} // namespace ops
