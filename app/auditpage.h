#pragma once

#include "core/guard/auditvm.h"
#include "ui/shell/page.h"

namespace ops {

class AuditView;
class Context;

/// The audit in the window: its view-model, its view, and what the shell asks of a page.
class AuditPage : public Page
{
    Q_OBJECT
public:
    /// Log and context outlive the page.
    AuditPage(AuditLog &log, Context &context, QObject *parent = nullptr);

    QWidget *makeWidget(QWidget *parent) override;
    void opened() override;
    SourceStatus status() const override;
    bool settled() const override;
    std::vector<PanelReport> panels() const override;
    AuditView *view() const { return m_view; } ///< null before it was opened

private:
    Context &m_context;
    AuditVm m_vm;
    AuditView *m_view = nullptr; // its parent's; made once
};

/// How the window lists it.
PageInfo auditPage(AuditLog &log, Context &context);

} // namespace ops
