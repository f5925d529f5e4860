#include "app/display.h"
#include "tests/bench/programs.h"
#include "tests/support/boardserver.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QLabel>
#include <QMainWindow>
#include <QProcess>
#include <QTimer>

#include <cstdio>

#include <unistd.h>

namespace ops::bench {

namespace {

constexpr int StartRounds = 7;
constexpr int SettleMs = 8'000, IdleMs = 60'000;

class MinimalWindow : public QMainWindow
{
public:
    MinimalWindow() { setCentralWidget(new QLabel(QStringLiteral("minimal"), this)); }

protected:
    bool event(QEvent *event) override
    {
        const bool done = QMainWindow::event(event);
        if (event->type() == QEvent::UpdateRequest) {
            std::printf("%d\n", msSinceProcessStart());
            QCoreApplication::quit();
        }
        return done;
    }
};

QProcessEnvironment offscreen()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    return environment;
}

QString consoleProgram() { return QCoreApplication::applicationDirPath() + QStringLiteral("/quantmind-ops"); }

double minimalMs()
{
    QProcess process;
    process.setProcessEnvironment(offscreen());
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--minimal-window")});
    process.waitForFinished();
    bool ok = false;
    const double ms = process.readAllStandardOutput().trimmed().toDouble(&ok);
    return ok ? ms : -1;
}

/// The number behind a key of --stats, negative where there is none.
double numberAfter(const QByteArray &stats, const QByteArray &key)
{
    const auto at = stats.lastIndexOf(key);
    return at < 0 ? -1 : stats.mid(at + key.size()).split('}').first().toDouble();
}

/// Of a window that has nothing to connect to and is told to end at once.
double consoleMs()
{
    QProcess process;
    process.setProcessEnvironment(offscreen());
    process.start(consoleProgram(), {QStringLiteral("drive"), QStringLiteral("-"), QStringLiteral("--stats"),
                                     QStringLiteral("--prometheus"), QStringLiteral("http://127.0.0.1:1")});
    process.closeWriteChannel();
    process.waitForFinished();
    return numberAfter(process.readAllStandardError(), "\"start\":");
}

/// Seconds of processor time the process has taken so far, negative where it is gone.
double cpuSeconds(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.sliced(text.lastIndexOf(')') + 2).split(' ');
    return fields.size() < 13 ? -1 : (fields[11].toDouble() + fields[12].toDouble()) / double(::sysconf(_SC_CLK_TCK));
}

void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

Pair firstWindowAgainstMinimal()
{
    std::vector<double> ours, anchor;
    for (int i = 0; i < StartRounds; ++i) {
        anchor.push_back(minimalMs());
        ours.push_back(consoleMs());
    }
    return {median(ours), median(anchor)};
}

Pair uiGapOverBigAnswers()
{
    test::BoardServer server(100, 11'000);
    QProcess process;
    process.setProcessEnvironment(offscreen());
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    process.start(consoleProgram(),
                  {QStringLiteral("drive"), QStringLiteral("-"), QStringLiteral("--stats"), QStringLiteral("--settle"),
                   QStringLiteral("120"), QStringLiteral("--prometheus"), server.url().toString()});
    process.write("{\"wait\":\"settled\"}\n{\"run\":\"time.refresh\"}\n{\"wait\":\"settled\"}\n");
    process.closeWriteChannel();
    loop.exec();
    return {numberAfter(process.readAllStandardError(), "\"max\":"), 0};
}

Pair idleCpu()
{
    test::BoardServer server;
    QProcess process;
    process.setProcessEnvironment(offscreen());
    process.start(consoleProgram(), {QStringLiteral("--prometheus"), server.url().toString()});
    wait(SettleMs);
    const double before = cpuSeconds(process.processId());
    wait(IdleMs);
    const double after = cpuSeconds(process.processId());
    process.kill();
    process.waitForFinished();
    if (before < 0 || after < 0 || server.count() == 0)
        return {-1, 0};
    return {(after - before) * 100'000 / IdleMs, 0};
}

int runMinimalWindow(int argc, char **argv)
{
    QApplication app(argc, argv);
    MinimalWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

} // namespace ops::bench
