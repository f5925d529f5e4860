#include "core/sources/alertmanager/decodestatus.h"

#include "core/sources/alertmanager/document.h"

#include <QStringList>

namespace ops::alertmanager {

namespace {

struct StatusFields
{
    bool hasVersion = false, hasCluster = false, configIsText = false;
};

bool readPeer(Walk &walk, ondemand::value value, AlertmanagerStatus &status)
{
    return eachField(walk, value, [&](Key key, ondemand::value part) {
        if (key == "address")
            return readText(walk, part, status.peers.emplace_back());
        return key == "name" ? readText(walk, part, status.peerNames.emplace_back()) : true;
    });
}

bool readCluster(Walk &walk, ondemand::value value, AlertmanagerStatus &status)
{
    return eachField(walk, value, [&](Key key, ondemand::value part) {
        if (key == "name")
            return readText(walk, part, status.clusterName);
        if (key == "peers")
            return eachElement(walk, part, [&](ondemand::value one) { return readPeer(walk, one, status); });
        if (key != "status")
            return true;
        std::string name;
        const bool read = readText(walk, part, name);
        using Cluster = AlertmanagerStatus::Cluster;
        status.cluster = name == "ready" ? Cluster::Ready : name == "settling" ? Cluster::Settling : Cluster::Disabled;
        return read;
    });
}

/// Grafana's configuration is an object of its own; only YAML counts.
bool readConfig(Walk &walk, ondemand::value value, AlertmanagerStatus &status, StatusFields &fields)
{
    ondemand::json_type type;
    if (auto error = value.type().get(type))
        return walk.broken(error);
    if (type != ondemand::json_type::object)
        return true;
    return eachField(walk, value, [&](Key key, ondemand::value part) {
        if (key != "original")
            return true;
        const bool read = readText(walk, part, status.configYaml);
        fields.configIsText = !status.configYaml.isEmpty();
        return read;
    });
}

} // namespace

Result<AlertmanagerStatus> decodeStatus(QByteArray body)
{
    AlertmanagerStatus status;
    StatusFields fields;
    const auto read = [&](Walk &walk, ondemand::document &root) {
        return eachField(walk, root, [&](Key key, ondemand::value part) {
            if (key == "cluster") {
                fields.hasCluster = true;
                return readCluster(walk, part, status);
            }
            if (key == "config")
                return readConfig(walk, part, status, fields);
            if (key == "uptime")
                return readTimeText(walk, part, status.startedAtMs);
            if (key != "versionInfo")
                return true;
            fields.hasVersion = true;
            return eachField(walk, part, [&](Key name, ondemand::value text) {
                return name == "version" ? readText(walk, text, status.version) : true;
            });
        });
    };
    if (const auto error = readAnswer(std::move(body), status.facts.repairedBytes, read))
        return *error;
    if (!fields.hasVersion || !fields.hasCluster)
        return foreignJson(QStringLiteral("no \"versionInfo\" and \"cluster\""));
    if (status.version == u"N/A")
        status.version.clear();
    status.product =
        status.version.isEmpty() && !fields.configIsText ? QStringLiteral("Grafana") : QStringLiteral("Alertmanager");
    return status;
}

bool knowsNegativeMatchers(const QString &version)
{
    constexpr int FirstMinor = 22;
    const QStringList parts = version.split(u'.');
    bool majorRead = false, minorRead = false;
    const int major = parts.value(0).toInt(&majorRead), minor = parts.value(1).toInt(&minorRead);
    return !majorRead || !minorRead || major > 0 || minor >= FirstMinor;
}

} // namespace ops::alertmanager
