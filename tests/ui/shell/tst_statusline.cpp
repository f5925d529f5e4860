#include "tests/support/opstest.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/common/elidedlabel.h"

using namespace ops;

class StatusLineTest : public QObject
{
    Q_OBJECT

    static QString text(test::WindowFixture &fixture, const char *name)
    {
        return fixture.named<ElidedLabel>(QLatin1String(name))->text();
    }

    static SourceStatus status(SourceStatus::Health health)
    {
        SourceStatus status;
        status.name = QStringLiteral("prometheus");
        status.health = health;
        return status;
    }

private Q_SLOTS:
    void healthIsInWords_data()
    {
        using Health = SourceStatus::Health;
        QTest::addColumn<int>("health");
        QTest::addColumn<QString>("shown");
        QTest::newRow("unknown") << int(Health::Unknown) << "prometheus: waiting for the first answer";
        QTest::newRow("ok") << int(Health::Ok) << "prometheus: connected";
        QTest::newRow("degraded") << int(Health::Degraded) << "prometheus: answers with problems";
        QTest::newRow("down") << int(Health::Down) << "prometheus: not reachable";
    }
    void healthIsInWords()
    {
        QFETCH(int, health);
        QFETCH(QString, shown);
        test::WindowFixture fixture;
        fixture.page->setStatus(status(SourceStatus::Health(health)));
        QCOMPARE(text(fixture, "Source health"), shown);
    }

    void sentenceAndReplayAreShown()
    {
        test::WindowFixture fixture;
        SourceStatus one = status(SourceStatus::Health::Down);
        one.message = QStringLiteral("The server refuses the connection.");
        fixture.page->setStatus(one);
        QCOMPARE(text(fixture, "Source health"), QStringLiteral("prometheus: The server refuses the connection."));
        one.walReplayPercent = 43;
        fixture.page->setStatus(one);
        QCOMPARE(text(fixture, "Source health"), QStringLiteral("prometheus: starting, 43 % of its log read"));
    }

    void completenessAges()
    {
        test::WindowFixture fixture;
        SourceStatus one = status(SourceStatus::Health::Ok);
        fixture.page->setStatus(one);
        QCOMPARE(text(fixture, "Completeness"), QStringLiteral("Completeness unknown"));
        one.completeUntilMs = fixture.clock.nowMs() - 5000;
        fixture.page->setStatus(one);
        const QString time = QDateTime::fromMSecsSinceEpoch(*one.completeUntilMs, QTimeZone("Asia/Shanghai"))
                                 .toString(QStringLiteral("HH:mm:ss"));
        QCOMPARE(text(fixture, "Completeness"), QStringLiteral("Complete until %1 +08:00 (5 s ago)").arg(time));
        fixture.clock.advance(3000);
        QCOMPARE(text(fixture, "Completeness"), QStringLiteral("Complete until %1 +08:00 (8 s ago)").arg(time));
    }

    void anotherZoneMovesTheTimes()
    {
        test::WindowFixture fixture;
        SourceStatus one = status(SourceStatus::Health::Ok);
        one.answeredMs = fixture.clock.nowMs();
        fixture.page->setStatus(one);
        QVERIFY(text(fixture, "Last refresh").endsWith(u" +08:00"));
        fixture.context.setZone(QTimeZone::utc());
        QVERIFY(text(fixture, "Last refresh").endsWith(u" +00:00"));
    }

    void littleRoomLeavesOutTheRefresh()
    {
        test::WindowFixture fixture;
        SourceStatus one = status(SourceStatus::Health::Ok);
        one.completeUntilMs = one.answeredMs = fixture.clock.nowMs();
        fixture.page->setStatus(one);
        auto *answered = fixture.named<ElidedLabel>(QStringLiteral("Last refresh"));
        QVERIFY(answered->isVisible());
        fixture.window.resize(400, 500);
        QTRY_VERIFY(!answered->isVisible());
        fixture.window.resize(1280, 800);
        QTRY_VERIFY(answered->isVisible());
    }

    void ticksOnlyWhileVisible()
    {
        test::WindowFixture fixture;
        QCOMPARE(fixture.clock.timerCount(), std::size_t(1));
        fixture.window.hide();
        QCOMPARE(fixture.clock.timerCount(), std::size_t(0));
    }
};

OPS_TEST(StatusLineTest)
#include "tst_statusline.moc"
