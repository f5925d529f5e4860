#pragma once

#include "core/config/environment.h"
#include "core/config/environmentmigration.h"
#include "core/config/jsonplace.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace ops {

/// A file of an environment as read. Where it cannot be used, the place and a sentence say why.
struct EnvironmentReading
{
    std::optional<Environment> environment;
    QByteArray document; ///< brought up to the newest version, unknown keys included

    TextPlace place;    ///< of what is wrong
    QString problem;    ///< a sentence, empty without
    bool newer = false; ///< written by a newer console; `problem` says which version
};

/// Reads and checks. `name` is the file's; relative CA files are meant from `folder`. Text that looks like a secret
/// of its own (a key "password", a password in an address) is a problem: it would be copied along.
EnvironmentReading readEnvironment(const QByteArray &text, const QString &name, const QString &folder,
                                   const Migrations &migrations = environmentMigrations());

/// The environment as a document, into `before` (what is on disk; empty without): keys that are not ours stay, those of
/// sources by the source's name.
QByteArray writeEnvironment(const Environment &environment, const QByteArray &before = QByteArray());

} // namespace ops
