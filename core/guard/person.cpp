#include "core/guard/person.h"

#include <QByteArray>
#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

#include <vector>

namespace ops {

namespace {

/// The first field of what the system calls GECOS, where "&" stands for the login.
QString fullNameOf(const char *gecos, const QString &login)
{
    QString name = QString::fromLocal8Bit(gecos).section(u',', 0, 0).trimmed();
    return name.replace(u'&', login);
}

} // namespace

Person currentPerson()
{
    Person person;
    person.host = QSysInfo::machineHostName();
    constexpr std::size_t EntryBytes = 16384;
    std::vector<char> buffer(EntryBytes);
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found) {
        person.login = QString::fromLocal8Bit(entry.pw_name);
        person.display = fullNameOf(entry.pw_gecos, person.login);
    }
    if (person.login.isEmpty()) // a container may have users without a name
        person.login = QStringLiteral("uid-%1").arg(::geteuid());
    const QString chosen = QString::fromLocal8Bit(qgetenv("QUANTMIND_OPS_PERSON")).trimmed();
    if (!chosen.isEmpty() && chosen != person.login) {
        person.login = chosen;
        person.display = chosen;
    }
    if (person.display.isEmpty())
        person.display = person.login;
    return person;
}

} // namespace ops
