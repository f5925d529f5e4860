#include "core/alerts/noticesettings.h"

#include "core/alerts/noticetext.h"
#include "core/base/json.h"
#include "core/base/textsafe.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTime>

#include <nlohmann/json.hpp>

namespace ops {

namespace {

using NoticeJson = nlohmann::ordered_json;

constexpr qint64 MostNoticeBytes = 1 << 20;
constexpr Severity Severities[] = {Severity::Critical, Severity::Error, Severity::Warning, Severity::Info,
                                   Severity::None};

QString minuteText(int minute) { return QTime(0, 0).addSecs(minute * 60).toString(QStringLiteral("HH:mm")); }

NoticeJson jsonOf(const QuietHours &quiet)
{
    NoticeJson json;
    json["on"] = quiet.on;
    json["from"] = minuteText(quiet.fromMinute).toStdString();
    json["to"] = minuteText(quiet.toMinute).toStdString();
    json["timezone"] = quiet.zone.toStdString();
    json["letCritical"] = quiet.letCritical;
    return json;
}

void takeFlag(const nlohmann::json &json, const char *key, bool &value)
{
    const auto it = json.find(key);
    if (it != json.end() && it->is_boolean())
        value = it->get<bool>();
}

std::optional<QString> textIn(const nlohmann::json &json, const char *key)
{
    const auto it = json.find(key);
    if (it == json.end() || !it->is_string())
        return std::nullopt;
    return QString::fromStdString(it->get<std::string>());
}

void takeMinute(const nlohmann::json &json, const char *key, int &minute)
{
    const QTime time = QTime::fromString(textIn(json, key).value_or(QString()), QStringLiteral("HH:mm"));
    if (time.isValid())
        minute = time.hour() * 60 + time.minute();
}

QuietHours quietFrom(const nlohmann::json &json)
{
    QuietHours quiet;
    if (!json.is_object())
        return quiet;
    takeFlag(json, "on", quiet.on);
    takeMinute(json, "from", quiet.fromMinute);
    takeMinute(json, "to", quiet.toMinute);
    quiet.zone = textIn(json, "timezone").value_or(QString());
    takeFlag(json, "letCritical", quiet.letCritical);
    return quiet;
}

NoticeSettings settingsFrom(const nlohmann::json &json)
{
    NoticeSettings settings;
    takeFlag(json, "desktop", settings.desktop);
    takeFlag(json, "sounds", settings.sounds);
    takeFlag(json, "repeatCritical", settings.repeatCritical);
    const QString least = textIn(json, "least").value_or(QString());
    for (const Severity severity : Severities) {
        if (severityName(severity) == least)
            settings.least = severity;
    }
    if (const auto it = json.find("mutedUntilMs"); it != json.end() && it->is_number_integer())
        settings.mutedUntilMs = it->get<qint64>();
    if (const auto it = json.find("quietHours"); it != json.end())
        settings.quiet = quietFrom(*it);
    if (const auto it = json.find("environments"); it != json.end() && it->is_object()) {
        for (const auto &[name, value] : it->items())
            settings.quietHours[QString::fromStdString(name)] = quietFrom(value);
    }
    return settings;
}

} // namespace

QString NoticeSettings::defaultFile()
{
    const QString home = QString::fromLocal8Bit(qgetenv("XDG_CONFIG_HOME"));
    const QString folder = QDir::isAbsolutePath(home) ? home : QDir::homePath() + QStringLiteral("/.config");
    return folder + QStringLiteral("/quantmind-ops/notices.json");
}

Result<NoticeSettings> NoticeSettings::read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return NoticeSettings();
    Error damaged(
        ErrorKind::BadAnswer,
        NoticeText::tr("The settings of notices cannot be read from %1: the usual ones hold.").arg(safeText(path)));
    if (!file.open(QIODevice::ReadOnly) || file.size() > MostNoticeBytes) {
        damaged.detail = file.errorString();
        return damaged;
    }
    const auto json = parseJson(file.readAll(), 8);
    if (!json || !json->is_object()) {
        damaged.detail = json ? QString() : json.error().detail;
        return damaged;
    }
    return settingsFrom(*json);
}

Result<Done> NoticeSettings::write(const QString &path) const
{
    NoticeJson json;
    json["schema"] = "quantmind-ops/notices/1";
    json["desktop"] = desktop;
    json["sounds"] = sounds;
    json["least"] = severityName(least).toStdString();
    json["repeatCritical"] = repeatCritical;
    if (mutedUntilMs)
        json["mutedUntilMs"] = *mutedUntilMs;
    json["quietHours"] = jsonOf(quiet);
    for (const auto &[name, hours] : quietHours)
        json["environments"][name.toStdString()] = jsonOf(hours);
    const QByteArray text =
        QByteArray::fromStdString(json.dump(1, ' ', false, NoticeJson::error_handler_t::replace)) + '\n';
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Error(ErrorKind::Refused,
                     NoticeText::tr("The settings of notices cannot be written to %1.").arg(safeText(path)),
                     file.errorString());
    return Done();
}

const QuietHours &NoticeSettings::quietOf(const QString &environment) const
{
    const auto it = quietHours.find(environment);
    return it == quietHours.end() ? quiet : it->second;
}

} // namespace ops
