#include "ui/dashboards/inspectdialog.h"

#include "core/async/onpool.h"
#include "ui/common/flatheader.h"
#include "ui/dashboards/inspecttext.h"
#include "ui/dashboards/panelbody.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ops {

namespace {

constexpr int AnswerRowHeight = 22, LeastAnswerColumn = 90, MostAnswerColumn = 260;

std::shared_ptr<const AnswerTable> tableOf(std::shared_ptr<const PanelData> data, const QTimeZone &zone)
{
    return std::make_shared<const AnswerTable>(std::move(data), zone);
}

Task<std::shared_ptr<const AnswerTable>> tableOnPool(std::shared_ptr<const PanelData> data, QTimeZone zone)
{
    auto table = co_await OnPool(tableOf, std::move(data), std::move(zone));
    co_return table;
}

} // namespace

InspectDialog::InspectDialog(const PanelVm &vm, const QTimeZone &zone, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title = tr("Inspect %1").arg(panelTitle(vm.panel()));
    setWindowTitle(title);
    setAccessibleName(title);
    addParts();
    m_text->setPlainText(inspectText(vm.state(), vm.panel(), zone));
    m_scope.restart("table", tableOnPool(vm.state().data, zone),
                    [this](std::shared_ptr<const AnswerTable> table) { showTable(std::move(table)); });
    resize(900, 640);
}

void InspectDialog::addParts()
{
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setAccessibleName(tr("Queries and answer"));
    split->setChildrenCollapsible(false);
    m_text = new QPlainTextEdit(split);
    m_text->setAccessibleName(tr("Queries"));
    m_text->setReadOnly(true);
    m_text->setFont(Theme::current().monoFont);
    m_text->setTabChangesFocus(true);
    m_table = new QTableView(split);
    m_table->setAccessibleName(tr("Answer"));
    m_table->setModel(&m_model);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(AnswerRowHeight);
    m_table->horizontalHeader()->setResizeContentsPrecision(50);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    m_cut = new QLabel(this);
    m_cut->setTextFormat(Qt::PlainText);
    m_cut->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->setAccessibleName(tr("Buttons"));
    auto *copy = buttons->addButton(tr("Copy text"), QDialogButtonBox::ActionRole);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    copy->setAccessibleName(copy->text());
    close->setAccessibleName(close->text());
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(split, 1);
    layout->addWidget(m_cut);
    layout->addWidget(buttons);
}

QString InspectDialog::text() const { return m_text->toPlainText(); }

void InspectDialog::showTable(std::shared_ptr<const AnswerTable> table)
{
    m_model.setTable(std::move(table));
    const QString cut = m_model.cutSentence();
    m_cut->setText(cut);
    m_cut->setAccessibleName(cut.isEmpty() ? tr("The whole answer") : cut);
    m_cut->setVisible(!cut.isEmpty());
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column), LeastAnswerColumn, MostAnswerColumn));
}

} // namespace ops
