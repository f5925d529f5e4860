#include "ui/alerts/statisticschart.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ops {

namespace {

constexpr int ChartHeight = 220, LeastChartWidth = 300;

}

StatisticsChart::StatisticsChart(const QString &title, const QString &nameTitle, bool lying, QWidget *parent)
    : QWidget(parent)
    , m_lying(lying)
{
    setAccessibleName(title);
    auto *heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(Theme::current().titleFont);
    heading->setAccessibleName(title);
    m_asTable = new QToolButton(this);
    m_asTable->setText(tr("As a table"));
    m_asTable->setAccessibleName(tr("%1 as a table").arg(title));
    m_asTable->setCheckable(true);
    m_asTable->setAutoRaise(true);
    m_asTable->setFocusPolicy(Qt::TabFocus);
    m_stack = new QStackedWidget(this);
    m_stack->setAccessibleName(title);
    m_chart = new BarChartView(m_stack);
    m_chart->setAccessibleName(tr("%1, bars").arg(title));
    m_table = new QTableWidget(0, 2, m_stack);
    m_table->setAccessibleName(tr("%1, table").arg(title));
    m_table->setHorizontalHeaderLabels({nameTitle, tr("Value")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    connect(m_asTable, &QToolButton::toggled, m_stack, &QStackedWidget::setCurrentIndex);
    auto *top = new QHBoxLayout;
    top->addWidget(heading, 1);
    top->addWidget(m_asTable);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    setMinimumWidth(LeastChartWidth);
    setFixedHeight(ChartHeight);
}

void StatisticsChart::setItems(std::vector<ChartItem> items, const QString &unit)
{
    fillTable(items);
    QStringList words;
    for (const ChartItem &item : items)
        words << item.name + u' ' + item.valueText;
    m_chart->setAccessibleDescription(words.join(QStringLiteral("; ")));
    BarChartView::Scale scale;
    scale.unit = unit;
    scale.min = 0;
    m_chart->setItems(std::move(items), scale, m_lying);
}

void StatisticsChart::fillTable(const std::vector<ChartItem> &items)
{
    m_table->setRowCount(int(items.size()));
    for (std::size_t i = 0; i < items.size(); ++i) {
        m_table->setItem(int(i), 0, new QTableWidgetItem(items[i].name));
        m_table->setItem(int(i), 1, new QTableWidgetItem(items[i].valueText));
    }
}

} // namespace ops
