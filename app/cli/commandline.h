#pragma once

#include "app/cli/command.h"
#include "app/commonoptions.h"
#include "app/windowoptions.h"
#include "core/base/result.h"

#include <QStringList>

namespace ops::cli {

/// A command line as read: which command, what all commands know, and its own words.
struct Call
{
    const Command *command = nullptr;
    CommonOptions common;
    Arguments arguments;
    bool help = false;    ///< --help: of the command, or of all where it is the window's
    bool version = false; ///< --version

    /// True where main() opens the window, takes pictures of it or of a panel, or drives it.
    bool isWindow() const { return !help && !version && (!command->run || isRender()); }
    /// `dashboard render` paints, so it needs what a window needs.
    bool isRender() const
    {
        return QLatin1String(command->name) == u"dashboard" && arguments.positional.value(0) == u"render";
    }
};

/// Reads the words after the program's name. Needs no application object, but is translated only with
/// one. Fails with BadRequest: the sentence says which word is wrong.
Result<Call> readCommandLine(const QStringList &words);

Result<WindowOptions> windowOptions(const Call &call);

} // namespace ops::cli
