#include "core/config/alertsettingsformat.h"

#include <QCoreApplication>
#include <QDir>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace ops {

namespace {

using nlohmann::json;

struct AlertFormatText
{
    Q_DECLARE_TR_FUNCTIONS(EnvironmentFormat)
};

/// Takes the values out of the object; the first one that is wrong is remembered.
class AlertsReader
{
public:
    AlertsReader(const json &object, const QString &folder) : m_object(object), m_folder(folder) {}

    AlertSettingsReading read()
    {
        AlertSettings &settings = m_reading.settings;
        acknowledge(settings);
        duration("acknowledgeFor", settings.acknowledgeForMs);
        duration("silenceFor", settings.silenceForMs);
        volatileLabels(settings);
        if (m_object.contains("watchdog"))
            settings.watchdog = text("watchdog");
        settings.store = storePlace(text("store"));
        const std::set<std::string> known{"acknowledge",    "acknowledgeFor", "silenceFor",
                                          "volatileLabels", "watchdog",       "store"};
        for (const auto &[key, value] : m_object.items()) {
            if (!known.contains(key))
                m_reading.unknownKeys << QString::fromStdString(key);
        }
        return m_reading;
    }

private:
    void fail(const char *key, const QString &sentence)
    {
        if (!m_reading.problem.isEmpty())
            return;
        m_reading.problem = sentence;
        m_reading.path = {QLatin1String(key)};
    }

    QString text(const char *key)
    {
        const auto it = m_object.find(key);
        if (it == m_object.end() || it->is_null())
            return QString();
        if (it->is_string())
            return QString::fromStdString(it->get<std::string>());
        fail(key, AlertFormatText::tr("a text is expected."));
        return QString();
    }

    void acknowledge(AlertSettings &settings)
    {
        const QString word = text("acknowledge");
        settings.quiet = word == u"quiet";
        if (!word.isEmpty() && word != u"quiet" && word != u"record")
            fail("acknowledge", AlertFormatText::tr("record or quiet is expected."));
    }

    void duration(const char *key, qint64 &ms)
    {
        constexpr qint64 LongestMs = 90 * dayMs;
        const QString word = text(key);
        if (word.isEmpty())
            return;
        const auto read = parseDurationMs(word);
        if (!read || *read < minuteMs || *read > LongestMs)
            return fail(key, AlertFormatText::tr("a time between 1m and 90d is expected, such as 30m or 8h."));
        ms = *read;
    }

    void volatileLabels(AlertSettings &settings)
    {
        const auto it = m_object.find("volatileLabels");
        if (it == m_object.end() || it->is_null())
            return;
        const auto isText = [](const json &label) { return label.is_string(); };
        if (!it->is_array() || !std::all_of(it->begin(), it->end(), isText))
            return fail("volatileLabels", AlertFormatText::tr("a list of names of labels is expected."));
        settings.volatileLabels.clear();
        for (const json &label : *it)
            settings.volatileLabels << QString::fromStdString(label.get<std::string>());
    }

    QString storePlace(const QString &place) const
    {
        const bool whole = place.isEmpty() || place.contains(u"://") || QDir::isAbsolutePath(place);
        return whole ? place : QDir::cleanPath(m_folder + u'/' + place);
    }

    const json &m_object;
    QString m_folder;
    AlertSettingsReading m_reading;
};

void set(json &object, const char *key, bool isUsual, const QString &text)
{
    if (isUsual)
        object.erase(key);
    else
        object[key] = text.toStdString();
}

} // namespace

AlertSettingsReading readAlertSettings(const json &value, const QString &folder)
{
    if (value.is_object())
        return AlertsReader(value, folder).read();
    AlertSettingsReading reading;
    reading.problem = AlertFormatText::tr("alerts are an object {…}.");
    return reading;
}

json alertSettingsDocument(const AlertSettings &settings, json before)
{
    const AlertSettings usual;
    json object = before.is_object() ? std::move(before) : json::object();
    set(object, "acknowledge", !settings.quiet, QStringLiteral("quiet"));
    set(object, "acknowledgeFor", settings.acknowledgeForMs == usual.acknowledgeForMs,
        durationText(settings.acknowledgeForMs));
    set(object, "silenceFor", settings.silenceForMs == usual.silenceForMs, durationText(settings.silenceForMs));
    set(object, "watchdog", settings.watchdog == usual.watchdog, settings.watchdog);
    set(object, "store", settings.store.isEmpty(), settings.store);
    object.erase("volatileLabels");
    if (settings.volatileLabels != usual.volatileLabels) {
        json labels = json::array();
        for (const QString &label : settings.volatileLabels)
            labels.push_back(label.toStdString());
        object["volatileLabels"] = std::move(labels);
    }
    return object;
}

} // namespace ops
