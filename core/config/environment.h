#pragma once

#include "core/base/result.h"
#include "core/config/alertsettings.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <utility>
#include <vector>

namespace ops {

/// One server of an environment. The kind is a name of the source registry ("prometheus"); kinds that this
/// console cannot ask yet are kept.
struct SourceConfig
{
    enum class Auth { None, Bearer, Basic, ApiKey };

    QString kind;
    QUrl url;        ///< http or https, without a password
    QString name;    ///< of its own within the environment; the kind where none is given
    QString cluster; ///< Alertmanagers that gossip with each other carry one name; empty: it stands alone
    QString caFile;  ///< PEM, an absolute path; empty: the environment's
    Auth auth = Auth::None;
    QString user;                                        ///< Basic; empty: the secret is "user:password"
    QString secret;                                      ///< the name of the secret, never the secret itself
    std::vector<std::pair<QByteArray, QString>> headers; ///< a header and the name of the secret with its value

    SourceConfig(QString kind_, QUrl url_) : kind(std::move(kind_)), url(std::move(url_)), name(kind) {}

    bool needsSecrets() const { return auth != Auth::None || !headers.empty(); }
};

QString authName(SourceConfig::Auth auth); ///< "none", "bearer", "basic", "apikey"

/// The secret's name where a source names none ("prometheus.bearer"); empty without a way to sign in.
QString standardSecretName(const QString &sourceName, SourceConfig::Auth auth);

/// A named place with its servers; a window shows one.
struct Environment
{
    enum class Origin { CommandLine, Demo, File };

    QString name;
    QString colour; ///< one of Grafana's colour words or #rrggbb, empty: none chosen
    std::vector<SourceConfig> sources;
    QString caFile; ///< PEM; empty: the system's
    bool readOnly = false;
    QString timezone;                    ///< an IANA name or "UTC"; empty: none chosen
    QMap<QString, QStringList> entities; ///< kind ("service") to the labels that name it; what is missing is detected
    AlertSettings alerts;
    QStringList unknownKeys; ///< of its file, as "color" or "sources[0].timeout": kept there, without an effect
    Origin origin = Origin::CommandLine;

    const SourceConfig *source(const QString &kind) const;
};

/// An environment of one Prometheus, named after its host.
Result<Environment> environmentOfPrometheus(const QUrl &url, const QString &caFile = QString());

/// An environment of servers named on the spot: a Prometheus (none where the address is empty) and the members of one
/// cluster of Alertmanagers. Named after the host of the first one.
Environment environmentOfServers(const QUrl &prometheus, const QList<QUrl> &alertmanagers,
                                 const QString &caFile = QString());

/// Reads and checks an address as typed on a command line: http or https with a host, no password
/// (BadRequest, with a hint to the secrets folder).
Result<QUrl> readSourceUrl(const QString &text);

/// The demo's environment from the JSON line that it writes when it is ready. BadAnswer where that cannot be read,
/// NotFound where the demo runs without a Prometheus.
Result<Environment> environmentOfDemo(const QByteArray &readyLine);

/// The running demo, read from ready.json of `folder`, or, where it is empty, of the folder that announced one last
/// (demofolder.h). NotFound where no demo runs: what a demo that is gone has left does not count.
Result<Environment> demoEnvironment(const QString &folder = QString());

/// The demos that run and have a Prometheus, the newest first; each by the name that it announces.
std::vector<Environment> runningDemos();

/// The folder of a demo by the name that it announces: "demo" is the default folder where a demo holds it, else empty,
/// which is the newest that runs; "demo-2" is that folder. BadRequest where it is no such name.
Result<QString> demoFolderNamed(const QString &name);
Result<Environment> demoEnvironmentNamed(const QString &name);

} // namespace ops
