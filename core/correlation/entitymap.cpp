#include "core/correlation/entitymap.h"

#include <QCoreApplication>

#include <algorithm>

namespace ops {

namespace {

struct EntityMapText
{
    Q_DECLARE_TR_FUNCTIONS(EntityMap)
};

const QString InstanceLabel = QStringLiteral("instance");

/// "db-1:9100" without its port; a bare IPv6 address, which has several colons, stays.
QString withoutPort(const QString &instance)
{
    const qsizetype colon = instance.lastIndexOf(u':');
    if (colon <= 0 || (instance.indexOf(u':') != colon && !instance.startsWith(u'[')))
        return instance;
    const QStringView port = QStringView(instance).sliced(colon + 1);
    const bool digits =
        !port.isEmpty() && std::all_of(port.begin(), port.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits ? instance.first(colon) : instance;
}

QString escapedForRe2(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (QStringView(u"\\.+*?()|[]{}^$").contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

bool isHostWithinInstance(EntityKind kind, const QString &label)
{
    return kind == EntityKind::Host && label == InstanceLabel;
}

LabelMatch matchOf(const EntityFilter &filter, const QString &label)
{
    if (isHostWithinInstance(filter.kind, label))
        return {label, escapedForRe2(filter.value) + QStringLiteral("(:[0-9]+)?"), true};
    return {label, filter.value, false};
}

/// The labels that are known to have the value, or whose values are unknown; all where none has it.
QStringList labelsWithValue(const EntityFilter &filter, const QStringList &labels, const ValuesOfLabel &valuesOf)
{
    if (labels.size() < 2 || !valuesOf)
        return labels;
    QStringList having;
    for (const QString &label : labels) {
        const auto values = valuesOf(label);
        const auto isIt = [&](const QString &value) {
            return entityValueOf(filter.kind, label, value) == filter.value;
        };
        if (!values || std::any_of(values->begin(), values->end(), isIt))
            having.append(label);
    }
    return having.isEmpty() ? labels : having;
}

EntityMap mapOf(const EntityOverrides &overrides, const std::function<bool(const QString &)> &has)
{
    EntityMap::Labels labels;
    for (int i = 0; i < EntityKindCount; ++i) {
        const auto kind = EntityKind(i);
        QStringList names;
        if (const auto given = overrides.find(entityKindName(kind)); given != overrides.end()) {
            names = *given;
        } else {
            for (const QString &name : usualMetricLabels(kind)) {
                if (has(name))
                    names.append(name);
            }
        }
        names.removeDuplicates();
        if (!names.isEmpty())
            labels[kind] = std::move(names);
    }
    return EntityMap(std::move(labels));
}

} // namespace

QStringList EntityMap::labels(EntityKind kind) const
{
    const auto it = m_labels.find(kind);
    return it == m_labels.end() ? QStringList() : it->second;
}

QStringList usualMetricLabels(EntityKind kind)
{
    const auto names = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    switch (kind) {
    case EntityKind::Service:
        return names("service job service_name app");
    case EntityKind::Instance:
        return names("instance");
    case EntityKind::Host:
        return names("host hostname nodename node instance"); // an instance is a host and a port, mostly
    case EntityKind::Container:
        return names("container container_name name"); // cadvisor says "name" for a container of Docker
    case EntityKind::Request:
        return names("request_id");
    case EntityKind::Trace:
        return names("trace_id traceID");
    case EntityKind::User:
        return names("user_id user");
    case EntityKind::Strategy:
        return names("strategy strategy_id strategy_name");
    }
    return {};
}

EntityMap detectEntityMap(const QStringList &labelNames, const EntityOverrides &overrides)
{
    return mapOf(overrides, [&labelNames](const QString &name) { return labelNames.contains(name); });
}

EntityMap usualEntityMap(const EntityOverrides &overrides)
{
    return mapOf(overrides, [](const QString &) { return true; });
}

ResolvedFilters resolveFilters(const EntityFilters &filters, const EntityMap &map, const ValuesOfLabel &valuesOf)
{
    ResolvedFilters resolved;
    for (const EntityFilter &filter : filters) {
        const QStringList labels = map.labels(filter.kind);
        if (labels.isEmpty()) {
            const QStringList usual = usualMetricLabels(filter.kind);
            resolved.notApplied.append(EntityMapText::tr("%1 is not applied here: this source has no label %2.")
                                           .arg(entityFilterText(filter), usual.join(QStringLiteral(" / "))));
            continue;
        }
        LabelFilter found;
        found.filter = filter;
        for (const QString &label : labelsWithValue(filter, labels, valuesOf))
            found.choices.push_back(matchOf(filter, label));
        resolved.filters.push_back(std::move(found));
    }
    return resolved;
}

QString entityValueOf(EntityKind kind, const QString &label, const QString &value)
{
    return isHostWithinInstance(kind, label) ? withoutPort(value) : value;
}

} // namespace ops
