#include "ui/alerts/confirmdialog.h"

#include "core/base/textsafe.h"
#include "ui/alerts/placeband.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ops {

namespace {

constexpr int ConfirmWidth = 460, LongestSentence = 4000, ConfirmSpacing = 10;

void addSentence(QVBoxLayout &layout, const QString &text, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(safeText(text, LongestSentence), parent);
    label->setAccessibleName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout.addWidget(label);
}

} // namespace

ConfirmDialog::ConfirmDialog(const GuardedPlace &place, const GuardedAction &action, const QStringList &notes,
                             QWidget *parent)
    : QDialog(parent)
    , m_action(action)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Please confirm"));
    setAccessibleName(tr("Please confirm"));
    build(place, notes);
    render();
}

void ConfirmDialog::build(const GuardedPlace &place, const QStringList &notes)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(ConfirmSpacing);
    layout->addWidget(new PlaceBand(place, this));
    addSentence(*layout, m_action.sentence, tr("What will happen"), this);
    for (const QString &note : notes)
        addSentence(*layout, note, tr("Mind"), this);
    if (!m_action.typedConfirmation.isEmpty()) {
        addSentence(*layout, tr("To go on, type: %1").arg(m_action.typedConfirmation), tr("What to type"), this);
        m_field = new QLineEdit(this);
        m_field->setAccessibleName(tr("Confirmation"));
        layout->addWidget(m_field);
        connect(m_field, &QLineEdit::textChanged, this, &ConfirmDialog::render);
    }
    auto *buttons = new QDialogButtonBox(this);
    buttons->setAccessibleName(tr("Buttons"));
    m_accept = buttons->addButton(tr("Do it"), QDialogButtonBox::AcceptRole);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(ConfirmWidth);
    // Enter alone never agrees to what cannot be undone by a key.
    cancel->setDefault(true);
    (m_field ? static_cast<QWidget *>(m_field) : cancel)->setFocus();
}

/// Once the right text stands there, Enter agrees.
void ConfirmDialog::render()
{
    const bool agreed = typed() == m_action.typedConfirmation;
    m_accept->setEnabled(agreed);
    if (m_field)
        m_accept->setDefault(agreed);
}

QString ConfirmDialog::typed() const { return m_field ? m_field->text() : QString(); }

} // namespace ops
