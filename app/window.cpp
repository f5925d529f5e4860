#include "app/windowoptions.h"

#include "app/cli/exitcode.h"
#include "app/display.h"
#include "app/drive/driver.h"
#include "app/drive/linereader.h"
#include "app/drive/uigap.h"
#include "app/language.h"
#include "app/screenshot.h"
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
    Theme::apply(app, options.theme == u"light" ? Theme::Kind::Light : Theme::Kind::Dark);
    app.installEventFilter(new AccessibleNames(&app));
    if (options.mode != Mode::Interactive)
        QApplication::setCursorFlashTime(0); // pictures of equal data are equal
    captureQtMessages();
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

bool runSteps(WindowSession &session)
{
    drive::Target target{session.window(),
                         [&session](const QString &id) { return session.window().commands().run(id); },
                         [&session] { return session.settled(); }, qint64(session.options().settleSeconds * 1000)};
    auto *driver = new drive::Driver(std::move(target), &session);
    QObject::connect(&session, &WindowSession::ready, driver, &drive::Driver::start);
    QObject::connect(driver, &drive::Driver::finished, qApp, [] { QCoreApplication::exit(cli::Ok); });
    QObject::connect(driver, &drive::Driver::failed, qApp,
                     [](const QString &text) { QCoreApplication::exit(leave(text, cli::AnswerIsNo)); });
    return feedSteps(*driver, session.options().driveSteps);
}

void writeStats(const WindowSession &session, const drive::UiGap &gap)
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    std::fprintf(stderr, "{\"ms\":{\"start\":%d},\"peakRssBytes\":%lld,\"uiGapMs\":{\"p99\":%d,\"max\":%d}}\n",
                 session.startMs(), qint64(usage.ru_maxrss) * 1024, gap.p99Ms(), gap.maxMs());
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
    std::unique_ptr<drive::UiGap> gap;
    if (options.mode != Mode::Interactive || options.common.stats)
        gap = std::make_unique<drive::UiGap>();
    WindowSession session(options);
    if (gap)
        QObject::connect(&session, &WindowSession::painted, gap.get(), &drive::UiGap::begin);
    if (options.mode == Mode::Screenshot)
        runPictures(session, *gap);
    if (options.mode == Mode::Drive && !runSteps(session))
        return leave(WindowText::tr("The steps cannot be read: %1").arg(options.driveSteps), cli::WrongUsage);
    session.start();
    const int exitCode = QApplication::exec();
    if (options.common.stats)
        writeStats(session, *gap);
    return exitCode;
}

} // namespace ops
