#include "core/alerts/silenceeditvm.h"
#include "core/alerts/silencesvm.h"
#include "core/correlation/context.h"
#include "core/time/duration.h"
#include "tests/core/alertviews/alertstage.h"
#include "tests/core/alertviews2/things.h"
#include "tests/support/opstest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ops;
using namespace ops::test;

namespace {

struct SilenceStage : AlertStage
{
    Context context{clock};

    explicit SilenceStage(bool readOnly = false) : AlertStage({}, readOnly)
    {
        for (const char *service : {"db", "web", "api", "mail"})
            fire({{"alertname", "Down"}, {"service", service}, {"severity", "warning"}});
        source->silenced.push_back(silenceOn("one", {equals("service", "db")}, clock.nowMs() + hourMs));
    }

    bool show(SilencesVm &vm)
    {
        vm.load();
        return poll() && QTest::qWaitFor([&] { return vm.state().settled && vm.state().counts.active > 0; });
    }
    SilenceDraft draft(const char *service)
    {
        SilenceDraft draft;
        draft.lines = linesOfMatchers({equals("service", service)});
        draft.endsAtMs = clock.nowMs() + hourMs;
        draft.comment = QStringLiteral("disk swap");
        draft.createdBy = QStringLiteral("li.wei");
        return draft;
    }
};

} // namespace

class SilencesVmTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsReadBeforeItIsShown()
    {
        SilenceStage stage;
        SilencesVm vm(*stage.desk, stage.context);
        QVERIFY(stage.poll());
        QCOMPARE(vm.rows().rowCount(), 0);
        QCOMPARE(vm.state().state, DataState::Loading);
    }

    void showsWhatTheDeskHas()
    {
        SilenceStage stage;
        SilencesVm vm(*stage.desk, stage.context);
        QAbstractItemModelTester tester(&vm.rows());
        QVERIFY(stage.show(vm));
        QTRY_COMPARE(vm.rows().rowCount(), 1);
        QTRY_COMPARE(vm.rows().index(0, SilenceModel::HitsColumn).data().toString(), QStringLiteral("1"));
        QCOMPARE(vm.state().state, DataState::Value);
        QCOMPARE(vm.state().counts.mine, 1);
    }

    void aFilterThatNothingPassesSaysSo()
    {
        SilenceStage stage;
        SilencesVm vm(*stage.desk, stage.context);
        QVERIFY(stage.show(vm));
        SilenceFilter filter;
        filter.text = QStringLiteral("nowhere");
        vm.setFilter(filter);
        QTRY_COMPARE(vm.state().state, DataState::NoData);
        QVERIFY(!vm.state().reason.isEmpty());
        vm.setFilter({});
        QTRY_COMPARE(vm.state().state, DataState::Value);
    }

    void anOldAnswerIsStaleAndStays()
    {
        SilenceStage stage;
        SilencesVm vm(*stage.desk, stage.context);
        QVERIFY(stage.show(vm));
        stage.source->error = Error(ErrorKind::Network, QStringLiteral("It refuses connections."));
        stage.desk->pollNow();
        QTRY_COMPARE(vm.state().state, DataState::Stale);
        QCOMPARE(vm.rows().rowCount(), 1);
        QVERIFY(vm.state().reason.contains(QStringLiteral("refuses")));
    }

    void endsSoonByTheClock()
    {
        SilenceStage stage;
        SilencesVm vm(*stage.desk, stage.context);
        QVERIFY(stage.show(vm));
        QCOMPARE(vm.state().counts.endsSoon, 0);
        stage.clock.advance(51 * minuteMs);
        QTRY_COMPARE(vm.state().counts.endsSoon, 1);
    }

    void expiresThroughTheGuard()
    {
        SilenceStage stage;
        SilencesVm vm(*stage.desk, stage.context);
        QVERIFY(stage.show(vm));
        QVERIFY(vm.expireAction(QStringLiteral("one")).sentence.contains(QStringLiteral("service=\"db\"")));
        QSignalSpy told(&vm, &SilencesVm::told);
        vm.expire(QStringLiteral("one"), QString());
        QVERIFY(vm.state().acting);
        QTRY_COMPARE(told.count(), 1);
        QVERIFY(stage.source->silenced.empty());
        QVERIFY(!vm.state().acting);
    }

    void readOnlyRefusesWithItsReason()
    {
        SilenceStage stage(true);
        SilencesVm vm(*stage.desk, stage.context);
        QVERIFY(stage.show(vm));
        QVERIFY(vm.state().readOnly);
        QSignalSpy told(&vm, &SilencesVm::told);
        vm.expire(QStringLiteral("one"), QString());
        QTRY_COMPARE(told.count(), 1);
        QVERIFY(told[0][0].toString().contains(QStringLiteral("not ended")));
        QCOMPARE(stage.source->silenced.size(), std::size_t(1));
    }

    void goesInFlight()
    {
        SilenceStage stage;
        QVERIFY(stage.poll());
        auto vm = std::make_unique<SilencesVm>(*stage.desk, stage.context);
        vm->load();
        vm.reset(); // the stock is still taken on the pool
        QCoreApplication::processEvents();
    }
};

class SilenceEditVmTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void previewsAlertsAndHistory()
    {
        SilenceStage stage;
        QVERIFY(stage.poll());
        SilenceEditVm vm(*stage.desk, stage.draft("db"));
        QCOMPARE(vm.state().draft.cluster, QStringLiteral("main"));
        QVERIFY(vm.state().previewing);
        stage.clock.advance(200); // the pause of somebody who types
        QTRY_VERIFY(!vm.state().previewing);
        QCOMPARE(vm.state().preview.firing, 4);
        QCOMPARE(vm.state().preview.hits, 1);
        QTRY_COMPARE(vm.state().historyHits, std::optional<qint64>(1));
        QTRY_COMPARE(vm.choices().names.size(), 3);
    }

    void aNewerDraftWins()
    {
        SilenceStage stage;
        QVERIFY(stage.poll());
        SilenceEditVm vm(*stage.desk, stage.draft("db"));
        SilenceDraft all = vm.state().draft;
        all.lines = linesOfMatchers({equals("alertname", "Down")});
        vm.setDraft(all);
        stage.clock.advance(200);
        QTRY_VERIFY(!vm.state().previewing);
        QCOMPARE(vm.state().preview.hits, 4);
        QTRY_COMPARE(vm.state().historyHits, std::optional<qint64>(4));
    }

    void createsAfterTheLimitsAreTyped()
    {
        SilenceStage stage;
        QVERIFY(stage.poll());
        SilenceDraft wide = stage.draft("db");
        wide.lines = linesOfMatchers({equals("alertname", "Down")}); // all that fires
        SilenceEditVm vm(*stage.desk, wide);
        QCOMPARE(vm.action().typedConfirmation, QStringLiteral("prod"));
        vm.submit(QString());
        QTRY_VERIFY(vm.state().error.has_value());
        QCOMPARE(stage.source->posts, 0);
        QCOMPARE(vm.state().draft.comment, QStringLiteral("disk swap"));
        QSignalSpy done(&vm, &SilenceEditVm::done);
        vm.submit(QStringLiteral("prod"));
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(stage.source->posts, 1);
        QVERIFY(!vm.state().error);
    }

    void theServersWordsAreShownAndNothingIsLost()
    {
        SilenceStage stage;
        QVERIFY(stage.poll());
        SilenceEditVm vm(*stage.desk, stage.draft("db"));
        stage.source->postError = Error(ErrorKind::BadRequest, QStringLiteral("silence invalid: end time in the past"));
        vm.submit(QString());
        QTRY_VERIFY(vm.state().error.has_value());
        QVERIFY(vm.state().error->message.contains(QStringLiteral("end time in the past")));
        QCOMPARE(vm.state().draft.matchers(), Matchers{equals("service", "db")});
        QVERIFY(vm.acceptable());
    }

    void problemsHoldItBack()
    {
        SilenceStage stage;
        QVERIFY(stage.poll());
        SilenceDraft draft = stage.draft("db");
        draft.comment.clear();
        SilenceEditVm vm(*stage.desk, draft);
        QVERIFY(!vm.acceptable());
        vm.submit(QString());
        QVERIFY(!vm.state().sending);
        QCOMPARE(stage.source->posts, 0);
    }

    void saysThatAnEditMakesANewOne()
    {
        SilenceStage stage;
        QVERIFY(stage.poll());
        SilenceEditVm vm(*stage.desk, draftOf(stage.source->silenced.front(), QStringLiteral("main")));
        QVERIFY(!vm.state().newId);
        SilenceDraft changed = vm.state().draft;
        changed.lines[0].matcher.value = QStringLiteral("web");
        vm.setDraft(changed);
        QVERIFY(vm.state().newId);
    }
};

OPS_TEST(SilencesVmTest)
OPS_TEST(SilenceEditVmTest)
#include "tst_silencesvm.moc"
