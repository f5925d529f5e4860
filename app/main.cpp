#include "app/cli/commandline.h"
#include "app/cli/run.h"
#include "app/tether.h"
#include "app/windowoptions.h"

#include <QCoreApplication>

namespace {

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

} // namespace

int main(int argc, char **argv)
{
    // Before any object of Qt exists: the tether forks and must stay a small process of one thread.
    if (ops::isTetherCall(argc, argv))
        return ops::runTether(argc, argv);
    const QStringList words = wordsOf(argc, argv);
    if (const auto call = ops::cli::readCommandLine(words); call && call->isWindow()) {
        if (const auto options = ops::cli::windowOptions(*call))
            return ops::runWindow(argc, argv, *options);
    }
    // Also what is wrong with a call of the window is said here, translated.
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("quantmind-ops"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OPS_VERSION));
    return ops::cli::runCommandLine(words);
}
