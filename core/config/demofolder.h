#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace ops {

/// Where demos keep their state and say that they are ready. The demo writes here, everyone else looks.

/// The demo's state folder where none is named (<cache>/quantmind-ops/demo).
QString defaultDemoFolder();
/// Folders that demos may have taken: the default one, those of further demos (demo-2, …), and links to
/// others (--state); the newest announcement first.
QStringList demoFolders();
/// Beside the default folder, the name of a link to the folder of a demo that has its own; it is the demo's name, too.
QString demoLinkName(const QString &pid);

QString demoReadyFile(const QString &folder);
QString demoLockFile(const QString &folder);

/// A demo holds the folder's lock: it lives. The kernel lets go of the lock however the demo ends.
bool isDemoFolderHeld(const QString &folder);

} // namespace ops
