#include "ui/shell/filterpopup.h"

#include "core/base/textsafe.h"
#include "core/correlation/context.h"
#include "core/correlation/entitydirectory.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace ops {

namespace {

constexpr int MostShown = 200; // values; the field narrows them
constexpr int PopupWidth = 430, ListHeight = 220;

} // namespace

FilterPopup::FilterPopup(Context &context, QWidget *parent) : QFrame(parent, Qt::Popup), m_context(context)
{
    setObjectName(QStringLiteral("filterPopup"));
    setAccessibleName(tr("Filter"));
    setWindowTitle(accessibleName());
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(14);
    layout->addWidget(makeKinds());
    layout->addWidget(makeValues(), 1);
    setFixedWidth(PopupWidth);
}

FilterPopup::~FilterPopup() = default;

QWidget *FilterPopup::makeKinds()
{
    m_kind = new QListWidget(this);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->setUniformItemSizes(true);
    m_kind->setFrameShape(QFrame::NoFrame);
    m_kind->setSpacing(2);
    for (int i = 0; i < EntityKindCount; ++i)
        m_kind->addItem(entityKindText(EntityKind(i)));
    m_kind->setCurrentRow(0);
    m_kind->setFixedWidth(m_kind->sizeHintForColumn(0) + 28);
    connect(m_kind, &QListWidget::currentRowChanged, this, &FilterPopup::askValues);
    return m_kind;
}

QWidget *FilterPopup::makeValues()
{
    auto *values = new QWidget(this);
    values->setAccessibleName(tr("Value and whether it is meant or left out"));
    m_value = new QLineEdit(values);
    m_value->setAccessibleName(tr("Value"));
    m_value->setPlaceholderText(tr("Value"));
    m_value->setMaxLength(1000);
    m_value->installEventFilter(this);
    m_list = new QListView(values);
    m_list->setAccessibleName(tr("Known values"));
    m_list->setModel(&m_shown);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFixedHeight(ListHeight);
    m_note = new QLabel(values);
    m_note->setAccessibleName(tr("About the values"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setFont(Theme::current().smallFont);
    m_exclude = new QCheckBox(tr("All but this"), values);
    auto *apply = new QPushButton(tr("Apply"), values);

    auto *layout = new QGridLayout(values);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_value, 0, 0, 1, 2);
    layout->addWidget(m_list, 1, 0, 1, 2);
    layout->addWidget(m_note, 2, 0, 1, 2);
    layout->addWidget(m_exclude, 3, 0);
    layout->addWidget(apply, 3, 1, Qt::AlignRight);

    const auto typed = [this] { choose(m_value->text().trimmed()); };
    const auto taken = [this](const QModelIndex &index) { choose(m_values.value(m_places.value(index.row()))); };
    connect(m_value, &QLineEdit::textChanged, this, &FilterPopup::narrow);
    connect(m_value, &QLineEdit::returnPressed, this, typed);
    connect(apply, &QPushButton::clicked, this, typed);
    connect(m_list, &QListView::clicked, this, taken);
    connect(m_list, &QListView::activated, this, taken);
    return values;
}

EntityKind FilterPopup::kind() const { return EntityKind(std::max(m_kind->currentRow(), 0)); }

void FilterPopup::setDirectory(EntityDirectory *directory)
{
    m_scope.cancelAll();
    m_directory = directory;
    hide();
}

void FilterPopup::openAt(const QPoint &globalPosition, const std::optional<EntityFilter> &changed)
{
    m_changed = changed;
    const QSignalBlocker quiet(m_kind);
    if (changed)
        m_kind->setCurrentRow(int(changed->kind));
    m_exclude->setChecked(changed && changed->exclude);
    m_value->setText(changed ? changed->value : QString());
    askValues();
    move(globalPosition);
    show();
    m_value->setFocus();
    m_value->selectAll();
}

void FilterPopup::askValues()
{
    m_values.clear();
    m_problem.clear();
    m_loading = m_directory != nullptr;
    narrow();
    if (m_directory)
        m_scope.restart("values", m_directory->values(kind(), m_context.range()),
                        [this](const Result<QStringList> &values) { showValues(values); });
}

void FilterPopup::showValues(const Result<QStringList> &values)
{
    m_loading = false;
    if (values)
        m_values = *values;
    else
        m_problem = values.error().message;
    narrow();
}

/// The list shows what contains the typed text; of a filter that is being changed everything, until it is edited.
void FilterPopup::narrow()
{
    const QString typed = m_value->text().trimmed();
    const bool all = typed.isEmpty() || (m_changed && typed == m_changed->value);
    QStringList texts;
    m_places.clear();
    qsizetype matching = 0;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        if (!all && !m_values[i].contains(typed, Qt::CaseInsensitive))
            continue;
        if (++matching > MostShown)
            continue;
        texts.append(safeText(m_values[i]));
        m_places.append(int(i));
    }
    m_shown.setStringList(texts);
    if (m_loading)
        m_note->setText(tr("Asking for the values…"));
    else if (!m_problem.isEmpty())
        m_note->setText(safeText(m_problem));
    else if (!m_directory)
        m_note->clear();
    else if (matching > MostShown)
        m_note->setText(tr("%1 of %2 values; type to narrow them.").arg(MostShown).arg(matching));
    else
        m_note->setText(tr("%n value(s)", nullptr, int(matching)));
}

/// In place of the one that is changed, else beside the others.
void FilterPopup::choose(const QString &value)
{
    hide();
    EntityFilters filters = m_context.filters();
    if (m_changed)
        std::erase(filters, *m_changed);
    filters.push_back({kind(), value, m_exclude->isChecked()});
    m_context.setFilters(std::move(filters));
}

/// From the field into the list with the arrow keys.
bool FilterPopup::eventFilter(QObject *watched, QEvent *event)
{
    const bool down = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down;
    if (watched != m_value || !down || m_shown.rowCount() == 0)
        return QFrame::eventFilter(watched, event);
    m_list->setFocus();
    m_list->setCurrentIndex(m_shown.index(0));
    return true;
}

} // namespace ops
