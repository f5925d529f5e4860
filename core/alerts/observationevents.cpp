#include "core/alerts/observationevents.h"

#include "core/alerts/eventidentity.h"
#include "core/alerts/uuid7.h"
#include "core/base/json.h"

#include <QCryptographicHash>

#include <nlohmann/json.hpp>

namespace ops {

namespace {

constexpr int KeyDigits = 32;

nlohmann::json listJson(const QStringList &list)
{
    nlohmann::json out = nlohmann::json::array();
    for (const QString &one : list)
        out.push_back(one.toStdString());
    return out;
}

} // namespace

EventFacts EventFacts::suppression(const Alert &alert)
{
    nlohmann::json out = nlohmann::json::object();
    if (!alert.silencedBy.isEmpty())
        out["silencedBy"] = listJson(alert.silencedBy);
    if (!alert.inhibitedBy.isEmpty())
        out["inhibitedBy"] = listJson(alert.inhibitedBy);
    if (!alert.mutedBy.isEmpty())
        out["mutedBy"] = listJson(alert.mutedBy);
    return {jsonText(out)};
}

EventFacts EventFacts::annotations(const Labels &annotations)
{
    nlohmann::json out = nlohmann::json::object();
    for (const auto &[name, value] : annotations)
        out["annotations"][name] = value;
    return {jsonText(out)};
}

EventFacts EventFacts::reason(const QString &reason) { return {jsonText({{"reason", reason.toStdString()}})}; }

EventFacts EventFacts::end(Episode::End how, bool inferred)
{
    return {jsonText({{"end", episodeEndName(how).toStdString()}, {"inferred", inferred}})};
}

EventFacts EventFacts::episode(const QString &id) { return {jsonText({{"episode", id.toStdString()}})}; }

EventFacts EventFacts::silence(const QString &id, const QString &member, qint64 untilMs)
{
    return {jsonText({{"silence", id.toStdString()}, {"member", member.toStdString()}, {"until", untilMs}})};
}

QString EventFacts::signatureOf(const Labels &labels)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[name, value] : labels) {
        hash.addData(QByteArray::number(qulonglong(name.size())) + ' ' + QByteArray::fromStdString(name));
        hash.addData(QByteArray::number(qulonglong(value.size())) + ' ' + QByteArray::fromStdString(value));
    }
    return QString::fromLatin1(hash.result().toHex().left(KeyDigits));
}

AlertEvent observedEvent(const Episode &episode, AlertEvent::Kind kind, qint64 atMs, const QString &signature,
                         const EventFacts &facts)
{
    AlertEvent event;
    event.eventId = newUuid7(atMs);
    event.dedupKey = eventDedupKey(episode.cluster, episode.fingerprint, episode.startsAtMs, kind, signature);
    event.cluster = episode.cluster;
    event.fingerprint = episode.fingerprint;
    event.episodeId = episode.id;
    event.kind = kind;
    event.atSourceMs = atMs;
    event.payload = facts.json;
    return event;
}

} // namespace ops
