#include "ui/shell/noticebutton.h"

#include "ui/common/icons.h"
#include "ui/common/noticelog.h"
#include "ui/theme/theme.h"

namespace ops {

NoticeButton::NoticeButton(const NoticeLog &log, QWidget *parent) : QToolButton(parent), m_log(log)
{
    setAccessibleName(tr("Notifications"));
    setIcon(ops::icon(Icon::Bell));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setFont(Theme::current().smallFont);
    connect(&log, &NoticeLog::unseenChanged, this, &NoticeButton::render);
    render();
}

void NoticeButton::render()
{
    const int count = m_log.unseen();
    setText(count == 0 ? QString() : QString::number(count));
    setToolButtonStyle(count == 0 ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    const QString words = count == 0 ? tr("No new notification") : tr("%n new notifications", nullptr, count);
    setToolTip(words);
    setAccessibleDescription(words);
}

} // namespace ops
