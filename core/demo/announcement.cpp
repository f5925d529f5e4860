#include "core/demo/announcement.h"

#include "core/base/json.h"
#include "core/config/demofolder.h"
#include "core/demo/demotext.h"

#include <QFile>

#include <nlohmann/json.hpp>

#include <optional>

namespace ops::demo {

namespace {

QString textAt(const nlohmann::json &object, const char *key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? QString::fromStdString(it->get<std::string>()) : QString();
}

nlohmann::json textOrNull(const QString &text)
{
    return text.isEmpty() ? nlohmann::json() : nlohmann::json(text.toStdString());
}

std::optional<Announcement> announcedIn(const QString &folder)
{
    constexpr qint64 Longest = 64 * 1024;
    QFile file(demoReadyFile(folder));
    if (!isDemoFolderHeld(folder) || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto announcement = readAnnouncement(file.read(Longest));
    return announcement ? std::optional(*announcement) : std::nullopt;
}

} // namespace

QByteArray Announcement::line() const
{
    nlohmann::ordered_json json;
    json["environment"] = environment.toStdString();
    json["state"] = state.toStdString();
    json["prometheus"] = textOrNull(prometheus);
    json["alertmanager"] = textOrNull(alertmanager);
    json["nodeExporter"] = textOrNull(nodeExporter);
    json["control"] = textOrNull(control);
    json["pid"] = pid;
    json["missing"] = nlohmann::ordered_json::array();
    for (const Missing &one : missing)
        json["missing"].push_back({{"program", one.program.toStdString()}, {"package", one.package.toStdString()}});
    return QByteArray::fromStdString(json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

Result<Announcement> readAnnouncement(const QByteArray &line)
{
    const auto json = parseJson(line);
    if (!json || !json->is_object() || textAt(*json, "control").isEmpty())
        return Error(ErrorKind::BadAnswer, DemoText::tr("The demo's announcement cannot be read."));
    Announcement announcement;
    announcement.environment = textAt(*json, "environment");
    announcement.state = textAt(*json, "state");
    announcement.prometheus = textAt(*json, "prometheus");
    announcement.alertmanager = textAt(*json, "alertmanager");
    announcement.nodeExporter = textAt(*json, "nodeExporter");
    announcement.control = textAt(*json, "control");
    if (const auto pid = json->find("pid"); pid != json->end() && pid->is_number_integer())
        announcement.pid = pid->get<qint64>();
    if (const auto missing = json->find("missing"); missing != json->end() && missing->is_array()) {
        for (const auto &one : *missing) {
            if (one.is_object())
                announcement.missing.push_back({textAt(one, "program"), textAt(one, "package")});
        }
    }
    return announcement;
}

Result<Announcement> runningDemo(const QString &folder)
{
    const QStringList folders = folder.isEmpty() ? demoFolders() : QStringList(folder);
    for (const QString &one : folders) {
        if (auto announcement = announcedIn(one))
            return *announcement;
    }
    Error error(ErrorKind::NotFound, DemoText::tr("No demo is running."));
    error.hint = DemoText::tr("Start one: quantmind-ops demo, or the window with --demo.");
    return error;
}

} // namespace ops::demo
