#include "ui/alerts/actioneditor.h"

#include "core/alerts/alertstanding.h"
#include "core/time/clock.h"
#include "core/time/duration.h"
#include "ui/alerts/snoozetimes.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ops {

namespace {

using Kind = AlertAction::Kind;

constexpr int LeastPriority = 5, MostListed = 12, OneLineWidth = 560;

QLabel *makeSentence(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAccessibleName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->hide();
    return label;
}

void showSentence(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

QString listed(const QStringList &lines, int count)
{
    QStringList shown = lines.mid(0, MostListed);
    if (count > shown.size())
        shown << ActionEditor::tr("and %n more", nullptr, count - int(shown.size()));
    return shown.join(QStringLiteral(" · "));
}

} // namespace

ActionEditor::ActionEditor(AlertActionsVm &vm, Context &context, QWidget *parent)
    : QFrame(parent)
    , m_vm(vm)
    , m_context(context)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Action"));
    setMinimumWidth(1);
    m_title = makeSentence(tr("What is about to be done"), this);
    m_explanation = makeSentence(tr("What a quiet acknowledgement does"), this);
    m_left = makeSentence(tr("Left out"), this);
    m_problem = makeSentence(tr("Problem"), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);
    layout->addWidget(m_left);
    buildLine();
    layout->addWidget(m_problem);
    connect(&vm, &AlertActionsVm::peopleChanged, this, &ActionEditor::fillPeople);
    hide();
}

void ActionEditor::buildLine()
{
    m_choice = new QComboBox(this);
    m_note = new QLineEdit(this);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Note"));
    m_note->setMinimumWidth(60);
    m_quiet = new QCheckBox(tr("Quiet"), this);
    m_quiet->setToolTip(tr("Also silences the alert, as long as it fires"));
    m_accept = new QPushButton(this);
    m_cancel = new QPushButton(tr("Cancel"), this);
    for (QPushButton *button : {m_accept, m_cancel})
        button->setAutoDefault(false);
    auto *fields = new QHBoxLayout, *buttons = new QHBoxLayout;
    fields->addWidget(m_choice);
    fields->addWidget(m_note, 1);
    buttons->addStretch(1);
    for (QWidget *one :
         {static_cast<QWidget *>(m_quiet), static_cast<QWidget *>(m_accept), static_cast<QWidget *>(m_cancel)})
        buttons->addWidget(one);
    m_line = new QBoxLayout(QBoxLayout::LeftToRight);
    m_line->addLayout(fields, 1);
    m_line->addLayout(buttons);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_line);
    connect(m_note, &QLineEdit::returnPressed, this, &ActionEditor::accept);
    connect(m_accept, &QPushButton::clicked, this, &ActionEditor::accept);
    connect(m_cancel, &QPushButton::clicked, this, &ActionEditor::leave);
    connect(m_quiet, &QCheckBox::toggled, this, &ActionEditor::showWarnings);
}

void ActionEditor::begin(Kind kind, std::vector<AlertRow> rows)
{
    m_kind = kind;
    m_rows = std::move(rows);
    const ActionReach reach = reachOf(kind, m_rows);
    const QString what = alertActionText(kind);
    showSentence(*m_title, reach.targets.size() == 1 && m_rows.size() == 1
                               ? tr("%1: %2").arg(what, alertTitle(m_rows.front()))
                               : tr("%1: %n alert(s)", nullptr, int(reach.targets.size())).arg(what));
    showSentence(*m_left,
                 reach.leftCount > 0 ? tr("Left out: %1").arg(listed(reach.left, reach.leftCount)) : QString());
    showSentence(*m_problem, QString());
    m_accept->setText(what);
    m_accept->setAccessibleName(what);
    m_accept->setEnabled(!reach.targets.empty());
    m_note->clear();
    m_note->setEnabled(!reach.targets.empty());
    m_quiet->setVisible(kind == Kind::Acknowledge);
    m_quiet->setChecked(m_vm.desk().settings().quiet);
    fillChoice();
    showWarnings();
    show();
    const bool choosesFirst = kind == Kind::Assign || kind == Kind::SetPriority || kind == Kind::Snooze;
    (choosesFirst ? static_cast<QWidget *>(m_choice) : m_note)->setFocus(Qt::ShortcutFocusReason);
}

