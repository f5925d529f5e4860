#include "ui/shell/noticedelegate.h"

#include "ui/common/timetext.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace ops {

namespace {

constexpr int NoticePadding = 8, NoticeIconSize = 16;

} // namespace

Icon severityIcon(NoticeLog::Severity severity)
{
    switch (severity) {
    case NoticeLog::Severity::Ok:
        return Icon::StateOk;
    case NoticeLog::Severity::Warning:
        return Icon::StateWarning;
    case NoticeLog::Severity::Critical:
        return Icon::StateCritical;
    case NoticeLog::Severity::Info:
        break;
    }
    return Icon::StateInfo;
}

void NoticeDelegate::setTime(const QTimeZone &zone, qint64 nowMs)
{
    m_zone = zone;
    m_nowMs = nowMs;
}

QSize NoticeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, QFontMetrics(Theme::current().smallFont).height() + 2 * option.fontMetrics.height() + 3 * NoticePadding};
}

void NoticeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = std::exchange(item.text, QString());
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const Theme &theme = Theme::current();
    const bool chosen = item.state & QStyle::State_Selected;
    const QColor title = chosen ? item.palette.color(QPalette::HighlightedText) : theme.text;
    QRect room = item.rect.adjusted(NoticePadding, NoticePadding, -NoticePadding, -NoticePadding);
    painter->save();
    const auto severity = NoticeLog::Severity(index.data(NoticeLog::SeverityRole).toInt());
    const QRect picture(room.topLeft(), QSize(NoticeIconSize, NoticeIconSize));
    if (chosen) // its colours are made for the panel's
        painter->fillRect(picture.adjusted(-2, -2, 2, 2), theme.panel);
    icon(severityIcon(severity)).paint(painter, picture);
    room.setLeft(room.left() + NoticeIconSize + NoticePadding);
    QString head = clockText(index.data(NoticeLog::TimeRole).toLongLong(), m_nowMs, m_zone);
    if (const int times = index.data(NoticeLog::TimesRole).toInt(); times > 1)
        head += QStringLiteral(" · ") + tr("%1 times").arg(times);
    painter->setFont(theme.smallFont);
    painter->setPen(chosen ? title : theme.mutedText);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, head);
    room.setTop(room.top() + painter->fontMetrics().height());
    painter->setFont(item.font);
    painter->setPen(title);
    painter->setClipRect(room);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
    painter->restore();
}

} // namespace ops
