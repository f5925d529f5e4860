#pragma once

#include "ui/common/icons.h"
#include "ui/common/noticelog.h"

#include <QStyledItemDelegate>
#include <QTimeZone>

namespace ops {

/// A row of the list of notices: its severity as a shape, its time, how often, and the text in at most two lines.
class NoticeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The zone times are shown in, and what today is.
    void setTime(const QTimeZone &zone, qint64 nowMs);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QTimeZone m_zone = QTimeZone::utc();
    qint64 m_nowMs = 0;
};

Icon severityIcon(NoticeLog::Severity severity);

} // namespace ops
