#include "ui/settings/startview.h"

#include "core/base/textsafe.h"
#include "ui/common/icons.h"
#include "ui/common/plaintip.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ops {

namespace {

constexpr int TextWidth = 640;
constexpr int TitlePixels = 22;
constexpr int MostPixels = 190; ///< of a list before it scrolls
constexpr int LeastLines = 3;   ///< of a list in a low window

QLabel *makeParagraph(QWidget *parent, const QString &text = QString())
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1); // a long path must not widen the window
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Where one font stands in for another, lines are a fraction higher than Qt's rows for them, and the last line would
/// be left out: Chinese among Latin letters.
class RoomyRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr QSize Room(0, 4);
        return QStyledItemDelegate::sizeHint(option, index) + Room;
    }
};

QListWidget *makeList(QWidget *parent, const QString &name)
{
    auto *list = new QListWidget(parent);
    list->setAccessibleName(name);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    list->setUniformItemSizes(false);
    return list;
}

/// As high as its rows, up to a limit; less where the window is low, and then it scrolls. A row's height follows from
/// the list's width: a sentence wraps.
void fitHeight(QListWidget &list)
{
    list.doItemsLayout();
    int height = 2 * list.frameWidth();
    for (int row = 0; row < list.count() && height < MostPixels; ++row)
        height += list.visualItemRect(list.item(row)).height();
    list.setMaximumHeight(qMin(height, MostPixels));
    list.setMinimumHeight(qMin(height, LeastLines * list.fontMetrics().height()));
}

QPixmap colourMark(const QString &colour)
{
    constexpr int Side = 12;
    QPixmap mark(Side, Side);
    mark.fill(colour.isEmpty() ? Theme::current().panelBorder : Theme::current().named(colour));
    return mark;
}

} // namespace

StartView::StartView(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Start"));
    auto *column = new QWidget(this);
    column->setAccessibleName(accessibleName());
    column->setMaximumWidth(TextWidth);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 16, 0, 16);
    lines->setSpacing(10);
    lines->addStretch(2);
    buildIntroduction(*lines);
    buildChoices(*lines);
    buildBroken(*lines);
    lines->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(column, 1000);
    layout->addStretch(1);
    render();
}

void StartView::buildIntroduction(QVBoxLayout &lines)
{
    m_title = makeParagraph(this, tr("QuantMind Ops Console"));
    QFont large = Theme::current().titleFont;
    large.setPixelSize(TitlePixels);
    m_title->setFont(large);
    lines.addWidget(m_title);
    lines.addWidget(makeParagraph(this, tr("One window over what an operator needs in an incident: boards over a "
                                           "Prometheus API, with one time range and one cursor for all of them.")));
    m_way = makeParagraph(this);
    lines.addWidget(m_way);
    auto *buttons = new QHBoxLayout;
    m_startDemo = new QPushButton(tr("Start demo"), this);
    m_startDemo->setToolTip(plainTip(tr("A Prometheus and a simulated platform on this computer")));
    m_openFolder = new QPushButton(tr("Open environments folder"), this);
    buttons->addWidget(m_startDemo);
    buttons->addWidget(m_openFolder);
    buttons->addStretch(1);
    lines.addLayout(buttons);
    auto *handbook = makeParagraph(this, tr("The handbook's pages “Environments” and “The command line” show such a "
                                            "file; quantmind-ops env add writes one. F1 lists the keys."));
    handbook->setForegroundRole(QPalette::PlaceholderText);
    lines.addWidget(handbook);
    connect(m_startDemo, &QPushButton::clicked, this, &StartView::startDemoRequested);
    connect(m_openFolder, &QPushButton::clicked, this, &StartView::openFolderRequested);
}

void StartView::buildChoices(QVBoxLayout &lines)
{
    m_choicesTitle = makeParagraph(this, tr("Choose an environment"));
    m_choicesTitle->setFont(Theme::current().titleFont);
    m_choicesList = makeList(this, tr("List of environments"));
    m_open = new QPushButton(tr("Open"), this);
    lines.addWidget(m_choicesTitle);
    lines.addWidget(m_choicesList);
    lines.addWidget(m_open, 0, Qt::AlignLeft);
    const auto choose = [this] {
        if (const QListWidgetItem *item = m_choicesList->currentItem())
            Q_EMIT environmentChosen(item->data(Qt::UserRole).toString());
    };
    connect(m_open, &QPushButton::clicked, this, choose);
    connect(m_choicesList, &QListWidget::itemActivated, this, choose);
}

void StartView::buildBroken(QVBoxLayout &lines)
{
    m_brokenTitle = makeParagraph(this, tr("Files that cannot be used"));
    m_brokenTitle->setFont(Theme::current().titleFont);
    m_brokenList = makeList(this, tr("List of broken files"));
    m_brokenList->setWordWrap(true);
    m_brokenList->setItemDelegate(new RoomyRows(m_brokenList));
    m_brokenList->installEventFilter(this);
    lines.addWidget(m_brokenTitle);
    lines.addWidget(m_brokenList);
}

void StartView::look(const EnvironmentStore &store)
{
    m_folder = store.folder();
    m_broken = store.broken();
    m_choices.clear();
    for (const QString &name : store.names()) {
        if (const auto environment = store.load(name))
            m_choices.push_back({name, environment->colour, environment->readOnly});
    }
    render();
}

void StartView::setCanStartDemo(bool can) { m_startDemo->setEnabled(can); }

void StartView::render()
{
    const bool any = !m_choices.empty();
    m_way->setText(
        any ? tr("Each environment is one file of JSON in the folder %1. The demo needs none.")
                  .arg(QDir::toNativeSeparators(m_folder))
            : tr("No environment yet. An environment names the servers that are looked at: one file of JSON each in "
                 "the folder %1. The demo needs none.")
                  .arg(QDir::toNativeSeparators(m_folder)));
    renderChoices();
    renderBroken();
}

void StartView::renderChoices()
{
    const QListWidgetItem *current = m_choicesList->currentItem();
    const QString chosen = current ? current->data(Qt::UserRole).toString() : QString();
    m_choicesList->clear();
    for (const auto &choice : m_choices) {
        const QString text = choice.readOnly ? tr("%1 – read-only").arg(choice.name) : choice.name;
        auto *item = new QListWidgetItem(QIcon(colourMark(choice.colour)), text, m_choicesList);
        item->setData(Qt::UserRole, choice.name);
        if (choice.name == chosen)
            m_choicesList->setCurrentItem(item);
    }
    if (!m_choicesList->currentItem())
        m_choicesList->setCurrentRow(0);
    fitHeight(*m_choicesList);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_choicesTitle, m_choicesList, m_open})
        widget->setVisible(!m_choices.empty());
}

void StartView::renderBroken()
{
    m_brokenList->clear();
    for (const auto &broken : m_broken) {
        const QString sentence = safeText(broken.error.message);
        auto *item = new QListWidgetItem(icon(Icon::StateCritical), sentence, m_brokenList);
        item->setToolTip(plainTip(QStringLiteral("%1\n%2\n%3").arg(broken.file, sentence, broken.error.hint)));
    }
    fitHeight(*m_brokenList);
    m_brokenTitle->setVisible(!m_broken.empty());
    m_brokenList->setVisible(!m_broken.empty());
}

bool StartView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_brokenList && event->type() == QEvent::Resize)
        fitHeight(*m_brokenList);
    return QWidget::eventFilter(watched, event);
}

void StartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_brokenList)
        render(); // marks and icons are in the theme's colours
    QWidget::changeEvent(event);
}

} // namespace ops
