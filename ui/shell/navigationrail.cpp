#include "ui/shell/navigationrail.h"

#include "ui/common/commandregistry.h"
#include "ui/shell/railbutton.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ops {

NavigationRail::NavigationRail(CommandRegistry &commands, QWidget *parent) : QScrollArea(parent), m_commands(commands)
{
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *list = new QWidget(this);
    list->setAccessibleName(accessibleName());
    m_buttons = new QVBoxLayout(list);
    m_buttons->setContentsMargins(4, 6, 5, 6);
    m_buttons->setSpacing(4);
    m_line = new QFrame(list);
    m_line->setAccessibleName(tr("Above this line: pinned pages"));
    m_line->setFrameShape(QFrame::HLine);
    m_line->setForegroundRole(QPalette::Mid);
    m_line->hide();
    m_buttons->addWidget(m_line);
    m_buttons->addStretch();
    setWidgetResizable(true);
    setWidget(list);
    list->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &NavigationRail::fitWidth);
    hide();
}

RailButton *NavigationRail::buttonOf(const QString &commandId) const
{
    return widget()->findChild<RailButton *>(commandId, Qt::FindDirectChildrenOnly);
}

/// Buttons that stay are moved, not made anew: the focus stays where it is.
void NavigationRail::setPages(const QStringList &commandIds, int pinned)
{
    for (const QString &id : m_ids) {
        if (!commandIds.contains(id))
            delete buttonOf(id);
    }
    m_ids = commandIds;
    m_buttons->removeWidget(m_line);
    QWidget *before = nullptr;
    for (int i = 0; i < commandIds.size(); ++i) {
        RailButton *button = buttonOf(commandIds[i]);
        if (!button) {
            button = new RailButton(*m_commands.action(commandIds[i]), widget());
            button->setObjectName(commandIds[i]);
            button->show();
        }
        m_buttons->removeWidget(button);
        m_buttons->insertWidget(i, button); // those before it stand already
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    m_buttons->insertWidget(pinned, m_line);
    m_line->setVisible(pinned > 0 && pinned < commandIds.size());
    fitWidth();
    setVisible(!commandIds.isEmpty());
}

void NavigationRail::reveal(const QString &commandId)
{
    m_buttons->activate();
    if (RailButton *button = buttonOf(commandId))
        ensureWidgetVisible(button, 0, 8);
}

void NavigationRail::fitWidth()
{
    const bool scrolled = verticalScrollBar()->maximum() > 0;
    setFixedWidth(m_buttons->minimumSize().width() + (scrolled ? verticalScrollBar()->sizeHint().width() : 0));
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(viewport());
    const QRect place = viewport()->rect();
    painter.fillRect(place, theme.panel);
    painter.fillRect(QRect(place.right(), 0, 1, place.height()), theme.panelBorder);
}

} // namespace ops
