#include "core/base/csv.h"

#include <algorithm>

namespace ops {

QByteArray csvCell(const QString &text, bool number)
{
    QByteArray cell = text.toUtf8();
    const auto begins = [&text](QChar c) { return text.startsWith(c); };
    const bool formula =
        begins(u'=') || begins(u'+') || begins(u'-') || begins(u'@') || begins(u'\t') || begins(u'\r') || begins(u'\n');
    bool plainNumber = number;
    if (!plainNumber && formula)
        text.toDouble(&plainNumber);
    if (formula && !plainNumber)
        cell.prepend('\'');
    const bool quoted = std::any_of(cell.begin(), cell.end(),
                                    [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';'; });
    if (!quoted)
        return cell;
    return '"' + cell.replace('"', "\"\"") + '"';
}

} // namespace ops
