#include "ui/dashboards/rowheading.h"

#include "core/base/textsafe.h"
#include "ui/common/plaintip.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ops {

namespace {

constexpr int ArrowRoom = 24, HeadingPadding = 6, CountGap = 10, LongestRowTitle = 300;

class AccessibleHeading : public QAccessibleWidget
{
public:
    explicit AccessibleHeading(RowHeading &heading)
        : QAccessibleWidget(&heading, QAccessible::Button)
        , m_heading(heading)
    {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = !m_heading.isFolded();
        state.collapsed = m_heading.isFolded();
        return state;
    }
    QStringList actionNames() const override { return QAccessibleWidget::actionNames() << pressAction(); }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_heading.click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    RowHeading &m_heading;
};

QAccessibleInterface *makeHeadingInterface(const QString &, QObject *object)
{
    auto *heading = qobject_cast<RowHeading *>(object);
    return heading ? new AccessibleHeading(*heading) : nullptr;
}

QPainterPath arrowAt(const QPointF &center, bool folded)
{
    constexpr double half = 4;
    QPainterPath path;
    if (folded) {
        path.moveTo(center.x() - half / 2, center.y() - half);
        path.lineTo(center.x() + half / 2, center.y());
        path.lineTo(center.x() - half / 2, center.y() + half);
    } else {
        path.moveTo(center.x() - half, center.y() - half / 2);
        path.lineTo(center.x(), center.y() + half / 2);
        path.lineTo(center.x() + half, center.y() - half / 2);
    }
    return path;
}

} // namespace

RowHeading::RowHeading(const QString &title, int panels, QWidget *parent) : QAbstractButton(parent)
{
    static const bool installed = (QAccessible::installFactory(makeHeadingInterface), true);
    Q_UNUSED(installed);
    m_title = title.isEmpty() ? tr("Row") : safeText(title, LongestRowTitle);
    m_count = tr("%n panel(s)", nullptr, panels);
    setAccessibleName(m_title);
    setAccessibleDescription(m_count);
    setToolTip(plainTip(m_title));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void RowHeading::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    update();
    if (!QAccessible::isActive())
        return;
    QAccessible::State changed;
    changed.expanded = changed.collapsed = true;
    QAccessibleStateChangeEvent event(this, changed);
    QAccessible::updateAccessibility(&event);
}

QSize RowHeading::sizeHint() const { return {200, 30}; }

void RowHeading::keyPressEvent(QKeyEvent *event)
{
    const bool wasFolded = m_folded;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->modifiers() == Qt::NoModifier && event->key() == (wasFolded ? Qt::Key_Right : Qt::Key_Left))
        click(); // as in a tree
    else
        QAbstractButton::keyPressEvent(event);
}

void RowHeading::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    update();
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        Q_EMIT focused();
}

void RowHeading::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RowHeading::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void RowHeading::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(theme.panel);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.text, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(arrowAt(QPointF(HeadingPadding + 8, height() / 2.0), m_folded));

    const QFontMetrics title(theme.titleFont), count(theme.smallFont);
    const int countWidth = count.horizontalAdvance(m_count);
    const int room = std::max(width() - ArrowRoom - HeadingPadding - CountGap - countWidth, 0);
    const QString text = title.elidedText(m_title, Qt::ElideRight, room);
    const int textWidth = std::min(title.horizontalAdvance(text), room);
    painter.setPen(theme.text);
    painter.setFont(theme.titleFont);
    painter.drawText(QRect(ArrowRoom, 0, textWidth + 1, height()), Qt::AlignVCenter | Qt::TextSingleLine, text);
    painter.setPen(theme.mutedText);
    painter.setFont(theme.smallFont);
    painter.drawText(QRect(ArrowRoom + textWidth + CountGap, 1, countWidth + 1, height()),
                     Qt::AlignVCenter | Qt::TextSingleLine, m_count);
}

} // namespace ops
