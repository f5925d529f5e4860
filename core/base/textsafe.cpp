#include "core/base/textsafe.h"

#include <QList>

#include <algorithm>

namespace ops {

namespace {

/// What changes the order of its neighbours or shows nothing at all. Joiners (U+200C, U+200D) stay:
/// several scripts and emoji need them.
bool isDeceptive(char32_t c)
{
    return c == 0xAD || c == 0x61C || c == 0x180E || c == 0x200B || c == 0x200E || c == 0x200F ||
           (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
           (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
}

QString numbered(const char *prefix, char32_t c, int digits)
{
    return QLatin1String(prefix) + QString::number(uint(c), 16).toUpper().rightJustified(digits, u'0');
}

/// Not by the pictures of U+2400: the window's fonts have none of them.
QString controlText(char32_t c)
{
    switch (c) {
    case '\n':
        return QStringLiteral("\\n");
    case '\r':
        return QStringLiteral("\\r");
    case '\t':
        return QStringLiteral("\\t");
    default:
        return numbered("\\x", c, 2);
    }
}

QString shown(char32_t c)
{
    if (c < 0x20 || c == 0x7F)
        return controlText(c);
    if ((c >= 0x80 && c < 0xA0) || isDeceptive(c))
        return numbered("\\u", c, 4);
    return QString::fromUcs4(&c, 1);
}

} // namespace

QString safeText(QStringView text, int maxLength)
{
    const qsizetype limit = std::max(maxLength, 1);
    // Each character is shown with as many units at least, so what lies behind the limit is not needed.
    const QList<uint> characters = text.first(std::min(limit + 1, text.size())).toUcs4();
    QString out;
    qsizetype cut = 0; // where "…" still fits
    for (const uint c : characters) {
        const QString piece = shown(c);
        if (out.size() + piece.size() > limit) {
            out.truncate(cut);
            return out + QChar(0x2026);
        }
        out += piece;
        if (out.size() < limit)
            cut = out.size();
    }
    return out;
}

} // namespace ops
