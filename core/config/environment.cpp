#include "core/config/environment.h"

#include "core/base/json.h"
#include "core/config/demofolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ops {

namespace {

struct EnvironmentText
{
    Q_DECLARE_TR_FUNCTIONS(Environment)
};

Error wrongAddress(const QString &sentence, const QString &hint)
{
    Error error(ErrorKind::BadRequest, sentence);
    error.hint = hint;
    return error;
}

Error withoutPrometheus()
{
    Error error(ErrorKind::NotFound, EnvironmentText::tr("The demo runs without a Prometheus."));
    error.hint = EnvironmentText::tr("Install the Debian package prometheus, then start the demo again.");
    return error;
}

QString textAt(const nlohmann::json &object, const char *key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? QString::fromStdString(it->get<std::string>()) : QString();
}

/// The announcement of a demo that lives; nothing where there is none.
QByteArray liveAnnouncement(const QString &folder)
{
    constexpr qint64 Longest = 64 << 10;
    QFile file(demoReadyFile(folder));
    return isDemoFolderHeld(folder) && file.open(QIODevice::ReadOnly) ? file.read(Longest) : QByteArray();
}

/// The second and later members have names of their own: "alertmanager-2".
void addAlertmanager(Environment &environment, const QUrl &url)
{
    const QString kind = QStringLiteral("alertmanager");
    const auto isOne = [&kind](const SourceConfig &source) { return source.kind == kind; };
    const auto before = std::count_if(environment.sources.begin(), environment.sources.end(), isOne);
    SourceConfig source(kind, url);
    source.cluster = kind;
    if (before > 0)
        source.name += QStringLiteral("-%1").arg(before + 1);
    environment.sources.push_back(std::move(source));
}

} // namespace

const SourceConfig *Environment::source(const QString &kind) const
{
    for (const auto &one : sources) {
        if (one.kind == kind)
            return &one;
    }
    return nullptr;
}

QString authName(SourceConfig::Auth auth)
{
    switch (auth) {
    case SourceConfig::Auth::None:
        break;
    case SourceConfig::Auth::Bearer:
        return QStringLiteral("bearer");
    case SourceConfig::Auth::Basic:
        return QStringLiteral("basic");
    case SourceConfig::Auth::ApiKey:
        return QStringLiteral("apikey");
    }
    return QStringLiteral("none");
}

QString standardSecretName(const QString &sourceName, SourceConfig::Auth auth)
{
    return auth == SourceConfig::Auth::None ? QString() : sourceName + u'.' + authName(auth);
}

Result<QUrl> readSourceUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const QString hint = EnvironmentText::tr("An address looks like http://prometheus.example:9090.");
    if (!url.isValid() || url.host().isEmpty())
        return wrongAddress(EnvironmentText::tr("This is no address of a server."), hint);
    if (url.scheme() != u"http" && url.scheme() != u"https")
        return wrongAddress(EnvironmentText::tr("Only http and https addresses can be asked."), hint);
    if (!url.password().isEmpty())
        return wrongAddress(
            EnvironmentText::tr("An address must not carry a password: other users of this computer see it."),
            EnvironmentText::tr("Put user:password into the file prometheus.basic of a folder that only you can "
                                "read, and name the folder with --secrets."));
    if (url.hasQuery() || url.hasFragment())
        return wrongAddress(EnvironmentText::tr("The address of a server has no query and no fragment."), hint);
    return url;
}

Result<Environment> environmentOfPrometheus(const QUrl &url, const QString &caFile)
{
    return environmentOfServers(url, {}, caFile);
}

Environment environmentOfServers(const QUrl &prometheus, const QList<QUrl> &alertmanagers, const QString &caFile)
{
    Environment environment;
    environment.caFile = caFile;
    if (!prometheus.isEmpty())
        environment.sources.emplace_back(QStringLiteral("prometheus"), prometheus);
    for (const QUrl &url : alertmanagers)
        addAlertmanager(environment, url);
    if (!environment.sources.empty())
        environment.name = environment.sources.front().url.host();
    return environment;
}

Result<Environment> environmentOfDemo(const QByteArray &readyLine)
{
    const Error unreadable(ErrorKind::BadAnswer, EnvironmentText::tr("The demo's announcement cannot be read."));
    const auto ready = parseJson(readyLine);
    if (!ready || !ready->is_object())
        return unreadable;
    if (ready->contains("prometheus") && (*ready)["prometheus"].is_null())
        return withoutPrometheus();
    const auto prometheus = readSourceUrl(textAt(*ready, "prometheus"));
    if (!prometheus)
        return unreadable;
    Environment environment;
    environment.name = textAt(*ready, "environment");
    if (environment.name.isEmpty())
        environment.name = QStringLiteral("demo");
    environment.colour = QStringLiteral("blue");
    environment.origin = Environment::Origin::Demo;
    environment.sources.emplace_back(QStringLiteral("prometheus"), *prometheus);
    if (const auto alertmanager = readSourceUrl(textAt(*ready, "alertmanager")))
        addAlertmanager(environment, *alertmanager);
    if (const QString folder = textAt(*ready, "state"); !folder.isEmpty())
        environment.alerts.store = QDir(folder).filePath(QStringLiteral("alerts.db")); // it goes with the demo
    return environment;
}

Result<Environment> demoEnvironment(const QString &folder)
{
    const QStringList folders = folder.isEmpty() ? demoFolders() : QStringList(folder);
    for (const auto &one : folders) {
        const QByteArray announcement = liveAnnouncement(one);
        if (!announcement.isEmpty())
            return environmentOfDemo(announcement);
    }
    Error error(ErrorKind::NotFound, EnvironmentText::tr("No demo is running."));
    error.hint = EnvironmentText::tr("Start one: quantmind-ops demo, or the window with --demo.");
    return error;
}

std::vector<Environment> runningDemos()
{
    std::vector<Environment> demos;
    for (const QString &folder : demoFolders()) {
        const QByteArray announcement = liveAnnouncement(folder);
        if (announcement.isEmpty())
            continue;
        if (auto environment = environmentOfDemo(announcement))
            demos.push_back(std::move(*environment));
    }
    return demos;
}

Result<QString> demoFolderNamed(const QString &name)
{
    const QFileInfo standard(defaultDemoFolder());
    if (name == standard.fileName())
        return isDemoFolderHeld(standard.filePath()) ? standard.filePath() : QString();
    const QString folder = standard.dir().filePath(name), prefix = standard.fileName() + u'-';
    bool isNumber = false;
    name.mid(prefix.size()).toUInt(&isNumber);
    const bool isDemo = (name.startsWith(prefix) && isNumber) || demoFolders().contains(folder);
    if (!isDemo)
        return Error(ErrorKind::BadRequest, EnvironmentText::tr("There is no environment %1.").arg(name));
    return folder;
}

Result<Environment> demoEnvironmentNamed(const QString &name)
{
    const auto folder = demoFolderNamed(name);
    return folder ? demoEnvironment(*folder) : Result<Environment>(folder.error());
}

} // namespace ops
