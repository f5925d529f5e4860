#pragma once

#include "core/async/task.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace ops {

/// A program and its arguments, one element each: never a line for a shell. Put "--" before positional
/// arguments that come from outside, and no secret among them: other users can read them.
struct Command
{
    QString program; ///< a path, or a name looked up in PATH
    QStringList arguments;
    QString workingDirectory;
    QMap<QString, QString> environment;    ///< set in addition to ours
    QByteArray input;                      ///< fed to stdin, which is then closed
    qint64 timeLimitMs = 30'000;           ///< 0 is none
    qint64 outputLimit = 16 * 1024 * 1024; ///< bytes of stdout

    Command() = default;
    explicit Command(QString program_, QStringList arguments_ = QStringList())
        : program(std::move(program_))
        , arguments(std::move(arguments_))
    {}

    /// For logs and people, quoted where needed; not meant to be run.
    QString text() const;
};

struct CommandOutput
{
    int exitCode = 0;
    QByteArray output;
    QByteArray errorTail; ///< the last 64 KiB of stderr

    CommandOutput() = default;
};

/// Runs commands somewhere: on this machine, or on another one behind the same interface. GUI thread.
class CommandRunner
{
public:
    virtual ~CommandRunner() = default;

    /// An exit code other than 0 is an answer, not an error. Errors: NotFound (no such program),
    /// Timeout, TooLarge, Internal (ended by a signal, could not be started). Destroying the task kills the
    /// command and what it started. The runner must outlive its tasks.
    virtual Task<Result<CommandOutput>> run(Command command) = 0;
};

} // namespace ops
