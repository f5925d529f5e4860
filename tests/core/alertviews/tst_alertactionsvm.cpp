#include "core/alerts/alertactionsvm.h"
#include "core/alerts/timelinevm.h"
#include "tests/core/alertviews/alertrowsof.h"
#include "tests/core/alertviews/alertstage.h"
#include "tests/support/opstest.h"

#include <QSignalSpy>

using namespace ops;
using namespace ops::test;

namespace {

struct ActionStage : AlertStage
{
    AlertActionsVm vm{*desk};

    explicit ActionStage(AlertSettings settings = {}, bool readOnly = false) : AlertStage(std::move(settings), readOnly)
    {
        fire({{"alertname", "Down"}, {"service", "db"}, {"severity", "critical"}});
        fire({{"alertname", "Slow"}, {"service", "web"}, {"severity", "warning"}});
    }

    std::vector<AlertRow> all() const { return *desk->rows(); }
    bool act(AlertAction action)
    {
        vm.perform(action, all());
        return QTest::qWaitFor([this] { return !vm.state().busy; });
    }
    bool everyRow(const std::function<bool(const AlertRow &)> &holds) const
    {
        return QTest::qWaitFor([&] {
            const auto rows = desk->rows();
            return !rows->empty() && std::all_of(rows->begin(), rows->end(), holds);
        });
    }
};

AlertAction acknowledge(const char *note)
{
    AlertAction action;
    action.note = QString::fromUtf8(note);
    return action;
}

} // namespace

class AlertActionsVmTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acknowledgingShowsOwnerAndNoteAtOnceAndUndoTakesThemBack()
    {
        ActionStage stage;
        QVERIFY(stage.poll());
        QVERIFY(stage.act(acknowledge("looking")));
        QCOMPARE(stage.vm.state().told, QStringLiteral("Acknowledged 2 alert(s)."));
        QVERIFY(stage.vm.state().undoable);
        QVERIFY(stage.everyRow([](const AlertRow &row) {
            return row.work.owner == u"li.wei" && row.work.note == u"looking" &&
                   standingOf(row) == AlertStanding::Acknowledged;
        }));
        stage.vm.undo();
        QVERIFY(
            stage.everyRow([](const AlertRow &row) { return row.work.owner.isEmpty() && row.work.note.isEmpty(); }));
        QVERIFY(QTest::qWaitFor([&] { return stage.vm.state().told == u"Taken back for 2 alert(s)."; }));
    }

    void undoEndsAfterTenSeconds()
    {
        ActionStage stage;
        QVERIFY(stage.poll());
        QVERIFY(stage.act(acknowledge("")));
        QVERIFY(stage.vm.state().undoable);
        stage.clock.advance(11'000);
        QVERIFY(QTest::qWaitFor([&] { return !stage.vm.state().undoable; }));
        QVERIFY(stage.vm.state().told.isEmpty());
    }

    void whatCannotBeDoneIsLeftOutAndSaid()
    {
        AlertRow pending = alertRow({{"alertname", "Soon"}});
        pending.pending = true;
        AlertRow unknown = alertRow({{"alertname", "New"}});
        unknown.episodeId.clear();
        const AlertRow good = alertRow({{"alertname", "Down"}});
        const ActionReach reach = reachOf(AlertAction::Kind::Acknowledge, {pending, unknown, good, good});
        QCOMPARE(reach.targets.size(), std::size_t(1));
        QCOMPARE(reach.leftCount, 2);
        QCOMPARE(reach.left.front(), QStringLiteral("Soon: it is only pending"));
        QCOMPARE(reachOf(AlertAction::Kind::Unacknowledge, {good}).targets.size(), std::size_t(0));
    }

    void somebodyElsesChangeIsToldAndCanBeOverruled()
    {
        ActionStage stage;
        QVERIFY(stage.poll());
        const std::vector<AlertRow> seen = stage.all();
        QVERIFY(stage.act(acknowledge("first")));
        AlertAction snooze;
        snooze.kind = AlertAction::Kind::Snooze;
        snooze.untilMs = stage.clock.nowMs() + 600'000;
        stage.vm.perform(snooze, seen); // as it was looked at before
        QVERIFY(QTest::qWaitFor([&] { return !stage.vm.state().busy; }));
        QCOMPARE(stage.vm.state().undecided.size(), 2);
        QVERIFY(stage.vm.state().undecided.front().contains(QStringLiteral("li.wei")));
        QVERIFY(stage.vm.state().canRepeat);
        QVERIFY(stage.vm.state().told.isEmpty());
        stage.vm.repeat();
        QVERIFY(stage.everyRow([](const AlertRow &row) { return row.work.state == Work::State::Snoozed; }));
    }

    void readOnlyEnvironmentsRefuse()
    {
        ActionStage stage({}, true);
        QVERIFY(!stage.vm.refusal().isEmpty());
        QVERIFY(stage.poll());
        QSignalSpy told(&stage.vm, &AlertActionsVm::told);
        QVERIFY(stage.act(acknowledge("no")));
        QCOMPARE(told.count(), 1);
        QVERIFY(!stage.vm.state().problem.isEmpty());
        QVERIFY(stage.everyRow([](const AlertRow &row) { return row.work.owner.isEmpty(); }));
    }

    void aQuietEnvironmentIsExplainedOnce()
    {
        AlertSettings settings;
        settings.quiet = true;
        ActionStage stage(settings);
        QVERIFY(stage.poll());
        QVERIFY(QTest::qWaitFor([&] { return stage.vm.needsExplanation(); }));
        stage.vm.markExplained();
        QVERIFY(!stage.vm.needsExplanation());
        QVERIFY(stage.act(acknowledge("")));
        AlertActionsVm later(*stage.desk);
        QSignalSpy answered(&later, &AlertActionsVm::stateChanged);
        QVERIFY(answered.wait());
        QVERIFY(!later.needsExplanation());
    }

    void knowsWhoCanBeAsked()
    {
        ActionStage stage;
        QVERIFY(stage.poll());
        AlertAction assign;
        assign.kind = AlertAction::Kind::Assign;
        assign.assignee = QStringLiteral("zoe");
        QVERIFY(stage.act(assign));
        stage.vm.loadPeople();
        QVERIFY(QTest::qWaitFor([&] { return stage.vm.people().contains(QStringLiteral("zoe")); }));
        QCOMPARE(stage.vm.people().front(), QStringLiteral("li.wei"));
    }

    void theTimelineTellsAllOfIt()
    {
        ActionStage stage;
        QVERIFY(stage.poll());
        TimelineVm timeline(*stage.desk);
        timeline.setEpisode(stage.all().front().episodeId);
        QVERIFY(QTest::qWaitFor([&] { return timeline.events().rowCount() == 1; }));
        QVERIFY(stage.act(acknowledge("looking")));
        QVERIFY(QTest::qWaitFor([&] { return timeline.events().rowCount() == 2; }));
        const QString line = timeline.events().index(0).data().toString();
        QVERIFY(line.contains(QStringLiteral("li.wei")));
        QVERIFY(line.contains(QStringLiteral("looking")));
        timeline.setEpisode(QString());
        QCOMPARE(timeline.events().rowCount(), 0);
    }
};

OPS_TEST(AlertActionsVmTest)
#include "tst_alertactionsvm.moc"
