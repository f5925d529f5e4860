#pragma once

#include "app/alertdesks.h"
#include "app/cli/command.h"
#include "core/alerts/alertdesk.h"

#include <QTimeZone>

#include <memory>

namespace ops::cli {

class CliContext;
struct Envelope;

/// A command's desk, in the order in which it is taken apart.
struct DeskCall
{
    std::unique_ptr<AlertDesks> desks;
    std::shared_ptr<OpenDesk> open;
    QTimeZone zone;

    AlertDesk &desk() const { return *open->desk; }
};

/// The desk of the environment that the command line names; BadRequest where it has no Alertmanager. Asks nobody.
Task<Result<DeskCall>> openDesk(CliContext &context);

/// One look at all clusters within --timeout: asked, recorded, and what is due is done. Fails where nobody answers.
Task<Result<Done>> look(CliContext &context, AlertDesk &desk);

/// The store, opened and whole; else its error, because the part is about nothing else.
Task<Result<StoreFacts>> openStore(AlertDesk &desk);

/// Why nothing may be changed here, before anybody is asked; empty where it may.
std::optional<Error> refusalHere(AlertDesk &desk);

/// The head of an answer by what the desk knows: state, source, and as warnings which member is missing, what is to
/// be said of a cluster, and what is wrong with the store.
Envelope deskEnvelope(CliContext &context, const DeskCall &call);

/// The same of an answer of the store, which tells what was: an Alertmanager that does not answer makes it stale.
Envelope storeEnvelope(CliContext &context, const DeskCall &call, const Result<Done> &looked);

/// The warnings on stderr, for people.
void noteWarnings(CliContext &context, const Envelope &envelope);

/// 5 for an answer that is partial or stale, else 0: a read never passes for more than it is.
int readCode(const Envelope &envelope);

/// A duration of an option; empty without the option, BadRequest where it is none.
Result<std::optional<qint64>> durationOption(const Arguments &arguments, const QString &option);
/// A whole number from `least` on; `otherwise` without the option.
Result<qint64> numberOption(const Arguments &arguments, const QString &option, qint64 least, qint64 otherwise);

} // namespace ops::cli
