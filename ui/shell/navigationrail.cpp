#include "ui/shell/navigationrail.h"

#include "ui/common/commandregistry.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ops {

NavigationRail::NavigationRail(CommandRegistry &commands, QWidget *parent) : QFrame(parent), m_commands(commands)
{
    setAccessibleName(tr("Pages"));
    m_buttons = new QVBoxLayout(this);
    m_buttons->setContentsMargins(4, 6, 5, 6);
    m_buttons->setSpacing(4);
    m_buttons->addStretch();
}

void NavigationRail::addPage(const QString &commandId)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(m_commands.action(commandId));
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setAutoRaise(true);
    button->setIconSize(QSize(20, 20));
    button->setFont(Theme::current().smallFont);
    button->setMinimumSize(64, 52);
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons->insertWidget(m_buttons->count() - 1, button, 0, Qt::AlignHCenter);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.panelBorder);
}

} // namespace ops
