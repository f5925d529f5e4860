#include "app/cli/alerts.h"

#include "app/cli/clicontext.h"
#include "app/cli/commands.h"
#include "app/cli/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ops::cli {

namespace {

using Format = CommonOptions::Format;

/// What each part takes behind its word.
struct AlertsPart
{
    QLatin1String word;
    int least, most; ///< words; -1: any number
    QLatin1String options;
    bool rows; ///< knows --ndjson and --csv
    const char *usage;
};

constexpr std::array AlertsParts{
    AlertsPart{QLatin1String("list"), 0, -1, QLatin1String(""), true, "alerts list [FILTER]"},
    AlertsPart{QLatin1String("history"), 0, -1, QLatin1String("--from --to --limit --offset --open"), true,
               "alerts history [FILTER] [--from T] [--to T] [--limit N] [--offset N] [--open]"},
    AlertsPart{QLatin1String("show"), 1, 1, QLatin1String(""), false, "alerts show ID"},
    AlertsPart{QLatin1String("watch"), 0, -1, QLatin1String(""), true, "alerts watch [FILTER]"},
    AlertsPart{QLatin1String("wait"), 0, -1, QLatin1String("--state"), false,
               "alerts wait [FILTER] --state STATE [--timeout D]"},
    AlertsPart{QLatin1String("ack"), 1, -1, QLatin1String("--comment --for --quiet --record --priority"), false,
               "alerts ack ID… [--comment TEXT] [--for D] [--quiet|--record] [--priority N]"},
    AlertsPart{QLatin1String("unack"), 1, -1, QLatin1String("--comment"), false, "alerts unack ID… [--comment TEXT]"},
    AlertsPart{QLatin1String("take"), 1, -1, QLatin1String("--comment"), false, "alerts take ID… [--comment TEXT]"},
    AlertsPart{QLatin1String("snooze"), 1, -1, QLatin1String("--comment --for"), false,
               "alerts snooze ID… [--for D] [--comment TEXT]"},
    AlertsPart{QLatin1String("assign"), 1, -1, QLatin1String("--comment --to"), false,
               "alerts assign ID… --to PERSON [--comment TEXT]"},
    AlertsPart{QLatin1String("note"), 1, -1, QLatin1String("--comment --priority"), false,
               "alerts note ID… --comment TEXT [--priority N]"},
    AlertsPart{QLatin1String("silence"), 1, -1, QLatin1String("--comment --for --preview --confirm --cluster"), false,
               "alerts silence FILTER --for D --comment TEXT [--preview] [--confirm NAME] [--cluster NAME]"},
    AlertsPart{QLatin1String("expire"), 1, -1, QLatin1String("--confirm"), false, "alerts expire SILENCE-ID…"},
    AlertsPart{QLatin1String("silences"), 0, -1,
               QLatin1String("--mine --expiring --idle --hides-critical --quiet --all"), true,
               "alerts silences [WORD…] [--mine] [--expiring] [--idle] [--hides-critical] [--quiet] [--all]"},
    AlertsPart{QLatin1String("stats"), 0, 0, QLatin1String("--by --from --to"), true,
               "alerts stats [--by severity|alertname|team|hour] [--from T] [--to T]"},
};

const AlertsPart *alertsPartOf(const QString &word)
{
    const auto it = std::find_if(AlertsParts.begin(), AlertsParts.end(),
                                 [&word](const AlertsPart &part) { return word == part.word; });
    return it == AlertsParts.end() ? nullptr : it;
}

QString alertsUsageFault(const CliContext &context, const AlertsPart &part, const Arguments &arguments)
{
    const auto count = arguments.positional.size();
    if (count < part.least || (part.most >= 0 && count > part.most))
        return Text::tr("Usage: quantmind-ops %1").arg(QString::fromUtf8(part.usage));
    const auto format = context.options().format;
    if (!part.rows && (format == Format::NdJson || format == Format::Csv))
        return Text::tr("alerts %1 has no rows: use --json.").arg(part.word);
    const QStringList known = QString(part.options).split(u' ');
    for (const auto &[option, value] : arguments.options) {
        if (!known.contains(option))
            return Text::tr("alerts %1 does not know the option %2.").arg(part.word, option);
    }
    return QString();
}

Task<int> dispatchAlerts(CliContext &context, QString word, Arguments arguments)
{
    if (word == u"list")
        return runAlertsList(context, std::move(arguments));
    if (word == u"history")
        return runAlertsHistory(context, std::move(arguments));
    if (word == u"show")
        return runAlertsShow(context, std::move(arguments));
    if (word == u"watch")
        return runAlertsWatch(context, std::move(arguments));
    if (word == u"wait")
        return runAlertsWait(context, std::move(arguments));
    if (word == u"silence")
        return runAlertsSilence(context, std::move(arguments));
    if (word == u"expire")
        return runAlertsExpire(context, std::move(arguments));
    if (word == u"silences")
        return runAlertsSilences(context, std::move(arguments));
    if (word == u"stats")
        return runAlertsStats(context, std::move(arguments));
    return runAlertsAction(context, word, std::move(arguments));
}

Task<int> runAlerts(CliContext &context, Arguments arguments)
{
    const QString word = arguments.positional.takeFirst();
    const AlertsPart *part = alertsPartOf(word);
    if (!part) {
        QStringList words;
        for (const AlertsPart &known : AlertsParts)
            words << known.word;
        co_return context.wrongUsage(Text::tr("alerts knows %1, not %2.").arg(words.join(QStringLiteral(", ")), word));
    }
    context.setPart(word);
    const QString fault = alertsUsageFault(context, *part, arguments);
    if (!fault.isEmpty())
        co_return context.wrongUsage(fault);
    co_return co_await dispatchAlerts(context, word, std::move(arguments));
}

std::vector<Usage> alertsUsage()
{
    return {
        {"alerts list [FILTER]",
         QT_TRANSLATE_NOOP("Cli",
                           "what fires now, who has it, and what was noted; a FILTER is written as in the window: "
                           "severity=critical @state=open disk")},
        {"alerts history [FILTER] [--from T] [--to T] [--limit N] [--offset N] [--open]",
         QT_TRANSLATE_NOOP("Cli", "every time an alert fired, the newest first; also while Alertmanager is down")},
        {"alerts show ID", QT_TRANSLATE_NOOP("Cli", "one of them, with all that happened to it")},
        {"alerts watch [FILTER]",
         QT_TRANSLATE_NOOP("Cli", "a line a change until Ctrl+C; acknowledgements are kept up meanwhile")},
        {"alerts wait [FILTER] --state STATE [--timeout D]",
         QT_TRANSLATE_NOOP("Cli", "until an alert is firing, acked, snoozed, suppressed, open or pending, or all are "
                                  "resolved; ends with 1 where it is not so in time")},
        {"alerts ack ID… [--comment TEXT] [--for D] [--quiet|--record] [--priority N]",
         QT_TRANSLATE_NOOP("Cli", "acknowledge; with --quiet also a silence as long as it fires. An ID is an id, a "
                                  "fingerprint, the begin of either, or the alert's name where only one has it")},
        {"alerts unack|take ID… [--comment TEXT]",
         QT_TRANSLATE_NOOP("Cli", "take the acknowledgement back; become the owner")},
        {"alerts snooze ID… [--for D] [--comment TEXT]", QT_TRANSLATE_NOOP("Cli", "come back to it later")},
        {"alerts assign ID… --to PERSON [--comment TEXT]", QT_TRANSLATE_NOOP("Cli", "ask somebody to do it")},
        {"alerts note ID… --comment TEXT [--priority N]", QT_TRANSLATE_NOOP("Cli", "write something down")},
        {"alerts silence FILTER --for D --comment TEXT [--preview] [--confirm NAME] [--cluster NAME]",
         QT_TRANSLATE_NOOP("Cli", "silence what has these labels; says what it hits before, and what to type where "
                                  "that is a lot")},
        {"alerts expire SILENCE-ID… | silences [WORD…]",
         QT_TRANSLATE_NOOP("Cli", "end a silence; the silences there are, and what each hits")},
        {"alerts stats [--by severity|alertname|team|hour] [--from T] [--to T]",
         QT_TRANSLATE_NOOP("Cli", "how often, and how long until acknowledged and resolved (30 days)")},
    };
}

} // namespace

