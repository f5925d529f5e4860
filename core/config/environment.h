#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <vector>

namespace ops {

/// One server of an environment. The kind is a name of the source registry ("prometheus").
struct SourceConfig
{
    QString kind;
    QUrl url; ///< http or https, without a password

    SourceConfig(QString kind_, QUrl url_) : kind(std::move(kind_)), url(std::move(url_)) {}
};

/// A named place with its servers; a window shows one.
struct Environment
{
    QString name;
    QString colour; ///< one of Grafana's colour words, empty: none chosen
    std::vector<SourceConfig> sources;
    QString caFile; ///< PEM; empty: the system's
    bool readOnly = false;

    const SourceConfig *source(const QString &kind) const;
};

/// An environment of one Prometheus, named after its host.
Result<Environment> environmentOfPrometheus(const QUrl &url, const QString &caFile = QString());

/// Reads and checks an address as typed on a command line: http or https with a host, no password
/// (BadRequest, with a hint to the secrets folder).
Result<QUrl> readSourceUrl(const QString &text);

/// The demo's environment from the JSON line that it writes when it is ready. BadAnswer where that cannot be read,
/// NotFound where the demo runs without a Prometheus.
Result<Environment> environmentOfDemo(const QByteArray &readyLine);

/// The running demo, read from ready.json of `folder`, or, where it is empty, of the folder that announced one last
/// (demofolder.h). NotFound where no demo runs: what a demo that is gone has left does not count.
Result<Environment> demoEnvironment(const QString &folder = QString());

/// The folder of a demo by the name that it announces: "demo" is the default folder where a demo holds it, else empty,
/// which is the newest that runs; "demo-2" is that folder. BadRequest where it is no such name.
Result<QString> demoFolderNamed(const QString &name);
Result<Environment> demoEnvironmentNamed(const QString &name);

} // namespace ops
