#include "ui/dashboards/panels/fittingfont.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>

#include <algorithm>

namespace ops {

QString withEqualDigits(QString text)
{
    for (QChar &c : text) {
        if (c.isDigit())
            c = u'0';
    }
    return text;
}

QFont fittingFont(const QString &text, const QSizeF &room, int mostPixels)
{
    constexpr int reference = 100, leastPixels = 9;
    constexpr double shareOfHeight = 0.8;
    QFont font = Theme::current().titleFont;
    font.setPixelSize(reference);
    const double width = QFontMetricsF(font).horizontalAdvance(withEqualDigits(text)) / reference;
    const double byWidth = width > 0 ? room.width() / width : mostPixels;
    font.setPixelSize(std::clamp(int(std::min(byWidth, room.height() * shareOfHeight)), leastPixels, mostPixels));
    return font;
}

} // namespace ops
