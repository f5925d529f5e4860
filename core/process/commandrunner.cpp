#include "core/process/commandrunner.h"

#include <algorithm>

namespace ops {

namespace {

bool isPlain(QChar c) { return c.isLetterOrNumber() || QStringView(u"-_./:=,+@%").contains(c); }

QString quoted(const QString &argument)
{
    if (!argument.isEmpty() && std::all_of(argument.begin(), argument.end(), isPlain))
        return argument;
    QString inner = argument;
    inner.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return QLatin1Char('\'') + inner + QLatin1Char('\'');
}

} // namespace

QString Command::text() const
{
    QString line = quoted(program);
    for (const QString &argument : arguments)
        line += QLatin1Char(' ') + quoted(argument);
    return line;
}

} // namespace ops
