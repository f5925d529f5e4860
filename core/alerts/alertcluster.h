#pragma once

#include "core/alerts/alertsource.h"

#include <functional>
#include <memory>

namespace ops {

class Clock;

struct ClusterMemberState
{
    QString name;
    std::optional<Error> error; ///< of its last answer
    qint64 answeredMs = 0;      ///< our clock, of the last answer without an error; 0: never
    qint64 roundTripMs = 0;
    std::optional<qint64> clockOffsetMs; ///< its clock minus ours, half the round trip taken off
    std::optional<AlertmanagerStatus> status;
};

/// What all members say together at one moment.
struct ClusterAnswer
{
    qint64 askedMs = 0;        ///< our clock
    std::vector<Alert> alerts; ///< one a fingerprint, seenBy filled
    std::vector<Silence> silences;
    std::vector<ClusterMemberState> members;
    qint64 startedAtMs = 0; ///< the latest start of a member that answered: before it, it has forgotten everything
    bool settling = false;  ///< a member is
    /// Members that no other one that answered counts among its peers: the cluster is split, or they belong to another
    /// one. Empty where there is nothing to compare.
    QStringList apart;
    int repairedBytes = 0;
    qint64 tookMs = 0; ///< until the slowest of those that answered had

    int answered() const; ///< members without an error
    bool partial() const { return answered() < int(members.size()) || repairedBytes > 0; }
};

/// What members said, merged: alerts by fingerprint, with the earliest start, all receivers, and everything else as the
/// member says that heard of the alert last (each may lack a silence for a moment, or in a split for long); silences by
/// id, the newest. Members are in the order of their answers.
struct MemberAnswer
{
    ClusterMemberState state;
    std::vector<Alert> alerts;
    std::vector<Silence> silences;
    bool hasAlerts = false; ///< state.error may be that of the silences alone
    int repairedBytes = 0;
    qint64 tookMs = 0;
};
ClusterAnswer mergedAnswers(std::vector<MemberAnswer> answers); ///< any thread

/// One or several Alertmanagers that gossip with each other: read from all, merged by fingerprint and silence id;
/// written to one. GUI thread. Owns its members, which outlive its tasks.
class AlertCluster
{
public:
    AlertCluster(QString name, Clock &clock, std::vector<std::unique_ptr<AlertSource>> members);
    ~AlertCluster();

    const QString &name() const { return m_name; }
    const std::vector<std::unique_ptr<AlertSource>> &members() const { return m_members; }

    /// One GET /alerts, /silences and /status a member, members side by side. A member that gives alerts but no
    /// silences has an error and its alerts count; one that only lacks a status has none. Fails only where no member
    /// gives alerts, with the first one's error. A member that kept silent last time holds the others up for a moment
    /// only, but for once a minute.
    Task<Result<ClusterAnswer>> ask();

    struct Posted
    {
        QString silenceId;
        QString member; ///< that took it: read your own write there
    };
    /// To the member named, else to the first one that answered last time, and to the next where that one was not
    /// reached at all; who did not answer last time comes last. Never a second one after an unclear end.
    Task<Result<Posted>> postSilence(Silence silence, QString member = QString());
    /// In the same order, to another member than the one named only where it knows the silence: by gossip they all end
    /// it. After an unclear end to the next one, as it may be done twice.
    Task<Result<Done>> expireSilence(QString id, QString member = QString());
    /// The silence as its member knows it, or another member while that one does not answer; without one, as the first
    /// member that answers.
    Task<Result<std::optional<Silence>>> silence(QString id, QString member = QString());
    /// All silences that any member knows: to find one's own after an unclear end. Fails where a member does not
    /// answer.
    Task<Result<std::vector<Silence>>> everySilence();
    /// The cluster's clock minus ours, 0 while unknown.
    qint64 clockOffsetMs() const { return m_clockOffsetMs; }

private:
    /// How a member behaved when all were asked.
    struct Habit
    {
        bool silent = false;
        qint64 waitedForMs = 0; ///< monotonic: when it had all the time it wanted
    };

    /// In the order in which they are to be tried.
    std::vector<AlertSource *> membersFor(const QString &name) const;
    bool isPeer(const AlertSource &member, const QString &name) const; ///< another one than the one named
    Task<MemberAnswer> askInTime(std::size_t i);
    qint64 patienceMs(std::size_t i);

    QString m_name;
    Clock &m_clock;
    std::vector<std::unique_ptr<AlertSource>> m_members;
    std::vector<Habit> m_habits; ///< one a member
    std::size_t m_preferred = 0;
    qint64 m_tookMs = 0; ///< of the last answer
    qint64 m_clockOffsetMs = 0;
};

} // namespace ops
