#include "ui/shell/toast.h"

#include "ui/common/noticelog.h"
#include "ui/shell/noticedelegate.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace ops {

namespace {

constexpr int Widest = 420, Edge = 12, ToastIconSize = 16;
constexpr qint64 ShownMs = 6000, ShownIfBadMs = 15000;

} // namespace

Toast::Toast(const NoticeLog &log, Clock &clock, QWidget *parent) : QFrame(parent), m_log(log), m_clock(clock)
{
    setAccessibleName(tr("New notification"));
    m_icon = new QLabel(this);
    m_icon->setFixedSize(ToastIconSize, ToastIconSize);
    m_text = new QLabel(this);
    m_text->setAccessibleName(tr("Text of the notification"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 14, 10);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    parent->installEventFilter(this);
    connect(&log, &NoticeLog::told, this, &Toast::tell);
    hide();
}

Toast::~Toast() { m_clock.cancel(m_timer); }

void Toast::setBottom(int height)
{
    m_bottom = height;
    place();
}

void Toast::tell()
{
    const NoticeLog::Entry &entry = m_log.at(0);
    m_icon->setPixmap(iconPixmap(severityIcon(entry.severity), ToastIconSize, devicePixelRatioF()));
    m_icon->setAccessibleName(severityText(entry.severity));
    m_text->setText(entry.text);
    place();
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    m_clock.cancel(m_timer);
    m_timer =
        m_clock.callAfter(entry.severity >= NoticeLog::Severity::Warning ? ShownIfBadMs : ShownMs, [this] { hide(); });
}

void Toast::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::max(120, std::min(Widest, room.width() - 2 * Edge));
    const int height = std::max(layout()->heightForWidth(width), layout()->minimumSize().height());
    setGeometry(room.width() - width - Edge, room.height() - m_bottom - height - Edge, width, height);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.mutedText, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void Toast::mousePressEvent(QMouseEvent *)
{
    hide();
    Q_EMIT pressed();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace ops
