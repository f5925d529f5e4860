#pragma once

#include "core/alerts/alertdesk.h"

#include <QStringList>

#include <algorithm>
#include <memory>
#include <vector>

namespace ops::test {

inline Labels labelsOf(std::initializer_list<std::pair<const char *, const char *>> pairs)
{
    Labels labels;
    for (const auto &[name, value] : pairs)
        labels.emplace_back(name, value);
    std::sort(labels.begin(), labels.end());
    return labels;
}

inline AlertRow firingRow(const char *name, const char *service, const char *severity,
                          const QString &cluster = QStringLiteral("main"))
{
    AlertRow row;
    row.alert.labels = labelsOf({{"alertname", name}, {"service", service}, {"severity", severity}});
    row.alert.fingerprint = fingerprintOf(row.alert.labels);
    row.cluster = cluster;
    row.severity = severityOf(row.alert.labels);
    return row;
}

inline Matcher equals(const char *name, const char *value)
{
    return {QString::fromLatin1(name), QString::fromLatin1(value), Matcher::Op::Equal};
}

inline Silence silenceOn(const char *id, Matchers matchers, qint64 endsAtMs,
                         Silence::State state = Silence::State::Active)
{
    Silence silence;
    silence.id = QString::fromLatin1(id);
    silence.matchers = std::move(matchers);
    silence.startsAtMs = endsAtMs - 3'600'000;
    silence.endsAtMs = endsAtMs;
    silence.state = state;
    silence.createdBy = QStringLiteral("li.wei");
    silence.comment = QStringLiteral("disk swap");
    return silence;
}

template<class T> std::shared_ptr<const std::vector<T>> shared(std::vector<T> values)
{
    return std::make_shared<const std::vector<T>>(std::move(values));
}

} // namespace ops::test
