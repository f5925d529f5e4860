#include "ui/alerts/rulesview.h"

#include "core/alerts/alertdesk.h"
#include "core/correlation/context.h"
#include "ui/alerts/choicerow.h"
#include "ui/common/detailspane.h"
#include "ui/common/icons.h"
#include "ui/common/rowtable.h"
#include "ui/common/statenote.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>

#include <iterator>

namespace ops {

namespace {

constexpr RuleFilter::Only RuleChoices[] = {RuleFilter::Only::All,    RuleFilter::Only::Failing,
                                            RuleFilter::Only::Late,   RuleFilter::Only::Slow,
                                            RuleFilter::Only::Firing, RuleFilter::Only::Pending};

QIcon ruleMark(const QModelIndex &index)
{
    using Problem = RulesModel::RuleProblem;
    switch (Problem(index.data(RulesModel::ProblemRole).toInt())) {
    case Problem::Failing:
        return icon(Icon::StateCritical);
    case Problem::Late:
    case Problem::Slow:
        return icon(Icon::StateWarning);
    case Problem::Firing:
        return icon(Icon::Bell);
    case Problem::Pending:
        return icon(Icon::StateUnknown);
    case Problem::None:
        break;
    }
    return icon(Icon::StateOk);
}

} // namespace

RulesView::RulesView(AlertDesk &desk, Context &context, QWidget *parent) : QWidget(parent), m_vm(desk)
{
    setAccessibleName(tr("Rules"));
    build();
    connect(&m_vm, &RulesVm::stateChanged, this, &RulesView::render);
    connect(m_search, &QLineEdit::textChanged, this, &RulesView::takeFilter);
    connect(m_only, &ChoiceRow::changed, this, &RulesView::takeFilter);
    connect(m_table, &RowTable::currentKeyChanged, this, &RulesView::renderDetails);
    connect(m_note, &StateNote::retryRequested, this, [&desk] { desk.pollNow(); });
    connect(&context, &Context::refreshRequested, this, [&desk] { desk.pollNow(); });
    render();
}

void RulesView::build()
{
    m_search = new QLineEdit(this);
    m_search->setAccessibleName(tr("Find rules"));
    m_search->setPlaceholderText(tr("Words of name, query, group or labels"));
    m_search->setClearButtonEnabled(true);
    m_only = new ChoiceRow(ChoiceRow::Kind::One,
                           {tr("All"), tr("Failing"), tr("Late"), tr("Slow"), tr("Firing"), tr("Pending")}, this);
    m_only->setAccessibleName(tr("Which rules"));
    m_note = new StateNote(this);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setAccessibleName(tr("Rules and details"));
    split->setChildrenCollapsible(false);
    m_table = new RowTable(
        m_vm.rows(), {{110, 0, 0}, {160, 3, 0}, {110, 1, 3}, {130, 0, 1}, {80, 0, 4, true}, {110, 0, 2, true}}, split);
    m_table->setAccessibleName(tr("List of rules"));
    m_table->setMark(ruleMark);
    m_table->setKey(RulesModel::KeyRole, [this](const QString &key) { return m_vm.rows().rowOfKey(key); });
    m_details = makeDetailsPane(tr("Rule in full"), split);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_only);
    layout->addWidget(m_note);
    layout->addWidget(split, 1);
}

void RulesView::showRule(const QString &name)
{
    m_only->setOn(0, true);
    m_search->setText(name);
    takeFilter();
}

void RulesView::takeFilter()
{
    RuleFilter filter;
    filter.text = m_search->text();
    filter.only = RuleChoices[std::size_t(m_only->current())];
    m_vm.setFilter(filter);
}

void RulesView::render()
{
    const RulesVm::State &state = m_vm.state();
    const int counts[] = {state.counts.rules, state.counts.failing, state.counts.late,
                          state.counts.slow,  state.counts.firing,  state.counts.pending};
    for (std::size_t i = 0; i < std::size(counts); ++i)
        m_only->setCount(int(i), state.state == DataState::Loading ? -1 : counts[i]);
    const bool loading = state.state == DataState::Loading;
    m_note->show(state.state, loading ? tr("The rules are being read.") : state.reason, state.error);
    renderDetails();
}

void RulesView::renderDetails()
{
    const RuleRow *row = m_vm.rows().rowAt(m_table->currentIndex().row());
    showDetails(*m_details, row ? ruleDetails(*m_vm.rows().table(), *row) : QString());
}

void RulesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_vm.load();
}

void RulesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Slash || event->modifiers() != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace ops
