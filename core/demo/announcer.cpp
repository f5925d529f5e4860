#include "core/demo/announcer.h"

#include "core/config/demofolder.h"
#include "core/demo/demotext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace ops::demo {

Announcer::Announcer(const StateFolder &folder) : m_folder(folder.path())
{
    QFile::remove(demoReadyFile(m_folder));
    const QDir parent = QFileInfo(defaultDemoFolder()).dir();
    for (const QFileInfo &link :
         parent.entryInfoList({demoLinkName(QStringLiteral("*"))}, QDir::AllEntries | QDir::System)) {
        if (link.isSymLink() && !isDemoFolderHeld(link.filePath()))
            QFile::remove(link.filePath());
    }
    if (demoFolders().contains(m_folder))
        return;
    m_link = parent.filePath(demoLinkName(QString::number(QCoreApplication::applicationPid())));
}

QString Announcer::environment() const { return QFileInfo(m_link.isEmpty() ? m_folder : m_link).fileName(); }

Result<Done> Announcer::publish(const Announcement &announcement)
{
    const QString file = demoReadyFile(m_folder);
    const QString next = file + QStringLiteral(".new");
    const QByteArray line = announcement.line() + '\n';
    QFile written(next);
    const bool whole = written.open(QIODevice::WriteOnly) &&
                       written.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                       written.write(line) == line.size() && written.flush();
    written.close();
    if (!whole || std::rename(QFile::encodeName(next).constData(), QFile::encodeName(file).constData()) != 0)
        return Error(ErrorKind::Internal, DemoText::tr("The folder %1 cannot be written.").arg(m_folder),
                     written.errorString());
    if (!m_link.isEmpty()) {
        QDir().mkpath(QFileInfo(m_link).path());
        QFile::remove(m_link);
        QFile::link(m_folder, m_link); // without it the demo is found by --state only
    }
    return Done();
}

void Announcer::withdraw()
{
    QFile::remove(demoReadyFile(m_folder));
    if (!m_link.isEmpty())
        QFile::remove(m_link);
}

} // namespace ops::demo
