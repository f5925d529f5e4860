#pragma once

#include "core/process/commandrunner.h"

#include <QDir>

#include <vector>

namespace ops::test {

/// Answers for promtool at once. A run that goes well leaves a block in the folder that it was told.
class FakeRunner : public CommandRunner
{
public:
    int exitCode = 0;
    std::vector<Command> commands;

    Task<Result<CommandOutput>> run(Command command) override
    {
        commands.push_back(command);
        CommandOutput output;
        output.exitCode = exitCode;
        output.errorTail = "no space left";
        const QString block = command.arguments.at(5) + QStringLiteral("/block-%1").arg(commands.size());
        if (exitCode == 0)
            QDir().mkpath(block);
        co_return output;
    }
};

} // namespace ops::test
