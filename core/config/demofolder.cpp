#include "core/config/demofolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

#include <fcntl.h>
#include <unistd.h>

namespace ops {

QString defaultDemoFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/quantmind-ops/demo");
}

QStringList demoFolders()
{
    const QFileInfo standard(defaultDemoFolder());
    const QDir parent = standard.dir();
    const QStringList patterns{standard.fileName(), standard.fileName() + QStringLiteral("-*")};
    QStringList folders;
    for (const auto &name : parent.entryList(patterns, QDir::Dirs | QDir::NoDotAndDotDot))
        folders << parent.filePath(name);
    const auto age = [](const QString &folder) { return QFileInfo(demoReadyFile(folder)).lastModified(); };
    std::stable_sort(folders.begin(), folders.end(),
                     [&age](const QString &a, const QString &b) { return age(a) > age(b); });
    return folders;
}

QString demoLinkName(const QString &pid) { return QStringLiteral("demo-at-") + pid; }

QString demoReadyFile(const QString &folder) { return folder + QStringLiteral("/ready.json"); }

QString demoLockFile(const QString &folder) { return folder + QStringLiteral("/lock"); }

bool isDemoFolderHeld(const QString &folder)
{
    // Asked for, never taken: looking must not stand in the way of a demo that starts.
    const int descriptor = ::open(QFile::encodeName(demoLockFile(folder)).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    const bool asked = ::fcntl(descriptor, F_OFD_GETLK, &lock) == 0;
    ::close(descriptor);
    return asked && lock.l_type != F_UNLCK;
}

} // namespace ops
