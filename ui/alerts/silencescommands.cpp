#include "ui/alerts/silencescommands.h"

#include "ui/alerts/silencesview.h"
#include "ui/common/commandregistry.h"

#include <QCoreApplication>

namespace ops {

namespace {

using CurrentSilences = std::function<SilencesView *()>;

struct SilenceCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(SilenceCommands)
};

WindowCommand silenceCommand(const QString &id, const QString &text, const QKeySequence &key,
                             const CurrentSilences &current, bool (SilencesView::*when)() const,
                             void (SilencesView::*run)())
{
    WindowCommand command;
    command.id = id;
    command.text = text;
    command.key = key;
    command.when = [current, when] {
        const SilencesView *view = current();
        return view && (view->*when)();
    };
    command.run = [current, run] {
        if (SilencesView *view = current())
            (view->*run)();
    };
    return command;
}

} // namespace

void addSilenceCommands(CommandRegistry &commands, std::function<SilencesView *()> current)
{
    commands.add(silenceCommand(QStringLiteral("alerts.silenceNew"), SilenceCommandsText::tr("New silence…"),
                                Qt::Key_Insert, current, &SilencesView::canWrite, &SilencesView::newSilence));
    commands.add(silenceCommand(QStringLiteral("alerts.silenceEdit"), SilenceCommandsText::tr("Edit the silence…"),
                                Qt::Key_F2, current, &SilencesView::canAct, &SilencesView::editCurrent));
    commands.add(silenceCommand(QStringLiteral("alerts.silenceEnd"), SilenceCommandsText::tr("End the silence now…"),
                                Qt::Key_Delete, current, &SilencesView::canAct, &SilencesView::endCurrent));
    commands.add(silenceCommand(
        QStringLiteral("alerts.silenceCopy"), SilenceCommandsText::tr("Copy the silence as an amtool command"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_C, current, &SilencesView::hasCurrent, &SilencesView::copyCurrent));
}

} // namespace ops
