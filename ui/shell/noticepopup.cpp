#include "ui/shell/noticepopup.h"

#include "core/correlation/context.h"
#include "core/time/clock.h"
#include "ui/common/noticelog.h"
#include "ui/common/timetext.h"
#include "ui/shell/noticedelegate.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ops {

namespace {

constexpr QSize LargestPopup(460, 420);

QLabel *makeNoticeText(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAccessibleName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

NoticePopup::NoticePopup(NoticeLog &log, Context &context, QWidget *parent)
    : PopupFrame(parent)
    , m_log(log)
    , m_context(context)
{
    setAccessibleName(tr("Notifications"));
    setWindowTitle(accessibleName());
    auto *title = new QLabel(accessibleName(), this);
    title->setFont(Theme::current().titleFont);
    m_empty = makeNoticeText(tr("No messages"), this);
    m_empty->setText(tr("There is nothing to report."));
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_list = new QListView(this);
    m_list->setAccessibleName(tr("Messages"));
    m_list->setModel(&log);
    m_delegate = new NoticeDelegate(m_list);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_chosen = makeNoticeText(tr("The chosen message"), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addWidget(title);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_chosen);
    layout->addWidget(makeButtons());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NoticePopup::render);
    connect(&log, &NoticeLog::told, this, &NoticePopup::render);
    connect(&log, &NoticeLog::modelReset, this, &NoticePopup::render);
    render();
}

QWidget *NoticePopup::makeButtons()
{
    auto *buttons = new QWidget(this);
    buttons->setAccessibleName(tr("Buttons"));
    m_copy = new QPushButton(tr("Copy"), buttons);
    m_clear = new QPushButton(tr("Clear"), buttons);
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    layout->addWidget(m_copy);
    layout->addWidget(m_clear);
    connect(m_copy, &QPushButton::clicked, this, &NoticePopup::copy);
    connect(m_clear, &QPushButton::clicked, &m_log, &NoticeLog::clear);
    return buttons;
}

void NoticePopup::openAt(const QPoint &globalCorner)
{
    m_delegate->setTime(m_context.zone(), m_context.clock().nowMs());
    const QWidget *window = parentWidget()->window();
    const QSize size = LargestPopup.boundedTo(window->size() - QSize(24, 80)).expandedTo(QSize(260, 200));
    setGeometry(QRect(globalCorner - QPoint(size.width(), size.height()), size));
    m_list->setCurrentIndex(m_log.index(0));
    render();
    show();
    m_list->setFocus();
    m_log.markSeen();
}

void NoticePopup::render()
{
    const bool empty = m_log.rowCount() == 0;
    const QModelIndex chosen = m_list->currentIndex();
    m_empty->setVisible(empty);
    m_list->setVisible(!empty);
    m_chosen->setVisible(chosen.isValid());
    m_chosen->setText(chosen.data().toString());
    m_copy->setEnabled(chosen.isValid());
    m_clear->setEnabled(!empty);
    if (isVisible())
        m_log.markSeen();
}

/// With time and severity: a line for a ticket.
void NoticePopup::copy()
{
    const NoticeLog::Entry &entry = m_log.at(m_list->currentIndex().row());
    const QTimeZone &zone = m_context.zone();
    QApplication::clipboard()->setText(QStringLiteral("%1 %2 %3: %4")
                                           .arg(dateTimeText(entry.timeMs, zone), offsetText(entry.timeMs, zone),
                                                severityText(entry.severity), entry.text));
}

} // namespace ops
