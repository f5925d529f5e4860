#pragma once

#include "core/alerts/historyvm.h"
#include "core/alerts/timelinevm.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace ops {

class AlertDesk;
class ChoiceRow;
class Context;
class RowTable;
class StateNote;

/// The alerts of the window's range, fired and ended: a search, the episodes, and what happened to the chosen one.
/// Reads nothing before it is shown first.
class HistoryView : public QWidget
{
    Q_OBJECT
public:
    HistoryView(AlertDesk &desk, Context &context, QWidget *parent = nullptr);

    HistoryVm &vm() { return m_vm; }

Q_SIGNALS:
    void told(const QString &sentence);
    void episodeWanted(const QString &episodeId); ///< to be acted on: it fires

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(Context &context);
    void search();
    void render();
    void renderChosen();
    void exportCsv();
    QString actable() const; ///< the open episode of what is chosen, empty without

    HistoryVm m_vm;
    TimelineVm m_timeline;
    QLineEdit *m_search = nullptr;
    ChoiceRow *m_ends = nullptr;
    QToolButton *m_act = nullptr, *m_export = nullptr;
    StateNote *m_note = nullptr;
    RowTable *m_table = nullptr;
    QWidget *m_events = nullptr;
};

} // namespace ops
