#include "app/runbookdialog.h"

#include "ui/dashboards/panels/text/safetextview.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ops {

RunbookDialog::RunbookDialog(const Runbook &runbook, QWidget *parent) : QDialog(parent)
{
    constexpr int Width = 640, Height = 680;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Runbook: %1").arg(runbook.title));
    setAccessibleName(windowTitle());
    setObjectName(QStringLiteral("runbook:") + runbook.name);
    auto *text = new SafeTextView(this);
    text->setAccessibleName(tr("Runbook"));
    text->showText(runbook.markdown, true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    resize(Width, Height);
    text->setFocus();
}

/// The one that is open already comes to the front.
void RunbookDialog::showRunbook(const Runbook &runbook, QWidget *parent)
{
    auto *dialog = parent->findChild<RunbookDialog *>(QStringLiteral("runbook:") + runbook.name);
    if (!dialog)
        dialog = new RunbookDialog(runbook, parent);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace ops
