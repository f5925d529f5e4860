#include "core/dashboards/panelvm.h"
#include "tests/core/dashboards/answers.h"
#include "tests/core/dashboards/fakemetricsource.h"
#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"

#include <QSignalSpy>

using namespace ops;
using namespace ops::test;

namespace {

constexpr qint64 second = 1000, minute = 60 * second;

Error networkError()
{
    Error error(ErrorKind::Network, QStringLiteral("The connection was refused."),
                QStringLiteral("refused: 127.0.0.1:9"));
    return error;
}

/// A visible panel over a fake source.
struct Stage
{
    ManualClock clock;
    Context context{clock};
    FakeMetricSource source;
    PanelVm panel;

    explicit Stage(DashboardPanel of = chartOf({"up"})) : panel(std::move(of), source, context)
    {
        context.setZone(QTimeZone::utc());
        panel.setWidth(1000);
        panel.setVisible(true);
    }
    const PanelVm::State &state() const { return panel.state(); }
    bool settles() const
    {
        return QTest::qWaitFor([this] { return !panel.state().querying; });
    }
    bool answer(const Result<QueryAnswer> &with)
    {
        source.answerAll(with);
        return settles();
    }
};

} // namespace

class PanelVmTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answer()
    {
        Stage s;
        QCOMPARE(s.state().state, DataState::Loading);
        QVERIFY(s.state().querying);
        QCOMPARE(s.source.open().size(), std::size_t(1));
        const qint64 askedAt = s.clock.nowMs();
        s.clock.advance(700);
        QVERIFY(s.answer(oneValue(1)));
        QCOMPARE(s.state().state, DataState::Value);
        QCOMPARE(s.state().data->series.size(), std::size_t(1));
        QCOMPARE(s.state().data->series[0].name, QStringLiteral("{job=\"node\"}"));
        QCOMPARE(s.state().data->range.toMs, askedAt);
        QCOMPARE(s.state().asOfMs, askedAt);
        QCOMPARE(s.state().requestMs, qint64(700));
        QVERIFY(s.state().message.isEmpty() && s.state().action.isEmpty() && s.state().details.isEmpty());
        QCOMPARE(s.state().targets.size(), std::size_t(1));
        QCOMPARE(s.state().targets[0].stepMs, 15 * second);
        QCOMPARE(s.state().targets[0].series, std::size_t(1));
    }

    void error()
    {
        Stage s;
        QVERIFY(s.answer(networkError()));
        QCOMPARE(s.state().state, DataState::Error);
        QCOMPARE(s.state().message, networkError().message);
        QVERIFY(!s.state().action.isEmpty());
        QVERIFY(s.state().details.contains(QStringLiteral("refused: 127.0.0.1:9")));
        QVERIFY(s.state().details.contains(QStringLiteral("network")));
        QVERIFY(!s.state().data);
        QCOMPARE(s.state().targets[0].state, DataState::Error);
    }

    void hintIsTheAction()
    {
        Stage s;
        Error wrong(ErrorKind::BadRequest, QStringLiteral("Wrong."));
        wrong.hint = QStringLiteral("Correct the query.");
        QVERIFY(s.answer(wrong));
        QCOMPARE(s.state().action, wrong.hint);
    }

    void aRefusedQuerySaysWhy()
    {
        Stage s;
        Error wrong(ErrorKind::BadRequest, QStringLiteral("Wrong."),
                    QStringLiteral("1:5: parse error: unexpected \u202Eend\nand more"));
        QVERIFY(s.answer(wrong));
        QCOMPARE(s.state().message, QStringLiteral("Wrong. 1:5: parse error: unexpected \\u202Eend"));
        s.panel.refresh();
        wrong.detail = QString(5000, u'x');
        QVERIFY(s.answer(wrong));
        QVERIFY(s.state().message.size() < 320);
    }

    void whatIsAskedForIsDrawn()
    {
        Stage s;
        s.clock.advance(7 * second); // not at a step
        s.panel.refresh();
        s.context.setRange(RangeSpec::relative(QStringLiteral("now-6h")));
        const TimeRange asked = s.source.open().back()->range;
        const TimeRange chosen = s.context.range();
        QVERIFY(asked.fromMs < chosen.fromMs);
        QVERIFY(s.answer(oneValue(1)));
        QCOMPARE(s.state().data->range.fromMs, asked.fromMs);
        QCOMPARE(s.state().data->range.toMs, chosen.toMs);
    }

    void newerRequestWins()
    {
        Stage s;
        const auto first = s.source.open()[0];
        s.context.setRange(RangeSpec::relative(QStringLiteral("now-6h")));
        QVERIFY(first->cancelled);
        const auto second = s.source.open();
        QCOMPARE(second.size(), std::size_t(1));
        QCOMPARE(second[0]->range.lengthMs(), 360 * minute);
        QVERIFY(!first->give(oneValue(1)));
        QVERIFY(s.answer(oneValue(2)));
        QCOMPARE(s.state().data->series[0].values()[0], 2.0);
        QCOMPARE(s.state().data->range.lengthMs(), 360 * minute);
    }

    void ownerDeletedInFlight()
    {
        auto s = std::make_unique<Stage>();
        const auto query = s->source.open()[0];
        s.reset();
        QVERIFY(query->cancelled);
        QVERIFY(!query->give(oneValue(1)));
    }

    void ownerDeletedWhileBuilding()
    {
        auto s = std::make_unique<Stage>();
        s->source.answerAll(oneValue(1)); // the pool has it now
        QVERIFY(s->state().querying);
        s.reset();
        QCoreApplication::processEvents();
    }

    void lateAnswerDropped()
    {
        Stage s;
        s.source.answerAll(oneValue(1)); // being built when the range changes
        s.context.setRange(RangeSpec::relative(QStringLiteral("now-6h")));
        QVERIFY(s.answer(oneValue(2)));
        QCOMPARE(s.state().data->series[0].values()[0], 2.0);
        QCOMPARE(s.source.queries.size(), std::size_t(2));
    }

    void sameRangeInFlightAsksNothing()
    {
        Stage s;
        s.clock.advance(minute); // the last hour has moved on: still the same question
        s.panel.refresh();
        s.panel.refresh();
        QCOMPARE(s.source.queries.size(), std::size_t(1));
        QVERIFY(s.answer(oneValue(1)));
        s.panel.refresh();
        QCOMPARE(s.source.queries.size(), std::size_t(2));
    }

    void noData()
    {
        Stage s;
        QVERIFY(s.answer(emptyAnswer()));
        QCOMPARE(s.state().state, DataState::NoData);
        QCOMPARE(s.state().message, QStringLiteral("No data for this query in this range."));
        QSignalSpy changed(&s.panel, &PanelVm::stateChanged);
        s.panel.setCompleteUntil(s.clock.nowMs() - s.clock.nowMs() % (24 * 60 * minute) + 2 * minute + 7 * second);
        QCOMPARE(s.state().message,
                 QStringLiteral("No data for this query in this range. Complete until 00:02:07 +00:00."));
        QCOMPARE(changed.count(), 1);
        s.panel.setCompleteUntil(s.clock.nowMs() - 10 * 24 * 60 * minute); // not today: with its date
        QVERIFY(s.state().message.contains(QStringLiteral("20")) && s.state().message.contains(u'-'));
    }

    void oldDataStaysWhenTheNextAttemptFails()
    {
        Stage s;
        QVERIFY(s.answer(oneValue(1)));
        const qint64 asOf = s.state().asOfMs;
        const auto data = s.state().data;
        s.clock.advance(30 * second);
        s.panel.refresh();
        QCOMPARE(s.state().state, DataState::Value); // while it asks
        QVERIFY(s.answer(networkError()));
        QCOMPARE(s.state().state, DataState::Stale);
        QCOMPARE(s.state().data, data);
        QCOMPARE(s.state().asOfMs, asOf);
        QVERIFY(s.state().message.startsWith(networkError().message));
        QCOMPARE(s.state().error.kind, ErrorKind::Network);
        s.panel.refresh();
        QVERIFY(s.answer(oneValue(2)));
        QCOMPARE(s.state().state, DataState::Value);
        QVERIFY(s.state().message.isEmpty() && s.state().error.message.isEmpty());
    }

    void partialByWarning()
    {
        Stage s;
        QueryAnswer answer = oneValue(1);
        answer.warnings = {QStringLiteral("store is gone\n")};
        QVERIFY(s.answer(answer));
        QCOMPARE(s.state().state, DataState::Partial);
        QVERIFY(s.state().message.contains(QStringLiteral("store is gone")));
        QVERIFY(!s.state().message.contains(u'\n'));
        QVERIFY(s.state().details.contains(QStringLiteral("store is gone")));
    }

    void partialAndEmptyIsNotNoData()
    {
        Stage s;
        QueryAnswer answer = emptyAnswer();
        answer.warnings = {QStringLiteral("store is gone")};
        QVERIFY(s.answer(answer));
        QCOMPARE(s.state().state, DataState::Partial);
    }

    void partialByRepairedBytes()
    {
        Stage s;
        QueryAnswer answer = oneValue(1);
        answer.repairedBytes = 3;
        QVERIFY(s.answer(answer));
        QCOMPARE(s.state().state, DataState::Partial);
        QVERIFY(s.state().message.contains(u'3'));
    }

    void infosAreQuiet()
    {
        Stage s;
        QueryAnswer answer = oneValue(1);
        answer.infos = {QStringLiteral("might not be a counter")};
        QVERIFY(s.answer(answer));
        QCOMPARE(s.state().state, DataState::Value);
        QVERIFY(s.state().message.isEmpty());
        QVERIFY(s.state().details.contains(QStringLiteral("might not be a counter")));
    }

    void targetsInParallelInTheirOrder()
    {
        Stage s(chartOf({"a", "b"}));
        const auto open = s.source.open();
        QCOMPARE(open.size(), std::size_t(2));
        QVERIFY(open[0]->buffers && open[0]->buffers != open[1]->buffers);
        open[1]->give(oneValue(2));
        QVERIFY(s.state().querying);
        open[0]->give(oneValue(1));
        QVERIFY(s.settles());
        QCOMPARE(s.state().data->series[0].values()[0], 1.0);
        QCOMPARE(s.state().data->series[1].values()[0], 2.0);
        QCOMPARE(s.state().data->points, std::size_t(2));
    }

    void oneOfTwoFails()
    {
        Stage s(chartOf({"a", "b"}));
        const auto open = s.source.open();
        open[0]->give(networkError());
        open[1]->give(oneValue(2));
        QVERIFY(s.settles());
        QCOMPARE(s.state().state, DataState::Partial);
        QCOMPARE(s.state().message, QStringLiteral("1 of 2 queries failed: The connection was refused."));
        QCOMPARE(s.state().data->series.size(), std::size_t(1));
        QCOMPARE(s.state().targets[0].state, DataState::Error);
        QCOMPARE(s.state().targets[1].state, DataState::Value);
    }

    void aFailedQueryKeepsItsOldLines()
    {
        Stage s(chartOf({"a", "b"}));
        QVERIFY(s.answer(oneValue(1)));
        s.clock.advance(30 * second);
        s.panel.refresh();
        const auto open = s.source.open();
        open[0]->give(networkError());
        open[1]->give(oneValue(2));
        QVERIFY(s.settles());
        QCOMPARE(s.state().state, DataState::Partial);
        QVERIFY(s.state().message.endsWith(QStringLiteral("Their older lines are still shown.")));
        QCOMPARE(s.state().data->series.size(), std::size_t(2));
        QCOMPARE(s.state().data->series[0].values()[0], 1.0);
        QCOMPARE(s.state().data->series[1].values()[0], 2.0);
        QCOMPARE(s.state().targets[0].state, DataState::Error);
        s.context.setRange(RangeSpec::relative(QStringLiteral("now-6h"))); // another question: nothing old answers it
        const auto later = s.source.open();
        later[0]->give(networkError());
        later[1]->give(oneValue(3));
        QVERIFY(s.settles());
        QCOMPARE(s.state().data->series.size(), std::size_t(1));
    }

    void targetsInDetail()
    {
        DashboardPanel panel = chartOf({"up"});
        panel.targets[0].interval = QStringLiteral("1m");
        Stage s(panel);
        QueryAnswer answer = answerOf({{{}, {4, 9}}, {{}, {1}}});
        answer.requestMs = 7;
        answer.decodeMs = 2;
        answer.bytes = 1234;
        answer.warnings = {QStringLiteral("odd")};
        const TimeRange asked = s.source.open()[0]->range;
        QVERIFY(s.answer(answer));
        const PanelVm::TargetState &target = s.state().targets[0];
        QCOMPARE(target.range, asked);
        QCOMPARE(target.stepReason, QStringLiteral("The query's minimum step of 1m."));
        QCOMPARE(target.requestMs + target.decodeMs + target.bytes, qint64(7 + 2 + 1234));
        QCOMPARE(target.warnings, answer.warnings);
        QCOMPARE(target.first, std::optional(4.0));
        QCOMPARE(target.last, std::optional(9.0));
    }

    void waitsForItsVariables()
    {
        BoardInputs inputs;
        inputs.pending = QStringList(QStringLiteral("job"));
        VariableValue job{QStringLiteral("job"), {QStringLiteral("a")}, {QStringLiteral("A")}, false, false, false, {}};
        inputs.variables = {job};
        ManualClock clock;
        Context context(clock);
        FakeMetricSource source;
        DashboardPanel chart = chartOf({"up{job=\"$job\"}"});
        chart.title = QStringLiteral("Up of $job");
        PanelVm waiting(chart, source, context, nullptr, &inputs);
        PanelVm other(chartOf({"up"}), source, context, nullptr, &inputs);
        QCOMPARE(waiting.panel().title, QStringLiteral("Up of A"));
        waiting.setVisible(true);
        other.setVisible(true);
        QCOMPARE(source.queries.size(), std::size_t(1));
        QVERIFY(waiting.state().querying);
        inputs.pending.clear();
        inputs.variables[0].values = QStringList(QStringLiteral("b"));
        waiting.inputsChanged();
        other.inputsChanged();
        QCOMPARE(source.queries.size(), std::size_t(2));
        QCOMPARE(source.queries[1]->expr, QStringLiteral("up{job=\"b\"}"));
        source.answerAll(oneValue(1));
        QVERIFY(QTest::qWaitFor([&] { return !waiting.state().querying; }));
        waiting.inputsChanged(); // nothing new
        QCOMPARE(source.queries.size(), std::size_t(2));
        inputs.variables[0].values = QStringList(QStringLiteral("c"));
        waiting.inputsChanged();
        QCOMPARE(source.queries.size(), std::size_t(3));
        waiting.setVisible(false);
        inputs.variables[0].values = QStringList(QStringLiteral("d"));
        waiting.inputsChanged();
        QCOMPARE(source.queries.size(), std::size_t(3));
        waiting.setVisible(true);
        QCOMPARE(source.queries.back()->expr, QStringLiteral("up{job=\"d\"}"));
    }

    void anotherScrapeIntervalAsksOnlyForAnotherStep()
    {
        BoardInputs inputs;
        ManualClock clock;
        Context context(clock);
        FakeMetricSource source;
        DashboardPanel coarse = chartOf({"a"});
        coarse.targets[0].interval = QStringLiteral("5m");
        PanelVm fine(chartOf({"b"}), source, context, nullptr, &inputs),
            wide(coarse, source, context, nullptr, &inputs);
        for (PanelVm *panel : {&fine, &wide})
            panel->setVisible(true);
        inputs.scrapeMs = minute;
        for (PanelVm *panel : {&fine, &wide})
            panel->inputsChanged();
        QCOMPARE(source.queries.size(), std::size_t(3));
        QCOMPARE(source.queries[2]->expr, QStringLiteral("b"));
        QCOMPARE(source.queries[2]->stepMs, minute);

        DashboardPanel rates = coarse;
        rates.targets[0].interval.clear();
        rates.maxDataPoints = 10;
        rates.targets[0].expr = QStringLiteral("rate(a[$__rate_interval])");
        PanelVm rate(rates, source, context, nullptr, &inputs);
        rate.setVisible(true);
        QCOMPARE(source.queries.back()->expr, QStringLiteral("rate(a[6m])"));
        inputs.scrapeMs = 30 * second;
        rate.inputsChanged();
        QCOMPARE(source.queries.back()->expr, QStringLiteral("rate(a[5m30s])"));
    }

    void filtersAskAgainOnlyWhereTheyChangeAQuery()
    {
        BoardInputs inputs;
        ManualClock clock;
        Context context(clock);
        FakeMetricSource source;
        PanelVm panel(chartOf({"up[$__range]"}), source, context, nullptr, &inputs);
        panel.setVisible(true);
        source.answerAll(oneValue(1));
        QVERIFY(QTest::qWaitFor([&] { return !panel.state().querying; }));
        clock.advance(minute);
        inputs.filtered = [](const QString &expr) {
            return RewrittenQuery{expr, QStringList(QStringLiteral("Not here."))};
        };
        panel.inputsChanged();
        QCOMPARE(source.queries.size(), std::size_t(1));
        QCOMPARE(panel.state().notes, QStringList(QStringLiteral("Not here.")));
        QCOMPARE(panel.state().targets[0].notApplied, panel.state().notes);
        inputs.filtered = nullptr; // the filter goes, and with it what was said of it
        panel.inputsChanged();
        QCOMPARE(source.queries.size(), std::size_t(1));
        QCOMPARE(panel.state().notes + panel.state().targets[0].notApplied, QStringList());
        inputs.filtered = [](const QString &) { return RewrittenQuery{QStringLiteral("other"), {}}; };
        panel.inputsChanged();
        QCOMPARE(source.queries.size(), std::size_t(2));
        QCOMPARE(source.queries[1]->expr, QStringLiteral("other"));
    }

    void saysWhichVariableCouldNotBeLoaded()
    {
        BoardInputs inputs;
        inputs.missing.emplace(QStringLiteral("job"), Error(ErrorKind::Network, QStringLiteral("Nobody answers.")));
        ManualClock clock;
        Context context(clock);
        FakeMetricSource source;
        PanelVm panel(chartOf({"up{job=\"$job\"}"}), source, context, nullptr, &inputs);
        PanelVm other(chartOf({"up"}), source, context, nullptr, &inputs);
        panel.setVisible(true);
        QVERIFY(source.queries.empty()); // an empty value would find nothing, which is another answer
        QCOMPARE(panel.state().state, DataState::Error);
        QCOMPARE(panel.state().error.kind, ErrorKind::Network);
        QVERIFY(panel.state().message.contains(u"job") && panel.state().message.contains(u"Nobody answers."));
        other.setVisible(true);
        QCOMPARE(source.queries.size(), std::size_t(1));
        inputs.missing.clear();
        panel.inputsChanged();
        QCOMPARE(source.queries.size(), std::size_t(2));
    }

    void waitsUntilItIsKnownWhatAFilterMeans()
    {
        BoardInputs inputs;
        ManualClock clock;
        Context context(clock);
        FakeMetricSource source;
        PanelVm panel(chartOf({"up"}), source, context, nullptr, &inputs);
        inputs.filtered = [](const QString &expr) { return RewrittenQuery{expr, {}, true}; };
        panel.setVisible(true);
        QVERIFY(source.queries.empty());
        QVERIFY(panel.state().querying);
        inputs.filtered = [](const QString &) { return RewrittenQuery{QStringLiteral("other"), {}}; };
        panel.inputsChanged();
        QCOMPARE(source.queries.size(), std::size_t(1));
        QCOMPARE(source.queries[0]->expr, QStringLiteral("other"));
    }

    void buffersAreKept()
    {
        Stage s;
        const auto buffers = s.source.queries[0]->buffers;
        QVERIFY(s.answer(oneValue(1)));
        for (int i = 0; i < 3; ++i) {
            s.panel.refresh();
            QVERIFY(s.answer(oneValue(1)));
        }
        QCOMPARE(s.source.buffersMade, 1);
        QCOMPARE(s.source.queries.back()->buffers, buffers);
    }

    void anOldAnswerIsLetGo()
    {
        Stage s;
        QVERIFY(s.answer(oneValue(1)));
        const std::weak_ptr<const SeriesSet> old = s.state().data->series[0].set;
        s.source.queries.clear(); // the fake holds its answers
        s.panel.refresh();
        QVERIFY(s.answer(oneValue(2)));
        s.source.queries.clear();
        QTRY_VERIFY(old.expired()); // its columns are free for the next poll; the pool may hold on for a moment
    }

    void hiddenPanelsDoNotAsk()
    {
        Stage s;
        QVERIFY(s.answer(oneValue(1)));
        s.panel.setVisible(false);
        s.panel.refresh();
        s.context.setRange(RangeSpec::relative(QStringLiteral("now-6h")));
        QCOMPARE(s.source.queries.size(), std::size_t(1));
        s.panel.setVisible(true);
        QCOMPARE(s.source.queries.size(), std::size_t(2));
    }

    void seenAgainWithoutAnythingDue()
    {
        Stage s;
        QVERIFY(s.answer(oneValue(1)));
        s.panel.setVisible(false);
        s.panel.setVisible(true);
        QCOMPARE(s.source.queries.size(), std::size_t(1));
    }

    void hidingCancels()
    {
        Stage s;
        s.panel.setVisible(false);
        QVERIFY(s.source.queries[0]->cancelled);
        QVERIFY(!s.state().querying);
        s.panel.setVisible(true);
        QCOMPARE(s.source.open().size(), std::size_t(1));
    }

    void widthAsksOnlyForAnotherStep()
    {
        Stage s;
        QVERIFY(s.answer(oneValue(1)));
        s.panel.setWidth(900);
        QCOMPARE(s.source.queries.size(), std::size_t(1));
        s.panel.setWidth(100);
        QCOMPARE(s.source.open().size(), std::size_t(1));
        QCOMPARE(s.source.queries.back()->stepMs, 30 * second);
    }

    void aGrowingRangeIsStillTheSame()
    {
        Stage s(chartOf({"increase(a[$__range])"}));
        s.context.setRange(RangeSpec::relative(QStringLiteral("now/d")));
        const std::size_t asked = s.source.queries.size();
        s.clock.advance(5 * second); // the text of the query would differ now
        s.panel.refresh();
        s.panel.setWidth(999);
        QCOMPARE(s.source.queries.size(), asked);
        QCOMPARE(s.source.open().size(), std::size_t(1));
    }

    void instantQuery()
    {
        DashboardPanel table = chartOf({"up"});
        table.view = PanelView::Table;
        table.targets[0].instant = true;
        table.targets[0].range = false;
        Stage s(table);
        QCOMPARE(s.source.open()[0]->stepMs, qint64(0));
        QCOMPARE(s.source.open()[0]->range.toMs, s.clock.nowMs());
        QVERIFY(s.answer(oneValue(1)));
        QCOMPARE(s.state().state, DataState::Value);
    }

    void nothingToAsk()
    {
        DashboardPanel odd;
        odd.type = QStringLiteral("polystat");
        Stage unsupported(odd);
        QCOMPARE(unsupported.state().state, DataState::Error);
        QCOMPARE(unsupported.state().error.kind, ErrorKind::Unsupported);
        QVERIFY(unsupported.state().message.contains(QStringLiteral("polystat")));
        Stage empty(chartOf({}));
        QCOMPARE(empty.state().state, DataState::NoData);
        QVERIFY(!empty.state().message.isEmpty());
        DashboardPanel logs = chartOf({"{app=1}"});
        logs.targets[0].askable = false;
        Stage other(logs);
        QCOMPARE(other.state().message, QStringLiteral("This panel asks a source that is no Prometheus."));
        QVERIFY(other.source.queries.empty());
        QVERIFY(unsupported.source.queries.empty() && empty.source.queries.empty());
        QVERIFY(!empty.panel.waitMs(5 * second));
    }

    void aTextAsksNothing()
    {
        BoardInputs inputs;
        inputs.variables = {
            {QStringLiteral("env"), {QStringLiteral("p")}, {QStringLiteral("Production")}, false, false, false, {}}};
        ManualClock clock;
        Context context(clock);
        FakeMetricSource source;
        DashboardPanel text = chartOf({"up"});
        text.view = PanelView::Text;
        text.content.text = QStringLiteral("# $env");
        PanelVm panel(text, source, context, nullptr, &inputs);
        panel.setVisible(true);
        QVERIFY(source.queries.empty());
        QCOMPARE(panel.state().state, DataState::Value);
        QVERIFY(!panel.state().querying);
        QCOMPARE(panel.panel().content.text, QStringLiteral("# Production"));
    }

    void legendCalcsComeFromThePool()
    {
        DashboardPanel chart = chartOf({"up"});
        chart.legend.calcs = {QStringLiteral("max"), QStringLiteral("min")};
        Stage s(chart);
        QVERIFY(s.answer(answerOf({{{}, {4, 9, 1}}})));
        QCOMPARE(s.state().data->series[0].calcs, std::vector<double>({9, 1}));
    }

    void waitsForIntervalDurationAndStep()
    {
        Stage s;
        QVERIFY(!s.panel.waitMs(5 * second)); // under way
        s.clock.advance(2 * second);
        QVERIFY(s.answer(oneValue(1)));
        QCOMPARE(s.panel.waitMs(60 * second), std::optional(58 * second));
        QCOMPARE(s.panel.waitMs(5 * second), std::optional(13 * second)); // the step is 15 s
        QVERIFY(!s.panel.waitMs(0));
        s.panel.refresh();
        s.clock.advance(20 * second);
        QVERIFY(s.answer(oneValue(1)));
        QCOMPARE(s.panel.waitMs(5 * second), std::optional(20 * second)); // twice 20 s after it began
        s.clock.advance(minute);
        QCOMPARE(s.panel.waitMs(5 * second), std::optional<qint64>(0));
        s.panel.setVisible(false);
        QVERIFY(!s.panel.waitMs(5 * second));
    }

    void anEndedRangeIsAskedOnceUnlessItFailed()
    {
        Stage s;
        QVERIFY(s.answer(oneValue(1)));
        s.context.zoomTo({s.clock.nowMs() - 60 * minute, s.clock.nowMs() - minute});
        QVERIFY(s.answer(networkError()));
        QVERIFY(s.panel.waitMs(30 * second).has_value());
        s.panel.refresh();
        QVERIFY(s.answer(oneValue(1)));
        QVERIFY(!s.panel.waitMs(30 * second));
        s.clock.advance(60 * minute);
        s.panel.noteAge(30 * second);
        QCOMPARE(s.state().state, DataState::Value);
    }

    void staleByAge()
    {
        Stage s;
        QVERIFY(s.answer(oneValue(1)));
        s.panel.refresh(); // never answered
        s.clock.advance(90 * second);
        s.panel.noteAge(30 * second);
        QCOMPARE(s.state().state, DataState::Value);
        QSignalSpy changed(&s.panel, &PanelVm::stateChanged);
        s.clock.advance(1);
        s.panel.noteAge(0); // refresh is off: nothing is expected
        QCOMPARE(s.state().state, DataState::Value);
        s.panel.noteAge(30 * second);
        QCOMPARE(s.state().state, DataState::Stale);
        QVERIFY(s.state().message.startsWith(QStringLiteral("No newer answer for")));
        QVERIFY(s.state().data);
        QCOMPARE(changed.count(), 1);
        QVERIFY(s.answer(oneValue(2)));
        QCOMPARE(s.state().state, DataState::Value);
    }
};

OPS_TEST(PanelVmTest)
#include "tst_panelvm.moc"
