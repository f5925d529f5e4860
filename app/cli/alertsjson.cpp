#include "app/cli/alertsjson.h"

#include "app/cli/envelope.h"
#include "app/cli/jsonwriter.h"
#include "core/alerts/alertstanding.h"
#include "core/alerts/silencetext.h"
#include "core/base/json.h"

#include <nlohmann/json.hpp>

namespace ops::cli {

namespace {

void writeTimeKey(JsonWriter &json, std::string_view key, qint64 ms)
{
    json.key(key);
    writeTimeOrNull(json, ms > 0 ? std::optional(ms) : std::nullopt);
}

/// What a store holds may be damaged: only what is JSON goes into a document.
void writePayload(JsonWriter &json, const QByteArray &payload)
{
    const auto value = payload.isEmpty() ? Result<nlohmann::json>(Error()) : parseJson(payload);
    json.key("payload").raw(value ? jsonText(*value).toStdString() : std::string("null"));
}

} // namespace

void writeLabelsJson(JsonWriter &json, const Labels &labels)
{
    json.beginObject();
    for (const auto &[name, value] : labels)
        json.key(name).string(std::string_view(value));
    json.end();
}

void writeTexts(JsonWriter &json, const QStringList &texts)
{
    json.beginArray();
    for (const QString &text : texts)
        json.string(text);
    json.end();
}

QString alertStateName(const AlertRow &row)
{
    if (row.pending)
        return QStringLiteral("pending");
    switch (row.alert.state) {
    case Alert::State::Active:
        return QStringLiteral("active");
    case Alert::State::Suppressed:
        return QStringLiteral("suppressed");
    case Alert::State::Unprocessed:
        return QStringLiteral("unprocessed");
    }
    return QString();
}

QString silenceStateName(Silence::State state)
{
    switch (state) {
    case Silence::State::Active:
        return QStringLiteral("active");
    case Silence::State::Pending:
        return QStringLiteral("pending");
    case Silence::State::Expired:
        return QStringLiteral("expired");
    }
    return QString();
}

void writeWorkJson(JsonWriter &json, const Work &work, const QString &silenceId)
{
    json.beginObject();
    json.key("state").string(workStateName(work.state));
    json.textOrNull("owner", work.owner);
    json.textOrNull("assignee", work.assignee);
    json.key("priority");
    if (work.priority > 0)
        json.number(std::int64_t(work.priority));
    else
        json.null();
    json.textOrNull("note", work.note);
    json.key("acknowledgedAt");
    writeTimeOrNull(json, work.acknowledgedAtMs);
    json.key("until");
    writeTimeOrNull(json, work.acknowledgedUntilMs);
    json.key("snoozedUntil");
    writeTimeOrNull(json, work.snoozedUntilMs);
    json.key("quiet").boolean(work.quiet);
    json.textOrNull("silenceId", silenceId);
    json.key("version").number(std::int64_t(work.version));
    json.textOrNull("updatedBy", work.updatedBy);
    writeTimeKey(json, "updatedAt", work.updatedAtMs);
    json.end();
}

void writeAlertJson(JsonWriter &json, const AlertRow &row)
{
    const Alert &alert = row.alert;
    json.beginObject();
    json.textOrNull("id", row.episodeId);
    json.key("fingerprint").string(alert.fingerprint);
    json.key("cluster").string(row.cluster);
    json.key("severity").string(severityName(row.severity));
    json.key("state").string(alertStateName(row));
    json.key("standing").string(standingName(standingOf(row)));
    json.key("name").string(alertNameOf(alert.labels));
    json.key("labels");
    writeLabelsJson(json, alert.labels);
    json.key("annotations");
    writeLabelsJson(json, alert.annotations);
    writeTimeKey(json, "startsAt", alert.startsAtMs);
    writeTimeKey(json, "updatedAt", alert.updatedAtMs);
    json.textOrNull("generatorUrl", alert.generatorUrl);
    json.key("receivers");
    writeTexts(json, alert.receivers);
    json.key("silencedBy");
    writeTexts(json, alert.silencedBy);
    json.key("inhibitedBy");
    writeTexts(json, alert.inhibitedBy);
    json.key("mutedBy");
    writeTexts(json, alert.mutedBy);
    json.key("seenBy");
    writeTexts(json, alert.seenBy);
    json.key("work");
    writeWorkJson(json, row.work, row.quietSilenceId);
    json.key("flapping").boolean(row.flapping);
    json.key("held").boolean(row.held);
    json.textOrNull("heldReason", row.heldReason);
    json.end();
}

void writeEpisodeKeys(JsonWriter &json, const Episode &episode)
{
    json.key("id").string(episode.id);
    json.key("fingerprint").string(episode.fingerprint);
    json.key("cluster").string(episode.cluster);
    json.key("severity").string(severityName(episode.peakSeverity));
    json.key("name").string(alertNameOf(episode.labels));
    json.key("labels");
    writeLabelsJson(json, episode.labels);
    json.key("annotations");
    writeLabelsJson(json, episode.annotations);
    writeTimeKey(json, "startsAt", episode.startsAtMs);
    writeTimeKey(json, "firstSeen", episode.firstSeenMs);
    writeTimeKey(json, "lastSeen", episode.lastSeenMs);
    json.key("endedAt");
    writeTimeOrNull(json, episode.endedAtMs);
    json.textOrNull("end", episodeEndName(episode.end));
    json.key("endInferred").boolean(episode.endInferred);
    json.key("receivers");
    writeTexts(json, episode.receivers);
    json.textOrNull("generatorUrl", episode.generatorUrl);
    json.key("flapping").boolean(episode.flapping);
}

void writeEventJson(JsonWriter &json, const AlertEvent &event)
{
    json.beginObject();
    json.key("seq").number(std::int64_t(event.seq));
    json.key("id").string(event.eventId);
    json.key("kind").string(alertEventName(event.kind));
    writeTimeKey(json, "at", event.atSourceMs > 0 ? event.atSourceMs : event.atStoreMs);
    writeTimeKey(json, "recordedAt", event.atStoreMs);
    json.textOrNull("actor", event.actor);
    json.textOrNull("note", event.note);
    json.textOrNull("opId", event.opId);
    writePayload(json, event.payload);
    json.end();
}

void writeSilenceKeys(JsonWriter &json, const Silence &silence)
{
    json.key("id").string(silence.id);
    json.key("state").string(silenceStateName(silence.state));
    json.key("matchers").beginArray();
    for (const Matcher &matcher : silence.matchers) {
        json.beginObject();
        json.key("name").string(matcher.name);
        json.key("op").string(matcherOpText(matcher.op));
        json.key("value").string(matcher.value);
        json.end();
    }
    json.end();
    writeTimeKey(json, "startsAt", silence.startsAtMs);
    writeTimeKey(json, "endsAt", silence.endsAtMs);
    writeTimeKey(json, "updatedAt", silence.updatedAtMs);
    json.textOrNull("createdBy", silence.createdBy);
    json.textOrNull("comment", silence.comment);
}

} // namespace ops::cli
