#include "ui/shell/keyoverlay.h"

#include "ui/common/commandregistry.h"
#include "ui/shell/findables.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ops {

namespace {

constexpr int OverlayMargin = 24, BetweenColumns = 28, NarrowestColumn = 230, WidestColumn = 380, WindowEdge = 16;

} // namespace

KeyOverlay::KeyOverlay(QWidget *parent) : PopupFrame(parent)
{
    setAccessibleName(tr("Keys of all commands"));
    setWindowTitle(accessibleName());
    setFont(Theme::current().smallFont);
}

void KeyOverlay::open(const CommandRegistry &commands)
{
    m_groups.clear();
    for (const FinderEntry &entry : commandEntries(commands, {})) {
        if (entry.key.isEmpty())
            continue;
        if (m_groups.empty() || m_groups.back().title != entry.detail)
            m_groups.push_back({entry.detail, {}});
        m_groups.back().lines.push_back({entry.title, entry.key});
    }
    const QWidget *window = parentWidget()->window();
    const QRect place(QPoint(WindowEdge, WindowEdge), window->size() - QSize(2 * WindowEdge, 2 * WindowEdge));
    setGeometry(QRect(window->mapToGlobal(place.topLeft()), place.size()));
    layOut();
    setAccessibleDescription(text());
    show();
    setFocus();
}

QString KeyOverlay::text() const
{
    QStringList lines;
    for (const Group &group : m_groups) {
        lines << group.title;
        for (const Line &line : group.lines)
            lines << QStringLiteral("%1: %2").arg(line.command, line.key);
    }
    return lines.join(u'\n');
}

int KeyOverlay::lineHeight() const { return fontMetrics().height() + 5; }

QRect KeyOverlay::area() const
{
    const int title = QFontMetrics(Theme::current().titleFont).height() + OverlayMargin / 2;
    return rect().adjusted(OverlayMargin, OverlayMargin + title, -OverlayMargin, -OverlayMargin);
}

void KeyOverlay::layOut()
{
    std::vector<int> sizes;
    for (const Group &group : m_groups)
        sizes.push_back(int(group.lines.size()));
    const int most = std::max(1, (area().width() + BetweenColumns) / (NarrowestColumn + BetweenColumns));
    m_columns = layOutKeys(sizes, area().height() / lineHeight(), most);
    update();
}

void KeyOverlay::resizeEvent(QResizeEvent *event)
{
    PopupFrame::resizeEvent(event);
    layOut();
}

void KeyOverlay::paintEvent(QPaintEvent *event)
{
    PopupFrame::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = Theme::current();
    const QRect columns = area();
    painter.setFont(theme.titleFont);
    painter.setPen(theme.text);
    const QRect head(columns.left(), OverlayMargin, columns.width(), painter.fontMetrics().height());
    painter.drawText(head, Qt::AlignLeft | Qt::TextSingleLine, accessibleName());
    painter.setFont(font());
    painter.setPen(theme.mutedText);
    const QString hint = m_columns.left > 0 ? tr("%n more: F1 lists all", nullptr, m_columns.left)
                                            : tr("Any key closes · Ctrl+Shift+P finds a command");
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, hint);
    const int count = std::max(1, m_columns.columns);
    const int width = std::min(WidestColumn, (columns.width() - (count - 1) * BetweenColumns) / count);
    for (const KeyPlace &place : m_columns.places) {
        const QRect line(columns.left() + place.column * (width + BetweenColumns),
                         columns.top() + place.row * lineHeight(), width, lineHeight());
        const Group &group = m_groups[place.group];
        QFont letters = font();
        letters.setBold(place.entry < 0);
        painter.setFont(letters);
        const Line shown = place.entry < 0 ? Line{group.title, {}} : group.lines[std::size_t(place.entry)];
        const int keyWidth = painter.fontMetrics().horizontalAdvance(shown.key);
        painter.setPen(place.entry < 0 ? theme.accent : theme.text);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(shown.command, Qt::ElideRight, width - keyWidth - 8));
        painter.setPen(theme.mutedText);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, shown.key);
    }
}

void KeyOverlay::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key != Qt::Key_Shift && key != Qt::Key_Control && key != Qt::Key_Alt && key != Qt::Key_Meta)
        hide();
}

void KeyOverlay::mousePressEvent(QMouseEvent *) { hide(); }

} // namespace ops
