#include "ui/dashboards/variablepopup.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ops {

namespace {

constexpr int PopupMargin = 8, RowSpacing = 2, MostListRows = 14, LeastWidth = 200, MostWidth = 480;

} // namespace

VariablePopup::VariablePopup(QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("variablePopup"));
    setFrameShape(QFrame::StyledPanel);
    m_filter = new QLineEdit(this);
    m_filter->setAccessibleName(tr("Filter the values"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->installEventFilter(this);
    m_list = new QListView(this);
    m_list->setAccessibleName(tr("Values"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(RowSpacing);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setModel(&m_model);
    m_list->installEventFilter(this);
    m_empty = new QLabel(this);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAccessibleName(tr("Why there is nothing"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(PopupMargin, PopupMargin, PopupMargin, PopupMargin);
    layout->addWidget(m_filter);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setFilter(text);
        m_list->setCurrentIndex(m_model.index(0));
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_model.isMulti())
            m_model.toggle(index.row());
        else
            take(index);
    });
}

void VariablePopup::fill(const VariablesVm::Item &item)
{
    const QStringList ticked = m_model.chosen();
    const bool keeps = isVisible() && ticked != m_before;
    m_model.setItem(item);
    if (keeps) {
        VariablesVm::Item mine = item;
        mine.chosen = ticked;
        m_model.setItem(mine);
    }
    setAccessibleName(item.label());
    setWindowTitle(item.label());
    m_empty->setText(item.message.isEmpty() && item.loading ? tr("Loading…") : item.message);
    showEmpty();
}

void VariablePopup::showEmpty()
{
    m_empty->setVisible(!m_empty->text().isEmpty());
    m_list->setVisible(m_model.rowCount() > 0 || m_empty->text().isEmpty());
}

QSize VariablePopup::sizeHint() const
{
    const int row = std::max(m_list->sizeHintForRow(0), fontMetrics().height()) + 2 * RowSpacing;
    const int rows = std::clamp(m_model.rowCount(), 1, MostListRows);
    const int width = std::clamp(m_list->sizeHintForColumn(0) + 40, LeastWidth, MostWidth);
    const int message = m_empty->text().isEmpty() ? 0 : m_empty->heightForWidth(width) + PopupMargin;
    return {width, m_filter->sizeHint().height() + message + rows * row + 4 * PopupMargin};
}

void VariablePopup::openAt(const QPoint &globalPosition)
{
    m_before = m_model.chosen();
    m_takes = true;
    m_filter->clear();
    resize(sizeHint());
    move(globalPosition);
    show();
    const int row = m_model.firstChosenRow();
    m_list->setCurrentIndex(m_model.index(std::max(row, 0)));
    m_list->scrollTo(m_list->currentIndex());
    m_filter->setFocus();
}

void VariablePopup::take(const QModelIndex &index)
{
    if (!m_model.isMulti() && index.isValid())
        m_model.toggle(index.row());
    hide();
}

void VariablePopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (std::exchange(m_takes, false) && m_model.chosen() != m_before)
        Q_EMIT chosen(m_model.chosen());
}

void VariablePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_takes = false;
    QFrame::keyPressEvent(event);
}

/// The field keeps the focus while the keys of a list go to the list; Enter takes, in either.
bool VariablePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape)
        m_takes = false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take(m_list->currentIndex());
        return true;
    }
    if (watched == m_list && key == Qt::Key_Space && m_model.isMulti()) {
        m_model.toggle(m_list->currentIndex().row());
        return true;
    }
    const bool moves = key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp;
    if (watched == m_filter && moves && m_model.rowCount() > 0) {
        m_list->setFocus();
        return true;
    }
    if (watched == m_list && key == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
        m_filter->setFocus();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace ops
