#pragma once

#include "core/alerts/rulesvm.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace ops {

class AlertDesk;
class ChoiceRow;
class Context;
class RowTable;
class StateNote;

/// The rules that the metric source evaluates: what fails, is slow or late, what fires; the chosen one whole below.
/// Reads nothing before it is shown first.
class RulesView : public QWidget
{
    Q_OBJECT
public:
    RulesView(AlertDesk &desk, Context &context, QWidget *parent = nullptr);

    RulesVm &vm() { return m_vm; }
    /// Shows the rules with this name, as from an alert.
    void showRule(const QString &name);

Q_SIGNALS:
    void told(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void takeFilter();
    void render();
    void renderDetails();

    RulesVm m_vm;
    QLineEdit *m_search = nullptr;
    ChoiceRow *m_only = nullptr;
    StateNote *m_note = nullptr;
    RowTable *m_table = nullptr;
    QPlainTextEdit *m_details = nullptr;
};

} // namespace ops
