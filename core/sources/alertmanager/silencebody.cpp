#include "core/base/json.h"
#include "core/sources/alertmanager/decodesilences.h"

#include <QDateTime>

#include <nlohmann/json.hpp>

namespace ops::alertmanager {

namespace {

using nlohmann::json;

/// The server takes Go's zero time for its own now, so that no clock of ours matters.
std::string timeText(qint64 ms)
{
    if (ms == 0)
        return "0001-01-01T00:00:00.000Z";
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs).toStdString();
}

json matcherJson(const Matcher &matcher)
{
    using Op = Matcher::Op;
    json object = json::object();
    object["name"] = matcher.name.toStdString();
    object["value"] = matcher.value.toStdString();
    object["isRegex"] = matcher.op == Op::Regex || matcher.op == Op::NotRegex;
    if (matcher.op == Op::NotEqual || matcher.op == Op::NotRegex)
        object["isEqual"] = false;
    return object;
}

} // namespace

QByteArray silenceBody(const Silence &silence)
{
    const auto unknown = parseJson(silence.unknownJson);
    json body = unknown && unknown->is_object() ? *unknown : json::object();
    if (!silence.id.isEmpty())
        body["id"] = silence.id.toStdString();
    json matchers = json::array();
    for (const Matcher &matcher : silence.matchers)
        matchers.push_back(matcherJson(matcher));
    body["matchers"] = std::move(matchers);
    body["startsAt"] = timeText(silence.startsAtMs);
    body["endsAt"] = timeText(silence.endsAtMs);
    body["createdBy"] = silence.createdBy.toStdString();
    body["comment"] = silence.comment.toStdString();
    for (const auto &[name, value] : silence.annotations)
        body["annotations"][name] = value;
    return jsonText(body);
}

} // namespace ops::alertmanager
