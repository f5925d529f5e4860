#include "core/alerts/timelinemodel.h"
#include "tests/support/opstest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ops;
using namespace ops::test;

namespace {

AlertEvent eventOf(AlertEvent::Kind kind, qint64 atMs, const char *actor = "", const char *payload = "")
{
    AlertEvent event;
    event.kind = kind;
    event.eventId = QStringLiteral("e%1").arg(atMs);
    event.atSourceMs = event.atStoreMs = atMs;
    event.actor = QString::fromUtf8(actor);
    event.payload = payload;
    return event;
}

QString lineOf(const TimelineModel &model, int row) { return model.index(row).data().toString(); }

} // namespace

class TimelineModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNewestStandsFirstWithWhoAndWhat()
    {
        TimelineModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        AlertEvent taken = eventOf(AlertEvent::Kind::Acknowledged, 2000, "li.wei", "{\"until\":3600000}");
        taken.note = QStringLiteral("looking\ninto it");
        model.setEvents({eventOf(AlertEvent::Kind::Fired, 1000), taken});
        QCOMPARE(model.rowCount(), 2);
        const QString line = lineOf(model, 0);
        QVERIFY(line.contains(QStringLiteral("li.wei")));
        QVERIFY(line.contains(QStringLiteral("01:00:00 +00:00")));
        QVERIFY(line.contains(QStringLiteral("looking\\ninto it")));
        QCOMPARE(model.index(0).data(TimelineModel::TimeRole).toString(), QStringLiteral("00:00:02 +00:00"));
        QCOMPARE(model.index(1).data(TimelineModel::MarkRole).toInt(), int(TimelineMark::Fired));
    }

    void newEventsComeInAtTheTop()
    {
        TimelineModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const AlertEvent first = eventOf(AlertEvent::Kind::Fired, 1000);
        const AlertEvent second = eventOf(AlertEvent::Kind::Noted, 2000, "zoe");
        model.setEvents({first});
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setEvents({first, second});
        QCOMPARE(inserted.count(), 1);
        QVERIFY(lineOf(model, 0).contains(QStringLiteral("zoe")));
        model.setEvents({first, second});
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(resets.count(), 0);
        model.setEvents({second});
        QCOMPARE(resets.count(), 1);
    }

    void payloadsThatAreNoJsonAreLeftOut()
    {
        const QString text =
            timelineText(eventOf(AlertEvent::Kind::Noted, 1000, "zoe", "{broken"), 1000, QTimeZone::utc());
        QVERIFY(text.endsWith(QStringLiteral("by zoe")));
    }
};

OPS_TEST(TimelineModelTest)
#include "tst_timelinemodel.moc"
