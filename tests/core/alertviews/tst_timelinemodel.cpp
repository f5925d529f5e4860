#include "core/alerts/livebook.h"
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

    void valuesThatChangeAllTheTimeAreOneLine()
    {
        TimelineModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto changed = [](qint64 atMs) { return eventOf(AlertEvent::Kind::AnnotationChanged, atMs); };
        const AlertEvent noted = eventOf(AlertEvent::Kind::Noted, 3000, "zoe");
        model.setEvents({eventOf(AlertEvent::Kind::Fired, 1000), changed(1500), changed(2000), changed(2500), noted});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.events()[1].atSourceMs, qint64(1500));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setEvents({eventOf(AlertEvent::Kind::Fired, 1000), changed(1500), changed(2000), changed(2500), noted,
                         changed(4000), changed(5000)});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(resets.count(), 0);
    }

    void reasonsAreWords()
    {
        const auto text = [](const char *payload) {
            return timelineText(eventOf(AlertEvent::Kind::Alarmed, 1000, "", payload), 1000, QTimeZone::utc());
        };
        QVERIFY(text("{\"reason\":\"resolved_while_acknowledged\"}").contains(u"resolved while it was acknowledged"));
        QVERIFY(text("{\"reason\":\"of a later version\"}").contains(u"(of a later version)"));
    }

    void whatIsKnownIsSaidInWords()
    {
        const auto detail = [](AlertEvent::Kind kind, const char *payload) {
            return timelineDetail(eventOf(kind, 1000, "", payload), 1000, QTimeZone::utc());
        };
        QCOMPARE(detail(AlertEvent::Kind::Alarmed, "{\"reason\":\"not_confirmed\",\"quietUntil\":3600000}"),
                 QStringLiteral("not confirmed yet · Alertmanager stays quiet until about 01:00:00 +00:00"));
        QCOMPARE(detail(AlertEvent::Kind::SilenceCreated, "{\"silence\":\"3c8a\",\"member\":\"a\",\"until\":0}"),
                 QStringLiteral("silence 3c8a"));
        QCOMPARE(detail(AlertEvent::Kind::Resolved, "{\"end\":\"resolved\",\"inferred\":true}"),
                 QStringLiteral("inferred"));
        QCOMPARE(detail(AlertEvent::Kind::Taken, "{\"from\":\"zoe\"}"), QStringLiteral("from zoe"));
        QCOMPARE(detail(AlertEvent::Kind::Acknowledged, "{\"before\":{\"owner\":\"x\"},\"first\":true}"), QString());
    }

    /// A reason without words of its own would be shown by the name that the store has for it.
    void everyReasonHasWords()
    {
        for (int i = 1; i <= int(HeldReason::Flapping); ++i) {
            const QString name = heldReasonName(HeldReason(i));
            const AlertEvent event =
                eventOf(AlertEvent::Kind::Vanished, 1000, "", ("{\"reason\":\"" + name.toUtf8() + "\"}").constData());
            QVERIFY2(timelineDetail(event, 1000, QTimeZone::utc()).contains(u' '), qPrintable(name));
        }
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
