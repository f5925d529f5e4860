#include "ui/shell/infodialog.h"

#include "ui/common/commandregistry.h"
#include "ui/common/plaintip.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ops {

namespace {

constexpr int WidestCommand = 280;

QLabel *makeText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(420);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void addRow(QTableWidget &table, const QString &what, const QString &how)
{
    const int row = table.rowCount();
    table.insertRow(row);
    table.setItem(row, 0, new QTableWidgetItem(what));
    table.setItem(row, 1, new QTableWidgetItem(how));
    table.item(row, 0)->setToolTip(plainTip(what)); // a board's title may be long
}

void addSection(QTableWidget &table, const QString &title)
{
    const int row = table.rowCount();
    table.insertRow(row);
    auto *item = new QTableWidgetItem(title);
    item->setFont(Theme::current().titleFont);
    item->setFlags(Qt::ItemIsEnabled);
    table.setItem(row, 0, item);
    table.setSpan(row, 0, 1, 2);
}

void addMouse(QTableWidget &table)
{
    addSection(table, InfoDialog::tr("Mouse"));
    addRow(table, InfoDialog::tr("Zoom in"), InfoDialog::tr("Drag across a chart"));
    addRow(table, InfoDialog::tr("Zoom out"), InfoDialog::tr("Double click on a chart"));
    addRow(table, InfoDialog::tr("Show one series alone"), InfoDialog::tr("Click on its name in the legend"));
    addRow(table, InfoDialog::tr("Show or hide a series"), InfoDialog::tr("Ctrl+click on its name in the legend"));
}

QTableWidget *makeKeyTable(const CommandRegistry &commands)
{
    auto *table = new QTableWidget(0, 2);
    table->setAccessibleName(InfoDialog::tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({InfoDialog::tr("Command"), InfoDialog::tr("Key")});
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(1);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 4);
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    for (const auto &group : commands.groups()) {
        for (const QAction *action : group.actions)
            addRow(*table, action->iconText(),
                   QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
    }
    addMouse(*table);
    table->resizeColumnsToContents();
    table->setColumnWidth(0, std::min(table->columnWidth(0), WidestCommand));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setMinimumSize(400, 240);
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
    auto *dialog = new InfoDialog(tr("Keyboard shortcuts"), makeKeyTable(commands), parent);
    dialog->resize(580, 700);
    dialog->show();
}

void InfoDialog::showLanguages(QWidget *parent)
{
    const QString text = tr("The window speaks English and Chinese. Start it with --language en or --language zh_CN; "
                            "without it, the language of the desktop session decides.");
    (new InfoDialog(tr("Language"), makeText(text), parent))->show();
}

} // namespace ops
