#include "ui/audit/auditview.h"

#include "core/correlation/context.h"
#include "ui/common/detailspane.h"
#include "ui/common/filechooser.h"
#include "ui/common/icons.h"
#include "ui/common/rowtable.h"
#include "ui/common/statenote.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace ops {

namespace {

QIcon outcomeMark(const QModelIndex &index)
{
    using Outcome = AuditModel::Outcome;
    switch (Outcome(index.data(AuditModel::OutcomeRole).toInt())) {
    case Outcome::Done:
        return icon(Icon::StateOk);
    case Outcome::Failed:
        return icon(Icon::StateCritical);
    case Outcome::Refused:
    case Outcome::Unknown:
        return icon(Icon::StateWarning);
    case Outcome::Begun:
        break;
    }
    return icon(Icon::StateInfo);
}

} // namespace

AuditView::AuditView(AuditVm &vm, Context &context, QWidget *parent) : QWidget(parent), m_vm(vm), m_context(context)
{
    setAccessibleName(tr("Audit"));
    build();
    connect(&m_vm, &AuditVm::stateChanged, this, &AuditView::render);
    connect(&m_vm, &AuditVm::told, this, &AuditView::told);
    connect(m_search, &QLineEdit::textChanged, &m_vm, &AuditVm::setText);
    connect(m_verify, &QPushButton::clicked, &m_vm, &AuditVm::verify);
    connect(m_export, &QPushButton::clicked, this, &AuditView::exportRows);
    connect(m_table, &RowTable::currentKeyChanged, this, &AuditView::renderDetails);
    connect(m_note, &StateNote::retryRequested, &m_vm, &AuditVm::load);
    connect(&m_context, &Context::refreshRequested, &m_vm, &AuditVm::load);
    connect(&m_context, &Context::zoneChanged, this, &AuditView::renderZone);
    renderZone();
    render();
}

QWidget *AuditView::makeBar()
{
    auto *bar = new QWidget(this);
    m_search = new QLineEdit(bar);
    m_search->setAccessibleName(tr("Find records"));
    m_search->setPlaceholderText(tr("Person, environment, action, target, outcome or evidence"));
    m_search->setClearButtonEnabled(true);
    m_verify = new QPushButton(tr("Verify"), bar);
    m_verify->setAccessibleName(tr("Verify"));
    m_export = new QPushButton(tr("Export…"), bar);
    m_export->setAccessibleName(tr("Export"));
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_verify);
    layout->addWidget(m_export);
    return bar;
}

void AuditView::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeBar());
    m_count = new QLabel(this);
    m_verdict = new QLabel(this);
    for (QLabel *label : {m_verdict, m_count}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    m_note = new StateNote(this);
    layout->addWidget(m_note);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setAccessibleName(tr("Records and the chosen one"));
    split->setChildrenCollapsible(false);
    m_table =
        new RowTable(m_vm.rows(), {{230, 0, 0}, {80, 1, 3}, {90, 0, 4}, {150, 1, 2}, {160, 4, 0}, {110, 0, 0}}, split);
    m_table->setAccessibleName(tr("Records"));
    m_table->setMark(outcomeMark);
    m_table->setKey(AuditModel::KeyRole, [this](const QString &key) { return m_vm.rows().rowOf(key.toLongLong()); });
    m_details = makeDetailsPane(tr("Record in full"), split);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    layout->addWidget(split, 1);
    setFocusProxy(m_table);
}

void AuditView::render()
{
    const AuditVm::State &state = m_vm.state();
    QString sentence;
    if (state.state == DataState::Loading)
        sentence = tr("The audit is being read.");
    else if (state.error)
        sentence = state.error->message;
    else if (state.state == DataState::NoData)
        sentence = m_vm.query().text.isEmpty() ? tr("Nothing was changed from here yet.") : tr("No record matches.");
    m_note->show(state.state, sentence, state.error);
    m_count->setText(tr("%n record(s)", nullptr, int(state.matching)));
    m_count->setAccessibleName(m_count->text());
    m_count->setVisible(state.matching > 0);
    m_verdict->setText(state.verifying ? tr("Verifying…") : state.verdictSentence);
    m_verdict->setAccessibleName(m_verdict->text());
    m_verdict->setVisible(!m_verdict->text().isEmpty());
    m_verify->setEnabled(!state.verifying);
    renderDetails();
}

void AuditView::renderDetails()
{
    const AuditEntry *entry = m_vm.rows().at(m_table->currentIndex().row());
    showDetails(*m_details, entry ? auditDetails(*entry, m_context.zone()) : QString());
}

void AuditView::renderZone()
{
    m_vm.rows().setZone(m_context.zone());
    renderDetails();
}

void AuditView::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AuditView::exportRows()
{
    FileWish wish;
    wish.title = tr("Export the audit");
    wish.name = QStringLiteral("audit.ndjson");
    wish.filter = tr("One JSON object a line (*.ndjson)");
    chooseFileToSave(*this, wish, [this](const QString &path) { m_vm.exportTo(path); });
}

void AuditView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Slash && event->modifiers() == Qt::NoModifier)
        find();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ops
