#include "core/alerts/storerows.h"

#include "core/base/json.h"
#include "core/store/sqlstatement.h"

#include <nlohmann/json.hpp>

namespace ops {

namespace {

template<class Kind> struct StoredName
{
    Kind value;
    const char *name;
};
constexpr StoredName<AlertOp::Kind> OpKinds[] = {{AlertOp::Kind::SilenceCreate, "silence_create"},
                                                 {AlertOp::Kind::SilenceExtend, "silence_extend"},
                                                 {AlertOp::Kind::SilenceExpire, "silence_expire"}};
constexpr StoredName<AlertOp::State> OpStates[] = {{AlertOp::State::Planned, "planned"},
                                                   {AlertOp::State::Sent, "sent"},
                                                   {AlertOp::State::Confirmed, "confirmed"},
                                                   {AlertOp::State::Failed, "failed"},
                                                   {AlertOp::State::Cancelled, "cancelled"}};

template<class Kind, std::size_t N> QString storedName(const StoredName<Kind> (&table)[N], Kind value)
{
    for (const auto &entry : table) {
        if (entry.value == value)
            return QString::fromLatin1(entry.name);
    }
    return QString();
}

template<class Kind, std::size_t N> Kind ofStoredName(const StoredName<Kind> (&table)[N], const QString &name)
{
    for (const auto &entry : table) {
        if (name == QLatin1String(entry.name))
            return entry.value;
    }
    return table[N - 1].value;
}

QString jsonMemberText(const nlohmann::json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

std::optional<qint64> jsonMemberNumber(const nlohmann::json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number_integer() ? std::optional(found->get<qint64>()) : std::nullopt;
}

nlohmann::json numberOrNull(std::optional<qint64> number)
{
    return number ? nlohmann::json(*number) : nlohmann::json();
}

} // namespace

QString labelsJson(const Labels &labels)
{
    nlohmann::json object = nlohmann::json::object();
    for (const auto &[name, value] : labels)
        object[name] = value;
    return QString::fromUtf8(jsonText(object));
}

Labels labelsOf(const QString &json)
{
    Labels labels;
    const auto object = nlohmann::json::parse(json.toStdString(), nullptr, false);
    if (!object.is_object())
        return labels;
    labels.reserve(object.size());
    for (const auto &[name, value] : object.items()) { // sorted by name
        if (value.is_string())
            labels.emplace_back(name, value.template get<std::string>());
    }
    return labels;
}

QString namesJson(const QStringList &names)
{
    nlohmann::json list = nlohmann::json::array();
    for (const QString &name : names)
        list.push_back(name.toStdString());
    return QString::fromUtf8(jsonText(list));
}

QStringList namesOf(const QString &json)
{
    QStringList names;
    const auto list = nlohmann::json::parse(json.toStdString(), nullptr, false);
    if (!list.is_array())
        return names;
    for (const auto &name : list) {
        if (name.is_string())
            names << QString::fromStdString(name.get<std::string>());
    }
    return names;
}

Severity severityOfName(const QString &name)
{
    for (const Severity severity : {Severity::Critical, Severity::Error, Severity::Warning, Severity::Info}) {
        if (severityName(severity) == name)
            return severity;
    }
    return Severity::None;
}

QString episodeColumns()
{
    return QStringLiteral("e.id, e.cluster_id, e.fp, a.labels_json, e.annotations_json, e.starts_at, e.first_seen, "
                          "e.last_seen, e.ended_at, e.end_kind, e.end_inferred, e.generator_url, e.receivers_json, "
                          "e.peak_severity, e.flapping");
}

Episode episodeFrom(const SqlStatement &row, int first)
{
    Episode episode;
    episode.id = row.text(first);
    episode.cluster = row.text(first + 1);
    episode.fingerprint = row.text(first + 2);
    episode.labels = labelsOf(row.text(first + 3));
    episode.annotations = labelsOf(row.text(first + 4));
    episode.startsAtMs = row.number(first + 5);
    episode.firstSeenMs = row.number(first + 6);
    episode.lastSeenMs = row.number(first + 7);
    episode.endedAtMs = row.maybe(first + 8);
    episode.end = episodeEndOf(row.text(first + 9)).value_or(Episode::End::Unknown);
    episode.endInferred = row.number(first + 10) != 0;
    episode.generatorUrl = row.text(first + 11);
    episode.receivers = namesOf(row.text(first + 12));
    episode.peakSeverity = severityOfName(row.text(first + 13));
    episode.flapping = row.number(first + 14) != 0;
    return episode;
}

QString workColumns()
{
    return QStringLiteral("w.state, w.owner, w.assignee, w.priority, w.ack_at, w.ack_note, w.ack_until, "
                          "w.snooze_until, w.quiet, w.version, w.updated_by, w.updated_at");
}

Work workFrom(const SqlStatement &row, int first, bool ended)
{
    Work work;
    work.state = workStateOf(row.text(first)).value_or(Work::State::Open);
    work.owner = row.text(first + 1);
    work.assignee = row.text(first + 2);
    work.priority = int(row.number(first + 3));
    work.acknowledgedAtMs = row.maybe(first + 4);
    work.note = row.text(first + 5);
    work.acknowledgedUntilMs = row.maybe(first + 6);
    work.snoozedUntilMs = row.maybe(first + 7);
    work.quiet = row.number(first + 8) != 0;
    work.version = int(row.number(first + 9));
    work.updatedBy = row.text(first + 10);
    work.updatedAtMs = row.number(first + 11);
    if (ended)
        work.state = Work::State::Closed;
    return work;
}

QString opColumns()
{
    return QStringLiteral("o.op_id, o.kind, o.cluster_id, o.episode_id, o.desired_json, o.state, o.silence_id, "
                          "o.member, o.attempts, o.next_at, o.lease_owner, o.lease_until, o.last_error");
}

AlertOp opFrom(const SqlStatement &row, int first)
{
    AlertOp op;
    op.id = row.text(first);
    op.kind = ofStoredName(OpKinds, row.text(first + 1));
    op.cluster = row.text(first + 2);
    op.episodeId = row.text(first + 3);
    op.desired = row.text(first + 4).toUtf8();
    op.state = ofStoredName(OpStates, row.text(first + 5));
    op.silenceId = row.text(first + 6);
    op.member = row.text(first + 7);
    op.attempts = int(row.number(first + 8));
    op.nextAtMs = row.number(first + 9);
    op.leaseOwner = row.text(first + 10);
    op.leaseUntilMs = row.number(first + 11);
    op.lastError = row.text(first + 12);
    return op;
}

QVariantList opValues(const AlertOp &op)
{
    return {sqlText(op.id),
            opKindName(op.kind),
            sqlText(op.cluster),
            sqlText(op.episodeId),
            sqlText(QString::fromUtf8(op.desired)),
            opStateName(op.state),
            sqlText(op.silenceId),
            sqlText(op.member),
            op.attempts,
            op.nextAtMs,
            sqlText(op.leaseOwner),
            op.leaseUntilMs,
            sqlText(op.lastError)};
}

QString eventColumns()
{
    return QStringLiteral("v.seq, v.event_id, v.dedup_key, v.cluster_id, v.fp, v.episode_id, v.kind, v.at_source, "
                          "v.at_store, v.hlc, v.actor, v.console_id, v.op_id, v.note, v.payload_json");
}

AlertEvent eventFrom(const SqlStatement &row)
{
    AlertEvent event;
    event.seq = row.number(0);
    event.eventId = row.text(1);
    event.dedupKey = row.text(2);
    event.cluster = row.text(3);
    event.fingerprint = row.text(4);
    event.episodeId = row.text(5);
    event.kind = alertEventOf(row.text(6)).value_or(AlertEvent::Kind::Noted);
    event.atSourceMs = row.number(7);
    event.atStoreMs = row.number(8);
    event.hlc = quint64(row.number(9));
    event.actor = row.text(10);
    event.consoleId = row.text(11);
    event.opId = row.text(12);
    event.note = row.text(13);
    event.payload = row.text(14).toUtf8();
    return event;
}

QString opKindName(AlertOp::Kind kind) { return storedName(OpKinds, kind); }

QString opStateName(AlertOp::State state) { return storedName(OpStates, state); }

QByteArray workJson(const Work &work)
{
    return jsonText(nlohmann::json{{"state", workStateName(work.state).toStdString()},
                                   {"owner", work.owner.toStdString()},
                                   {"assignee", work.assignee.toStdString()},
                                   {"priority", work.priority},
                                   {"ackAt", numberOrNull(work.acknowledgedAtMs)},
                                   {"note", work.note.toStdString()},
                                   {"ackUntil", numberOrNull(work.acknowledgedUntilMs)},
                                   {"snoozeUntil", numberOrNull(work.snoozedUntilMs)},
                                   {"quiet", work.quiet},
                                   {"version", work.version}});
}

std::optional<Work> workOfJson(const QByteArray &object)
{
    const auto json = nlohmann::json::parse(object.begin(), object.end(), nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    Work work;
    work.state = workStateOf(jsonMemberText(json, "state")).value_or(Work::State::Open);
    work.owner = jsonMemberText(json, "owner");
    work.assignee = jsonMemberText(json, "assignee");
    work.priority = int(jsonMemberNumber(json, "priority").value_or(0));
    work.acknowledgedAtMs = jsonMemberNumber(json, "ackAt");
    work.note = jsonMemberText(json, "note");
    work.acknowledgedUntilMs = jsonMemberNumber(json, "ackUntil");
    work.snoozedUntilMs = jsonMemberNumber(json, "snoozeUntil");
    const auto quiet = json.find("quiet");
    work.quiet = quiet != json.end() && quiet->is_boolean() && quiet->get<bool>();
    work.version = int(jsonMemberNumber(json, "version").value_or(0));
    return work;
}

} // namespace ops
