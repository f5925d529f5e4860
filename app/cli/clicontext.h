#pragma once

#include "app/cli/command.h"
#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/commonoptions.h"
#include "core/base/error.h"

#include <QTimeZone>

#include <map>
#include <memory>
#include <string>

namespace ops {
class Services;
}

namespace ops::cli {

class StopSignals;
struct Envelope;

/// What a command sees of the process: its options, the services, standard output and the signals.
/// It outlives the command's coroutine.
class CliContext
{
public:
    CliContext(const Command &command, CommonOptions options, Services &services, StopSignals &signalsToStop);
    ~CliContext();
    CliContext(const CliContext &) = delete;
    CliContext &operator=(const CliContext &) = delete;

    const Command &command() const { return m_command; }
    const CommonOptions &options() const { return m_options; }
    Services &services() { return m_services; }
    StopSignals &stopSignals() { return m_stopSignals; }
    Output &out() { return m_out; }

    bool json() const { return m_options.format == CommonOptions::Format::Json; }
    QTimeZone zone() const; ///< of --timezone, else local
    bool colour() const;    ///< standard output is a terminal and NO_COLOR is not set
    QString schema() const; ///< "quantmind-ops/COMMAND/1", or "…/COMMAND-PART/1"

    /// The head of an answer as of now, with this command's schema and the state Value; include envelope.h.
    Envelope envelope();

    /// Which part of the command runs: "inspect" of dashboard.
    void setPart(const QString &part) { m_part = part; }

    /// A line for people, on stderr.
    void note(const QString &text);

    /// Reports an error (with --json as a document on stdout, always as a sentence on stderr) and
    /// returns the exit code of its kind.
    int fail(const Error &error);
    /// A wrong call: the sentence and where help is; exit code 2.
    int wrongUsage(const QString &sentence);

    /// For --stats: milliseconds of a phase ("request", "decode", "write") and bytes received.
    void addPhase(const std::string &phase, qint64 ms) { m_phases[phase] += ms; }
    void addBytes(qint64 bytes) { m_bytes += bytes; }
    void writeStats(); ///< on stderr, where --stats was given

private:
    const Command &m_command;
    CommonOptions m_options;
    QString m_part;
    Services &m_services;
    StopSignals &m_stopSignals;
    Output m_out;
    std::map<std::string, qint64> m_phases;
    qint64 m_bytes = 0;
};

} // namespace ops::cli
