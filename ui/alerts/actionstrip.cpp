#include "ui/alerts/actionstrip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ops {

namespace {

QToolButton *makeStripButton(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

ActionStrip::ActionStrip(AlertActionsVm &vm, QWidget *parent) : QFrame(parent), m_vm(vm)
{
    setAccessibleName(tr("Last action"));
    setFrameShape(QFrame::StyledPanel);
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1);
    m_undo = makeStripButton(tr("Undo (U)"), this);
    m_repeat = makeStripButton(tr("Do it all the same"), this);
    m_dismiss = makeStripButton(tr("Dismiss"), this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 6, 4);
    layout->addWidget(m_undo); // at the left: notices come up at the right
    layout->addWidget(m_repeat);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_dismiss);
    connect(m_undo, &QToolButton::clicked, &vm, &AlertActionsVm::undo);
    connect(m_repeat, &QToolButton::clicked, &vm, &AlertActionsVm::repeat);
    connect(m_dismiss, &QToolButton::clicked, &vm, &AlertActionsVm::dismiss);
    connect(&vm, &AlertActionsVm::stateChanged, this, &ActionStrip::render);
    render();
}

void ActionStrip::render()
{
    const AlertActionsVm::State &state = m_vm.state();
    QStringList lines;
    for (const QString &line : QStringList{state.told, state.problem} + state.undecided) {
        if (!line.isEmpty())
            lines << line;
    }
    m_text->setText(lines.join(u'\n'));
    m_undo->setVisible(state.undoable);
    m_repeat->setVisible(state.canRepeat);
    setVisible(!lines.isEmpty());
}

} // namespace ops
