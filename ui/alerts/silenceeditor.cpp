#include "ui/alerts/silenceeditor.h"

#include "core/alerts/alertdesk.h"
#include "core/correlation/context.h"
#include "core/time/clock.h"
#include "ui/alerts/confirmdialog.h"
#include "ui/alerts/placeband.h"
#include "ui/alerts/silencematcherrow.h"
#include "ui/alerts/silencepreviewtext.h"
#include "ui/alerts/silencetimefields.h"
#include "ui/common/detailspane.h"
#include "ui/common/statenote.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ops {

namespace {

constexpr int EditorWidth = 640, EditorHeight = 680, LeastEditorWidth = 380, LeastMatchersHeight = 130;

QLabel *sentenceLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAccessibleName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SilenceEditor::SilenceEditor(AlertDesk &desk, Context &context, const SilenceDraft &draft, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_vm(desk, draft)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title = draft.before ? tr("Edit a silence") : tr("New silence");
    setWindowTitle(title);
    setAccessibleName(title);
    build(desk, context);
    for (const SilenceDraft::Line &line : draft.lines)
        addRow(line);
    if (draft.lines.empty())
        addRow({});
    if (draft.endsAtMs > context.clock().nowMs())
        m_time->setEnd(draft.endsAtMs);
    m_comment->setText(draft.comment);
    connect(m_cluster, &QComboBox::currentIndexChanged, this, &SilenceEditor::takeDraft);
    connect(m_time, &SilenceTimeFields::changed, this, &SilenceEditor::takeDraft);
    connect(m_comment, &QLineEdit::textChanged, this, &SilenceEditor::takeDraft);
    connect(&m_vm, &SilenceEditVm::stateChanged, this, &SilenceEditor::render);
    connect(&m_vm, &SilenceEditVm::choicesChanged, this, [this] {
        for (SilenceMatcherRow *row : m_rows)
            row->setChoices(m_vm.choices());
    });
    connect(&m_vm, &SilenceEditVm::done, this, [this](const QString &id) {
        Q_EMIT told(m_vm.state().newId ? tr("The old silence has ended; the new one is %1.").arg(id)
                                       : tr("The silence is at Alertmanager: %1.").arg(id));
        accept();
    });
    takeDraft();
    render();
    resize(EditorWidth, EditorHeight);
    if (draft.lines.empty())
        m_rows.front()->setFocus();
    else
        m_comment->setFocus(); // which is what is missing
}

void SilenceEditor::build(AlertDesk &desk, Context &context)
{
    setMinimumWidth(LeastEditorWidth);
    m_cluster = new QComboBox(this);
    m_cluster->setAccessibleName(tr("Cluster"));
    m_cluster->addItems(m_vm.clusters());
    m_cluster->setCurrentText(m_vm.state().draft.cluster);
    m_cluster->setVisible(m_cluster->count() > 1);
    m_time = new SilenceTimeFields(context.clock(), context.zone(), this);
    m_comment = new QLineEdit(this);
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setPlaceholderText(tr("Why, and where to read more"));
    m_newId = sentenceLabel(tr("What the edit does"), this);
    m_problems = sentenceLabel(tr("What is missing"), this);
    m_error = new StateNote(this);
    auto *buttons = new QDialogButtonBox(this);
    buttons->setAccessibleName(tr("Buttons"));
    m_send = buttons->addButton(m_vm.state().draft.before ? tr("Save the silence") : tr("Create the silence"),
                                QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_send->setDefault(true);
    connect(m_send, &QPushButton::clicked, this, &SilenceEditor::submit);
    connect(m_error, &StateNote::retryRequested, this, &SilenceEditor::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new PlaceBand(desk.guard().place(), this));
    layout->addWidget(m_cluster);
    layout->addWidget(makeMatchers(), 2);
    layout->addWidget(m_time);
    layout->addWidget(m_comment);
    layout->addWidget(makePreview(), 2);
    layout->addWidget(m_newId);
    layout->addWidget(m_problems);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
}

QWidget *SilenceEditor::makeMatchers()
{
    auto *area = new QScrollArea(this);
    area->setAccessibleName(tr("Matchers"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setMinimumHeight(LeastMatchersHeight);
    m_matchers = new QWidget(area);
    m_matchers->setAccessibleName(tr("Matchers"));
    auto *add = new QPushButton(tr("Add a matcher"), m_matchers);
    add->setAccessibleName(add->text());
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this] { addRow({}); });
    auto *outer = new QVBoxLayout(m_matchers);
    outer->setContentsMargins(0, 0, 0, 0);
    m_matcherLayout = new QVBoxLayout;
    outer->addLayout(m_matcherLayout);
    outer->addWidget(add, 0, Qt::AlignLeft);
    outer->addStretch(1);
    area->setWidget(m_matchers);
    return area;
}

QWidget *SilenceEditor::makePreview()
{
    auto *preview = new QWidget(this);
    preview->setAccessibleName(tr("Preview"));
    m_summary = sentenceLabel(tr("Preview"), preview);
    m_hits = makeDetailsPane(tr("Alerts that it hits"), preview);
    auto *layout = new QVBoxLayout(preview);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_hits, 1);
    return preview;
}

void SilenceEditor::addRow(const SilenceDraft::Line &line)
{
    auto *row = new SilenceMatcherRow(line, int(m_rows.size()) + 1, m_matchers);
    row->setChoices(m_vm.choices());
    connect(row, &SilenceMatcherRow::changed, this, &SilenceEditor::takeDraft);
    m_rows.push_back(row);
    m_matcherLayout->addWidget(row);
}

SilenceDraft SilenceEditor::typedDraft() const
{
    SilenceDraft draft = m_vm.state().draft;
    if (m_cluster->count() > 0)
        draft.cluster = m_cluster->currentText();
    draft.lines.clear();
    for (const SilenceMatcherRow *row : m_rows) {
        SilenceDraft::Line line = row->line();
        line.used = line.used && !(line.matcher.name.isEmpty() && line.matcher.value.isEmpty());
        draft.lines.push_back(line);
    }
    draft.endsAtMs = m_time->endMs().value_or(0);
    draft.comment = m_comment->text();
    return draft;
}

void SilenceEditor::takeDraft() { m_vm.setDraft(typedDraft()); }

void SilenceEditor::render()
{
    const SilenceEditVm::State &state = m_vm.state();
    QStringList missing;
    std::vector<QString> ofRows(m_rows.size());
    for (const DraftProblem &problem : state.problems) {
        if (problem.line >= 0 && std::size_t(problem.line) < ofRows.size())
            ofRows[std::size_t(problem.line)] = problem.sentence;
        else
            missing << problem.sentence;
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->showProblem(ofRows[i]);
    const bool readOnly = m_desk.guard().place().readOnly;
    if (readOnly)
        missing << tr("This environment is read-only.");
    m_problems->setText(missing.join(u' '));
    m_problems->setVisible(!missing.isEmpty());
    m_newId->setText(state.newId
                         ? tr("The matchers or the start have changed: Alertmanager ends the old silence and makes "
                              "a new one with another id.")
                         : QString());
    m_newId->setVisible(state.newId);
    m_error->show(DataState::Error, state.error ? state.error->message : QString(), state.error);
    m_send->setEnabled(m_vm.acceptable() && !readOnly);
    renderPreview();
}

void SilenceEditor::renderPreview()
{
    const SilenceEditVm::State &state = m_vm.state();
    const QString summary = silencePreviewText(state);
    m_summary->setText(summary);
    m_summary->setAccessibleDescription(summary);
    showDetails(*m_hits, silencePreviewList(state));
}

void SilenceEditor::reject()
{
    if (!m_vm.state().sending)
        QDialog::reject();
}

/// A duration counts from now, and not from when it was typed.
void SilenceEditor::submit()
{
    takeDraft();
    if (!m_vm.acceptable())
        return;
    const GuardedAction action = m_vm.action();
    if (action.typedConfirmation.isEmpty()) {
        m_vm.submit(QString());
        return;
    }
    // The action's own sentence is of this moment; a preview that is still being made would be of another draft.
    const QStringList more = m_vm.state().previewing ? QStringList() : QStringList(silencePreviewText(m_vm.state()));
    auto *dialog = new ConfirmDialog(m_desk.guard().place(), action, more, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_vm.submit(dialog->typed()); });
    dialog->show();
}

} // namespace ops
