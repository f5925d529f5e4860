#include "ui/alerts/alertlistpane.h"

#include "core/base/textsafe.h"
#include "ui/alerts/actioneditor.h"
#include "ui/alerts/actionstrip.h"
#include "ui/alerts/alertdetailspane.h"
#include "ui/alerts/alerttable.h"
#include "ui/alerts/bannerstack.h"
#include "ui/alerts/confirmdialog.h"
#include "ui/alerts/countbar.h"
#include "ui/alerts/filterfield.h"
#include "ui/alerts/filtermenus.h"
#include "ui/alerts/groupcards.h"
#include "ui/common/menubutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ops {

namespace {

constexpr int BesideNeedsWidth = 880, PaneMargin = 8, LongestSilenceText = 300;

QLabel *makeNote(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAccessibleName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->hide();
    return label;
}

} // namespace

AlertListPane::AlertListPane(AlertListVm &list, AlertActionsVm &actions, TimelineVm &timeline, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_actions(actions)
{
    setAccessibleName(tr("Firing alerts"));
    m_banners = new BannerStack(this);
    m_problem = makeNote(tr("What is wrong with the filter"), this);
    m_notApplied = makeNote(tr("Filters that are not applied here"), this);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setAccessibleName(tr("List and details"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeAlerts());
    m_details = new AlertDetailsPane(list, timeline, m_splitter);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 2);
    m_editor = new ActionEditor(actions, list.context(), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(PaneMargin, PaneMargin, PaneMargin, PaneMargin);
    layout->setSpacing(6);
    layout->addWidget(m_banners);
    layout->addWidget(makeTools());
    layout->addWidget(m_problem);
    layout->addWidget(m_notApplied);
    layout->addWidget(new CountBar(list, this));
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_editor);
    layout->addWidget(new ActionStrip(actions, this));
    setFocusProxy(m_table);
    connect(&list, &AlertListVm::stateChanged, this, &AlertListPane::render);
    connect(&list, &AlertListVm::selectionChanged, this, &AlertListPane::changed);
    connect(&actions, &AlertActionsVm::stateChanged, this, &AlertListPane::changed);
    connect(&actions, &AlertActionsVm::told, this, &AlertListPane::told);
    connect(m_banners, &BannerStack::retryRequested, &list.desk(), &AlertDesk::pollNow);
    connect(m_banners, &BannerStack::signInRequested, this, &AlertListPane::signInRequested);
    connect(m_details, &AlertDetailsPane::told, this, &AlertListPane::told);
    connect(m_details, &AlertDetailsPane::expireRequested, this, &AlertListPane::confirmExpire);
    connect(m_editor, &ActionEditor::closed, this, [this] {
        focusList();
        Q_EMIT changed();
    });
    connect(m_filter, &FilterField::left, this, &AlertListPane::focusList);
    render();
}

QWidget *AlertListPane::makeTools()
{
    auto *tools = new QWidget(this);
    tools->setAccessibleName(tr("Filter and groups"));
    m_filter = new FilterField(m_list, tools);
    m_saved = new MenuButton(tools);
    m_saved->setText(tr("Saved"));
    m_saved->setAccessibleName(tr("Saved filters"));
    m_group = new MenuButton(tools);
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_saved);
    layout->addWidget(m_group);
    connect(m_saved, &MenuButton::openRequested, this, &AlertListPane::openSavedFilters);
    connect(m_group, &MenuButton::openRequested, this, &AlertListPane::openGroups);
    return tools;
}

