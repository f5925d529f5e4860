#include "app/windowoptions.h"

#include "app/cli/exitcode.h"
#include "app/display.h"
#include "app/drive/driver.h"
#include "app/drive/linereader.h"
#include "app/drive/uigap.h"
#include "app/language.h"
#include "app/render.h"
#include "app/screenshot.h"
#include "app/windows.h"
#include "app/windowsession.h"
#include "core/async/runtime.h"
#include "core/base/log.h"
#include "ui/common/accessiblenames.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>

#include <cstdio>

#include <sys/resource.h>

namespace ops {

namespace {

using Mode = WindowOptions::Mode;

struct WindowText
{
    Q_DECLARE_TR_FUNCTIONS(Window)
};

void say(const QString &line) { std::fprintf(stderr, "quantmind-ops: %s\n", line.toUtf8().constData()); }

int leave(const QString &line, int exitCode)
{
    say(line);
    return exitCode;
}

void setUpApplication(QApplication &app, const WindowOptions &options)
{
    QApplication::setApplicationName(QStringLiteral("quantmind-ops"));
    QApplication::setApplicationVersion(QStringLiteral(OPS_VERSION));
    installLanguage(options.common.language);
    QApplication::setApplicationDisplayName(WindowText::tr("QuantMind Ops Console"));
    app.installEventFilter(new AccessibleNames(&app));
    if (options.mode != Mode::Interactive)
        QApplication::setCursorFlashTime(0); // pictures of equal data are equal
    captureQtMessages();
}

/// As asked for, else as last time.
void applyTheme(QApplication &app, const WindowOptions &options, const UiState &remembered)
{
    const QString &theme = options.theme.isEmpty() ? remembered.theme : options.theme;
    Theme::apply(app, theme == u"light" ? Theme::Kind::Light : Theme::Kind::Dark);
}

void runPictures(WindowSession &session, const drive::UiGap &gap)
{
    auto *screenshot = new Screenshot(session, gap, &session);
    QObject::connect(&session, &WindowSession::ready, screenshot, &Screenshot::start);
    QObject::connect(screenshot, &Screenshot::finished, qApp, [] { QCoreApplication::exit(cli::Ok); });
    QObject::connect(screenshot, &Screenshot::failed, qApp,
                     [](const QString &sentence, int code) { QCoreApplication::exit(leave(sentence, code)); });
}

/// False where the file of steps cannot be read.
bool feedSteps(drive::Driver &driver, const QString &file)
{
    if (file == u"-") {
        auto *input = new drive::StandardInputLines(&driver);
        QObject::connect(input, &drive::StandardInputLines::line, &driver, &drive::Driver::addLine);
        QObject::connect(input, &drive::StandardInputLines::ended, &driver, &drive::Driver::endOfLines);
        return true;
    }
    QFile steps(file);
    if (!steps.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray &line : steps.readAll().split('\n'))
        driver.addLine(line);
    driver.endOfLines();
    return true;
}

/// The steps are for the window that is active when each of them runs.
bool runSteps(Windows &windows, WindowSession &first)
{
    drive::Target target{[&windows]() -> QWidget & { return windows.active().window(); },
                         [&windows](const QString &id) { return windows.active().window().commands().run(id); },
                         [&windows] { return windows.active().settled(); },
                         qint64(windows.options().settleSeconds * 1000)};
    auto *driver = new drive::Driver(std::move(target), &windows);
    QObject::connect(&first, &WindowSession::ready, driver, &drive::Driver::start);
    QObject::connect(driver, &drive::Driver::finished, qApp, [] { QCoreApplication::exit(cli::Ok); });
    QObject::connect(driver, &drive::Driver::failed, qApp,
                     [](const QString &text) { QCoreApplication::exit(leave(text, cli::AnswerIsNo)); });
    return feedSteps(*driver, windows.options().driveSteps);
}

void writeStats(int startMs, const drive::UiGap &gap)
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    std::fprintf(stderr, "{\"ms\":{\"start\":%d},\"peakRssBytes\":%lld,\"uiGapMs\":{\"p99\":%d,\"max\":%d}}\n", startMs,
                 qint64(usage.ru_maxrss) * 1024, gap.p99Ms(), gap.maxMs());
}

} // namespace

int runWindow(int &argc, char **argv, const WindowOptions &options)
{
    const bool display = prepareDisplay(options);
    if (!display) {
        const QCoreApplication texts(argc, argv);
        installLanguage(options.common.language);
        return leave(WindowText::tr("There is no display. Pictures of the pages need none: --screenshot DIR."),
                     cli::CouldNotAsk);
    }
    QApplication app(argc, argv);
    setUpApplication(app, options);
    AsyncRuntime runtime;
    if (options.mode == Mode::Render) {
        applyTheme(app, options, UiState());
        return runRender(options);
    }
    std::unique_ptr<drive::UiGap> gap;
    if (options.mode != Mode::Interactive || options.common.stats)
        gap = std::make_unique<drive::UiGap>();
    Windows windows(options);
    applyTheme(app, options, windows.remembered());
    WindowSession &session = windows.openFirst();
    if (gap)
        QObject::connect(&session, &WindowSession::painted, gap.get(), &drive::UiGap::begin);
    if (options.mode == Mode::Screenshot)
        runPictures(session, *gap);
    if (options.mode == Mode::Drive && !runSteps(windows, session))
        return leave(WindowText::tr("The steps cannot be read: %1").arg(options.driveSteps), cli::WrongUsage);
    int startMs = 0; // the first window may be gone at the end
    QObject::connect(&session, &WindowSession::painted, &app, [&] { startMs = session.startMs(); });
    session.start();
    const int exitCode = QApplication::exec();
    if (options.common.stats)
        writeStats(startMs, *gap);
    return exitCode;
}

} // namespace ops
