#include "core/config/environmentmigration.h"

#include <nlohmann/json.hpp>

namespace ops {

namespace {

constexpr char SchemaKey[] = "schema";

QString schemaStart() { return QStringLiteral("quantmind-ops/environment/"); }

} // namespace

QString environmentSchema(int version) { return schemaStart() + QString::number(version); }

std::optional<int> environmentVersion(const nlohmann::json &document)
{
    const auto it = document.find(SchemaKey);
    if (it == document.end())
        return 1;
    const QString text = it->is_string() ? QString::fromStdString(it->get<std::string>()) : QString();
    bool isNumber = false;
    const uint version = text.mid(schemaStart().size()).toUInt(&isNumber);
    constexpr uint Most = 1000000;
    if (!text.startsWith(schemaStart()) || !isNumber || version > Most)
        return std::nullopt;
    return int(version);
}

const Migrations &environmentMigrations()
{
    static const Migrations all;
    return all;
}

bool migrate(nlohmann::json &document, int version, const Migrations &migrations)
{
    if (version < migrations.firstVersion)
        return false;
    const int newest = migrations.firstVersion + int(migrations.steps.size());
    for (int at = version; at < newest; ++at)
        migrations.steps[std::size_t(at - migrations.firstVersion)](document);
    document[SchemaKey] = environmentSchema(newest).toStdString();
    return true;
}

} // namespace ops
