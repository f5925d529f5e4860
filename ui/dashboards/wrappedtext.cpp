#include "ui/dashboards/wrappedtext.h"

#include "ui/common/plaintip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

namespace ops {

namespace {

/// The lines as they are broken at this width; each is a start and a length.
std::vector<std::pair<int, int>> brokenLines(const QString &text, const QFont &font, int width)
{
    std::vector<std::pair<int, int>> lines;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        lines.emplace_back(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return lines;
}

} // namespace

WrappedText::WrappedText(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void WrappedText::showText(const QString &text)
{
    setText(text);
    setAccessibleName(text);
}

int WrappedText::heightFor(int width) const
{
    return int(brokenLines(text(), font(), width).size()) * fontMetrics().lineSpacing();
}

bool WrappedText::isClipped() const { return heightFor(width()) > std::max(height(), fontMetrics().lineSpacing()); }

QSize WrappedText::minimumSizeHint() const { return {0, fontMetrics().lineSpacing()}; }

QSize WrappedText::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().lineSpacing()};
}

void WrappedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const int lineHeight = fontMetrics().lineSpacing();
    const auto lines = brokenLines(text(), font(), width());
    const int fitting = std::min(int(lines.size()), std::max(height() / lineHeight, 1));
    int top = (height() - fitting * lineHeight) / 2;
    for (int i = 0; i < fitting; ++i) {
        const auto [start, length] = lines[std::size_t(i)];
        const bool cut = i + 1 == fitting && fitting < int(lines.size());
        const QString line = cut ? fontMetrics().elidedText(text().sliced(start), Qt::ElideRight, width())
                                 : text().sliced(start, length).trimmed();
        painter.drawText(QRect(0, top, width(), lineHeight), int(alignment()) | Qt::TextSingleLine, line);
        top += lineHeight;
    }
}

bool WrappedText::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !isClipped())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTip(text()), this);
    return true;
}

} // namespace ops
