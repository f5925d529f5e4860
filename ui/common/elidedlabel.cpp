#include "ui/common/elidedlabel.h"

#include "ui/common/plaintip.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace ops {

namespace {

/// A frame of our own has no text for Qt's own interface to find.
class AccessibleText : public QAccessibleWidget
{
public:
    explicit AccessibleText(QWidget *widget) : QAccessibleWidget(widget, QAccessible::StaticText) {}

    QString text(QAccessible::Text kind) const override
    {
        const auto &label = static_cast<const ElidedLabel &>(*widget());
        const QString own = QAccessibleWidget::text(kind);
        if (kind == QAccessible::Value)
            return label.text();
        return kind == QAccessible::Name && own.isEmpty() ? label.text() : own;
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *label = qobject_cast<ElidedLabel *>(object);
    return label ? new AccessibleText(label) : nullptr;
}

} // namespace

ElidedLabel::ElidedLabel(QWidget *parent) : QFrame(parent)
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    updateToolTip();
    updateGeometry();
    update();
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elide = mode;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void ElidedLabel::setColor(const QColor &color)
{
    m_color = color;
    update();
}

bool ElidedLabel::isElided() const { return fontMetrics().horizontalAdvance(m_text) > contentsRect().width(); }

QSize ElidedLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {fontMetrics().horizontalAdvance(m_text) + 1 + margins.left() + margins.right(),
            fontMetrics().height() + margins.top() + margins.bottom()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QMargins margins = contentsMargins();
    const int least = std::min(fontMetrics().horizontalAdvance(m_text), fontMetrics().averageCharWidth() * 4);
    return {least + margins.left() + margins.right(), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(m_color.isValid() ? m_color : palette().color(group, QPalette::WindowText));
    const QString shown = fontMetrics().elidedText(m_text, m_elide, contentsRect().width());
    painter.drawText(contentsRect(), int(m_alignment) | Qt::TextSingleLine, shown);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QFrame::changeEvent(event);
}

void ElidedLabel::updateToolTip() { setToolTip(isElided() ? plainTip(m_text) : QString()); }

} // namespace ops
