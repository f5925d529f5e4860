#include "core/store/storeplace.h"

#include "core/base/textsafe.h"
#include "core/store/storetext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

namespace ops {

namespace {

/// FUSE has one magic number for all: local disks of other systems and shares of other computers.
constexpr quint32 FuseMagic = 0x65735546u;

QString nearestFolder(const QString &path)
{
    QString folder = QFileInfo(path).absolutePath();
    while (!QFileInfo::exists(folder) && folder != QStringLiteral("/"))
        folder = QFileInfo(folder).path();
    return folder;
}

Error cannotMake(const QString &path)
{
    const int code = errno;
    const auto kind = code == ENOSPC || code == EDQUOT ? ErrorKind::TooLarge : ErrorKind::Forbidden;
    return Error(kind, StoreText::tr("%1 cannot be made.").arg(safeText(path)), QString::fromLocal8Bit(strerror(code)));
}

} // namespace

bool isNetworkFileSystem(quint32 magic)
{
    switch (magic) {
    case 0x6969u:     // NFS
    case 0x517Bu:     // SMB
    case 0xFF534D42u: // CIFS
    case 0xFE534D42u: // SMB2
    case 0x5346414Fu: // AFS
    case 0x6B414653u: // AFS of the kernel
    case 0x73757245u: // Coda
    case 0x01021997u: // 9p
    case 0x00C36400u: // Ceph
    case 0x47504653u: // GPFS
    case 0x0BD00BD0u: // Lustre
        return true;
    default:
        return false;
    }
}

bool isNetworkFuse(const QByteArray &type)
{
    static const QByteArray shares[] = {"fuse.sshfs",      "fuse.s3fs",      "fuse.rclone",
                                        "fuse.glusterfs",  "fuse.curlftpfs", "fuse.davfs2",
                                        "fuse.gvfsd-fuse", "fuse.ceph-fuse", "fuse.smbnetfs"};
    return std::find(std::begin(shares), std::end(shares), type) != std::end(shares);
}

Result<Done> checkLocalDisk(const QString &path)
{
    const QString folder = nearestFolder(path);
    struct statfs place;
    if (::statfs(QFile::encodeName(folder).constData(), &place) != 0)
        return Done{};
    const auto magic = quint32(place.f_type);
    if (!isNetworkFileSystem(magic) && (magic != FuseMagic || !isNetworkFuse(QStorageInfo(folder).fileSystemType())))
        return Done{};
    Error error(ErrorKind::Refused,
                StoreText::tr("%1 lies on a network file system, where locks do not hold.").arg(safeText(path)));
    error.hint = StoreText::tr("Use a folder on a local disk.");
    return error;
}

Result<Done> makeStoreFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return Done{};
    const QString folder = info.absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return cannotMake(folder);
        ::chmod(QFile::encodeName(folder).constData(), 0700);
    }
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (file < 0)
        return errno == EEXIST ? Result<Done>(Done{}) : Result<Done>(cannotMake(path)); // another console was faster
    ::close(file);
    return Done{};
}

QString whyNotWritable(const QString &path)
{
    const QFileInfo info(path);
    const auto writable = [](const QString &place) {
        return ::faccessat(AT_FDCWD, QFile::encodeName(place).constData(), W_OK, AT_EACCESS) == 0;
    };
    if (info.exists() && !writable(path))
        return StoreText::tr("%1 is a read-only file.").arg(safeText(path));
    if (QFileInfo::exists(info.absolutePath()) && !writable(info.absolutePath()))
        return StoreText::tr("%1 is a read-only folder.").arg(safeText(info.absolutePath()));
    return QString();
}

} // namespace ops
