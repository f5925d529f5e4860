#include "app/cli/findings.h"

#include "app/cli/text.h"
#include "app/displayprobe.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSqlDatabase>

namespace ops::cli {

namespace {

Finding plugin(const QString &folder, const QString &name, const QString &package, const QString &missing)
{
    Finding finding(QStringLiteral("plugin"), folder + u'/' + name);
    finding.package = package;
    for (const auto &path : QCoreApplication::libraryPaths()) {
        const QString file = path + u'/' + folder + QStringLiteral("/lib") + name + QStringLiteral(".so");
        if (!QFileInfo::exists(file))
            continue;
        finding.found = true;
        finding.value = file;
    }
    if (!finding.found)
        finding.hint = missing;
    return finding;
}

Finding sqlDriver()
{
    Finding finding(QStringLiteral("sql"), QStringLiteral("QSQLITE"));
    finding.package = QStringLiteral("libqt6sql6-sqlite");
    const QStringList drivers = QSqlDatabase::drivers();
    finding.found = drivers.contains(finding.name);
    finding.value = drivers.join(u' ');
    finding.needed = false;
    if (!finding.found)
        finding.hint = Text::tr("Local stores cannot be opened.");
    return finding;
}

Finding keychainLibrary()
{
    Finding finding(QStringLiteral("keychain"), QStringLiteral("libsecret-1.so.0"));
    finding.package = QStringLiteral("libsecret-1-0");
    finding.needed = false;
    QLibrary library(QStringLiteral("secret-1"), 0);
    finding.found = library.load();
    if (finding.found)
        finding.value = library.fileName();
    else
        finding.hint = Text::tr("Secrets come from files: --secrets DIR.");
    return finding;
}

Finding sessionBus()
{
    Finding finding(QStringLiteral("keychain"), QStringLiteral("session bus"));
    finding.needed = false;
    finding.value = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    const QString socket = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus");
    if (finding.value.isEmpty() && QFileInfo::exists(socket))
        finding.value = QStringLiteral("unix:path=") + socket;
    finding.found = !finding.value.isEmpty();
    if (!finding.found)
        finding.hint = Text::tr("Secrets come from files: --secrets DIR.");
    return finding;
}

Finding display()
{
    Finding finding(QStringLiteral("display"), QStringLiteral("X11, Wayland"));
    finding.needed = false;
    QStringList found;
    if (hasX11Display())
        found << QStringLiteral("DISPLAY=") + qEnvironmentVariable("DISPLAY");
    if (hasWaylandDisplay())
        found << QStringLiteral("WAYLAND_DISPLAY=") + qEnvironmentVariable("WAYLAND_DISPLAY");
    finding.found = !found.isEmpty();
    finding.value = found.join(u' ');
    if (!finding.found)
        finding.hint = Text::tr("No window can open: DISPLAY and WAYLAND_DISPLAY name no display that answers.");
    return finding;
}

/// Asked from fontconfig itself, which Qt uses too: a font database of Qt's own needs a display.
int chineseFontCount()
{
    QLibrary library(QStringLiteral("fontconfig"), 1);
    struct FontSet
    {
        int count, capacity;
        void **fonts;
    };
    const auto parse = reinterpret_cast<void *(*)(const unsigned char *)>(library.resolve("FcNameParse"));
    const auto objects = reinterpret_cast<void *(*)()>(library.resolve("FcObjectSetCreate"));
    const auto list = reinterpret_cast<FontSet *(*)(void *, void *, void *)>(library.resolve("FcFontList"));
    const auto freeSet = reinterpret_cast<void (*)(FontSet *)>(library.resolve("FcFontSetDestroy"));
    const auto freePattern = reinterpret_cast<void (*)(void *)>(library.resolve("FcPatternDestroy"));
    const auto freeObjects = reinterpret_cast<void (*)(void *)>(library.resolve("FcObjectSetDestroy"));
    if (!parse || !objects || !list || !freeSet || !freePattern || !freeObjects)
        return 0;
    void *pattern = parse(reinterpret_cast<const unsigned char *>(":lang=zh-cn"));
    void *wanted = objects();
    FontSet *found = list(nullptr, pattern, wanted);
    const int count = found ? found->count : 0;
    if (found)
        freeSet(found);
    freeObjects(wanted);
    freePattern(pattern);
    if (const auto finish = reinterpret_cast<void (*)()>(library.resolve("FcFini")))
        finish();
    return count;
}

Finding chineseFont()
{
    Finding finding(QStringLiteral("font"), QStringLiteral("CJK"));
    finding.package = QStringLiteral("fonts-noto-cjk");
    finding.needed = false;
    finding.found = chineseFontCount() > 0;
    if (!finding.found)
        finding.hint = Text::tr("Chinese texts show as boxes.");
    return finding;
}

} // namespace

std::vector<Finding> localFindings()
{
    const QString platforms = QStringLiteral("platforms"), gui = QStringLiteral("libqt6gui6");
    const QString svg = QStringLiteral("libqt6svg6");
    std::vector<Finding> findings{
        plugin(platforms, QStringLiteral("qxcb"), gui, Text::tr("No window on an X11 display.")),
        plugin(platforms, QStringLiteral("qoffscreen"), gui, Text::tr("No pictures without a display.")),
        plugin(QStringLiteral("imageformats"), QStringLiteral("qsvg"), svg, Text::tr("Icons cannot be read.")),
        plugin(QStringLiteral("iconengines"), QStringLiteral("qsvgicon"), svg, Text::tr("Icons cannot be read.")),
        sqlDriver(),
        keychainLibrary(),
        sessionBus(),
        display(),
        chineseFont(),
    };
    return findings;
}

const std::vector<ExternalTool> &externalTools()
{
    static const std::vector<ExternalTool> all{
        {"prometheus", "prometheus"},
        {"promtool", "prometheus"},
        {"prometheus-alertmanager", "prometheus-alertmanager"},
        {"prometheus-node-exporter", "prometheus-node-exporter"},
    };
    return all;
}

QString versionIn(const QString &text)
{
    static const QRegularExpression version(QStringLiteral("\\bversion[ v]*(\\d+\\.\\d+[\\w.+~-]*)"));
    const auto match = version.match(text);
    return match.hasMatch() ? match.captured(1) : QString();
}

} // namespace ops::cli
