#pragma once

#include "app/cli/boardcall.h"
#include "app/commonoptions.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace ops {

/// What main() read for the window, the screenshots and the driven window. main() creates no
/// application object before runWindow(), so that scale and platform can still be chosen.
struct WindowOptions
{
    enum class Mode { Interactive, Screenshot, Drive, Render };
    struct Render
    {
        cli::BoardCall call;
        int panel = 0;
        QString out; ///< a PNG
    };

    Mode mode = Mode::Interactive;
    CommonOptions common;
    bool demo = false;            ///< --demo: start the demo's servers as a child and show them
    QString page;                 ///< --page ID; empty: that of the first file, else the first
    QStringList files;            ///< dashboards to open, each a page
    QString screenshotFolder;     ///< --screenshot DIR
    QStringList pages;            ///< --pages a,b; empty: all
    QSize size;                   ///< --size WxH; empty: the window's own (1280x800 for screenshots)
    double scale = 0;             ///< --scale S; 0: the screen's own
    QString theme;                ///< "light", "dark"; empty: the default
    double settleSeconds = 30;    ///< --settle SECONDS: how long to wait for the panels at most
    QString stateFile;            ///< --window-state FILE: what windows remember; empty: the user's, none for pictures
    QString driveSteps;           ///< file of NDJSON steps, "-" is standard input
    std::optional<Render> render; ///< `dashboard render`: the picture of one panel
};

/// Implemented in app/window.cpp: creates QApplication, AsyncRuntime, Services and MainWindow, runs
/// until the window is closed (or the screenshots are written, or the steps are done) and returns
/// the exit code of the command line's contract.
int runWindow(int &argc, char **argv, const WindowOptions &options);

} // namespace ops
