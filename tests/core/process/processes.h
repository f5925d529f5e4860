#pragma once

#include <QByteArray>
#include <QFile>

namespace ops::test {

/// A zombie is dead: nothing but its exit status is left, for whoever inherited it.
inline bool processLives(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (pid <= 0 || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = file.readAll();
    const qsizetype nameEnd = text.lastIndexOf(')');
    return nameEnd >= 0 && nameEnd + 2 < text.size() && text[nameEnd + 2] != 'Z';
}

} // namespace ops::test
