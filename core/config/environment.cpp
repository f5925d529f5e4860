#include "core/config/environment.h"

#include "core/base/json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace ops {

namespace {

struct EnvironmentText
{
    Q_DECLARE_TR_FUNCTIONS(Environment)
};

const QString ReadyFile = QStringLiteral("ready.json");

Error wrongAddress(const QString &sentence, const QString &hint)
{
    Error error(ErrorKind::BadRequest, sentence);
    error.hint = hint;
    return error;
}

QString textAt(const nlohmann::json &object, const char *key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? QString::fromStdString(it->get<std::string>()) : QString();
}

/// A killed demo leaves its announcement behind.
bool isAlive(const nlohmann::json &ready)
{
    const auto pid = ready.find("pid");
    return pid == ready.end() || !pid->is_number_integer() ||
           QFileInfo::exists(QStringLiteral("/proc/%1").arg(pid->get<qint64>()));
}

std::optional<Environment> readReady(const QString &folder)
{
    QFile file(folder + u'/' + ReadyFile);
    constexpr qint64 LongestAnnouncement = 64 << 10;
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray text = file.read(LongestAnnouncement);
    const auto ready = parseJson(text);
    if (!ready || !ready->is_object() || !isAlive(*ready))
        return std::nullopt;
    const auto environment = environmentOfDemo(text);
    return environment ? std::optional(*environment) : std::nullopt;
}

/// The default folder and its numbered siblings, the newest announcement first.
QStringList demoFolders()
{
    const QFileInfo standard(defaultDemoFolder());
    const QDir parent = standard.dir();
    const QStringList patterns{standard.fileName(), standard.fileName() + QStringLiteral("-*")};
    QStringList folders;
    for (const auto &name : parent.entryList(patterns, QDir::Dirs | QDir::NoDotAndDotDot))
        folders << parent.filePath(name);
    const auto age = [](const QString &folder) { return QFileInfo(folder + u'/' + ReadyFile).lastModified(); };
    std::sort(folders.begin(), folders.end(), [&age](const QString &a, const QString &b) { return age(a) > age(b); });
    return folders;
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

Result<QUrl> readSourceUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const QString hint = EnvironmentText::tr("An address looks like http://prometheus.example:9090.");
    if (!url.isValid() || url.host().isEmpty())
        return wrongAddress(EnvironmentText::tr("This is no address of a server."), hint);
    if (url.scheme() != u"http" && url.scheme() != u"https")
        return wrongAddress(EnvironmentText::tr("Only http and https addresses can be asked."), hint);
    if (!url.password().isEmpty())
        return wrongAddress(EnvironmentText::tr("An address must not carry a password: other users of this computer see it."),
                            EnvironmentText::tr("Put user:password into the file prometheus.basic of a folder that only you can "
                                     "read, and name the folder with --secrets."));
    if (url.hasQuery() || url.hasFragment())
        return wrongAddress(EnvironmentText::tr("The address of a server has no query and no fragment."), hint);
    return url;
}

Result<Environment> environmentOfPrometheus(const QUrl &url, const QString &caFile)
{
    Environment environment;
    environment.name = url.host();
    environment.caFile = caFile;
    environment.sources.emplace_back(QStringLiteral("prometheus"), url);
    return environment;
}

Result<Environment> environmentOfDemo(const QByteArray &readyLine)
{
    const Error unreadable(ErrorKind::BadAnswer, EnvironmentText::tr("The demo's announcement cannot be read."));
    const auto ready = parseJson(readyLine);
    if (!ready || !ready->is_object())
        return unreadable;
    const auto prometheus = readSourceUrl(textAt(*ready, "prometheus"));
    if (!prometheus)
        return unreadable;
    Environment environment;
    environment.name = textAt(*ready, "environment");
    if (environment.name.isEmpty())
        environment.name = QStringLiteral("demo");
    environment.colour = QStringLiteral("blue");
    environment.sources.emplace_back(QStringLiteral("prometheus"), *prometheus);
    return environment;
}

QString defaultDemoFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/quantmind-ops/demo");
}

Result<Environment> demoEnvironment(const QString &folder)
{
    const QStringList folders = folder.isEmpty() ? demoFolders() : QStringList(folder);
    for (const auto &one : folders) {
        if (auto environment = readReady(one))
            return *environment;
    }
    Error error(ErrorKind::NotFound, EnvironmentText::tr("No demo is running."));
    error.hint = EnvironmentText::tr("Start one: quantmind-ops demo, or the window with --demo.");
    return error;
}

} // namespace ops
