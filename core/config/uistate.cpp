#include "core/config/uistate.h"

#include "core/base/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ops {

namespace {

using Json = nlohmann::json;

constexpr qint64 MostBytes = 4 << 20;
constexpr qsizetype MostNames = 200;
constexpr int Furthest = 100000; // px; what is further away is no place on a screen

struct UiStateText
{
    Q_DECLARE_TR_FUNCTIONS(UiState)
};

const Json *member(const Json &object, const char *key)
{
    const auto it = object.is_object() ? object.find(key) : object.end();
    return object.is_object() && it != object.end() ? &*it : nullptr;
}

QString textOf(const Json &object, const char *key)
{
    const Json *value = member(object, key);
    return value && value->is_string() ? QString::fromStdString(value->get<std::string>()) : QString();
}

QStringList namesOf(const Json &object, const char *key)
{
    QStringList names;
    const Json *value = member(object, key);
    if (!value || !value->is_array())
        return names;
    for (const Json &one : *value) {
        if (one.is_string() && names.size() < MostNames)
            names << QString::fromStdString(one.get<std::string>());
    }
    return names;
}

QRect frameOf(const Json &window)
{
    int parts[4] = {};
    const char *const keys[] = {"x", "y", "width", "height"};
    for (int i = 0; i < 4; ++i) {
        const Json *value = member(window, keys[i]);
        if (!value || !value->is_number_integer())
            return QRect();
        const auto number = value->get<qint64>();
        if (number < -Furthest || number > Furthest)
            return QRect();
        parts[i] = int(number);
    }
    return parts[2] > 0 && parts[3] > 0 ? QRect(parts[0], parts[1], parts[2], parts[3]) : QRect();
}

UiState stateOf(const Json &json)
{
    UiState state;
    const Json window = member(json, "window") ? *member(json, "window") : Json();
    state.frame = frameOf(window);
    if (const Json *maximised = member(window, "maximised"); maximised && maximised->is_boolean())
        state.maximised = maximised->get<bool>();
    state.theme = textOf(json, "theme");
    if (const Json *refresh = member(json, "refreshMs"); refresh && refresh->is_number_integer())
        state.refreshMs = std::max<qint64>(0, refresh->get<qint64>());
    state.recentCommands = namesOf(json, "recentCommands");
    if (const Json *environments = member(json, "environments"); environments && environments->is_object()) {
        for (const auto &[name, value] : environments->items())
            state.places[QString::fromStdString(name)] = {textOf(value, "page"),  textOf(value, "from"),
                                                          textOf(value, "to"),    textOf(value, "zone"),
                                                          namesOf(value, "pins"), namesOf(value, "recents")};
    }
    return state;
}

Json listOf(const QStringList &names)
{
    Json list = Json::array();
    for (const QString &name : names.first(std::min(names.size(), MostNames)))
        list.push_back(name.toStdString());
    return list;
}

/// A member that is an object, whatever stood there before.
Json &objectAt(Json &json, const std::string &key)
{
    Json &value = json[key];
    if (!value.is_object())
        value = Json::object();
    return value;
}

void putText(Json &json, const char *key, const QString &text)
{
    if (text.isEmpty())
        json.erase(key);
    else
        json[key] = text.toStdString();
}

void put(const UiState &state, Json &json)
{
    if (!json.is_object())
        json = Json::object();
    json["schema"] = "quantmind-ops/window-state/1";
    Json &window = objectAt(json, "window");
    if (!state.frame.isEmpty()) {
        window["x"] = state.frame.x();
        window["y"] = state.frame.y();
        window["width"] = state.frame.width();
        window["height"] = state.frame.height();
    }
    window["maximised"] = state.maximised;
    putText(json, "theme", state.theme);
    if (state.refreshMs)
        json["refreshMs"] = *state.refreshMs;
    json["recentCommands"] = listOf(state.recentCommands);
    Json &environments = objectAt(json, "environments");
    for (const auto &[name, place] : state.places) {
        Json &one = objectAt(environments, name.toStdString());
        putText(one, "page", place.page);
        putText(one, "from", place.from);
        putText(one, "to", place.to);
        putText(one, "zone", place.zone);
        one["pins"] = listOf(place.pins);
        one["recents"] = listOf(place.recents);
    }
}

/// Null where there is no file, or none of ours.
Result<Json> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Json();
    if (!file.open(QIODevice::ReadOnly) || file.size() > MostBytes)
        return Error(ErrorKind::BadAnswer, QString(), file.errorString());
    auto json = parseJson(file.readAll(), 16);
    if (json && !json->is_object())
        return Error(ErrorKind::BadAnswer, QString());
    return json;
}

} // namespace

QString UiState::defaultFile()
{
    const QString home = QString::fromLocal8Bit(qgetenv("XDG_STATE_HOME"));
    const QString folder = QDir::isAbsolutePath(home) ? home : QDir::homePath() + QStringLiteral("/.local/state");
    return folder + QStringLiteral("/quantmind-ops/window.json");
}

Result<UiState> UiState::read(const QString &file)
{
    const auto json = readFile(file);
    if (json)
        return stateOf(*json);
    const QString aside = file + QStringLiteral(".damaged");
    QFile::remove(aside);
    const bool kept = QFile::rename(file, aside);
    return Error(ErrorKind::BadAnswer,
                 kept ? UiStateText::tr("What the windows remember cannot be read; the file is kept as %1.").arg(aside)
                      : UiStateText::tr("What the windows remember cannot be read from %1.").arg(file),
                 json.error().detail);
}

Result<Done> UiState::write(const QString &path) const
{
    const Error refused(ErrorKind::Refused,
                        UiStateText::tr("What the windows remember cannot be written to %1.").arg(path));
    auto json = readFile(path);
    Json document = json ? std::move(*json) : Json::object();
    put(*this, document);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return refused;
    QSaveFile file(path);
    const QByteArray text = jsonText(document, 1) + '\n';
    if (!file.open(QIODevice::WriteOnly))
        return refused;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(text) != text.size() || !file.commit())
        return refused;
    return Done();
}

} // namespace ops