QWidget *AlertListPane::makeAlerts()
{
    m_stack = new QStackedWidget(m_splitter);
    m_table = new AlertTable(m_list, m_stack);
    m_grid = new GroupCards(m_list, m_stack);
    m_empty = new QLabel(m_stack);
    m_empty->setAccessibleName(tr("Why there is no alert"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setMinimumWidth(1);
    for (QWidget *one :
         {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_grid), static_cast<QWidget *>(m_empty)})
        m_stack->addWidget(one);
    connect(m_table, &AlertTable::opened, this, &AlertListPane::opened);
    connect(m_grid, &GroupCards::opened, this, &AlertListPane::opened);
    return m_stack;
}

void AlertListPane::render()
{
    const AlertListVm::State &state = m_list.state();
    m_banners->setBanners(state.banners);
    m_problem->setText(state.filterProblem ? tr("The filter cannot be read at character %1: %2")
                                                 .arg(state.filterProblem->position + 1)
                                                 .arg(state.filterProblem->sentence)
                                           : QString());
    m_problem->setVisible(state.filterProblem.has_value());
    m_notApplied->setText(state.notApplied.join(u'\n'));
    m_notApplied->setVisible(!state.notApplied.isEmpty());
    m_empty->setText(state.emptyText);
    QWidget *shown = m_empty;
    if (state.emptyText.isEmpty())
        shown = m_cards ? static_cast<QWidget *>(m_grid) : m_table;
    m_stack->setCurrentWidget(shown);
    const QString group = groupText(state.group);
    m_group->setText(tr("Group: %1").arg(group));
    m_group->setAccessibleName(m_group->text());
    Q_EMIT changed();
}

void AlertListPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() < BesideNeedsWidth ? Qt::Vertical : Qt::Horizontal);
}

bool AlertListPane::canAct() const
{
    return !m_list.selectedKeys().isEmpty() && m_list.state().selected > 0 && m_actions.refusal().isEmpty() &&
           !m_actions.state().busy && m_editor->isHidden();
}

void AlertListPane::begin(AlertAction::Kind kind)
{
    m_editor->begin(kind, m_list.selectedRows());
    Q_EMIT changed(); // a second action waits until the first one's line is left
}

void AlertListPane::perform(AlertAction::Kind kind)
{
    AlertAction action;
    action.kind = kind;
    m_actions.perform(action, m_list.selectedRows());
}

bool AlertListPane::canExpire() const
{
    const AlertRow *row = m_list.currentRow();
    return row && !row->alert.silencedBy.isEmpty() && m_actions.refusal().isEmpty();
}

void AlertListPane::expireSilence()
{
    if (canExpire())
        confirmExpire(m_details->details().silences.front().id, m_details->details().silences.front().text);
}

void AlertListPane::confirmExpire(const QString &silenceId, const QString &text)
{
    const QString refusal = m_actions.refusal();
    if (!refusal.isEmpty()) {
        Q_EMIT told(refusal);
        return;
    }
    GuardedAction action;
    action.id = QStringLiteral("silence.expire");
    action.sentence = tr("The silence ends now for every alert that it hits, and the Alertmanager pages again: %1")
                          .arg(safeText(text, LongestSilenceText));
    auto *dialog = new ConfirmDialog(m_list.desk().guard().place(), action, {}, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, silenceId] { expire(silenceId, dialog->typed()); });
    dialog->show();
}

void AlertListPane::expire(const QString &silenceId, const QString &typed)
{
    m_scope.restart(
        "expire " + silenceId.toStdString(), m_list.desk().expireSilence(silenceId, typed),
        [this](Result<Done> done) { Q_EMIT told(done ? tr("The silence has ended.") : done.error().message); });
}

void AlertListPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void AlertListPane::focusList() { m_stack->currentWidget()->setFocus(Qt::OtherFocusReason); }

void AlertListPane::toggleMark() { m_table->toggleCurrent(); }

void AlertListPane::toggleGroup() { m_table->toggleGroup(); }

void AlertListPane::setCards(bool cards)
{
    m_cards = cards;
    render();
    focusList();
}

void AlertListPane::openGroups()
{
    QMenu *menu = makeGroupMenu(m_list, this);
    menu->popup(m_group->popupPosition(menu->sizeHint()));
}

void AlertListPane::openSavedFilters()
{
    QMenu *menu = makeSavedMenu(m_list, this, [this](const QString &sentence) { Q_EMIT told(sentence); });
    menu->popup(m_saved->popupPosition(menu->sizeHint()));
}

} // namespace ops
