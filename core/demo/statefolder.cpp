#include "core/demo/statefolder.h"

#include "core/config/demofolder.h"
#include "core/demo/demotext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ops::demo {

namespace {

Error unwritable(const QString &folder)
{
    Error error(ErrorKind::Internal, DemoText::tr("The folder %1 cannot be written.").arg(folder),
                qt_error_string(errno));
    error.hint = DemoText::tr("Name another one with --state.");
    return error;
}

/// A lock of the open file, not of the process: it ends with the last descriptor, and can be asked for without
/// being taken.
struct flock wholeFile()
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

} // namespace

Result<StateFolder> StateFolder::claim(const QString &folder)
{
    constexpr int Most = 100;
    const QString base = QDir::cleanPath(QDir::current().absoluteFilePath(folder));
    for (int number = 1; number <= Most; ++number) {
        const QString path = number == 1 ? base : QStringLiteral("%1-%2").arg(base).arg(number);
        const bool existed = QFileInfo::exists(path);
        if (!QDir().mkpath(path))
            return unwritable(path);
        if (!existed) // one that was there keeps the rights its owner gave it
            ::chmod(QFile::encodeName(path).constData(), S_IRWXU);
        const int descriptor =
            ::open(QFile::encodeName(demoLockFile(path)).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (descriptor < 0)
            return unwritable(path);
        struct flock lock = wholeFile();
        if (::fcntl(descriptor, F_OFD_SETLK, &lock) == 0)
            return StateFolder(path, descriptor);
        ::close(descriptor);
    }
    return Error(ErrorKind::Busy, DemoText::tr("Too many demos are running."));
}

StateFolder::~StateFolder()
{
    if (m_lock >= 0)
        ::close(m_lock);
}

} // namespace ops::demo
