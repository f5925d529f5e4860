#include "core/guard/guard.h"

#include "core/guard/audittext.h"

#include <QUuid>

namespace ops {

Guard::Guard(GuardedPlace place, AuditLog &audit) : m_place(std::move(place)), m_audit(audit) {}

Result<Confirmed<GuardedAction>> Guard::confirm(GuardedAction action, const QString &typed) const
{
    if (m_place.readOnly)
        return Error(ErrorKind::Refused,
                     AuditText::tr("The environment %1 is read-only: nothing was changed.").arg(m_place.environment));
    if (!action.typedConfirmation.isEmpty() && typed.trimmed() != action.typedConfirmation.trimmed()) {
        Error error(ErrorKind::Refused, AuditText::tr("This was not confirmed: nothing was changed."));
        error.hint = AuditText::tr("Type exactly: %1").arg(action.typedConfirmation.trimmed());
        return error;
    }
    return Confirmed<GuardedAction>(std::move(action));
}

Task<Result<AuditEntry>> Guard::begin(GuardedAction action)
{
    AuditEntry entry;
    entry.actionId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.phase = AuditEntry::Phase::Begun;
    entry.environment = m_place.environment;
    entry.action = action.id;
    entry.target = action.target;
    entry.evidence = action.evidence;
    auto begun = co_await m_audit.append(std::move(entry));
    co_return begun;
}

Task<Result<AuditEntry>> Guard::end(AuditEntry begun, QString outcome, QString detail)
{
    begun.phase = AuditEntry::Phase::Ended;
    begun.outcome = outcome;
    begun.detail = detail;
    auto ended = co_await m_audit.append(std::move(begun));
    co_return ended;
}

QString Guard::outcomeOf(const Error *error)
{
    if (!error)
        return QStringLiteral("done");
    if (error->outcomeUnknown)
        return QStringLiteral("unknown");
    return error->kind == ErrorKind::Refused ? QStringLiteral("refused") : QStringLiteral("failed");
}

} // namespace ops
