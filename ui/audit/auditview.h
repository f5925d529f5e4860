#pragma once

#include "core/guard/auditvm.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ops {

class Context;
class RowTable;
class StateNote;

/// The audit: who changed what, when and how it went, with a search, the verifier and the record in full.
class AuditView : public QWidget
{
    Q_OBJECT
public:
    AuditView(AuditVm &vm, Context &context, QWidget *parent = nullptr);

    void verify() { m_vm.verify(); }
    void find(); ///< puts the cursor into the search
    void exportRows();

Q_SIGNALS:
    void told(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *makeBar();
    void render();
    void renderDetails();
    void renderZone();

    AuditVm &m_vm;
    Context &m_context;
    QLineEdit *m_search = nullptr;
    QPushButton *m_verify = nullptr, *m_export = nullptr;
    QLabel *m_verdict = nullptr, *m_count = nullptr;
    StateNote *m_note = nullptr;
    RowTable *m_table = nullptr;
    QPlainTextEdit *m_details = nullptr;
};

} // namespace ops
