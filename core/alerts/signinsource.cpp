#include "core/alerts/signinsource.h"

#include <algorithm>

namespace ops {

namespace {

bool asksForSignIn(const std::optional<Error> &error) { return error && error->kind == ErrorKind::Auth; }

bool isMemberOf(const SourceConfig &source, const AlertClusterState &cluster)
{
    return source.kind == u"alertmanager" && (source.cluster.isEmpty() ? source.name : source.cluster) == cluster.name;
}

} // namespace

std::optional<SourceConfig> sourceToSignIn(const Environment &environment,
                                           const std::vector<AlertClusterState> &clusters)
{
    for (const AlertClusterState &cluster : clusters) {
        for (const SourceConfig &source : environment.sources) {
            const bool refused =
                std::any_of(cluster.members.begin(), cluster.members.end(), [&](const ClusterMemberState &member) {
                    return member.name == source.name && asksForSignIn(member.error);
                });
            if (isMemberOf(source, cluster) && (refused || asksForSignIn(cluster.error)))
                return source;
        }
    }
    for (const char *kind : {"prometheus", "alertmanager"}) {
        if (const SourceConfig *usual = environment.source(QLatin1String(kind)))
            return *usual;
    }
    return std::nullopt;
}

} // namespace ops
