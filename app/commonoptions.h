#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace ops {

/// The options every command and the window take. Read once, before any application object exists.
struct CommonOptions
{
    enum class Format { Table, Json, NdJson, Csv };

    QString environment;       ///< --environment NAME; empty without
    QUrl prometheus;           ///< --prometheus URL; empty without, never with a password
    QList<QUrl> alertmanagers; ///< --alertmanager URL, given several times or with commas: the members of one cluster
    QString store;             ///< --store: a file or postgresql://…; empty: as the environment says
    QString caFile;            ///< --ca-file FILE
    QString secretsFolder;     ///< --secrets DIR, else $CREDENTIALS_DIRECTORY
    bool readOnly = false;     ///< --read-only
    QString timezone;          ///< --timezone ZONE as given and known to exist, "local" too; empty: the environment's
    std::optional<qint64> timeoutMs; ///< --timeout D
    std::optional<qint64> nowMs;     ///< --now T: a clock that stands still
    Format format = Format::Table;
    bool stats = false; ///< --stats
    QString logSpec;    ///< --log LEVEL; empty without
    QString language;   ///< --language en|zh_CN; empty: from the locale

    /// Servers are named in place of an environment.
    bool namesServers() const { return !prometheus.isEmpty() || !alertmanagers.isEmpty(); }
};

} // namespace ops
