#include "app/cli/clicontext.h"

#include "app/cli/envelope.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/report.h"
#include "app/cli/text.h"
#include "app/services.h"
#include "core/time/clock.h"
#include "core/time/timerange.h"

#include <QCoreApplication>

#include <cstdio>

#include <sys/resource.h>

namespace ops::cli {

CliContext::CliContext(const Command &command, CommonOptions options, Services &services, StopSignals &signalsToStop)
    : m_command(command)
    , m_options(std::move(options))
    , m_services(services)
    , m_stopSignals(signalsToStop)
{}

CliContext::~CliContext() = default;

QTimeZone CliContext::zone() const { return m_services.zone(); }

bool CliContext::colour() const { return m_out.isTerminal() && qEnvironmentVariableIsEmpty("NO_COLOR"); }

QString CliContext::schema() const
{
    const QString whole = schemaOf(m_command);
    if (m_part.isEmpty())
        return whole;
    return QString(whole).insert(whole.lastIndexOf(u'/'), u'-' + m_part);
}

Envelope CliContext::envelope()
{
    Envelope envelope;
    envelope.schema = schema();
    envelope.asOfMs = m_services.clock().nowMs();
    return envelope;
}

void CliContext::note(const QString &text) { printNote(text); }

int CliContext::fail(const Error &error)
{
    if (json())
        writeErrorDocument(m_out, schema(), error, m_services.clock().nowMs());
    m_out.flush();
    printError(error);
    return exitCodeOf(error.kind);
}

int CliContext::wrongUsage(const QString &sentence)
{
    Error error(ErrorKind::BadRequest, sentence);
    error.hint = helpHint(m_command);
    return fail(error);
}

void CliContext::writeStats()
{
    if (!m_options.stats)
        return;
    std::string text = "{\"ms\":{";
    for (const auto &[phase, ms] : m_phases) {
        if (text.back() != '{')
            text += ',';
        text += jsonString(phase) + ':' + std::to_string(ms);
    }
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    text += "},\"bytes\":" + std::to_string(m_bytes) +
            ",\"peakRssBytes\":" + std::to_string(qint64(usage.ru_maxrss) * 1024) + "}";
    std::fprintf(stderr, "%s\n", text.c_str());
}

} // namespace ops::cli