void ActionEditor::fillChoice()
{
    const bool has = m_kind != Kind::Note && m_kind != Kind::TakeOver && m_kind != Kind::Unacknowledge;
    m_choice->setVisible(has);
    m_choice->clear();
    m_choice->setEditable(m_kind != Kind::SetPriority);
    if (m_choice->lineEdit())
        m_choice->lineEdit()->setAccessibleName(m_kind == Kind::Assign ? tr("Assignee") : tr("Until"));
    switch (m_kind) {
    case Kind::Acknowledge:
    case Kind::Snooze:
        m_choice->setAccessibleName(tr("Until"));
        fillTimes();
        break;
    case Kind::Assign:
        m_choice->setAccessibleName(tr("Assignee"));
        m_vm.loadPeople();
        fillPeople();
        break;
    case Kind::SetPriority:
        m_choice->setAccessibleName(tr("Priority"));
        for (int priority = 1; priority <= LeastPriority; ++priority)
            m_choice->addItem(QStringLiteral("P%1").arg(priority), priority);
        m_choice->addItem(tr("None"), 0);
        break;
    default:
        break;
    }
}

void ActionEditor::fillTimes()
{
    if (m_kind == Kind::Acknowledge)
        m_choice->addItem(tr("for the usual %1").arg(humanDuration(m_vm.desk().settings().acknowledgeForMs)));
    for (const SnoozeTime &time : snoozeTimes(m_vm.desk().clock().nowMs(), m_context.zone()))
        m_choice->addItem(time.text, time.untilMs);
    m_choice->setCurrentIndex(0);
    m_choice->setToolTip(tr("Or type a time, such as 90m or 2h"));
}

void ActionEditor::fillPeople()
{
    if (m_kind != Kind::Assign)
        return;
    const QString typed = m_choice->currentText();
    m_choice->clear();
    m_choice->addItems(m_vm.people());
    if (!typed.isEmpty())
        m_choice->setCurrentText(typed);
}

/// The first quiet acknowledgement in an environment is explained; each says what else it would hit.
void ActionEditor::showWarnings()
{
    if (m_kind != Kind::Acknowledge || !m_quiet->isChecked()) {
        showSentence(*m_explanation, QString());
        return;
    }
    QStringList sentences;
    if (m_vm.needsExplanation())
        sentences << tr(
            "Acknowledging is quiet here: a short silence is made at the Alertmanager and kept up while the "
            "alert fires. While it holds nobody is paged for it, and everything downstream gets no notice "
            "when it is resolved either; the console tells that itself.");
    const QStringList others = m_vm.alsoSilenced(m_rows);
    if (!others.isEmpty())
        sentences << tr("The silence would also hit: %1").arg(listed(others, int(others.size())));
    showSentence(*m_explanation, sentences.join(u'\n'));
}

std::optional<qint64> ActionEditor::untilMs()
{
    const int item = m_choice->findText(m_choice->currentText());
    if (item >= 0 && m_choice->itemData(item).isValid())
        return m_choice->itemData(item).toLongLong();
    const auto length = parseDurationMs(m_choice->currentText().trimmed());
    if (!length || *length <= 0)
        return std::nullopt;
    return m_vm.desk().clock().nowMs() + *length;
}

/// False where what was typed cannot be used; says so.
bool ActionEditor::takeChoice(AlertAction &action)
{
    if (m_kind == Kind::Assign)
        action.assignee = m_choice->currentText().trimmed();
    if (m_kind == Kind::SetPriority)
        action.priority = m_choice->currentData().toInt();
    if (m_kind == Kind::Acknowledge)
        action.quiet = m_quiet->isChecked();
    const bool usual = m_kind == Kind::Acknowledge && m_choice->findText(m_choice->currentText()) == 0;
    if ((m_kind == Kind::Acknowledge || m_kind == Kind::Snooze) && !usual) {
        action.untilMs = untilMs();
        if (!action.untilMs)
            showSentence(*m_problem,
                         tr("This is no time: %1. Write it like 15m, 4h or 2d.").arg(m_choice->currentText()));
        return action.untilMs.has_value();
    }
    return true;
}

/// The key reaches the field first and then this line: the second time there is nothing left to do.
void ActionEditor::accept()
{
    if (m_rows.empty())
        return;
    AlertAction action;
    action.kind = m_kind;
    action.note = m_note->text().trimmed();
    if (!m_accept->isEnabled() || !takeChoice(action))
        return;
    if (m_kind == Kind::Note && action.note.isEmpty()) {
        showSentence(*m_problem, tr("Write the note first."));
        return;
    }
    if (action.quiet.value_or(false))
        m_vm.markExplained();
    m_vm.perform(action, m_rows);
    leave();
}

void ActionEditor::leave()
{
    m_rows.clear();
    hide();
    Q_EMIT closed();
}

void ActionEditor::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_line->setDirection(width() < OneLineWidth ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

/// What is typed here, into a list of priorities, too, is no command of the page; nor is Escape, which leaves the line.
bool ActionEditor::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QFrame::event(event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool typed = !key->text().isEmpty() && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    event->setAccepted(typed || key->key() == Qt::Key_Escape);
    return true;
}

void ActionEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (enter && m_cancel->hasFocus()))
        leave();
    else if (enter)
        accept();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ops