Command alertsCommand()
{
    Command command;
    command.name = "alerts";
    command.summary = QT_TRANSLATE_NOOP("Cli", "The alerts: what fires, what was done about it, silences, history");
    command.usage = alertsUsage();
    command.example = "alerts ack DiskAlmostFull --quiet --comment 'cleaning up' --environment prod";
    command.options = {
        {"--comment", "TEXT", QT_TRANSLATE_NOOP("Cli", "a note, kept with the alert or the silence")},
        {"--for", "D", QT_TRANSLATE_NOOP("Cli", "how long: 30m, 8h, 2d")},
        {"--quiet", nullptr,
         QT_TRANSLATE_NOOP("Cli", "of ack: silence it, too; of silences: only those that acknowledgements keep up")},
        {"--record", nullptr, QT_TRANSLATE_NOOP("Cli", "of ack: no silence, whatever the environment says")},
        {"--priority", "N", QT_TRANSLATE_NOOP("Cli", "of ack and note: 1 (the highest) to 5, 0 for none")},
        {"--to", "WHO|T", QT_TRANSLATE_NOOP("Cli", "of assign: the person; of history and stats: end of the range")},
        {"--from", "T", QT_TRANSLATE_NOOP("Cli", "of history and stats: begin of the range")},
        {"--limit", "N", QT_TRANSLATE_NOOP("Cli", "of history: at most so many (200)")},
        {"--offset", "N", QT_TRANSLATE_NOOP("Cli", "of history: without the first so many")},
        {"--open", nullptr, QT_TRANSLATE_NOOP("Cli", "of history: only what still fires")},
        {"--state", "STATE", QT_TRANSLATE_NOOP("Cli", "of wait: what is waited for")},
        {"--preview", nullptr, QT_TRANSLATE_NOOP("Cli", "of silence: only say what it would hit")},
        {"--confirm", "NAME", QT_TRANSLATE_NOOP("Cli", "of silence: what was asked to be typed")},
        {"--cluster", "NAME", QT_TRANSLATE_NOOP("Cli", "of silence: which cluster, where there are several")},
        {"--mine", nullptr, QT_TRANSLATE_NOOP("Cli", "of silences: made by me")},
        {"--expiring", nullptr, QT_TRANSLATE_NOOP("Cli", "of silences: that end within ten minutes")},
        {"--idle", nullptr, QT_TRANSLATE_NOOP("Cli", "of silences: that hit nothing")},
        {"--hides-critical", nullptr, QT_TRANSLATE_NOOP("Cli", "of silences: that hide a critical alert")},
        {"--all", nullptr, QT_TRANSLATE_NOOP("Cli", "of silences: expired ones, too")},
        {"--by", "WHAT", QT_TRANSLATE_NOOP("Cli", "of stats: severity, alertname, team or hour")},
    };
    command.words = {"list",   "history", "show", "watch",   "wait",   "ack",      "unack", "take",
                     "snooze", "assign",  "note", "silence", "expire", "silences", "stats"};
    command.rows = true;
    command.leastArguments = 1;
    command.mostArguments = -1;
    command.run = runAlerts;
    return command;
}

} // namespace ops::cli
