#include "core/alerts/quietsilence.h"
#include "core/time/duration.h"
#include "tests/support/opstest.h"

using namespace ops;

class QuietSilenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchersLeaveOutWhatChanges()
    {
        const Labels labels{{"alertname", "Down"}, {"instance", "a"}, {"pod", "x-123"}};
        const Matchers matchers = quietMatchersOf(labels, {QStringLiteral("pod")});
        QCOMPARE(matchers.size(), std::size_t(2));
        QCOMPARE(matchers[0], (Matcher{QStringLiteral("alertname"), QStringLiteral("Down"), Matcher::Op::Equal}));
    }

    void jsonRoundTrip()
    {
        QuietSilence quiet;
        quiet.opId = QStringLiteral("op");
        quiet.matchers = {{QStringLiteral("a"), QStringLiteral("\"quoted\"\n"), Matcher::Op::Equal},
                          {QStringLiteral("b"), QStringLiteral("x|y"), Matcher::Op::NotRegex}};
        quiet.untilMs = 5;
        quiet.note = QStringLiteral("笔记");
        quiet.person = QStringLiteral("li.wei");
        const auto read = QuietSilence::fromJson(quiet.toJson());
        QVERIFY(read);
        QCOMPARE(read->matchers, quiet.matchers);
        QCOMPARE(read->note, quiet.note);
        QCOMPARE(read->person, quiet.person);
        QCOMPARE(read->untilMs, quiet.untilMs);
        QCOMPARE(QuietSilence::fromJson("{").error().kind, ErrorKind::BadAnswer);
    }

    void lastsNoLongerThanTheAcknowledgement()
    {
        QuietSilence quiet;
        quiet.untilMs = 1'000'000 + 10 * minuteMs;
        QCOMPARE(quiet.silence(1'000'000, 5'000, 30 * minuteMs, false).endsAtMs, 1'005'000 + 10 * minuteMs);
        quiet.untilMs = 0;
        QCOMPARE(quiet.silence(1'000'000, 5'000, 30 * minuteMs, false).endsAtMs, 1'005'000 + 30 * minuteMs);
        QCOMPARE(quiet.silence(1'000'000, 0, 1, false).startsAtMs, 0);
    }

    void aNoteCannotPassForATag()
    {
        QuietSilence quiet;
        quiet.opId = QStringLiteral("mine");
        quiet.note = QStringLiteral("see [qm:other]");
        QCOMPARE(quietOpOf(quiet.silence(0, 0, 1, true).comment), quiet.opId);
        QCOMPARE(quietOpOf(QStringLiteral("ACK without")), QString());
        QCOMPARE(createOpOf(expireOfOp(QStringLiteral("mine"))), QStringLiteral("mine"));
    }

    void oldestInForceComesFirst()
    {
        Silence one, two, expired, foreign;
        one.id = QStringLiteral("one");
        one.startsAtMs = 2;
        two.id = QStringLiteral("two");
        two.startsAtMs = 1;
        expired.startsAtMs = 0;
        expired.state = Silence::State::Expired;
        one.comment = two.comment = expired.comment = QStringLiteral("ACK [qm:op]");
        const auto own = silencesOfOp({one, two, expired, foreign}, QStringLiteral("op"));
        QCOMPARE(own.size(), std::size_t(2));
        QCOMPARE(own[0].id, two.id);
    }
};

OPS_TEST(QuietSilenceTest)
#include "tst_quietsilence.moc"
