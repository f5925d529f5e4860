#include "core/alerts/repeatinterval.h"

#include "core/time/duration.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>

namespace ops {

namespace {

constexpr qint64 UsualMs = 4 * hourMs;
constexpr int DeepestRoute = 32;

qint64 longestOf(const YAML::Node &route, qint64 inheritedMs, int depth)
{
    if (!route.IsMap() || depth > DeepestRoute)
        return inheritedMs;
    qint64 ownMs = inheritedMs;
    if (const YAML::Node text = route["repeat_interval"]; text && text.IsScalar())
        ownMs = parseDurationMs(QString::fromStdString(text.Scalar())).value_or(inheritedMs);
    qint64 longestMs = ownMs;
    if (const YAML::Node children = route["routes"]; children && children.IsSequence()) {
        for (const YAML::Node &child : children)
            longestMs = std::max(longestMs, longestOf(child, ownMs, depth + 1));
    }
    return longestMs;
}

} // namespace

qint64 longestRepeatIntervalMs(const QString &configYaml)
{
    if (configYaml.isEmpty())
        return UsualMs;
    try {
        const YAML::Node document = YAML::Load(configYaml.toStdString());
        return document.IsMap() && document["route"] ? longestOf(document["route"], UsualMs, 0) : UsualMs;
    } catch (const YAML::Exception &) {
        return UsualMs;
    }
}

} // namespace ops
