#include "tests/bench/figure.h"

#include "tests/bench/alertfigures.h"
#include "tests/bench/boardfigures.h"
#include "tests/bench/decodefigures.h"
#include "tests/bench/drawfigures.h"
#include "tests/bench/programs.h"
#include "tests/bench/refreshfigures.h"
#include "tests/bench/searchfigures.h"
#include "tests/bench/storefigures.h"

namespace ops::bench {

namespace {

using Judge = Figure::Judge;

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

Figure ratio(const char *id, const char *what, const char *anchor, Judge judge, double goal, Pair (*measure)())
{
    return {text(id), text(what), text(anchor), text("ms"), judge, goal, measure};
}

Figure limit(const char *id, const char *what, const char *unit, double goal, Pair (*measure)())
{
    return {text(id), text(what), QString(), text(unit), Judge::AtMost, goal, measure};
}

} // namespace

Verdict judged(const Figure &figure, const Pair &pair)
{
    Verdict verdict;
    verdict.pair = pair;
    const bool measured = pair.ours >= 0 && (figure.judge == Judge::AtMost || pair.anchor > 0);
    switch (figure.judge) {
    case Judge::RatioAtMost:
        verdict.judged = pair.ours / pair.anchor;
        verdict.met = measured && verdict.judged <= figure.goal;
        break;
    case Judge::RatioAtLeast:
        verdict.judged = pair.anchor / pair.ours;
        verdict.met = measured && verdict.judged >= figure.goal;
        break;
    case Judge::AtMost:
        verdict.judged = pair.ours;
        verdict.met = measured && verdict.judged <= figure.goal;
        break;
    }
    return verdict;
}

const std::vector<Figure> &figures()
{
    static const std::vector<Figure> all{
        ratio("decode", "27 MB range answer to columns", "walks every point on demand into kept arrays",
              Judge::RatioAtMost, 1.3, decodeAgainstWalk),
        ratio("poll", "second poll of the same query", "the first poll", Judge::RatioAtLeast, 1.5,
              secondPollAgainstFirst),
        ratio("gzip", "27 MB answer as gzip to an inflated body", "QNetworkAccessManager's own", Judge::RatioAtLeast,
              1.25, gzipAgainstQnam),
        ratio("draw", "100 series x 11,000 points, 1600x600", "Qt Charts on reduced points", Judge::RatioAtLeast, 8,
              drawAgainstQtCharts),
        limit("draw-ms", "100 series x 11,000 points, 1600x600", "ms", 25, drawHundredSeries),
        limit("draw-10m", "one series of 10 M points, 1600x600", "ms", 15, drawTenMillion),
        limit("pan-10m", "a frame of panning it", "ms", 3, panTenMillion),
        limit("bytes", "bytes a point with its pyramid", "B", 17, bytesAPoint),
        ratio("start", "process start to the first painted window", "a window with one label", Judge::RatioAtMost, 2,
              firstWindowAgainstMinimal),
        limit("ui-gap", "longest hold of the event loop, 27 MB answers in every panel", "ms", 50, uiGapOverBigAnswers),
        limit("search", "a key press in the search over 30 boards with 750 panels", "ms", 16, searchKeyPress),
        limit("board", "a board of 125 panels to its first picture", "ms", 300, bigBoardSkeleton),
        limit("board-scroll", "a frame of scrolling it, 99th percentile", "ms", 16, bigBoardScrollFrame),
        limit("board-gap", "longest hold of the event loop, all of it refreshed", "ms", 50, bigBoardRefreshGap),
        limit("board-memory", "growth of memory over 1,000 refreshes of it", "%", 2, memoryOverBigRefreshes),
        limit("alertPaint", "10,000 alerts and silences, from the answer to the first picture", "ms", 300,
              alertFirstPaint),
        limit("alertFilterKey", "a key press in the filter of that list", "ms", 30, alertFilterKeyPress),
        limit("alertScroll", "a frame of scrolling it, 99th percentile", "ms", 16, alertScrollFrame),
        limit("alertHeld", "longest hold of the event loop, five polls of it", "ms", 50, alertPollGap),
        limit("alertHistory", "the longest search in the history of 1,000,000 events", "ms", 100, alertHistorySearch),
        limit("alertStoreStart", "opening that store, until its open episodes are there", "ms", 200, alertStoreStart),
        limit("idle", "CPU with the board open at 30 s refresh, a minute", "%", 2, idleCpu),
        limit("memory", "growth of memory over 1,000 refreshes of the board", "%", 2, memoryOverRefreshes),
    };
    return all;
}

} // namespace ops::bench
