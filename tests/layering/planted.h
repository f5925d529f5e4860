#pragma once

#include "tests/layering/rules.h"

#include <QString>
#include <QStringList>

namespace ops::layering {

/// "line:rule" of each finding in a file that is planted at `path`.
inline QStringList found(const char *path, const char *text)
{
    QStringList out;
    for (const Finding &finding : check({readSource(path, text)}))
        out << QStringLiteral("%1:%2").arg(finding.line).arg(QString::fromStdString(finding.rule));
    return out;
}

} // namespace ops::layering
