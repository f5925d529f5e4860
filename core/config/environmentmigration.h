#pragma once

#include <QString>

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <vector>

namespace ops {

/// The newest version of an environment's file that this console writes ("quantmind-ops/environment/1").
constexpr int EnvironmentVersion = 1;
QString environmentSchema(int version = EnvironmentVersion);

/// The version that a document says it has; a file written by hand that says none is version 1. Empty where it is
/// no version at all.
std::optional<int> environmentVersion(const nlohmann::json &document);

/// Changes a document of one version into the next. Keys that it does not know stay.
using MigrationStep = void (*)(nlohmann::json &document);

/// One step a version that ever was: steps[0] makes version `firstVersion` + 1.
struct Migrations
{
    int firstVersion = EnvironmentVersion;
    std::vector<MigrationStep> steps;
};
const Migrations &environmentMigrations();

/// Applies the steps that are due and writes the version reached. False where the document is older than any step.
bool migrate(nlohmann::json &document, int version, const Migrations &migrations);

} // namespace ops
