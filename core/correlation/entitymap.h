#pragma once

#include "core/correlation/entity.h"

#include <QMap>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>

namespace ops {

/// Under which label names one source knows the entities, the best name first. A source may know a kind under
/// several at once: some metrics carry `service`, others only `job`.
class EntityMap
{
public:
    using Labels = std::map<EntityKind, QStringList>;

    EntityMap() = default; ///< knows no kind
    explicit EntityMap(Labels labels) : m_labels(std::move(labels)) {}

    /// Empty where the source does not know the kind.
    QStringList labels(EntityKind kind) const;
    const Labels &all() const { return m_labels; }

    bool operator==(const EntityMap &) const = default;

private:
    Labels m_labels;
};

/// All names under which sources of metrics usually know a kind, the best first.
QStringList usualMetricLabels(EntityKind kind);

/// Kinds by their stable names, as an environment writes them: {"service": ["app"], "user": []}. A kind that is
/// named replaces what is detected, an empty list says that the source does not know it. Other names are left out.
using EntityOverrides = QMap<QString, QStringList>;

/// Which of the usual names a source has, given all its label names. Names that an override gives are taken as they
/// are.
EntityMap detectEntityMap(const QStringList &labelNames, const EntityOverrides &overrides = {});
/// Before the source has said what it has: all the usual names.
EntityMap usualEntityMap(const EntityOverrides &overrides = {});

/// What an entity's value is under one label.
struct LabelMatch
{
    QString label, value;
    bool regex = false; ///< `value` is an anchored RE2 pattern: a host in `instance` may have any port

    bool operator==(const LabelMatch &) const = default;
};

/// A filter in the words of one source.
struct LabelFilter
{
    EntityFilter filter;
    std::vector<LabelMatch> choices; ///< the first label that a series carries counts; never empty

    bool operator==(const LabelFilter &) const = default;
};
using LabelFilters = std::vector<LabelFilter>;

struct ResolvedFilters
{
    LabelFilters filters;
    QStringList notApplied; ///< a sentence for each filter that the source cannot take

    bool operator==(const ResolvedFilters &) const = default;
};

/// The values that a label has in the source; empty while unknown.
using ValuesOfLabel = std::function<std::optional<QStringList>(const QString &label)>;

/// Where it is known which of several labels have the value, only those are choices: "trading-api" is a `service`
/// here and no `job`, so metrics that have but a `job` do not take the filter.
ResolvedFilters resolveFilters(const EntityFilters &filters, const EntityMap &map, const ValuesOfLabel &valuesOf = {});

/// A label's value as the kind's: the host of "db-1:9100" is "db-1" under `instance`.
QString entityValueOf(EntityKind kind, const QString &label, const QString &value);

} // namespace ops
