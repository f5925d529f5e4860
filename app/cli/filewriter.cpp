#include "app/cli/filewriter.h"

#include "app/cli/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace ops::cli {

std::optional<Error> writeNewFile(const QString &path, const QByteArray &text, bool replace)
{
    if (!replace && QFileInfo::exists(path)) {
        Error error(ErrorKind::Refused, Text::tr("The file %1 is there already.").arg(path));
        error.hint = Text::tr("--replace overwrites it.");
        return error;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Error(ErrorKind::Refused, Text::tr("%1 cannot be written.").arg(path), file.errorString());
    return std::nullopt;
}

} // namespace ops::cli
