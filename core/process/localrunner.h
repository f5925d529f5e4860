#pragma once

#include "core/process/commandrunner.h"
#include "core/time/clock.h"

#include <QObject>

namespace ops {

/// Runs commands on this machine. They die with us, however we end.
class LocalRunner : public CommandRunner
{
public:
    explicit LocalRunner(Clock &clock) : m_clock(clock) {}
    ~LocalRunner() override; ///< waits for processes that were killed and are not gone yet

    Task<Result<CommandOutput>> run(Command command) override;

private:
    Clock &m_clock;
    QObject m_ending; // parent of killed processes until the kernel has let them go
};

} // namespace ops
