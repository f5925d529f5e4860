#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace ops {

/// What all sources talk about, each under label names of its own.
enum class EntityKind { Service, Instance, Host, Container, Request, Trace, User, Strategy };
constexpr int EntityKindCount = int(EntityKind::Strategy) + 1;

QString entityKindName(EntityKind kind); ///< stable, in English: "service"
std::optional<EntityKind> entityKindOf(const QString &name);
QString entityKindText(EntityKind kind); ///< translated, for people

/// "Only this service", or "all but this host".
struct EntityFilter
{
    EntityKind kind = EntityKind::Service;
    QString value;
    bool exclude = false;

    bool operator==(const EntityFilter &) const = default;
};
using EntityFilters = std::vector<EntityFilter>;

QString entityFilterText(const EntityFilter &filter); ///< translated: "service = trading-api", "host ≠ db-1"

} // namespace ops
