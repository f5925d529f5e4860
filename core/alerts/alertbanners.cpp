#include "core/alerts/alertbanners.h"

#include "core/alerts/alertlabels.h"
#include "core/alerts/alertviewtext.h"
#include "core/base/textsafe.h"
#include "core/time/duration.h"

#include <algorithm>

namespace ops {

namespace {

using Level = AlertBanner::Level;
using Help = AlertBanner::Help;

constexpr int LongestBannerName = 100;

AlertBanner bannerOf(const Error &error, Level level, const QString &sentence)
{
    const QString details = QString(error.hint + u'\n' + error.detail).trimmed();
    return {level, sentence, details, error.kind == ErrorKind::Auth ? Help::SignIn : Help::Retry};
}

QStringList silentMembers(const AlertDesk::ClusterState &cluster)
{
    QStringList names;
    for (const ClusterMemberState &member : cluster.members) {
        if (member.error)
            names << safeText(member.name, LongestBannerName);
    }
    return names;
}

void addPartial(std::vector<AlertBanner> &banners, const AlertDesk::ClusterState &cluster)
{
    const QStringList silent = silentMembers(cluster);
    const QString name = safeText(cluster.name, LongestBannerName);
    if (silent.isEmpty()) {
        banners.push_back(
            {Level::Warning, AlertViewText::tr("%1: the answer is incomplete.").arg(name), {}, Help::Retry});
        return;
    }
    const auto it = std::find_if(cluster.members.begin(), cluster.members.end(),
                                 [](const ClusterMemberState &member) { return member.error.has_value(); });
    banners.push_back(bannerOf(*it->error, Level::Warning,
                               AlertViewText::tr("%1: %2 does not answer, what only it knows is missing. %3")
                                   .arg(name, silent.join(QStringLiteral(", ")), it->error->message)));
}

void addCluster(std::vector<AlertBanner> &banners, const AlertDesk::ClusterState &cluster, qint64 nowMs)
{
    const QString name = safeText(cluster.name, LongestBannerName);
    const Error error = cluster.error.value_or(Error());
    switch (cluster.state) {
    case DataState::Error:
        banners.push_back(
            bannerOf(error, Level::Critical, AlertViewText::tr("%1 cannot be asked. %2").arg(name, error.message)));
        break;
    case DataState::Stale: {
        const QString age = humanDuration(std::max<qint64>(0, nowMs - cluster.askedMs));
        banners.push_back(
            bannerOf(error, Level::Warning,
                     AlertViewText::tr("%1: the alerts below are %2 old. %3").arg(name, age, error.message)));
        break;
    }
    case DataState::Partial:
        addPartial(banners, cluster);
        break;
    default:
        break;
    }
    if (!cluster.notice.isEmpty())
        banners.push_back({Level::Warning, name + QStringLiteral(": ") + cluster.notice, {}, Help::None});
}

void addStore(std::vector<AlertBanner> &banners, const AlertDesk::State &state)
{
    if (state.storeError) {
        banners.push_back(
            bannerOf(*state.storeError, Level::Critical,
                     AlertViewText::tr("The alert store cannot be used, so nothing can be acknowledged. %1")
                         .arg(state.storeError->message)));
    } else if (state.store && !state.store->readOnlyReason.isEmpty()) {
        banners.push_back(
            {Level::Warning,
             AlertViewText::tr("Nothing can be written to the alert store. %1").arg(state.store->readOnlyReason),
             {},
             Help::None});
    }
}

} // namespace

std::vector<AlertBanner> bannersOf(const AlertDesk::State &state, bool readOnly, qint64 nowMs)
{
    std::vector<AlertBanner> banners;
    if (!state.deadManSentence.isEmpty())
        banners.push_back({Level::Critical, state.deadManSentence, {}, Help::Retry});
    addStore(banners, state);
    for (const AlertDesk::ClusterState &cluster : state.clusters)
        addCluster(banners, cluster, nowMs);
    if (state.rulesError) {
        banners.push_back(
            bannerOf(*state.rulesError, Level::Info,
                     AlertViewText::tr("The rules cannot be asked, so the end of an alert is inferred. %1")
                         .arg(state.rulesError->message)));
    }
    if (readOnly)
        banners.push_back({Level::Info,
                           AlertViewText::tr("This environment is read-only: alerts are shown, nothing is written."),
                           {},
                           Help::None});
    std::stable_sort(banners.begin(), banners.end(),
                     [](const AlertBanner &a, const AlertBanner &b) { return a.level > b.level; });
    return banners;
}

qint64 completeUntilMs(const AlertDesk::State &state)
{
    qint64 until = 0;
    for (const AlertDesk::ClusterState &cluster : state.clusters) {
        if (cluster.askedMs == 0)
            return 0;
        until = until == 0 ? cluster.askedMs : std::min(until, cluster.askedMs);
    }
    return until;
}

QString emptySentence(const AlertDesk::State &state, int total, qint64 nowMs, const QTimeZone &zone)
{
    if (total > 0)
        return AlertViewText::tr("No alert fits the filters.");
    if (state.clusters.empty())
        return AlertViewText::tr("This environment names no Alertmanager.");
    switch (state.state) {
    case DataState::Loading:
        return AlertViewText::tr("Asking for the alerts…");
    case DataState::Error:
        return AlertViewText::tr("The alerts are not known: nobody answered yet.");
    default:
        break;
    }
    const qint64 until = completeUntilMs(state);
    return until > 0 ? AlertViewText::tr("No alert is firing, complete until %1.").arg(clockTextOf(until, nowMs, zone))
                     : AlertViewText::tr("No alert is firing.");
}

} // namespace ops
