#include "ui/shell/finder.h"

#include "ui/shell/finderdelegate.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace ops {

namespace {

constexpr QSize Largest(680, 460);
constexpr int SideMargin = 12, TopMargin = 56, RowsAPage = 10;

QLabel *makeQuiet(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::current().smallFont);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setMinimumWidth(1);
    return label;
}

} // namespace

Finder::Finder(const Words &words, QWidget *parent) : PopupFrame(parent)
{
    setAccessibleName(words.title);
    setWindowTitle(words.title);
    m_field = new QLineEdit(this);
    m_field->setAccessibleName(words.placeholder);
    m_field->setPlaceholderText(words.placeholder);
    m_field->setMaxLength(100);
    m_field->installEventFilter(this);
    m_list = new QListView(this);
    m_list->setAccessibleName(words.list);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FinderDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_found = makeQuiet(QString(), this);
    m_found->setAccessibleName(tr("Found"));
    auto *below = new QHBoxLayout;
    below->addWidget(m_found);
    below->addStretch();
    below->addWidget(makeQuiet(words.hint, this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 8);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addLayout(below);
    connect(m_field, &QLineEdit::textChanged, this, &Finder::search);
    connect(m_list, &QListView::clicked, this, &Finder::choose);
}

void Finder::open(std::vector<FinderEntry> entries)
{
    m_model.setEntries(std::move(entries));
    m_field->clear();
    search(QString());
    const QWidget *window = parentWidget()->window();
    const QSize room = window->size() - QSize(2 * SideMargin, TopMargin + SideMargin);
    const QSize size = Largest.boundedTo(room).expandedTo(QSize(240, 160));
    setGeometry(QRect(window->mapToGlobal(QPoint((window->width() - size.width()) / 2, TopMargin)), size));
    show();
    m_field->setFocus();
}

void Finder::search(const QString &query)
{
    m_model.setQuery(query);
    const int found = m_model.rowCount();
    m_found->setText(found == 0 ? tr("Nothing fits") : tr("%n entries", nullptr, found));
    m_list->setCurrentIndex(m_model.index(0));
    m_list->scrollToTop();
}

void Finder::moveBy(int rows)
{
    const int last = m_model.rowCount() - 1;
    if (last < 0)
        return;
    int row = m_list->currentIndex().row() + rows;
    if (rows == 1 || rows == -1) // one step goes round the ends
        row = row > last ? 0 : row < 0 ? last : row;
    m_list->setCurrentIndex(m_model.index(std::clamp(row, 0, last)));
}

void Finder::choose(const QModelIndex &index)
{
    if (!index.isValid() || !index.data(FinderModel::AvailableRole).toBool())
        return;
    const QString id = index.data(FinderModel::IdRole).toString();
    hide();
    Q_EMIT chosen(id);
}

bool Finder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return PopupFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(RowsAPage);
        return true;
    case Qt::Key_PageUp:
        moveBy(-RowsAPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    default:
        return PopupFrame::eventFilter(watched, event);
    }
}

} // namespace ops
