#include "app/cli/querycaret.h"

#include "core/base/table.h"
#include "core/base/textsafe.h"

#include <QRegularExpression>

namespace ops::cli {

QString caretText(const QString &query, const QString &serverText)
{
    static const QRegularExpression place(QStringLiteral("(?:^|[ \"])(\\d{1,6}):(\\d{1,6}): parse error"));
    const auto match = place.match(serverText);
    if (!match.hasMatch())
        return QString();
    const QStringList lines = query.split(u'\n');
    const int line = match.captured(1).toInt() - 1;
    const int column = match.captured(2).toInt() - 1;
    if (line < 0 || line >= lines.size() || column < 0)
        return QString();
    const QByteArray bytes = lines[line].toUtf8();
    const QString before = safeText(QString::fromUtf8(bytes.left(column)));
    return QStringLiteral("  ") + safeText(lines[line]) + QStringLiteral("\n  ") + QString(displayWidth(before), u' ') +
           u'^';
}

} // namespace ops::cli
