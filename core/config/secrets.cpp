#include "core/config/secrets.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace ops {

namespace {

struct SecretsText
{
    Q_DECLARE_TR_FUNCTIONS(Secrets)
};

Error refusal(const QString &sentence, const QString &hint)
{
    Error error(ErrorKind::BadRequest, sentence);
    error.hint = hint;
    return error;
}

Error openToOthers(const QString &path)
{
    Error error(ErrorKind::Refused,
                SecretsText::tr("The secret %1 is open to group or world, so it is not used.").arg(path));
    error.hint = SecretsText::tr("chmod 600 makes it yours alone.");
    return error;
}

/// systemd hands a credential to its service's user by an access list, whose mask then shows up in the
/// group's bits of the mode although no group may read. The list itself says it.
bool groupMayRead(int descriptor, mode_t mode)
{
    if (!(mode & S_IRWXG))
        return false;
    struct Entry
    {
        std::uint16_t tag, permissions;
        std::uint32_t id;
    };
    constexpr std::size_t Head = 4, MostEntries = 64;
    constexpr std::uint16_t OwningGroup = 0x04, NamedGroup = 0x08;
    std::array<char, Head + MostEntries * sizeof(Entry)> list{};
    const auto size = ::fgetxattr(descriptor, "system.posix_acl_access", list.data(), list.size());
    if (size < ssize_t(Head))
        return true;
    for (std::size_t at = Head; at + sizeof(Entry) <= std::size_t(size); at += sizeof(Entry)) {
        Entry entry;
        std::memcpy(&entry, list.data() + at, sizeof entry);
        if ((entry.tag == OwningGroup || entry.tag == NamedGroup) && entry.permissions)
            return true;
    }
    return false;
}

Error missingFolder(const QString &folder)
{
    return refusal(SecretsText::tr("The secrets folder %1 is not there.").arg(folder), QString());
}

/// The open file is what is judged, so that nobody can swap it in between. Empty: there is no such file.
Result<std::optional<QByteArray>> readSecret(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        if (errno == ENOENT)
            return std::optional<QByteArray>();
        return refusal(SecretsText::tr("The secret %1 cannot be read.").arg(path), QString());
    }
    QFile file;
    file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    struct stat facts;
    if (::fstat(descriptor, &facts) != 0 || !S_ISREG(facts.st_mode))
        return refusal(SecretsText::tr("The secret %1 is no file.").arg(path), QString());
    if ((facts.st_mode & S_IRWXO) || groupMayRead(descriptor, facts.st_mode))
        return openToOthers(path);
    constexpr qint64 LongestSecret = 64 << 10;
    QByteArray text = file.read(LongestSecret);
    while (text.endsWith('\n') || text.endsWith('\r'))
        text.chop(1);
    if (text.isEmpty())
        return refusal(SecretsText::tr("The secret %1 is empty.").arg(path), QString());
    return std::optional(text);
}

Result<Done> takeHeaders(const QString &path, const QByteArray &text, Credentials &credentials)
{
    for (const auto &line : text.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.isEmpty())
            continue;
        const auto colon = trimmed.indexOf(':');
        if (colon <= 0)
            return refusal(SecretsText::tr("A line of %1 is no header.").arg(path),
                           SecretsText::tr("One line looks like Name: value."));
        credentials.headers.emplace_back(trimmed.left(colon).trimmed(), trimmed.mid(colon + 1).trimmed());
    }
    return Done();
}

Result<Done> takeSecret(const QString &path, Credentials::Kind kind, const QByteArray &text, Credentials &credentials)
{
    if (text.contains('\n') || text.contains('\r'))
        return refusal(SecretsText::tr("The secret %1 holds more than one line.").arg(path), QString());
    if (credentials.kind != Credentials::Kind::None)
        return refusal(SecretsText::tr("The secrets folder holds two ways to sign in to one server."),
                       SecretsText::tr("Keep one of the files .bearer, .basic and .apikey."));
    credentials.kind = kind;
    QString secret = QString::fromUtf8(text);
    if (kind == Credentials::Kind::Basic) {
        const auto colon = secret.indexOf(u':');
        if (colon < 0)
            return refusal(SecretsText::tr("The secret %1 has no colon.").arg(path),
                           SecretsText::tr("It holds user:password."));
        credentials.user = secret.left(colon);
        secret = secret.mid(colon + 1);
    }
    credentials.secret = secret;
    return Done();
}

} // namespace

Result<std::optional<QString>> readSecretFile(const QString &folder, const QString &name)
{
    if (!QFileInfo(folder).isDir())
        return missingFolder(folder);
    if (name.isEmpty() || name.contains(u'/') || name.startsWith(u'.'))
        return std::optional<QString>();
    const QString path = folder + u'/' + name;
    const auto text = readSecret(path);
    if (!text)
        return text.error();
    if (!*text)
        return std::optional<QString>();
    if ((*text)->contains('\n') || (*text)->contains('\r'))
        return refusal(SecretsText::tr("The secret %1 holds more than one line.").arg(path), QString());
    return std::optional(QString::fromUtf8(**text));
}

Result<Credentials> readSecrets(const QString &folder, const QString &kind)
{
    Credentials credentials;
    if (folder.isEmpty())
        return credentials;
    if (!QFileInfo(folder).isDir())
        return missingFolder(folder);
    static const std::pair<const char *, Credentials::Kind> Files[] = {
        {".bearer", Credentials::Kind::Bearer},
        {".basic", Credentials::Kind::Basic},
        {".apikey", Credentials::Kind::ApiKey},
        {".headers", Credentials::Kind::None},
    };
    for (const auto &[ending, way] : Files) {
        const QString path = folder + u'/' + kind + QLatin1String(ending);
        const auto text = readSecret(path);
        if (!text)
            return text.error();
        if (!*text)
            continue;
        const auto taken = way == Credentials::Kind::None ? takeHeaders(path, **text, credentials)
                                                          : takeSecret(path, way, **text, credentials);
        if (!taken)
            return taken.error();
    }
    return credentials;
}

} // namespace ops
