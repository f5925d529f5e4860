#include "app/cli/commands.h"

#include <QCoreApplication>

#include <algorithm>

namespace ops::cli {

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{
        windowCommand(), driveCommand(),  queryCommand(),      metricsCommand(), dashboardCommand(),
        checkCommand(),  alertsCommand(), rulesCommand(),      demoCommand(),    doctorCommand(),
        envCommand(),    auditCommand(),  completionCommand(), helpCommand(),
    };
    return all;
}

const Command *findCommand(const QString &name)
{
    const auto it = std::find_if(commands().begin(), commands().end(),
                                 [&name](const Command &command) { return name == QLatin1String(command.name); });
    return it == commands().end() ? nullptr : &*it;
}

const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> all{
        {"--environment", "NAME", QT_TRANSLATE_NOOP("Cli", "the environment to ask; \"demo\" is the running demo")},
        {"--prometheus", "URL", QT_TRANSLATE_NOOP("Cli", "an environment made up on the spot: a Prometheus API")},
        {"--alertmanager", "URL",
         QT_TRANSLATE_NOOP("Cli", "the same with an Alertmanager; several are the members of one cluster"), true},
        {"--store", "FILE",
         QT_TRANSLATE_NOOP("Cli", "where alerts are remembered, in place of the environment's file")},
        {"--ca-file", "FILE", QT_TRANSLATE_NOOP("Cli", "certificate authority of the servers, PEM")},
        {"--secrets", "DIR", QT_TRANSLATE_NOOP("Cli", "folder with one file a secret, readable by its owner only")},
        {"--read-only", nullptr, QT_TRANSLATE_NOOP("Cli", "refuse whatever would change something")},
        {"--timezone", "ZONE", QT_TRANSLATE_NOOP("Cli", "zone of the times shown: UTC, local, Asia/Shanghai")},
        {"--timeout", "D", QT_TRANSLATE_NOOP("Cli", "time limit for the answer (30s)")},
        {"--now", "T", QT_TRANSLATE_NOOP("Cli", "a clock that stands still, for tests and documents")},
        {"--json", nullptr, QT_TRANSLATE_NOOP("Cli", "one JSON document")},
        {"--ndjson", nullptr, QT_TRANSLATE_NOOP("Cli", "one JSON object a row")},
        {"--csv", nullptr, QT_TRANSLATE_NOOP("Cli", "comma-separated rows")},
        {"--stats", nullptr, QT_TRANSLATE_NOOP("Cli", "times, bytes and memory on stderr")},
        {"--log", "LEVEL", QT_TRANSLATE_NOOP("Cli", "debug, info, warning, error or off; warning,net=debug by part")},
        {"--language", "LANG", QT_TRANSLATE_NOOP("Cli", "en or zh_CN")},
    };
    return all;
}

} // namespace ops::cli
