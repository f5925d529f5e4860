#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace ops {

/// Refused where `path` lies on a file system of another computer: SQLite's locks do not hold there. Looks at the
/// nearest folder that exists.
Result<Done> checkLocalDisk(const QString &path);
/// The same for a magic number of statfs(2).
bool isNetworkFileSystem(quint32 magic);
bool isNetworkFuse(const QByteArray &type); ///< "fuse.sshfs", as the mount table writes it

/// The folder (0700) and an empty file (0600) where there is none yet. Forbidden where that cannot be.
Result<Done> makeStoreFile(const QString &path);

/// Why `path` cannot be written to: a sentence, empty where it can. Asks the system and opens nothing: closing a file
/// drops the locks that SQLite holds on it in the same process.
QString whyNotWritable(const QString &path);

} // namespace ops
