#include "app/auditpage.h"

#include "core/correlation/context.h"
#include "ui/audit/auditview.h"

namespace ops {

AuditPage::AuditPage(AuditLog &log, Context &context, QObject *parent) : Page(parent), m_context(context), m_vm(log)
{
    connect(&m_vm, &AuditVm::stateChanged, this, &Page::changed);
}

QWidget *AuditPage::makeWidget(QWidget *parent)
{
    m_view = new AuditView(m_vm, m_context, parent);
    connect(m_view, &AuditView::told, this, &Page::told);
    return m_view;
}

/// What other pages have done since is on top.
void AuditPage::opened() { m_vm.load(); }

SourceStatus AuditPage::status() const
{
    SourceStatus status; // no source stands behind it, only a file
    if (m_vm.state().error)
        status.message = m_vm.state().error->message;
    return status;
}

bool AuditPage::settled() const { return m_vm.state().state != DataState::Loading && !m_vm.state().verifying; }

std::vector<PanelReport> AuditPage::panels() const
{
    PanelReport report;
    report.id = 1;
    report.title = tr("Audit");
    report.view = QStringLiteral("audit");
    report.state = dataStateName(m_vm.state().state);
    report.message = status().message;
    report.series = m_vm.state().matching;
    return {report};
}

PageInfo auditPage(AuditLog &log, Context &context)
{
    return {QStringLiteral("audit"), AuditPage::tr("Audit"),
            [&log, &context] { return std::make_unique<AuditPage>(log, context); }};
}

} // namespace ops
