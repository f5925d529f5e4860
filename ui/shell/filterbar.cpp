#include "ui/shell/filterbar.h"

#include "core/correlation/context.h"
#include "ui/common/commandregistry.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plaintip.h"
#include "ui/shell/filterpopup.h"

#include <QCoreApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QScreen>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace ops {

namespace {

constexpr int FirstNeedsWidth = 720; // px of the window
constexpr int WidestChip = 320;      // px; a longer value ends in "…", the whole is in the tip

struct FilterCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(FilterCommands)
};

QToolButton *chipButton(const QString &text, const QString &name, QWidget *chip)
{
    auto *button = new QToolButton(chip);
    button->setText(QString(text).replace(u'&', QStringLiteral("&&")));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(plainTip(name));
    return button;
}

} // namespace

FilterBar::FilterBar(Context &context, CommandRegistry &commands, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_commands(commands)
    , m_layout(new FlowLayout(this))
{
    setAccessibleName(tr("Filters"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // a fixed height would forbid a second line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    auto *add = chipButton(tr("+ Filter"), tr("Add a filter…"), this);
    auto *first = chipButton(tr("+ Filter"), tr("Add a filter…"), parent ? parent : this);
    for (QToolButton *button : {add, first})
        connect(button, &QToolButton::clicked, this, &FilterBar::openPopup);
    m_layout->addWidget(add);
    m_first = first;
    m_first->hide();
    connect(&context, &Context::filtersChanged, this, &FilterBar::render);
    setVisible(false);
    render();
}

void FilterBar::setDirectory(EntityDirectory *directory)
{
    if (!m_popup)
        m_popup = new FilterPopup(m_context, this);
    m_popup->setDirectory(directory);
    m_hasValues = directory != nullptr;
    renderFirst();
}

void FilterBar::setWindowWidth(int pixels)
{
    m_wide = pixels >= FirstNeedsWidth;
    renderFirst();
}

void FilterBar::renderFirst() { m_first->setVisible(m_rendered.empty() && m_hasValues && m_wide); }

void FilterBar::openPopup()
{
    QWidget *const add = m_layout->itemAt(m_layout->count() - 1)->widget();
    openPopupFor(isVisible() ? *add : m_first->isVisible() ? *m_first : *parentWidget(), std::nullopt);
}

/// Below the widget, inside the screen; below the top of a large one.
void FilterBar::openPopupFor(const QWidget &below, const std::optional<EntityFilter> &changed)
{
    if (!m_popup)
        m_popup = new FilterPopup(m_context, this);
    m_popup->adjustSize();
    const QSize size = m_popup->sizeHint();
    constexpr int Header = 90;
    QPoint at = below.mapToGlobal(QPoint(0, std::min(below.height(), Header)));
    const QRect room = screen()->availableGeometry();
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - size.width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - size.height())));
    m_popup->openAt(at, changed);
}

QWidget *FilterBar::makeChip(const EntityFilter &filter)
{
    const QString text = entityFilterText(filter);
    auto *chip = new QFrame(this);
    chip->setFrameShape(QFrame::StyledPanel);
    chip->setAccessibleName(tr("Filter: %1").arg(text));
    auto *change = chipButton(QString(), tr("Change the filter %1").arg(text), chip);
    change->setText(
        change->fontMetrics().elidedText(text, Qt::ElideMiddle, WidestChip).replace(u'&', QStringLiteral("&&")));
    auto *close = chipButton(QStringLiteral("×"), tr("Remove the filter %1").arg(text), chip);
    auto *layout = new QHBoxLayout(chip);
    layout->setContentsMargins(2, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(change);
    layout->addWidget(close);
    connect(change, &QToolButton::clicked, this, [this, chip, filter] { openPopupFor(*chip, filter); });
    // Queued: the chip whose button is pressed goes.
    connect(
        close, &QToolButton::clicked, this, [this, filter] { remove(filter); }, Qt::QueuedConnection);
    return chip;
}

void FilterBar::remove(const EntityFilter &filter)
{
    EntityFilters filters = m_context.filters();
    std::erase(filters, filter);
    m_context.setFilters(std::move(filters));
}

void FilterBar::render()
{
    if (m_rendered != m_context.filters()) {
        m_rendered = m_context.filters();
        QLayoutItem *const add = m_layout->takeAt(m_layout->count() - 1);
        while (QLayoutItem *item = m_layout->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        for (const EntityFilter &filter : m_rendered)
            m_layout->addWidget(makeChip(filter));
        m_layout->addItem(add);
        // The tab key goes the way the eyes go.
        QWidget *const button = add->widget();
        if (QWidget *last = m_rendered.empty() ? nullptr : m_layout->itemAt(m_layout->count() - 2)->widget())
            setTabOrder(last->findChildren<QToolButton *>().constLast(), button);
        updateGeometry();
    }
    setVisible(!m_rendered.empty());
    renderFirst();
    m_commands.refresh();
}

void addFilterCommands(CommandRegistry &commands, Context &context, FilterBar &bar)
{
    commands.addGroup(QStringLiteral("filter"), FilterCommandsText::tr("Fi&lter"));
    commands.add({QStringLiteral("filter.add"),
                  FilterCommandsText::tr("Add a filter…"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
                  {},
                  [&bar] { bar.openPopup(); },
                  {},
                  {}});
    commands.add({QStringLiteral("filter.clear"),
                  FilterCommandsText::tr("Remove all filters"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X),
                  [&context] { return !context.filters().empty(); },
                  [&context] { context.setFilters({}); },
                  {},
                  {}});
}

} // namespace ops
