#include "core/alerts/alertaction.h"

#include <QCoreApplication>

namespace ops {

namespace {

struct ActionText
{
    Q_DECLARE_TR_FUNCTIONS(AlertAction)
};

} // namespace

QString alertActionName(AlertAction::Kind kind)
{
    switch (kind) {
    case AlertAction::Kind::Acknowledge:
        return QStringLiteral("acknowledge");
    case AlertAction::Kind::Unacknowledge:
        return QStringLiteral("unacknowledge");
    case AlertAction::Kind::TakeOver:
        return QStringLiteral("takeOver");
    case AlertAction::Kind::Snooze:
        return QStringLiteral("snooze");
    case AlertAction::Kind::Assign:
        return QStringLiteral("assign");
    case AlertAction::Kind::Note:
        return QStringLiteral("note");
    case AlertAction::Kind::SetPriority:
        return QStringLiteral("setPriority");
    }
    return QString();
}

QString alertActionText(AlertAction::Kind kind)
{
    switch (kind) {
    case AlertAction::Kind::Acknowledge:
        return ActionText::tr("Acknowledge");
    case AlertAction::Kind::Unacknowledge:
        return ActionText::tr("Take the acknowledgement back");
    case AlertAction::Kind::TakeOver:
        return ActionText::tr("Take over");
    case AlertAction::Kind::Snooze:
        return ActionText::tr("Snooze");
    case AlertAction::Kind::Assign:
        return ActionText::tr("Assign");
    case AlertAction::Kind::Note:
        return ActionText::tr("Add a note");
    case AlertAction::Kind::SetPriority:
        return ActionText::tr("Set the priority");
    }
    return QString();
}

} // namespace ops
