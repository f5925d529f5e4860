#include "ui/audit/auditcommands.h"

#include "ui/audit/auditview.h"
#include "ui/common/commandregistry.h"

#include <QCoreApplication>

namespace ops {

namespace {

struct AuditCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(AuditCommands)
};

using CurrentAudit = std::function<AuditView *()>;

void addOfPage(CommandRegistry &commands, const QString &id, const QString &text, int key, const CurrentAudit &current,
               const std::function<void(AuditView &)> &run)
{
    WindowCommand command;
    command.id = id;
    command.text = text;
    command.key = QKeySequence(key);
    command.when = [current] { return current() != nullptr; };
    command.run = [current, run] {
        if (AuditView *view = current())
            run(*view);
    };
    commands.add(std::move(command));
}

} // namespace

void addAuditCommands(CommandRegistry &commands, std::function<AuditView *()> current)
{
    commands.addGroup(QStringLiteral("audit"), AuditCommandsText::tr("A&udit"));
    const int with = int(Qt::CTRL | Qt::ALT);
    addOfPage(commands, QStringLiteral("audit.find"), AuditCommandsText::tr("Find records"), with | Qt::Key_F, current,
              [](AuditView &view) { view.find(); });
    addOfPage(commands, QStringLiteral("audit.verify"), AuditCommandsText::tr("Verify the audit"), with | Qt::Key_V,
              current, [](AuditView &view) { view.verify(); });
    addOfPage(commands, QStringLiteral("audit.export"), AuditCommandsText::tr("Export the audit…"), with | Qt::Key_E,
              current, [](AuditView &view) { view.exportRows(); });
}

} // namespace ops
