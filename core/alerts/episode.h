#pragma once

#include "core/alerts/alert.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace ops {

/// One time that an alert fired, from its first firing to its end. Acknowledgements belong to it, not to the alert.
struct Episode
{
    enum class End { Open, Resolved, SourceLost, AlertmanagerRestart, Unknown };

    QString id; ///< UUID version 7
    QString cluster, fingerprint;
    Labels labels, annotations;
    qint64 startsAtMs = 0; ///< as the source says
    qint64 firstSeenMs = 0, lastSeenMs = 0;
    std::optional<qint64> endedAtMs;
    End end = End::Open;
    bool endInferred = false; ///< no Prometheus confirmed it
    QString generatorUrl;
    QStringList receivers;
    Severity peakSeverity = Severity::None;
    bool flapping = false;
};
QString episodeEndName(Episode::End end); ///< "resolved", "source_lost", "am_restart", "unknown"; empty while open
std::optional<Episode::End> episodeEndOf(const QString &name);

/// What people do about an episode: one row each, changed by compare-and-set on `version`.
struct Work
{
    enum class State { Open, Acknowledged, Snoozed, Closed };

    State state = State::Open;
    QString owner;    ///< who acknowledged or took it over; empty: nobody
    QString assignee; ///< who is asked to; empty: nobody
    int priority = 0; ///< 1 (highest) to 5; 0: none
    std::optional<qint64> acknowledgedAtMs;
    QString note;                              ///< the newest one
    std::optional<qint64> acknowledgedUntilMs; ///< then it comes back
    std::optional<qint64> snoozedUntilMs;
    bool quiet = false; ///< acknowledged with a silence that is kept up
    int version = 0;    ///< 0: nobody has touched it
    QString updatedBy;
    qint64 updatedAtMs = 0;

    bool operator==(const Work &) const = default;
};
QString workStateName(Work::State state); ///< "open", "acked", "snoozed", "closed"
std::optional<Work::State> workStateOf(const QString &name);

/// A line of the append-only log: what was observed, done, or sent.
struct AlertEvent
{
    enum class Kind {
        Fired,
        Suppressed,
        Unsuppressed,
        AnnotationChanged,
        Resolved,
        Vanished,
        Returned,
        FlapOn,
        FlapOff,
        Acknowledged,
        CoAcknowledged,
        Unacknowledged,
        AcknowledgementExpired,
        Assigned,
        Noted,
        Snoozed,
        Woke,
        PrioritySet,
        Undone,
        Alarmed,
        Taken,
        SilenceCreated,
        SilenceExtended,
        SilenceReplaced,
        SilenceExpired,
        DeliverySent,
        DeliveryFailed,
    };

    qint64 seq = 0;   ///< of this store
    QString eventId;  ///< UUID version 7
    QString dedupKey; ///< an observation that two consoles make is one event; empty for actions
    QString cluster, fingerprint, episodeId;
    Kind kind = Kind::Fired;
    qint64 atSourceMs = 0; ///< when it was so, as the source says; else as at_store
    qint64 atStoreMs = 0;
    quint64 hlc = 0; ///< hybrid logical clock: 48 bits of milliseconds, 16 of counter
    QString actor;   ///< login; empty: the console itself
    QString consoleId;
    QString opId;       ///< of the outbox, empty without
    QString note;       ///< what a person wrote
    QByteArray payload; ///< JSON of the kind ("silencedBy", "until", "assignee", "reason"…)
};
QString alertEventName(AlertEvent::Kind kind); ///< "fired", "acked", "co_acked", "ack_expired"…: stable
std::optional<AlertEvent::Kind> alertEventOf(const QString &name);
QString alertEventText(AlertEvent::Kind kind); ///< translated

/// The outbox: something that is to be true at an Alertmanager, kept until it is known to be.
struct AlertOp
{
    enum class Kind { SilenceCreate, SilenceExtend, SilenceExpire };
    enum class State { Planned, Sent, Confirmed, Failed, Cancelled };

    QString id;
    Kind kind = Kind::SilenceCreate;
    QString cluster, episodeId;
    QByteArray desired; ///< JSON: matchers, until, comment; or the silence's id
    State state = State::Planned;
    QString silenceId, member; ///< once known
    int attempts = 0;
    qint64 nextAtMs = 0;
    QString leaseOwner; ///< "host:pid:start": who runs it
    qint64 leaseUntilMs = 0;
    QString lastError;
};

} // namespace ops
