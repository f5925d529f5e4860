#include "core/async/runtime.h"
#include "tests/bench/figure.h"
#include "tests/bench/programs.h"
#include "ui/theme/theme.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace ops;
using namespace ops::bench;

namespace {

void printLine(const Figure &figure, const Verdict &verdict)
{
    const char *relation = figure.judge == Figure::Judge::RatioAtLeast ? ">=" : "<=";
    const bool ratio = figure.judge != Figure::Judge::AtMost;
    const QByteArray unit = figure.unit.toUtf8();
    const QByteArray anchor = ratio ? QByteArray::number(verdict.pair.anchor, 'f', 2) + ' ' + unit : QByteArray("-");
    std::printf("%-14s %10.2f %-8s %14s %8.2f%-3s %s %g   %s  %s%s%s\n", qPrintable(figure.id), verdict.pair.ours,
                unit.constData(), anchor.constData(), verdict.judged, ratio ? "x" : "", relation, figure.goal,
                verdict.met ? "met   " : "MISSED", qPrintable(figure.text), ratio ? "; anchor: " : "",
                qPrintable(figure.anchor));
    std::fflush(stdout);
}

/// False where it missed its goal. With `twice`, a miss is measured again before it counts.
bool run(const Figure &figure, bool twice)
{
    Verdict verdict = judged(figure, figure.measure());
    printLine(figure, verdict);
    if (!verdict.met && twice) {
        std::printf("again: ");
        verdict = judged(figure, figure.measure());
        printLine(figure, verdict);
    }
    return verdict.met;
}

int usage()
{
    std::fprintf(stderr,
                 "ops_bench [--check] [FIGURE …]\n"
                 "Prints figure, anchor of the same run, ratio and goal; with --check ends with 1 where a goal is\n"
                 "missed in two of two rounds. Figures:");
    for (const Figure &figure : figures())
        std::fprintf(stderr, " %s", qPrintable(figure.id));
    std::fprintf(stderr, "\n");
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc == 2 && std::strcmp(argv[1], "--minimal-window") == 0)
        return runMinimalWindow(argc, argv);
    QApplication app(argc, argv);
    const AsyncRuntime runtime;
    Theme::apply(app, Theme::Kind::Dark);
    QStringList wanted = QCoreApplication::arguments().sliced(1);
    const bool check = wanted.removeAll(QStringLiteral("--check")) > 0;
    const auto known = [](const QString &id) {
        return std::any_of(figures().begin(), figures().end(), [&id](const Figure &f) { return f.id == id; });
    };
    if (!std::all_of(wanted.begin(), wanted.end(), known))
        return usage();
    bool allMet = true;
    for (const Figure &figure : figures()) {
        if (wanted.isEmpty() || wanted.contains(figure.id))
            allMet = run(figure, check) && allMet;
    }
    return check && !allMet ? 1 : 0;
}
