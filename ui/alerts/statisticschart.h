#pragma once

#include "ui/charts/barchartview.h"

#include <QWidget>

#include <vector>

class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace ops {

/// Bars under a heading, and the same as a table for who cannot see them or wants to copy them.
class StatisticsChart : public QWidget
{
    Q_OBJECT
public:
    StatisticsChart(const QString &title, const QString &nameTitle, bool lying, QWidget *parent);

    /// Bars in their order; names are safe text. `unit` as the boards' panels name them.
    void setItems(std::vector<ChartItem> items, const QString &unit);

private:
    void fillTable(const std::vector<ChartItem> &items);

    bool m_lying;
    BarChartView *m_chart = nullptr;
    QTableWidget *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    QToolButton *m_asTable = nullptr;
};

} // namespace ops
