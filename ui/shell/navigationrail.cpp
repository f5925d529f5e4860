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
    m_buttons->addStretch();
    setWidgetResizable(true);
    setWidget(list);
    list->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &NavigationRail::fitWidth);
    hide();
}

void NavigationRail::addPage(const QString &commandId)
{
    m_buttons->insertWidget(m_buttons->count() - 1, new RailButton(*m_commands.action(commandId), widget()));
    fitWidth();
    show();
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
