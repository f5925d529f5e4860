#include "tests/layering/rules.h"

#include <algorithm>
#include <array>
#include <span>

namespace ops::layering {

namespace {

using Names = std::vector<std::string_view>;

struct Row
{
    std::string_view folder;
    Names mayInclude; ///< besides itself
};

/// base first, then time and async, store (SQLite files), net/process/config, guard, correlation, the domains, sources,
/// demo. A domain names no wire format and no other domain (boards are made of metrics, alerts of rules over them: the
/// exceptions).
const std::array coreTable{
    Row{"base", {}},
    Row{"time", {"base"}},
    Row{"async", {"base", "time"}},
    Row{"store", {"base", "time", "async"}},
    Row{"net", {"base", "time", "async"}},
    Row{"process", {"base", "time", "async"}},
    Row{"config", {"base", "time", "async", "net"}},
    Row{"guard", {"base", "time", "async", "store", "net", "process", "config"}},
    Row{"correlation", {"base", "time", "async", "config", "guard"}},
    Row{"metrics", {"base", "time", "async", "config", "guard", "correlation"}},
    Row{"dashboards", {"base", "time", "async", "config", "guard", "correlation", "metrics"}},
    Row{"trace", {"base", "time", "async", "config", "guard", "correlation"}},
    Row{"logs", {"base", "time", "async", "config", "guard", "correlation"}},
    Row{"alerts", {"base", "time", "async", "store", "config", "guard", "correlation", "metrics"}},
    Row{"recovery", {"base", "time", "async", "process", "config", "guard", "correlation"}},
};
const Names belowSources{"base",        "time",    "async",      "store", "net",  "process", "config",  "guard",
                         "correlation", "metrics", "dashboards", "trace", "logs", "alerts",  "recovery"};

/// Pages never include each other; they meet in core/correlation/context.h.
const std::array uiTable{
    Row{"theme", {}},
    Row{"common", {"theme"}},
    Row{"charts", {"theme", "common"}},
    Row{"shell", {"theme", "common", "charts"}},
    Row{"dashboards", {"theme", "common", "charts"}},
    Row{"traces", {"theme", "common", "charts"}},
    Row{"logs", {"theme", "common", "charts"}},
    Row{"alerts", {"theme", "common", "charts"}},
    Row{"recovery", {"theme", "common", "charts"}},
    Row{"audit", {"theme", "common"}},
    Row{"tray", {"theme", "common"}},
    Row{"settings", {"theme", "common", "charts"}},
};

struct Place
{
    std::string_view top, folder, sub; ///< "core", "sources", "prometheus"; empty where the path is shorter
};

Place placeOf(std::string_view path)
{
    Place place;
    for (std::string_view *part : {&place.top, &place.folder, &place.sub}) {
        const std::size_t slash = path.find('/');
        if (slash == std::string_view::npos)
            break;
        *part = path.substr(0, slash);
        path = path.substr(slash + 1);
    }
    return place;
}

bool contains(const Names &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

const Row *rowOf(std::span<const Row> table, std::string_view folder)
{
    const auto it = std::find_if(table.begin(), table.end(), [&](const Row &row) { return row.folder == folder; });
    return it == table.end() ? nullptr : &*it;
}

bool coreMayInclude(const Place &from, const Place &to)
{
    if (to.top != "core")
        return false;
    if (from.folder == "demo")
        return true;
    if (from.folder == "sources") {
        if (to.folder == "sources")
            // The registry knows all, a source only itself and how JSON is read.
            return from.sub.empty() || from.sub == to.sub || to.sub == "wire";
        return contains(belowSources, to.folder);
    }
    const Row *const row = rowOf(coreTable, from.folder);
    return row && (from.folder == to.folder || contains(row->mayInclude, to.folder));
}

bool uiMayInclude(const Place &from, const Place &to)
{
    if (to.top == "core") // wire formats and the transport are the composition root's business
        return contains(belowSources, to.folder) && to.folder != "net" && to.folder != "process";
    const Row *const row = rowOf(uiTable, from.folder);
    return to.top == "ui" && row && (from.folder == to.folder || contains(row->mayInclude, to.folder));
}

bool mayInclude(const Place &from, const Place &to)
{
    if (from.top == "core")
        return coreMayInclude(from, to);
    if (from.top == "ui")
        return uiMayInclude(from, to);
    if (from.top == "app")
        return to.top == "app" || to.top == "ui" || to.top == "core";
    return from.top == "tests" || from.top == "installer";
}

bool isInTable(const Place &place)
{
    if (place.top == "core")
        return place.folder == "sources" || place.folder == "demo" || rowOf(coreTable, place.folder);
    return place.top != "ui" || rowOf(uiTable, place.folder);
}

bool isOurTop(std::string_view top)
{
    constexpr std::array<std::string_view, 5> tops{"app", "core", "ui", "tests", "installer"};
    return std::find(tops.begin(), tops.end(), top) != tops.end();
}

} // namespace

void checkIncludeTable(const SourceText &source, Findings &out)
{
    const Place from = placeOf(source.path);
    if (!isInTable(from))
        out.push_back({source.path, 1, "include-table", "this folder is missing in tests/layering/includetable.cpp"});
    for (const Include &include : source.includes) {
        const Place to = placeOf(include.target);
        const bool ours = isOurTop(to.top);
        if (include.angled ? ours : !ours && !include.target.ends_with(".moc"))
            out.push_back({source.path, include.line, "rooted-include",
                           "write #include \"folder/from/the/root.h\" for our own headers: " + include.target});
        else if (ours && !mayInclude(from, to))
            out.push_back({source.path, include.line, "include-table",
                           "the include table of design.md does not let this folder include " + include.target});
    }
}

} // namespace ops::layering
