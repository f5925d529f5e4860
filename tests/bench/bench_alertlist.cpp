#include "app/drive/uigap.h"
#include "core/alerts/timelinevm.h"
#include "tests/bench/alertfigures.h"
#include "tests/core/alertviews/alertstage.h"
#include "ui/alerts/alertlistpane.h"
#include "ui/alerts/alertsview.h"
#include "ui/alerts/alerttable.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace ops::bench {

namespace {

constexpr int ManyAlerts = 10'000, PaintRounds = 3, FilterRounds = 3, PollRounds = 5, ChangedAlerts = 100;
constexpr int ListWheelStep = 3 * 38;
const QSize ListWindow(1280, 800);

double elapsedMs(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

Alert manyAlert(int index, qint64 startsAtMs)
{
    static constexpr std::array severities{"critical", "warning", "info"};
    const std::string number = std::to_string(index);
    Alert alert = test::firingAlert({{"alertname", "Alert" + std::to_string(index % 50)},
                                     {"instance", "host-" + number + ":9100"},
                                     {"service", "service-" + std::to_string(index % 20)},
                                     {"severity", severities[std::size_t(index) % severities.size()]}},
                                    startsAtMs);
    alert.annotations = {{"summary", "Something is wrong with host-" + number}};
    return alert;
}

Silence manySilence(int index, qint64 nowMs)
{
    Silence silence;
    silence.id = QStringLiteral("silence-%1").arg(index);
    silence.matchers = {
        {QStringLiteral("instance"), QStringLiteral("host-%1:9100").arg(index * 2), Matcher::Op::Equal}};
    silence.startsAtMs = nowMs - 60'000;
    silence.endsAtMs = nowMs + 3'600'000;
    silence.createdBy = QStringLiteral("bench");
    return silence;
}

/// Tells when a picture of the list is done.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *watched) : QObject(watched) { watched->installEventFilter(this); }

    int paints = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

struct ManyStage : test::AlertStage
{
    Context context{clock};
    AlertListVm list{*desk, context, SavedFilters(folder.filePath(QStringLiteral("f.json")), QStringLiteral("bench"))};
    AlertActionsVm actions{*desk};
    TimelineVm timeline{*desk};
    AlertsView view{list, actions, timeline};
    PaintWatch *watch = new PaintWatch(view.list().table().viewport());

    ManyStage()
    {
        for (int i = 0; i < ManyAlerts; ++i) {
            source->firing.push_back(manyAlert(i, clock.nowMs() - 60'000 - i));
            source->silenced.push_back(manySilence(i, clock.nowMs()));
        }
        view.resize(ListWindow);
        view.show();
        QCoreApplication::processEvents();
    }

    /// Until a picture is painted in which the list has this many alerts.
    double msUntilPainted(int alerts)
    {
        QElapsedTimer timer;
        timer.start();
        const auto shown = [&] { return !list.state().arranging && list.state().counts.matched == alerts; };
        while (!shown() && elapsedMs(timer) < 60'000)
            QCoreApplication::processEvents();
        const int before = watch->paints;
        view.list().table().viewport()->update();
        while (watch->paints == before)
            QCoreApplication::processEvents();
        return elapsedMs(timer);
    }
    void settle()
    {
        desk->startPolling();
        msUntilPainted(ManyAlerts);
        poll(); // the store has all of them
        msUntilPainted(ManyAlerts);
    }
};

double turnMs(ManyStage &stage, int scrolledTo)
{
    constexpr double frameEveryMs = 1000.0 / 60;
    QElapsedTimer frame;
    frame.start();
    double longest = 0, at = 0;
    stage.view.list().table().verticalScrollBar()->setValue(scrolledTo);
    do {
        QCoreApplication::processEvents();
        const double now = elapsedMs(frame);
        longest = std::max(longest, now - at);
        at = now;
    } while (at < frameEveryMs);
    return longest;
}

} // namespace

Pair alertFirstPaint()
{
    std::vector<double> rounds;
    for (int i = 0; i < PaintRounds; ++i) {
        ManyStage stage;
        stage.desk->startPolling();
        rounds.push_back(stage.msUntilPainted(ManyAlerts));
    }
    return {median(rounds), 0};
}

Pair alertFilterKeyPress()
{
    ManyStage stage;
    stage.settle();
    std::vector<double> presses;
    const QString typed = QStringLiteral("service-1 host-12");
    for (int round = 0; round < FilterRounds; ++round) {
        for (int length = 1; length <= typed.size(); ++length) {
            QElapsedTimer timer;
            timer.start();
            stage.list.setFilter(typed.left(length));
            const int before = stage.watch->paints;
            while (stage.list.state().arranging)
                QCoreApplication::processEvents();
            stage.view.list().table().viewport()->update();
            while (stage.watch->paints == before)
                QCoreApplication::processEvents();
            presses.push_back(elapsedMs(timer));
        }
        stage.list.setFilter(QString());
        stage.msUntilPainted(ManyAlerts);
    }
    return {median(presses), *std::max_element(presses.begin(), presses.end())};
}

Pair alertScrollFrame()
{
    ManyStage stage;
    stage.settle();
    std::vector<double> frames;
    const int end = stage.view.list().table().verticalScrollBar()->maximum();
    const int step = std::max(ListWheelStep, end / 600); // ten seconds of the wheel
    for (int at = 0; at < end; at += step)
        frames.push_back(turnMs(stage, at));
    std::sort(frames.begin(), frames.end());
    return {frames[frames.size() * 99 / 100], frames.back()};
}

Pair alertPollGap()
{
    ManyStage stage;
    stage.settle();
    stage.list.step(1); // its details follow every answer
    drive::UiGap gap;   // sees the loop from here on
    gap.begin();
    for (int round = 0; round < PollRounds; ++round) {
        for (int i = 0; i < ChangedAlerts; ++i)
            stage.source->firing[std::size_t(round * ChangedAlerts + i)].annotations = {{"summary", "Another text"}};
        const qint64 before = stage.desk->pollCount();
        stage.desk->pollNow();
        QElapsedTimer timer;
        timer.start();
        while ((stage.desk->pollCount() == before || stage.list.state().arranging) && timer.elapsed() < 30'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return {double(gap.maxMs()), 0};
}

} // namespace ops::bench
