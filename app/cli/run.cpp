#include "app/cli/run.h"

#include "app/cli/clicontext.h"
#include "app/cli/commandline.h"
#include "app/cli/help.h"
#include "app/cli/report.h"
#include "app/cli/stopsignals.h"
#include "app/cli/text.h"
#include "app/language.h"
#include "app/services.h"
#include "core/async/runtime.h"
#include "core/async/scope.h"
#include "core/base/log.h"
#include "core/time/clock.h"

#include <QCoreApplication>

#include <csignal>
#include <optional>

namespace ops::cli {

namespace {

/// Found without reading the line, because what is wrong with the line is to be said in it.
QString wantedLanguage(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u"--language" && i + 1 < words.size())
            return words[i + 1];
        if (words[i].startsWith(u"--language="))
            return words[i].section(u'=', 1);
    }
    return QString();
}

int refuse(const QStringList &words, Error error)
{
    const Command *named = words.isEmpty() ? nullptr : findCommand(words.first());
    const Command &command = named ? *named : *findCommand(QString());
    if (error.hint.isEmpty())
        error.hint = helpHint(command);
    if (words.contains(u"--json")) {
        Output output;
        writeErrorDocument(output, schemaOf(command), error, SystemClock().nowMs());
    }
    printError(error);
    return WrongUsage;
}

int runCommand(const Call &call)
{
    AsyncRuntime runtime;
    Services services(call.common);
    StopSignals stopSignals;
    CliContext context(*call.command, call.common, services, stopSignals);
    std::optional<int> exitCode;
    Scope scope;

    const auto end = [&exitCode](int code) {
        exitCode = code;
        QCoreApplication::exit(code);
    };
    stopSignals.setDefault([&](int number) {
        scope.cancelAll();
        if (context.out().written() == 0 && context.json())
            context.fail(Error(ErrorKind::Cancelled, Text::tr("Interrupted.")));
        end(number == SIGINT ? int(Interrupted) : 128 + number);
    });
    scope.restart("command", call.command->run(context, call.arguments), end);
    if (!exitCode)
        exitCode = QCoreApplication::exec();
    context.out().flush();
    context.writeStats();
    if (const int failure = context.out().failure()) {
        printError(Error(ErrorKind::Internal, Text::tr("The output cannot be written."), qt_error_string(failure)));
        return CouldNotAsk;
    }
    return StopSignals::seen() && context.out().closed() ? int(Interrupted) : *exitCode;
}

} // namespace

int runCommandLine(const QStringList &words)
{
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is seen by write(), and ends us in silence
    installLanguage(wantedLanguage(words));
    captureQtMessages();
    const auto call = readCommandLine(words);
    if (!call)
        return refuse(words, call.error());
    if (!call->common.logSpec.isEmpty()) {
        if (const auto set = setLogLevels(call->common.logSpec); !set)
            return refuse(words, set.error());
    }
    if (call->version)
        return printVersion();
    if (call->help)
        return printHelp(*call->command);
    if (call->isWindow()) { // main() opens it unless its options are wrong
        const auto options = windowOptions(*call);
        return refuse(words, options ? Error() : options.error());
    }
    return runCommand(*call);
}

} // namespace ops::cli
