#include "core/alerts/leaseowner.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

namespace ops {

namespace {

/// Field 22 of /proc/PID/stat. The name before it may hold blanks and brackets, so fields count from its last one.
/// Empty where there is no such process, or only its remains.
QString startOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return QString();
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const bool ended = fields.value(0) == "Z" || fields.value(0) == "X";
    return ended ? QString() : QString::fromLatin1(fields.value(19));
}

} // namespace

QString thisLeaseOwner()
{
    const qint64 pid = QCoreApplication::applicationPid();
    return QStringLiteral("%1:%2:%3").arg(QSysInfo::machineHostName(), QString::number(pid), startOf(pid));
}

bool leaseOwnerIsDead(const QString &owner)
{
    const QString host = owner.section(u':', 0, -3), pid = owner.section(u':', -2, -2), start = owner.section(u':', -1);
    bool ok = false;
    const qint64 number = pid.toLongLong(&ok);
    return ok && host == QSysInfo::machineHostName() && startOf(number) != start;
}

} // namespace ops
