#include "ui/alerts/historyview.h"

#include "core/alerts/alertdesk.h"
#include "core/correlation/context.h"
#include "ui/alerts/alertshapes.h"
#include "ui/alerts/choicerow.h"
#include "ui/alerts/timelineview.h"
#include "ui/common/filechooser.h"
#include "ui/common/rowtable.h"
#include "ui/common/statenote.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace ops {

namespace {

constexpr int HistoryMarkSize = 14;

QToolButton *historyButton(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

HistoryView::HistoryView(AlertDesk &desk, Context &context, QWidget *parent)
    : QWidget(parent)
    , m_vm(desk, context)
    , m_timeline(desk)
{
    setAccessibleName(tr("History"));
    build(context);
    connect(&m_vm, &HistoryVm::stateChanged, this, &HistoryView::render);
    connect(&m_vm, &HistoryVm::told, this, &HistoryView::told);
    connect(m_search, &QLineEdit::returnPressed, this, &HistoryView::search);
    connect(m_search, &QLineEdit::textChanged, this, &HistoryView::search);
    connect(m_ends, &ChoiceRow::changed, this, &HistoryView::search);
    connect(m_table, &RowTable::currentKeyChanged, this, &HistoryView::renderChosen);
    connect(m_table, &RowTable::activatedKey, this, [this] {
        if (const QString episode = actable(); !episode.isEmpty())
            Q_EMIT episodeWanted(episode);
    });
    connect(m_act, &QToolButton::clicked, this, [this] { Q_EMIT episodeWanted(actable()); });
    connect(m_export, &QToolButton::clicked, this, &HistoryView::exportCsv);
    connect(m_note, &StateNote::retryRequested, &m_vm, &HistoryVm::retry);
    connect(&desk, &AlertDesk::rowsChanged, this, &HistoryView::renderChosen);
    render();
}

void HistoryView::build(Context &context)
{
    m_search = new QLineEdit(this);
    m_search->setAccessibleName(tr("Search the history"));
    m_search->setPlaceholderText(tr("Words and labels: alertname=Down severity=~\"c.*\" disk"));
    m_search->setClearButtonEnabled(true);
    m_act = historyButton(tr("Show in the list"), this);
    m_act->setToolTip(tr("It fires now: go to its row, to acknowledge it or to do something else about it"));
    m_export = historyButton(tr("Export CSV…"), this);
    m_ends =
        new ChoiceRow(ChoiceRow::Kind::One,
                      {tr("All"), tr("Firing"), tr("Resolved"), tr("Source lost"), tr("Restart"), tr("Gone")}, this);
    m_ends->setAccessibleName(tr("Ended as"));
    m_note = new StateNote(this);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setAccessibleName(tr("Episodes and timeline"));
    split->setChildrenCollapsible(false);
    m_table = new RowTable(
        m_vm.rows(),
        {{236, 0, 0}, {70, 0, 4}, {130, 2, 0}, {100, 3, 3}, {100, 1, 1}, {90, 0, 2, true}, {110, 0, 5}, {70, 1, 6}},
        split);
    m_table->setAccessibleName(tr("Episodes"));
    m_table->setMark([this](const QModelIndex &index) {
        const auto severity = Severity(index.data(HistoryModel::SeverityRole).toInt());
        return QIcon(severityPixmap(severity, HistoryMarkSize, devicePixelRatioF()));
    });
    m_table->setKey(HistoryModel::EpisodeRole, [this](const QString &id) { return m_vm.rows().rowOfEpisode(id); });
    m_events = new TimelineView(m_timeline, context, split);
    m_events->setVisible(false);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_act);
    top->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_ends);
    layout->addWidget(m_note);
    layout->addWidget(split, 1);
}

void HistoryView::search()
{
    using Ends = HistoryVm::Ends;
    constexpr Ends choices[] = {Ends::Any, Ends::Open, Ends::Resolved, Ends::SourceLost, Ends::Restart, Ends::Unknown};
    m_vm.search(m_search->text().trimmed(), choices[m_ends->current()]);
}

void HistoryView::render()
{
    const HistoryVm::State &state = m_vm.state();
    QString sentence = state.reason;
    if (sentence.isEmpty() && state.state == DataState::Loading)
        sentence = tr("The history is being read.");
    m_note->show(state.state, sentence, state.error);
    m_ends->setCount(m_ends->current(), state.state == DataState::Value ? int(state.matched) : -1);
    for (int i = 0; i < m_ends->count(); ++i) {
        if (i != m_ends->current())
            m_ends->setCount(i, -1);
    }
    m_export->setEnabled(state.matched > 0 && !state.exporting);
    renderChosen();
}

void HistoryView::renderChosen()
{
    const QString episode = m_table->currentKey();
    m_timeline.setEpisode(episode);
    m_events->setVisible(!episode.isEmpty());
    m_act->setEnabled(!actable().isEmpty());
}

QString HistoryView::actable() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return QString();
    const QString episode = m_table->currentKey();
    return current.data(HistoryModel::OpenRole).toBool() ? episode : m_vm.newEpisodeOf(episode);
}

void HistoryView::exportCsv()
{
    const FileWish wish{tr("Export the history"), fileNameOf(tr("alert history"), QStringLiteral("csv")),
                        tr("CSV (*.csv)")};
    chooseFileToSave(*this, wish, [this](const QString &path) { m_vm.exportCsv(path); });
}

void HistoryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_vm.load();
}

void HistoryView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Slash || event->modifiers() != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace ops
