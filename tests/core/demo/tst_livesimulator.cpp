#include "core/demo/livesimulator.h"

#include "tests/core/demo/bookreader.h"
#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"

#include <QFile>
#include <QTemporaryDir>

using namespace ops;
using namespace ops::demo;

namespace {

Simulator restoredFrom(const QString &name)
{
    QFile file(name);
    Simulator simulator(0);
    if (!file.open(QIODevice::ReadOnly) || !simulator.restore(file.readAll()))
        return Simulator(1000);
    return simulator;
}

} // namespace

class LiveSimulatorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itKeepsUpWithTheClock()
    {
        test::ManualClock clock;
        LiveSimulator live(clock, Simulator(clock.nowMs()), QString());
        const qint64 begin = live.nowMs();
        clock.advance(10'000);
        QCOMPARE(live.nowMs(), begin + 10'000);
        clock.advance(700);
        live.present();
        QCOMPARE(live.nowMs(), begin + 10'000);
    }

    void whatIsShownIsOnDiskBefore()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("state.json"));
        test::ManualClock clock;
        LiveSimulator live(clock, Simulator(clock.nowMs()), file);
        clock.advance(60'000);
        const std::vector<double> shown = live.present().values();
        const Simulator restored = restoredFrom(file);
        QCOMPARE(restored.nowMs(), live.nowMs());
        QCOMPARE(restored.book().values(), shown);
        QVERIFY(!QFile::exists(file + QStringLiteral(".new")));
    }

    void aFaultCountsFromNowOn()
    {
        test::ManualClock clock;
        LiveSimulator live(clock, Simulator(clock.nowMs()), QString());
        const auto refused = [&live] {
            return test::sumOf(live.present(), "login_failures", "_total", {{"origin", "external"}});
        };
        clock.advance(60'000);
        const double before = refused();
        live.setFault(Fault::LoginAttack, true);
        QCOMPARE(refused(), before);
        clock.advance(10'000);
        QVERIFY(refused() > before + 50);
        live.setFault(Fault::LoginAttack, false);
        const double after = refused();
        clock.advance(10'000);
        QVERIFY(refused() < after + 50);
    }

    void itLeavesNoTimerBehind()
    {
        test::ManualClock clock;
        {
            const LiveSimulator live(clock, Simulator(clock.nowMs()), QString());
            QCOMPARE(clock.timerCount(), std::size_t(1));
        }
        QCOMPARE(clock.timerCount(), std::size_t(0));
    }
};

OPS_TEST(LiveSimulatorTest)
#include "tst_livesimulator.moc"
