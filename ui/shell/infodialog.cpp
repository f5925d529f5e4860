#include "ui/shell/infodialog.h"

#include "ui/common/commandregistry.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ops {

namespace {

QLabel *makeText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(420);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QTableWidget *makeKeyTable(const CommandRegistry &commands)
{
    auto *table = new QTableWidget(0, 2);
    table->setAccessibleName(InfoDialog::tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({InfoDialog::tr("Command"), InfoDialog::tr("Key")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (const auto &group : commands.groups()) {
        for (const QAction *action : group.actions) {
            const int row = table->rowCount();
            table->insertRow(row);
            table->setItem(row, 0, new QTableWidgetItem(action->iconText()));
            table->setItem(
                row, 1,
                new QTableWidgetItem(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)));
        }
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    table->setMinimumSize(460, 420);
    return table;
}

} // namespace

InfoDialog::InfoDialog(const QString &title, QWidget *content, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleName(title);
    auto *buttons = new QDialogButtonBox(this);
    buttons->setAccessibleName(tr("Buttons"));
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(content);
    layout->addWidget(buttons);
}

void InfoDialog::showAbout(QWidget *parent)
{
    const QString text =
        tr("QuantMind Ops Console %1\n\n"
           "One window over metrics, traces, logs, alerts and recovery of a running platform.\n\n"
           "Free software under the GNU General Public License, version 3 or later. It comes without any warranty.\n"
           "Built with Qt %2.")
            .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion()));
    (new InfoDialog(tr("About"), makeText(text), parent))->show();
}

void InfoDialog::showKeys(const CommandRegistry &commands, QWidget *parent)
{
    (new InfoDialog(tr("Keyboard shortcuts"), makeKeyTable(commands), parent))->show();
}

void InfoDialog::showLanguages(QWidget *parent)
{
    const QString text = tr("The window speaks English and Chinese. Start it with --language en or --language zh_CN; "
                            "without it, the language of the desktop session decides.");
    (new InfoDialog(tr("Language"), makeText(text), parent))->show();
}

} // namespace ops
