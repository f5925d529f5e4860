#pragma once

#include "core/alerts/statisticsvm.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace ops {

class AlertDesk;
class ChoiceRow;
class Context;
class RowTable;
class StateNote;
class StatisticsChart;

/// How rules and people did in the window's range: figures, the same by severity, rule, team or hour, the noisiest
/// rules, how many began when, and what flaps. Reads nothing before it is shown first.
class StatisticsView : public QWidget
{
    Q_OBJECT
public:
    StatisticsView(AlertDesk &desk, Context &context, QWidget *parent = nullptr);

    StatisticsVm &vm() { return m_vm; }

Q_SIGNALS:
    void told(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeTiles();
    QWidget *makeCharts();
    void render();
    void renderTiles();
    void renderCharts();
    void exportCsv();

    StatisticsVm m_vm;
    Context &m_context;
    std::shared_ptr<const AlertFigures> m_drawn; ///< what the charts show
    StateNote *m_note = nullptr;
    QWidget *m_body = nullptr;
    std::vector<QLabel *> m_tiles; ///< values
    ChoiceRow *m_by = nullptr;
    QToolButton *m_export = nullptr;
    RowTable *m_table = nullptr, *m_flapping = nullptr;
    QLabel *m_flappingTitle = nullptr;
    StatisticsChart *m_noisiest = nullptr, *m_overTime = nullptr, *m_percentiles = nullptr;
};

} // namespace ops
