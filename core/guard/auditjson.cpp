#include "core/guard/auditjson.h"

#include "core/base/json.h"
#include "core/guard/auditchain.h"
#include "core/guard/audittext.h"
#include "core/time/timerange.h"

#include <QDateTime>

#include <nlohmann/json.hpp>

namespace ops {

namespace {

QString textAt(const nlohmann::json &object, const char *key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? QString::fromStdString(it->get<std::string>()) : QString();
}

qint64 numberAt(const nlohmann::json &object, const char *key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_number_integer() ? it->get<qint64>() : 0;
}

} // namespace

QByteArray auditJson(const AuditEntry &entry)
{
    nlohmann::ordered_json json;
    json["seq"] = entry.seq;
    json["at"] = rfc3339(entry.atMs).toStdString();
    json["actionId"] = entry.actionId.toStdString();
    json["phase"] = auditPhaseName(entry.phase).toStdString();
    json["actor"] = entry.actor.toStdString();
    json["host"] = entry.host.toStdString();
    json["environment"] = entry.environment.toStdString();
    json["action"] = entry.action.toStdString();
    json["target"] = entry.target.toStdString();
    json["evidence"] = entry.evidence.toStdString();
    json["outcome"] = entry.outcome.toStdString();
    json["detail"] = entry.detail.toStdString();
    json["previousHash"] = entry.previousHash.toStdString();
    json["hash"] = entry.hash.toStdString();
    return QByteArray::fromStdString(json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

Result<AuditEntry> auditFromJson(const QByteArray &line)
{
    const auto json = parseJson(line, 4);
    if (!json)
        return json.error();
    const auto phase = json->is_object() ? auditPhaseOf(textAt(*json, "phase")) : std::nullopt;
    if (!phase)
        return Error(ErrorKind::BadAnswer, AuditText::tr("This is no line of an audit."));
    AuditEntry entry;
    entry.seq = numberAt(*json, "seq");
    entry.atMs = QDateTime::fromString(textAt(*json, "at"), Qt::ISODateWithMs).toMSecsSinceEpoch();
    entry.actionId = textAt(*json, "actionId");
    entry.phase = *phase;
    entry.actor = textAt(*json, "actor");
    entry.host = textAt(*json, "host");
    entry.environment = textAt(*json, "environment");
    entry.action = textAt(*json, "action");
    entry.target = textAt(*json, "target");
    entry.evidence = textAt(*json, "evidence").toUtf8();
    entry.outcome = textAt(*json, "outcome");
    entry.detail = textAt(*json, "detail");
    entry.previousHash = textAt(*json, "previousHash");
    entry.hash = textAt(*json, "hash");
    return entry;
}

QString prettyEvidence(const QByteArray &evidence)
{
    const auto json = parseJson(evidence);
    return QString::fromUtf8(json ? jsonText(*json, 2) : evidence);
}

} // namespace ops
