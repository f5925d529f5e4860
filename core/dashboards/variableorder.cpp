#include "core/dashboards/variableorder.h"

#include "core/dashboards/interpolate.h"

#include <algorithm>

namespace ops {

namespace {

using Dependencies = std::vector<std::vector<std::size_t>>;

/// Whether `from` waits for `to`, directly or by others; `seen` keeps this linear.
bool waitsFor(const Dependencies &dependencies, std::size_t from, std::size_t to, std::vector<bool> &seen)
{
    if (from == to)
        return true;
    if (seen[from])
        return false;
    seen[from] = true;
    const auto &next = dependencies[from];
    return std::any_of(next.begin(), next.end(),
                       [&](std::size_t one) { return waitsFor(dependencies, one, to, seen); });
}

} // namespace

std::vector<std::vector<std::size_t>> variableDependencies(const std::vector<Variable> &variables)
{
    QStringList names;
    for (const Variable &variable : variables)
        names += variable.name;
    Dependencies dependencies(variables.size());
    // Backwards: the dependency that would close a circle is dropped at the variable that stands first.
    for (std::size_t i = variables.size(); i-- > 0;) {
        for (const QString &name : referencedNames(variables[i].query + u'\n' + variables[i].regex, names)) {
            const auto on = std::size_t(names.indexOf(name));
            std::vector<bool> seen(variables.size());
            if (!waitsFor(dependencies, on, i, seen))
                dependencies[i].push_back(on);
        }
    }
    return dependencies;
}

} // namespace ops
