#include "ui/alerts/silencesview.h"

#include "core/alerts/alertdesk.h"
#include "core/alerts/silencetext.h"
#include "core/correlation/context.h"
#include "core/time/clock.h"
#include "ui/alerts/choicerow.h"
#include "ui/alerts/confirmdialog.h"
#include "ui/alerts/silenceeditor.h"
#include "ui/common/detailspane.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/rowtable.h"
#include "ui/common/statenote.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <iterator>

namespace ops {

namespace {

constexpr SilenceFilter::States StateChoices[] = {SilenceFilter::States::Live, SilenceFilter::States::Active,
                                                  SilenceFilter::States::Pending, SilenceFilter::States::Expired,
                                                  SilenceFilter::States::All};
constexpr unsigned MarkChoices[] = {MarkMine, MarkEndsSoon, MarkHitsNothing, MarkHidesCritical, MarkQuiet};

/// What needs a look has a shape of its own before the silence's state.
QIcon silenceIcon(const QModelIndex &index)
{
    const unsigned marks = index.data(SilenceModel::MarksRole).toUInt();
    if (marks & MarkHidesCritical)
        return icon(Icon::StateCritical);
    if (marks & (MarkEndsSoon | MarkHitsNothing | MarkUnreadable))
        return icon(Icon::StateWarning);
    const auto state = Silence::State(index.data(SilenceModel::StateRole).toInt());
    return icon(state == Silence::State::Active ? Icon::StateOk : Icon::StateUnknown);
}

} // namespace

SilencesView::SilencesView(AlertDesk &desk, Context &context, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_context(context)
    , m_vm(desk, context)
{
    setAccessibleName(tr("Silences"));
    build();
    connect(&m_vm, &SilencesVm::stateChanged, this, &SilencesView::render);
    connect(&m_vm, &SilencesVm::told, this, &SilencesView::told);
    connect(m_search, &QLineEdit::textChanged, this, &SilencesView::takeFilter);
    connect(m_states, &ChoiceRow::changed, this, &SilencesView::takeFilter);
    connect(m_marks, &ChoiceRow::changed, this, &SilencesView::takeFilter);
    connect(m_table, &RowTable::currentKeyChanged, this, &SilencesView::renderChosen);
    connect(m_table, &RowTable::activatedKey, this, &SilencesView::editCurrent);
    connect(m_note, &StateNote::retryRequested, &desk, &AlertDesk::pollNow);
    render();
}

void SilencesView::build()
{
    m_search = new QLineEdit(this);
    m_search->setAccessibleName(tr("Find silences"));
    m_search->setPlaceholderText(tr("Words of matchers, comment, creator or id"));
    m_search->setClearButtonEnabled(true);
    m_states = new ChoiceRow(ChoiceRow::Kind::One,
                             {tr("In force"), tr("Active"), tr("Pending"), tr("Expired"), tr("All")}, this);
    m_states->setAccessibleName(tr("Which states"));
    m_marks = new ChoiceRow(
        ChoiceRow::Kind::Any,
        {tr("Mine"), tr("End soon"), tr("Hit nothing"), tr("Hide critical"), tr("Acknowledgements")}, this);
    m_marks->setAccessibleName(tr("Only those"));
    m_note = new StateNote(this);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setAccessibleName(tr("Silences and details"));
    split->setChildrenCollapsible(false);
    m_table = new RowTable(
        m_vm.rows(), {{90, 0, 0}, {150, 4, 0}, {44, 0, 1, true}, {110, 0, 2}, {80, 1, 3}, {100, 3, 5}, {130, 2, 4}},
        split);
    m_table->setAccessibleName(tr("List of silences"));
    m_table->setMark(silenceIcon);
    m_table->setSortable();
    m_table->setKey(SilenceModel::IdRole, [this](const QString &id) { return m_vm.rows().rowOfId(id); });
    m_details = makeDetailsPane(tr("Silence in full"), split);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    auto *buttons = new FlowLayout;
    addButtons(*buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addLayout(buttons);
    layout->addWidget(m_states);
    layout->addWidget(m_marks);
    layout->addWidget(m_note);
    layout->addWidget(split, 1);
}

void SilencesView::addButtons(QLayout &row)
{
    const auto add = [this, &row](const QString &text, void (SilencesView::*run)()) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setAccessibleName(text);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, run);
        row.addWidget(button);
        return button;
    };
    m_new = add(tr("New silence…"), &SilencesView::newSilence);
    m_edit = add(tr("Edit…"), &SilencesView::editCurrent);
    m_end = add(tr("End now…"), &SilencesView::endCurrent);
    m_copy = add(tr("Copy as amtool command"), &SilencesView::copyCurrent);
}

void SilencesView::takeFilter()
{
    SilenceFilter filter = m_vm.filter();
    filter.text = m_search->text();
    filter.states = StateChoices[m_states->current()];
    filter.marks = 0;
    for (std::size_t i = 0; i < std::size(MarkChoices); ++i) {
        if (m_marks->isOn(int(i)))
            filter.marks |= MarkChoices[i];
    }
    m_vm.setFilter(filter);
}

void SilencesView::render()
{
    const SilencesVm::State &state = m_vm.state();
    const auto &counts = state.counts;
    const bool known = state.state != DataState::Loading && state.state != DataState::Error;
    const int live = counts.active + counts.pending;
    const int states[] = {live, counts.active, counts.pending, counts.expired, live + counts.expired};
    const int marks[] = {counts.mine, counts.endsSoon, counts.hitsNothing, counts.hidesCritical, counts.quiet};
    for (std::size_t i = 0; i < std::size(states); ++i)
        m_states->setCount(int(i), known ? states[i] : -1);
    for (std::size_t i = 0; i < std::size(marks); ++i)
        m_marks->setCount(int(i), known ? marks[i] : -1);
    const bool loading = state.state == DataState::Loading;
    m_note->show(state.state, loading ? tr("The silences are being read.") : state.reason, state.error);
    renderChosen();
}

void SilencesView::renderChosen()
{
    const int row = m_table->currentIndex().row();
    const Silence *silence = current();
    showDetails(*m_details, silence ? silenceDetails(*silence, *m_vm.rows().factsAt(row), m_context.clock().nowMs(),
                                                     m_context.zone())
                                    : QString());
    const QString reason = m_vm.state().readOnly ? tr("This environment is read-only.") : QString();
    for (QToolButton *button : {m_new, m_edit, m_end})
        button->setToolTip(reason);
    m_new->setEnabled(canWrite());
    m_edit->setEnabled(canAct());
    m_end->setEnabled(canAct() && silence->state != Silence::State::Expired);
    m_copy->setEnabled(hasCurrent());
    Q_EMIT currentChanged();
}

const Silence *SilencesView::current() const
{
    return const_cast<SilencesVm &>(m_vm).rows().silenceAt(m_table->currentIndex().row());
}

bool SilencesView::hasCurrent() const { return current() != nullptr; }

bool SilencesView::canWrite() const { return !m_vm.state().readOnly && !m_vm.state().acting; }

bool SilencesView::waits() const
{
    const SilencesVm::State &state = m_vm.state();
    const bool editorWaits = m_editor && (m_editor->vm().state().sending || m_editor->vm().state().previewing);
    return state.state == DataState::Loading || !state.settled || editorWaits;
}

bool SilencesView::canAct() const { return hasCurrent() && canWrite(); }

void SilencesView::edit(SilenceDraft draft)
{
    if (draft.createdBy.isEmpty())
        draft.createdBy = m_desk.person();
    if (m_editor && m_editor->vm().state().sending) {
        m_editor->raise();
        return;
    }
    delete m_editor; // one at a time: a second one would hide behind the first
    m_editor = new SilenceEditor(m_desk, m_context, draft, this);
    connect(m_editor, &SilenceEditor::told, this, &SilencesView::told);
    m_editor->show();
}

void SilencesView::newSilence() { edit({}); }

void SilencesView::newFromAlert(const AlertRow &row)
{
    SilenceDraft draft;
    draft.cluster = row.cluster;
    draft.lines = linesOfLabels(row.alert.labels, m_desk.settings().volatileLabels);
    edit(std::move(draft));
}

void SilencesView::newFromMatchers(const Matchers &matchers, const QString &cluster)
{
    SilenceDraft draft;
    draft.cluster = cluster;
    draft.lines = linesOfMatchers(matchers);
    edit(std::move(draft));
}

void SilencesView::editCurrent()
{
    if (canAct())
        edit(draftOf(*current(), m_desk.clusterOfSilence(current()->id)));
}

void SilencesView::endCurrent()
{
    if (!canAct() || current()->state == Silence::State::Expired)
        return;
    const QString id = current()->id;
    auto *dialog = new ConfirmDialog(m_desk.guard().place(), m_vm.expireAction(id), {}, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] { m_vm.expire(id, dialog->typed()); });
    dialog->show();
}

void SilencesView::copyCurrent()
{
    const Silence *silence = current();
    if (!silence)
        return;
    QGuiApplication::clipboard()->setText(amtoolAddCommand(*silence, m_context.clock().nowMs()));
    Q_EMIT told(tr("The command is in the clipboard."));
}

void SilencesView::showSilence(const QString &id)
{
    m_table->selectKey(id);
    m_table->setFocus();
}

void SilencesView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SilencesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_vm.load();
}

void SilencesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Slash && event->modifiers() == Qt::NoModifier)
        focusSearch();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ops
