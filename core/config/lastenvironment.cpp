#include "core/config/lastenvironment.h"

#include "core/config/uistate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace ops {

namespace {

QString rememberingFile() { return QFileInfo(UiState::defaultFile()).dir().filePath(QStringLiteral("environment")); }

} // namespace

QString lastEnvironment()
{
    constexpr qint64 Longest = 1024;
    QFile file(rememberingFile());
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(Longest)).trimmed() : QString();
}

void setLastEnvironment(const QString &name)
{
    if (lastEnvironment() == name)
        return;
    const QString path = rememberingFile();
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(name.toUtf8() + '\n') >= 0)
        file.commit();
}

} // namespace ops
