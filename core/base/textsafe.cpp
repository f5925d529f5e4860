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

QString shown(char32_t c)
{
    if (c < 0x20)
        return QString(QChar(char16_t(0x2400 + c)));
    if (c == 0x7F)
        return QString(QChar(0x2421));
    if ((c >= 0x80 && c < 0xA0) || isDeceptive(c))
        return QStringLiteral("\\u%1").arg(QString::number(uint(c), 16).toUpper(), 4, QLatin1Char('0'));
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
