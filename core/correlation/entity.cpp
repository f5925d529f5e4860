#include "core/correlation/entity.h"

#include "core/base/textsafe.h"

#include <QCoreApplication>

#include <array>

namespace ops {

namespace {

struct EntityText
{
    Q_DECLARE_TR_FUNCTIONS(Entity)
};

constexpr std::array<const char *, EntityKindCount> Names{"service", "instance", "host", "container",
                                                          "request", "trace",    "user", "strategy"};

} // namespace

QString entityKindName(EntityKind kind) { return QLatin1String(Names[std::size_t(kind)]); }

std::optional<EntityKind> entityKindOf(const QString &name)
{
    for (std::size_t i = 0; i < Names.size(); ++i) {
        if (name == QLatin1String(Names[i]))
            return EntityKind(i);
    }
    return std::nullopt;
}

QString entityKindText(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Service:
        return EntityText::tr("service");
    case EntityKind::Instance:
        return EntityText::tr("instance");
    case EntityKind::Host:
        return EntityText::tr("host");
    case EntityKind::Container:
        return EntityText::tr("container");
    case EntityKind::Request:
        return EntityText::tr("request");
    case EntityKind::Trace:
        return EntityText::tr("trace");
    case EntityKind::User:
        return EntityText::tr("user");
    case EntityKind::Strategy:
        return EntityText::tr("strategy");
    }
    return QString();
}

QString entityFilterText(const EntityFilter &filter)
{
    const QString sign = filter.exclude ? QStringLiteral(" ≠ ") : QStringLiteral(" = ");
    return entityKindText(filter.kind) + sign + safeText(filter.value);
}

} // namespace ops
