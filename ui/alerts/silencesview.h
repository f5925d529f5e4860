#pragma once

#include "core/alerts/silencedraft.h"
#include "core/alerts/silencesvm.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace ops {

class AlertDesk;
class ChoiceRow;
class Context;
class RowTable;
class SilenceEditor;
class StateNote;

/// All silences with what they hit, and what can be done about them. Reads nothing before it is shown first.
class SilencesView : public QWidget
{
    Q_OBJECT
public:
    SilencesView(AlertDesk &desk, Context &context, QWidget *parent = nullptr);

    SilencesVm &vm() { return m_vm; }
    bool canAct() const; ///< a silence is chosen, and the environment may be written to
    bool canWrite() const;
    bool hasCurrent() const;

    void newSilence();
    /// The editor, filled with the labels of an alert (the volatile ones are not ticked).
    void newFromAlert(const AlertRow &row);
    /// The editor, filled with conditions of the list's filter.
    void newFromMatchers(const Matchers &matchers, const QString &cluster = QString());
    void editCurrent();
    void endCurrent();  ///< after a question
    void copyCurrent(); ///< as an amtool command
    /// Selects it; nothing where it does not pass the filter.
    bool waits() const; ///< for an answer: the list, or the editor that is open
    void showSilence(const QString &id);
    void focusSearch();

Q_SIGNALS:
    void told(const QString &sentence);
    void currentChanged(); ///< what can be done has changed

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addButtons(QLayout &row);
    void takeFilter();
    void render();
    void renderChosen();
    void edit(SilenceDraft draft);
    const Silence *current() const;

    AlertDesk &m_desk;
    Context &m_context;
    SilencesVm m_vm;
    QPointer<SilenceEditor> m_editor;
    QLineEdit *m_search = nullptr;
    QToolButton *m_new = nullptr, *m_edit = nullptr, *m_end = nullptr, *m_copy = nullptr;
    ChoiceRow *m_states = nullptr, *m_marks = nullptr;
    StateNote *m_note = nullptr;
    RowTable *m_table = nullptr;
    QPlainTextEdit *m_details = nullptr;
};

} // namespace ops
