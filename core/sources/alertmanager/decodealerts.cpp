#include "core/sources/alertmanager/decodealerts.h"

#include "core/sources/alertmanager/document.h"

namespace ops::alertmanager {

namespace {

Alert::State alertStateNamed(const std::string &name)
{
    if (name == "suppressed")
        return Alert::State::Suppressed;
    return name == "unprocessed" ? Alert::State::Unprocessed : Alert::State::Active;
}

bool readStatus(Walk &walk, ondemand::value value, Alert &alert)
{
    return eachField(walk, value, [&](Key key, ondemand::value part) {
        if (key == "silencedBy")
            return readTexts(walk, part, alert.silencedBy);
        if (key == "inhibitedBy")
            return readTexts(walk, part, alert.inhibitedBy);
        if (key == "mutedBy")
            return readTexts(walk, part, alert.mutedBy);
        if (key != "state")
            return true;
        std::string name;
        const bool read = readText(walk, part, name);
        alert.state = alertStateNamed(name);
        return read;
    });
}

bool readReceivers(Walk &walk, ondemand::value value, QStringList &receivers)
{
    return eachElement(walk, value, [&](ondemand::value one) {
        return eachField(walk, one, [&](Key key, ondemand::value part) {
            return key == "name" ? readText(walk, part, receivers.emplace_back()) : true;
        });
    });
}

bool readAlert(Walk &walk, ondemand::value value, Alert &alert)
{
    bool labelled = false, started = false;
    const bool read = eachField(walk, value, [&](Key key, ondemand::value part) {
        if (key == "labels") {
            labelled = true;
            return readLabels(walk, part, alert.labels);
        }
        if (key == "annotations")
            return readLabels(walk, part, alert.annotations);
        if (key == "startsAt") {
            started = true;
            return readTimeText(walk, part, alert.startsAtMs);
        }
        if (key == "endsAt")
            return readTimeText(walk, part, alert.endsAtMs);
        if (key == "updatedAt")
            return readTimeText(walk, part, alert.updatedAtMs);
        if (key == "fingerprint")
            return readText(walk, part, alert.fingerprint);
        if (key == "generatorURL")
            return readText(walk, part, alert.generatorUrl);
        if (key == "receivers")
            return readReceivers(walk, part, alert.receivers);
        return key == "status" ? readStatus(walk, part, alert) : true;
    });
    if (read && !(labelled && started)) // groups have labels, too
        return walk.unexpected("an alert without labels or a start");
    if (alert.fingerprint.isEmpty())
        alert.fingerprint = fingerprintOf(alert.labels);
    return read;
}

} // namespace

Result<AlertsAnswer> decodeAlerts(QByteArray body)
{
    AlertsAnswer answer;
    constexpr qsizetype BytesPerAlert = 512;
    answer.alerts.reserve(std::size_t(body.size() / BytesPerAlert));
    const auto read = [&answer](Walk &walk, ondemand::document &root) {
        return eachElement(walk, root,
                           [&](ondemand::value one) { return readAlert(walk, one, answer.alerts.emplace_back()); });
    };
    if (const auto error = readAnswer(std::move(body), answer.facts.repairedBytes, read))
        return *error;
    return answer;
}

} // namespace ops::alertmanager
