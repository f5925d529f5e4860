#pragma once

#include "core/alerts/alertcluster.h"
#include "core/base/datastate.h"

#include <QString>

#include <optional>
#include <vector>

namespace ops {

/// How a cluster of Alertmanagers is doing, for people.
struct AlertClusterState
{
    QString name;
    DataState state = DataState::Loading;
    std::optional<Error> error; ///< of the newest attempt
    std::vector<ClusterMemberState> members;
    qint64 askedMs = 0;    ///< the newest whole answer, our clock
    qint64 everyMs = 5000; ///< the interval now
    QString notice;        ///< "restarted 20 s ago and has forgotten …", "its clock is 10 min ahead": translated
};

/// The sentences of `notice` for an answer; `held`: alerts kept in view although they are not listed.
QString clusterNotice(const ClusterAnswer &answer, int held, bool clockUnsure, qint64 nowMs);

/// The largest difference of a member's clock to ours, empty where no member tells the time.
std::optional<qint64> largestClockOffsetMs(const std::vector<ClusterMemberState> &members);

} // namespace ops
