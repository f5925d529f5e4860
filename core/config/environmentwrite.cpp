#include "core/base/json.h"
#include "core/config/alertsettingsformat.h"
#include "core/config/environmentformat.h"

#include <nlohmann/json.hpp>

namespace ops {

namespace {

using nlohmann::json;

void setOrDrop(json &object, const char *key, const QString &text)
{
    if (text.isEmpty())
        object.erase(key);
    else
        object[key] = text.toStdString();
}

json sourceDocument(const SourceConfig &source, json before)
{
    json object = std::move(before);
    object["kind"] = source.kind.toStdString();
    object["url"] = source.url.toString().toStdString();
    setOrDrop(object, "name", source.name == source.kind ? QString() : source.name);
    setOrDrop(object, "cluster", source.cluster);
    setOrDrop(object, "caFile", source.caFile);
    setOrDrop(object, "auth", source.auth == SourceConfig::Auth::None ? QString() : authName(source.auth));
    setOrDrop(object, "user", source.user);
    setOrDrop(object, "secret", source.secret);
    object.erase("headers");
    for (const auto &[header, secret] : source.headers)
        object["headers"][header.toStdString()] = secret.toStdString();
    return object;
}

/// What stood in the file about the source of this name.
json sourceBefore(const json &document, const SourceConfig &source)
{
    const auto it = document.find("sources");
    if (it == document.end() || !it->is_array())
        return json::object();
    for (const auto &one : *it) {
        if (one.is_object() && one.value("name", one.value("kind", std::string())) == source.name.toStdString())
            return one;
    }
    return json::object();
}

} // namespace

QByteArray writeEnvironment(const Environment &environment, const QByteArray &before)
{
    const auto old = parseJson(before);
    json document = old && old->is_object() ? *old : json::object();
    document["schema"] = environmentSchema().toStdString();
    document["name"] = environment.name.toStdString();
    setOrDrop(document, "colour", environment.colour);
    document["readOnly"] = environment.readOnly;
    setOrDrop(document, "timezone", environment.timezone);
    setOrDrop(document, "caFile", environment.caFile);
    json sources = json::array();
    for (const auto &source : environment.sources)
        sources.push_back(sourceDocument(source, sourceBefore(document, source)));
    document["sources"] = std::move(sources);
    document.erase("entities");
    for (auto it = environment.entities.begin(); it != environment.entities.end(); ++it) {
        json labels = json::array();
        for (const QString &label : it.value())
            labels.push_back(label.toStdString());
        document["entities"][it.key().toStdString()] = std::move(labels);
    }
    json alerts = alertSettingsDocument(environment.alerts, document.value("alerts", json::object()));
    if (alerts.empty())
        document.erase("alerts");
    else
        document["alerts"] = std::move(alerts);
    return jsonText(document, 2) + '\n';
}

} // namespace ops
