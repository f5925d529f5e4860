#pragma once

#include "core/alerts/silenceeditvm.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace ops {

class AlertDesk;
class Context;
class SilenceMatcherRow;
class SilenceTimeFields;
class StateNote;

/// Writes a silence or changes one, and shows before anything is sent what it would hit. Never closes over an error:
/// what was typed stays. Deletes itself when closed.
class SilenceEditor : public QDialog
{
    Q_OBJECT
public:
    SilenceEditor(AlertDesk &desk, Context &context, const SilenceDraft &draft, QWidget *parent = nullptr);

    SilenceEditVm &vm() { return m_vm; }

    void reject() override; ///< not while it is on its way: how that ended has to be seen

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void build(AlertDesk &desk, Context &context);
    QWidget *makeMatchers();
    QWidget *makePreview();
    void addRow(const SilenceDraft::Line &line);
    SilenceDraft typedDraft() const;
    void takeDraft();
    void render();
    void renderPreview();
    void submit();

    AlertDesk &m_desk;
    SilenceEditVm m_vm;
    std::vector<SilenceMatcherRow *> m_rows;
    QComboBox *m_cluster = nullptr;
    QWidget *m_matchers = nullptr;
    QVBoxLayout *m_matcherLayout = nullptr;
    SilenceTimeFields *m_time = nullptr;
    QLineEdit *m_comment = nullptr;
    QLabel *m_newId = nullptr, *m_problems = nullptr, *m_summary = nullptr;
    QPlainTextEdit *m_hits = nullptr;
    StateNote *m_error = nullptr;
    QPushButton *m_send = nullptr;
};

} // namespace ops
