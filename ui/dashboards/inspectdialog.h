#pragma once

#include "core/async/scope.h"
#include "core/dashboards/panelvm.h"
#include "ui/dashboards/answermodel.h"

#include <QDialog>
#include <QTimeZone>

class QLabel;
class QPlainTextEdit;
class QTableView;

namespace ops {

/// How a panel came to show what it shows: its queries as they were sent with what was measured, and the
/// answer as a table. A moment's picture: it does not change under the reader. Never modal, deletes itself
/// when closed.
class InspectDialog : public QDialog
{
    Q_OBJECT
public:
    InspectDialog(const PanelVm &vm, const QTimeZone &zone, QWidget *parent);

    QString text() const;
    const AnswerModel &model() const { return m_model; }

private:
    void showTable(std::shared_ptr<const AnswerTable> table);
    void addParts();

    AnswerModel m_model;
    QPlainTextEdit *m_text = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_cut = nullptr;
    Scope m_scope;
};

} // namespace ops
