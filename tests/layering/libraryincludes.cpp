#include "tests/layering/rules.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <set>

namespace ops::layering {

namespace {

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return out;
}

/// Class headers of Gui, Widgets and Charts by the beginning of their lower-case names. Core's targets do
/// not see them, but <QtGui/QColor> compiles all the same, because the modules share a parent folder.
bool isGuiHeader(std::string_view target)
{
    constexpr std::array<std::string_view, 6> modules{"qtgui", "qtwidgets", "qtcharts",
                                                      "qtsvg", "qtopengl",  "qtprintsupport"};
    constexpr std::array<std::string_view, 46> classes{"qabstractbutton",
                                                       "qabstractitemview",
                                                       "qaccessible",
                                                       "qaction",
                                                       "qapplication",
                                                       "qbitmap",
                                                       "qboxlayout",
                                                       "qbrush",
                                                       "qchart",
                                                       "qclipboard",
                                                       "qcolor",
                                                       "qcombobox",
                                                       "qcursor",
                                                       "qdesktopservices",
                                                       "qdialog",
                                                       "qdockwidget",
                                                       "qfont",
                                                       "qformlayout",
                                                       "qgraphics",
                                                       "qgridlayout",
                                                       "qguiapplication",
                                                       "qheaderview",
                                                       "qicon",
                                                       "qimage",
                                                       "qkeysequence",
                                                       "qlabel",
                                                       "qlayout",
                                                       "qlineedit",
                                                       "qmainwindow",
                                                       "qmenu",
                                                       "qmessagebox",
                                                       "qpainter",
                                                       "qpalette",
                                                       "qpen",
                                                       "qpixmap",
                                                       "qpushbutton",
                                                       "qscreen",
                                                       "qshortcut",
                                                       "qstandarditemmodel",
                                                       "qstyle",
                                                       "qsyntaxhighlighter",
                                                       "qtableview",
                                                       "qtextdocument",
                                                       "qtreeview",
                                                       "qwidget",
                                                       "qwindow"};
    const std::string name = lower(target);
    const auto begins = [&](std::string_view start) { return name.starts_with(start); };
    return std::any_of(modules.begin(), modules.end(), begins) || std::any_of(classes.begin(), classes.end(), begins);
}

bool isHttpServerHeader(std::string_view target)
{
    const std::string name = lower(target);
    return name.starts_with("qthttpserver") || name.starts_with("qhttpserver") ||
           name.starts_with("qabstracthttpserver");
}

bool isSlowHeader(std::string_view target)
{
    if (target == "nlohmann/json_fwd.hpp") // names only, meant for headers
        return false;
    constexpr std::array<std::string_view, 4> libraries{"spdlog/", "nlohmann/", "simdjson", "yaml-cpp/"};
    return std::any_of(libraries.begin(), libraries.end(),
                       [&](std::string_view library) { return target.starts_with(library); });
}

/// "core/sources/prometheus/" for its files, else empty.
std::string sourceFolder(const std::string &path)
{
    constexpr std::string_view root = "core/sources/";
    const std::size_t slash = path.find('/', root.size());
    return path.starts_with(root) && slash != std::string::npos ? path.substr(0, slash + 1) : std::string();
}

/// A source's slow headers are for itself, those of the shared reader for all sources.
bool mayReachSlow(const std::string &path, const std::string &folder)
{
    return path.starts_with(folder == "core/sources/wire/" ? "core/sources/" : folder);
}

} // namespace

void checkLibraryIncludes(const SourceText &source, Findings &out)
{
    const bool header = source.path.ends_with(".h");
    const bool product = !source.path.starts_with("tests/") && !source.path.starts_with("installer/");
    for (const Include &include : source.includes) {
        const auto report = [&](const char *rule, const char *text) {
            out.push_back({source.path, include.line, rule, text + include.target});
        };
        if (source.path.starts_with("core/") && isGuiHeader(include.target))
            report("no-gui-in-core", "core knows no widget, colour, font or picture: ");
        if (product && !source.path.starts_with("core/demo/") && isHttpServerHeader(include.target))
            report("http-server", "only core/demo and tests serve HTTP: ");
        if (product && header && isSlowHeader(include.target) && sourceFolder(source.path).empty())
            report("slow-header", "belongs in a .cpp file behind a header of ours: ");
    }
}

void checkSlowHeadersStayInside(const std::vector<SourceText> &sources, Findings &out)
{
    std::map<std::string, const SourceText *> headers;
    std::set<std::string> slow;
    for (const SourceText &source : sources) {
        if (!source.path.ends_with(".h"))
            continue;
        headers[source.path] = &source;
        if (std::any_of(source.includes.begin(), source.includes.end(),
                        [](const Include &include) { return isSlowHeader(include.target); }))
            slow.insert(source.path);
    }
    for (bool grown = true; grown;) {
        grown = false;
        for (const auto &[path, source] : headers) {
            const bool reaches = std::any_of(source->includes.begin(), source->includes.end(),
                                             [&](const Include &include) { return slow.contains(include.target); });
            grown = (reaches && slow.insert(path).second) || grown;
        }
    }
    for (const SourceText &source : sources) {
        if (source.path.starts_with("tests/"))
            continue;
        for (const Include &include : source.includes) {
            const std::string inside = sourceFolder(include.target);
            if (slow.contains(include.target) && !inside.empty() && !mayReachSlow(source.path, inside))
                out.push_back({source.path, include.line, "slow-header",
                               "brings a slow library's header along, it is for its own folder: " + include.target});
        }
    }
}

} // namespace ops::layering
