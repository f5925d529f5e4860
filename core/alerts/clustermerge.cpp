#include "core/alerts/alertcluster.h"

#include <algorithm>
#include <unordered_map>

namespace ops {

namespace {

void addMissing(QStringList &to, const QStringList &from)
{
    for (const QString &text : from) {
        if (!to.contains(text))
            to << text;
    }
}

/// Takes over what another member says of the same alert.
void join(Alert &into, Alert other)
{
    const qint64 startsAtMs = std::min(into.startsAtMs, other.startsAtMs);
    const qint64 endsAtMs = std::max(into.endsAtMs, other.endsAtMs);
    QStringList receivers = into.receivers, seenBy = into.seenBy;
    addMissing(receivers, other.receivers);
    addMissing(seenBy, other.seenBy);
    if (other.updatedAtMs > into.updatedAtMs)
        into = std::move(other);
    into.startsAtMs = startsAtMs;
    into.endsAtMs = endsAtMs;
    into.receivers = std::move(receivers);
    into.seenBy = std::move(seenBy);
}

class Merger
{
public:
    void add(MemberAnswer answer)
    {
        for (Alert &alert : answer.alerts) {
            alert.seenBy = QStringList(answer.state.name);
            const auto [it, isNew] = m_alertAt.try_emplace(alert.fingerprint, m_merged.alerts.size());
            if (isNew)
                m_merged.alerts.push_back(std::move(alert));
            else
                join(m_merged.alerts[it->second], std::move(alert));
        }
        for (Silence &silence : answer.silences) {
            const auto [it, isNew] = m_silenceAt.try_emplace(silence.id, m_merged.silences.size());
            if (isNew)
                m_merged.silences.push_back(std::move(silence));
            else if (silence.updatedAtMs > m_merged.silences[it->second].updatedAtMs)
                m_merged.silences[it->second] = std::move(silence);
        }
        m_merged.repairedBytes += answer.repairedBytes;
        if (const auto &status = answer.state.status) {
            m_merged.startedAtMs = std::max(m_merged.startedAtMs, status->startedAtMs);
            m_merged.settling = m_merged.settling || status->cluster == AlertmanagerStatus::Cluster::Settling;
        }
        m_merged.members.push_back(std::move(answer.state));
    }

    ClusterAnswer take() { return std::move(m_merged); }

private:
    struct Hash
    {
        std::size_t operator()(const QString &text) const { return qHash(text); }
    };
    std::unordered_map<QString, std::size_t, Hash> m_alertAt, m_silenceAt;
    ClusterAnswer m_merged;
};

/// Only Alertmanager's own gossip has names to compare.
bool gossips(const ClusterMemberState &member)
{
    return !member.error && member.status && member.status->product == u"Alertmanager";
}

bool knowEachOther(const AlertmanagerStatus &one, const AlertmanagerStatus &other)
{
    return one.peerNames.contains(other.clusterName) || other.peerNames.contains(one.clusterName);
}

QStringList membersApart(const std::vector<ClusterMemberState> &members)
{
    QStringList apart;
    for (const auto &member : members) {
        if (!gossips(member))
            continue;
        int others = 0;
        bool known = false;
        for (const auto &other : members) {
            if (&other == &member || !gossips(other))
                continue;
            ++others;
            known = known || knowEachOther(*member.status, *other.status);
        }
        if (others > 0 && !known)
            apart << member.name;
    }
    return apart;
}

} // namespace

int ClusterAnswer::answered() const
{
    return int(std::count_if(members.begin(), members.end(), [](const auto &member) { return !member.error; }));
}

ClusterAnswer mergedAnswers(std::vector<MemberAnswer> answers)
{
    Merger merger;
    for (MemberAnswer &answer : answers)
        merger.add(std::move(answer));
    ClusterAnswer merged = merger.take();
    merged.apart = membersApart(merged.members);
    return merged;
}

} // namespace ops
