#include "ui/dashboards/panels/stat/stattile.h"

#include "ui/charts/sparkline.h"
#include "ui/dashboards/panels/stat/statlayout.h"
#include "ui/theme/colorwords.h"
#include "ui/theme/theme.h"

#include <QAccessibleWidget>
#include <QPainter>

namespace ops {

namespace {

constexpr double TileTextContrast = 4.5, LargeTextContrast = 3.0;

class AccessibleTile : public QAccessibleWidget
{
public:
    explicit AccessibleTile(StatTile &tile) : QAccessibleWidget(&tile, QAccessible::StaticText), m_tile(tile) {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_tile.text() : QAccessibleWidget::text(kind);
    }

private:
    StatTile &m_tile;
};

QAccessibleInterface *makeTileInterface(const QString &, QObject *object)
{
    auto *tile = qobject_cast<StatTile *>(object);
    return tile ? new AccessibleTile(*tile) : nullptr;
}

} // namespace

StatTile::StatTile(QWidget *parent) : QWidget(parent)
{
    static const bool installed = (QAccessible::installFactory(makeTileInterface), true);
    Q_UNUSED(installed);
}

void StatTile::setContent(Content content)
{
    const bool changed = content.value.text != m_content.value.text;
    m_content = std::move(content);
    setAccessibleName(m_content.value.name.isEmpty() ? tr("Value") : m_content.value.name);
    const bool valueAlone = !m_content.showsName && m_content.text == text();
    const QString whole = valueAlone ? text() : accessibleName() + u'\n' + text();
    setToolTip(QStringLiteral("<p>%1</p>").arg(whole.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"))));
    update();
    if (changed && QAccessible::isActive()) {
        QAccessibleValueChangeEvent event(this, m_content.value.text);
        QAccessible::updateAccessibility(&event);
    }
}

QFont StatTile::valueFont(int pixels)
{
    QFont font = Theme::current().titleFont;
    font.setPixelSize(pixels);
    return font;
}

bool StatTile::isClipped() const
{
    const QRect room = layOutStatTile(size(), m_content.showsName, m_content.sparkline).value;
    return QFontMetrics(valueFont(m_content.valuePixels)).horizontalAdvance(m_content.text) > room.width();
}

void StatTile::paintCourse(QPainter &painter, const QRect &rect, const QColor &color) const
{
    if (rect.isEmpty() || !m_content.data || m_content.value.series >= m_content.data->series.size())
        return;
    QColor fill = color;
    fill.setAlpha(40);
    painter.save();
    paintSparkline(painter, QRectF(rect), m_content.data->series[m_content.value.series], m_content.data->range, color,
                   fill);
    painter.restore();
}

void StatTile::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const StatTileLayout place = layOutStatTile(size(), m_content.showsName, m_content.sparkline);
    const QString &word = m_content.value.color;
    const bool ground = m_content.colorBackground && !word.isEmpty() && theme.named(word).alpha() == 255;
    const QColor own = word.isEmpty() ? theme.text : readableOn(theme.named(word), theme.panel, LargeTextContrast);
    QColor value = m_content.colorValue ? own : theme.text;
    QColor name = theme.mutedText;
    QColor course = word.isEmpty() ? theme.series(int(m_content.value.series)) : own;
    QPainter painter(this);
    if (ground) {
        const QColor fill = theme.named(word);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(rect(), 4, 4);
        value = name = course = readableOn(theme.text, fill, TileTextContrast);
    }
    paintCourse(painter, place.sparkline, course);
    painter.setPen(name);
    painter.setFont(theme.smallFont);
    painter.drawText(
        place.name, Qt::AlignCenter | Qt::TextSingleLine,
        QFontMetrics(theme.smallFont).elidedText(m_content.value.name, Qt::ElideMiddle, place.name.width()));
    const QFont font = valueFont(m_content.valuePixels);
    const bool isName = m_content.text != m_content.value.text; // a number is never cut: part of one is another
    painter.setPen(value);
    painter.setFont(font);
    painter.drawText(place.value, Qt::AlignCenter | Qt::TextSingleLine,
                     isName ? QFontMetrics(font).elidedText(m_content.text, Qt::ElideMiddle, place.value.width())
                            : m_content.text);
}

} // namespace ops
