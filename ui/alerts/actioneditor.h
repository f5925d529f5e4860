#pragma once

#include "core/alerts/alertactionsvm.h"
#include "core/correlation/context.h"

#include <QFrame>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ops {

/// One line below the list in which an action gets its note, and its time, person or priority: Enter does it, Escape
/// leaves. Says how many alerts it is about, what is left out, and what a quiet acknowledgement silences.
class ActionEditor : public QFrame
{
    Q_OBJECT
public:
    /// The view-model and the context outlive it.
    ActionEditor(AlertActionsVm &vm, Context &context, QWidget *parent = nullptr);

    void begin(AlertAction::Kind kind, std::vector<AlertRow> rows);

Q_SIGNALS:
    void closed(); ///< done or left: the focus goes back to the list

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLine();
    void fillChoice();
    void fillTimes();
    void fillPeople();
    void showWarnings();
    void accept();
    bool takeChoice(AlertAction &action);
    std::optional<qint64> untilMs();
    void leave();

    AlertActionsVm &m_vm;
    Context &m_context;
    AlertAction::Kind m_kind = AlertAction::Kind::Acknowledge;
    std::vector<AlertRow> m_rows;
    QLabel *m_title = nullptr, *m_left = nullptr, *m_explanation = nullptr, *m_problem = nullptr;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_note = nullptr;
    QCheckBox *m_quiet = nullptr;
    QPushButton *m_accept = nullptr, *m_cancel = nullptr;
    QBoxLayout *m_line = nullptr; // two lines in a narrow window
};

} // namespace ops
