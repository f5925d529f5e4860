#include "core/alerts/alarmrules.h"

#include "core/alerts/eventidentity.h"
#include "core/alerts/uuid7.h"
#include "core/base/json.h"
#include "core/base/textsafe.h"

#include <QCoreApplication>
#include <QDateTime>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ops {

namespace {

constexpr int LongestTitle = 200;

struct AlarmText
{
    Q_DECLARE_TR_FUNCTIONS(Alarm)
};

QString clockText(qint64 ms)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    return time.toString(QStringLiteral("HH:mm ")) + time.toOffsetFromUtc(time.offsetFromUtc()).timeZoneAbbreviation();
}

QString whatHappened(Alarm::Reason reason, const Work &before)
{
    const QString owner = safeText(before.owner, LongestTitle);
    switch (reason) {
    case Alarm::Reason::Fired:
        return AlarmText::tr("It fires");
    case Alarm::Reason::NewEpisode:
        return AlarmText::tr("It ended and fires again; %1 had acknowledged the time before").arg(owner);
    case Alarm::Reason::Unacknowledged:
        return AlarmText::tr("The acknowledgement of %1 was taken back while it fires").arg(owner);
    case Alarm::Reason::AcknowledgementExpired:
        return AlarmText::tr("The acknowledgement of %1 has come to its end while it fires").arg(owner);
    case Alarm::Reason::Woke:
        return AlarmText::tr("It was snoozed, and it still fires");
    case Alarm::Reason::ResolvedWhileAcknowledged:
        return AlarmText::tr("Resolved; %1 had acknowledged it").arg(owner);
    case Alarm::Reason::SilenceGone:
        return AlarmText::tr("The silence that kept the acknowledgement of %1 quiet was ended elsewhere").arg(owner);
    case Alarm::Reason::WatchdogMissing:
    case Alarm::Reason::PollingLate:
    case Alarm::Reason::SilenceEnds:
        break;
    }
    return QString();
}

} // namespace

QString alarmReasonName(Alarm::Reason reason)
{
    switch (reason) {
    case Alarm::Reason::Fired:
        return QStringLiteral("fired");
    case Alarm::Reason::NewEpisode:
        return QStringLiteral("new_episode");
    case Alarm::Reason::Unacknowledged:
        return QStringLiteral("unacknowledged");
    case Alarm::Reason::AcknowledgementExpired:
        return QStringLiteral("ack_expired");
    case Alarm::Reason::Woke:
        return QStringLiteral("woke");
    case Alarm::Reason::ResolvedWhileAcknowledged:
        return QStringLiteral("resolved_while_acknowledged");
    case Alarm::Reason::WatchdogMissing:
        return QStringLiteral("watchdog_missing");
    case Alarm::Reason::PollingLate:
        return QStringLiteral("polling_late");
    case Alarm::Reason::SilenceEnds:
        return QStringLiteral("silence_ends");
    case Alarm::Reason::SilenceGone:
        return QStringLiteral("silence_gone");
    }
    return QString();
}

std::optional<Alarm::Reason> alarmReasonOf(const Work &before, const Work &after, qint64 nowMs)
{
    if (after.state != Work::State::Open)
        return std::nullopt;
    if (before.state == Work::State::Snoozed)
        return Alarm::Reason::Woke;
    if (before.state != Work::State::Acknowledged)
        return std::nullopt;
    if (before.acknowledgedUntilMs && *before.acknowledgedUntilMs <= nowMs)
        return Alarm::Reason::AcknowledgementExpired;
    return after.updatedBy.isEmpty() ? Alarm::Reason::SilenceGone : Alarm::Reason::Unacknowledged;
}

std::optional<qint64> pagesAgainMs(const Work &before, qint64 repeatIntervalMs, qint64 nowMs)
{
    if (!before.quiet)
        return std::nullopt;
    // It told of the alert before the silence began, so a repeat is due an interval after that at the latest.
    return std::max(before.acknowledgedAtMs.value_or(nowMs) + repeatIntervalMs, nowMs);
}

Alarm alarmOf(Alarm::Reason reason, const Episode &episode, const Work &before, std::optional<qint64> quietUntilMs)
{
    Alarm alarm;
    alarm.reason = reason;
    alarm.episodeId = episode.id;
    alarm.title = safeText(alertNameOf(episode.labels), LongestTitle);
    alarm.severity = severityOf(episode.labels);
    alarm.quietUntilMs = quietUntilMs;
    const QString what = whatHappened(reason, before);
    alarm.sentence =
        quietUntilMs
            ? AlarmText::tr("%1. Alertmanager stays quiet about it until about %2.").arg(what, clockText(*quietUntilMs))
            : AlarmText::tr("%1.", "a sentence ends").arg(what);
    return alarm;
}

Alarm chainAlarm(Alarm::Reason reason, const QString &title, const QString &sentence)
{
    Alarm alarm;
    alarm.reason = reason;
    alarm.title = safeText(title, LongestTitle);
    alarm.sentence = sentence;
    alarm.severity = Severity::Critical;
    return alarm;
}

AlertEvent alarmEvent(const Alarm &alarm, const Episode &episode, int workVersion, qint64 nowMs)
{
    const QString reason = alarmReasonName(alarm.reason);
    AlertEvent event;
    event.eventId = newUuid7(nowMs);
    event.dedupKey = eventDedupKey(episode.cluster, episode.fingerprint, episode.startsAtMs, AlertEvent::Kind::Alarmed,
                                   reason + QLatin1Char('/') + QString::number(workVersion));
    event.cluster = episode.cluster;
    event.fingerprint = episode.fingerprint;
    event.episodeId = episode.id;
    event.kind = AlertEvent::Kind::Alarmed;
    event.atSourceMs = nowMs;
    nlohmann::json payload{{"reason", reason.toStdString()}};
    if (alarm.quietUntilMs)
        payload["quietUntil"] = *alarm.quietUntilMs;
    event.payload = jsonText(payload);
    return event;
}

} // namespace ops
