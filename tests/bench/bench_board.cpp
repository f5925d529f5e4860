#include "app/drive/uigap.h"
#include "tests/bench/bigboard.h"
#include "tests/bench/boardfigures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QScrollBar>

#include <algorithm>
#include <vector>

namespace ops::bench {

namespace {

constexpr int SkeletonRounds = 5, RefreshRounds = 5, WheelStep = 3 * 38;
const QSize WindowSize(1280, 800);

double msOf(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

/// A step of the wheel, and the time until the next picture is due: the longest time that no event was heeded.
double frameMs(ServedBoard &board, int scrolledTo)
{
    constexpr double frameEveryMs = 1000.0 / 60;
    QElapsedTimer frame;
    frame.start();
    double longest = 0, at = 0;
    board.view->verticalScrollBar()->setValue(scrolledTo);
    do {
        QCoreApplication::processEvents();
        const double now = msOf(frame);
        longest = std::max(longest, now - at);
        at = now;
    } while (at < frameEveryMs);
    return longest;
}

void scrollThrough(ServedBoard &board, std::vector<double> &frames)
{
    const int end = board.view->verticalScrollBar()->maximum();
    for (int at = 0; at < end; at += WheelStep)
        frames.push_back(frameMs(board, at));
    for (int at = end; at > 0; at -= WheelStep)
        frames.push_back(frameMs(board, at));
}

} // namespace

Pair bigBoardSkeleton()
{
    std::vector<double> rounds;
    for (int i = 0; i < SkeletonRounds; ++i) {
        ServedBoard board{Dashboard()};
        QElapsedTimer timer;
        timer.start();
        board.vm = std::make_unique<DashboardVm>(bigBoard(), *board.source, board.context);
        board.show(WindowSize);
        do
            QCoreApplication::processEvents();
        while (board.view->isLooking());
        rounds.push_back(msOf(timer));
    }
    return {median(rounds), 0};
}

Pair bigBoardScrollFrame()
{
    ServedBoard board(bigBoard());
    board.show(WindowSize);
    board.settle();
    std::vector<double> frames;
    scrollThrough(board, frames);
    std::sort(frames.begin(), frames.end());
    return {frames[frames.size() * 99 / 100], frames.back()};
}

Pair bigBoardRefreshGap()
{
    ServedBoard board(bigBoard());
    board.show(WindowSize);
    board.view->watchWhole();
    board.settle();
    board.refresh();
    drive::UiGap gap; // sees the loop from here on
    gap.begin();
    for (int i = 0; i < RefreshRounds; ++i)
        board.refresh();
    return {double(gap.maxMs()), 0};
}

} // namespace ops::bench
