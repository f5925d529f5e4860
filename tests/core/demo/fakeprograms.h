#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace ops::test {

/// A PATH of its own with programs that only wait, or end at once.
class FakePrograms
{
public:
    FakePrograms() : m_path(qgetenv("PATH")) { qputenv("PATH", QFile::encodeName(m_folder.path())); }
    FakePrograms(FakePrograms &&) = delete;
    ~FakePrograms() { qputenv("PATH", m_path); }

    /// Each start leaves a line with its arguments in the file NAME.log of the folder.
    void add(const QString &name, const QByteArray &then = "exec /bin/sleep 1000")
    {
        QFile file(m_folder.filePath(name));
        const QByteArray log = QFile::encodeName(m_folder.filePath(name + QStringLiteral(".log")));
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\necho \"$*\" >>'" + log + "'\n" + then + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    qsizetype starts(const QString &name) const
    {
        QFile log(m_folder.filePath(name + QStringLiteral(".log")));
        return log.open(QIODevice::ReadOnly) ? log.readAll().count('\n') : 0;
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
};

} // namespace ops::test
