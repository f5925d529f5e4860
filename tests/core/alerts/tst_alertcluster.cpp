#include "core/alerts/alertcluster.h"
#include "core/alerts/clockoffset.h"
#include "core/alerts/unusablesource.h"
#include "core/async/limiter.h"
#include "core/async/scope.h"
#include "core/sources/alertmanager/alertmanagersource.h"
#include "tests/support/faketransport.h"
#include "tests/support/manualclock.h"
#include "tests/support/opstest.h"

#include <optional>

using namespace ops;
using test::FakeTransport;
using test::ManualClock;

namespace {

const QByteArray Json = "application/json";

/// Two members, "a" and "b", over one transport that is answered by hand.
struct ClusterUnderTest
{
    FakeTransport transport;
    ManualClock clock;
    std::unique_ptr<AlertCluster> cluster;
    std::optional<Result<ClusterAnswer>> answer;
    std::optional<Result<AlertCluster::Posted>> posted;
    Scope scope;

    explicit ClusterUnderTest(const QStringList &names = {QStringLiteral("a"), QStringLiteral("b")})
    {
        std::vector<std::unique_ptr<AlertSource>> members;
        for (const QString &name : names) {
            QUrl url;
            url.setScheme(QStringLiteral("http"));
            url.setHost(name + QStringLiteral(".test"));
            members.push_back(
                std::make_unique<AlertmanagerSource>(name, url, transport, clock, std::make_shared<Limiter>(16)));
        }
        cluster = std::make_unique<AlertCluster>(QStringLiteral("prod"), clock, std::move(members));
    }

    void ask()
    {
        answer.reset();
        scope.restart("ask", cluster->ask(), [this](Result<ClusterAnswer> got) { answer.emplace(std::move(got)); });
    }
    void post(const QString &member = QString())
    {
        Silence silence;
        silence.matchers = {{QStringLiteral("a"), QStringLiteral("x"), Matcher::Op::Equal}};
        silence.endsAtMs = clock.nowMs() + 60000;
        posted.reset();
        scope.restart("post", cluster->postSilence(silence, member),
                      [this](Result<AlertCluster::Posted> got) { posted.emplace(std::move(got)); });
    }

    /// Answers the newest waiting request of a member for this route.
    bool say(const QString &member, const QString &route, const QByteArray &body, int status = 200,
             HttpHeaders headers = {})
    {
        const auto sees = [&] {
            for (int i = transport.sent() - 1; i >= 0; --i) {
                const QUrl &url = transport.request(i).url;
                if (!transport.isWaiting(i) || url.host() != member + QStringLiteral(".test") ||
                    !url.path().endsWith(route))
                    continue;
                headers.emplace_back("Content-Type", Json);
                transport.answer(i, status, body, headers);
                return true;
            }
            return false;
        };
        return QTest::qWaitFor(sees, 5000);
    }
    void sayAll(const QString &member, const QByteArray &alerts, const QByteArray &silences, const QByteArray &status)
    {
        QVERIFY(say(member, QStringLiteral("/alerts"), alerts));
        QVERIFY(say(member, QStringLiteral("/silences"), silences));
        QVERIFY(say(member, QStringLiteral("/status"), status));
    }
    bool done()
    {
        return QTest::qWaitFor([this] { return answer.has_value(); }, 5000);
    }
};

QByteArray alert(const char *name, const char *starts, const char *updated, const char *state, const char *receiver)
{
    return QByteArray("{\"labels\":{\"alertname\":\"") + name + "\"},\"annotations\":{\"summary\":\"" + updated +
           "\"},\"startsAt\":\"" + starts + "\",\"updatedAt\":\"" + updated +
           "\",\"endsAt\":\"2026-11-24T06:05:00Z\",\"status\":{\"state\":\"" + state +
           "\",\"silencedBy\":[],\"inhibitedBy\":[]},\"receivers\":[{\"name\":\"" + receiver + "\"}]}";
}

QByteArray silence(const char *id, const char *updated, const char *comment)
{
    return QByteArray("{\"id\":\"") + id + "\",\"updatedAt\":\"" + updated + "\",\"comment\":\"" + comment +
           "\",\"matchers\":[],\"status\":{\"state\":\"active\"}}";
}

QByteArray status(const QByteArray &name, const QByteArrayList &peers, const char *state = "ready")
{
    QByteArray list;
    for (const QByteArray &peer : peers)
        list += (list.isEmpty() ? "" : ",") + QByteArray("{\"address\":\"x\",\"name\":\"") + peer + "\"}";
    return "{\"cluster\":{\"name\":\"" + name + "\",\"status\":\"" + state + "\",\"peers\":[" + list +
           "]},\"versionInfo\":{\"version\":\"0.25.0\"},\"config\":{\"original\":\"route: {}\"},"
           "\"uptime\":\"2026-11-24T06:00:00Z\"}";
}

Error refused() { return Error(ErrorKind::Network, QStringLiteral("connection refused")); }

} // namespace

class AlertClusterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void membersAreAskedSideBySide()
    {
        ClusterUnderTest t;
        t.ask();
        QTRY_COMPARE(t.transport.waiting(), 2);
        QVERIFY(t.say(u"b"_qs, u"/alerts"_qs, "[]"));
        QVERIFY(t.say(u"b"_qs, u"/silences"_qs, "[]")); // a is still silent
        QVERIFY(t.say(u"b"_qs, u"/status"_qs, status("B", {"A", "B"})));
        t.sayAll(u"a"_qs, "[]", "[]", status("A", {"A", "B"}));
        QVERIFY(t.done());
        QCOMPARE(t.transport.sent(), 6);
        QCOMPARE((*t.answer)->answered(), 2);
        QVERIFY(!(*t.answer)->partial());
        QCOMPARE((*t.answer)->apart, QStringList());
    }

    void alertsAreMergedByFingerprint()
    {
        ClusterUnderTest t;
        t.ask();
        t.sayAll(u"a"_qs,
                 "[" + alert("Down", "2026-11-24T06:01:00Z", "2026-11-24T06:02:00Z", "active", "one") + "," +
                     alert("Slow", "2026-11-24T06:01:00Z", "2026-11-24T06:02:00Z", "active", "one") + "]",
                 "[" + silence("s1", "2026-11-24T06:02:00Z", "old") + "]", status("A", {"A", "B"}, "settling"));
        t.sayAll(
            u"b"_qs, "[" + alert("Down", "2026-11-24T06:00:30Z", "2026-11-24T06:03:00Z", "suppressed", "two") + "]",
            "[" + silence("s1", "2026-11-24T06:03:00Z", "new") + "," + silence("s2", "2026-11-24T06:03:00Z", "") + "]",
            status("B", {"A", "B"}));
        QVERIFY(t.done());
        const ClusterAnswer &answer = **t.answer;
        QCOMPARE(answer.alerts.size(), std::size_t(2));
        const Alert &down = answer.alerts.front();
        QCOMPARE(down.seenBy, (QStringList{u"a"_qs, u"b"_qs}));
        QCOMPARE(down.receivers, (QStringList{u"one"_qs, u"two"_qs}));
        QCOMPARE(down.startsAtMs, qint64(1795500030000)); // the earliest
        QVERIFY(down.state == Alert::State::Suppressed);  // as the newest says
        QCOMPARE(annotationOf(down, "summary"), u"2026-11-24T06:03:00Z"_qs);
        QCOMPARE(answer.alerts.back().seenBy, QStringList(u"a"_qs));
        QCOMPARE(answer.silences.size(), std::size_t(2));
        QCOMPARE(answer.silences.front().comment, u"new"_qs);
        QVERIFY(answer.settling);
        QCOMPARE(answer.startedAtMs, qint64(1795500000000));
    }

    void aMemberThatIsDownLeavesTheRest()
    {
        ClusterUnderTest t;
        t.ask();
        QVERIFY(t.say(u"a"_qs, u"/alerts"_qs, "\"no\"", 500));
        t.sayAll(u"b"_qs, "[" + alert("Down", "2026-11-24T06:01:00Z", "2026-11-24T06:02:00Z", "active", "x") + "]",
                 "[]", status("B", {"B"}));
        QVERIFY(t.done());
        QVERIFY(*t.answer);
        QCOMPARE((*t.answer)->answered(), 1);
        QVERIFY((*t.answer)->partial());
        QVERIFY((*t.answer)->members.front().error);
        QCOMPARE((*t.answer)->alerts.front().seenBy, QStringList(u"b"_qs));
        t.post(); // to the one that answered
        QVERIFY(t.say(u"b"_qs, u"/silences"_qs, "{\"silenceID\":\"s\"}"));
        QTRY_VERIFY(t.posted.has_value());
        QCOMPARE((*t.posted)->member, u"b"_qs);
    }

    void alertsCountThoughSilencesFail()
    {
        ClusterUnderTest t(QStringList(u"a"_qs));
        t.ask();
        QVERIFY(t.say(u"a"_qs, u"/alerts"_qs,
                      "[" + alert("Down", "2026-11-24T06:01:00Z", "2026-11-24T06:02:00Z", "active", "x") + "]"));
        QVERIFY(t.say(u"a"_qs, u"/silences"_qs,
                      "\"silence 's' has multiple matcher sets which is not supported by this API version\"", 500));
        QVERIFY(t.say(u"a"_qs, u"/status"_qs, status("A", {"A"})));
        QVERIFY(t.done());
        QVERIFY(*t.answer);
        QCOMPARE((*t.answer)->alerts.size(), std::size_t(1));
        QVERIFY((*t.answer)->partial());
        QCOMPARE(errorKindName((*t.answer)->members.front().error->kind), errorKindName(ErrorKind::Unsupported));
    }

    void nobodyAnswers()
    {
        ClusterUnderTest t;
        t.ask();
        QVERIFY(t.say(u"b"_qs, u"/alerts"_qs, "\"b is ill\"", 500));
        QVERIFY(t.say(u"a"_qs, u"/alerts"_qs, "\"a is ill\"", 500));
        QVERIFY(t.done());
        QVERIFY(!*t.answer);
        QCOMPARE(t.answer->error().source, u"a"_qs);
    }

    void membersThatDoNotGossipAreNamed()
    {
        ClusterUnderTest t;
        t.ask();
        t.sayAll(u"a"_qs, "[]", "[]", status("A", {"A"}));
        t.sayAll(u"b"_qs, "[]", "[]", status("B", {"B", "C"}));
        QVERIFY(t.done());
        QCOMPARE((*t.answer)->apart, (QStringList{u"a"_qs, u"b"_qs}));
    }

    void aClockThatIsOffIsMeasured()
    {
        ClusterUnderTest t(QStringList(u"a"_qs));
        t.ask();
        // Our clock says 06:00:00.
        QVERIFY(t.say(u"a"_qs, u"/alerts"_qs, "[]", 200, {{"Date", "Tue, 24 Nov 2026 06:10:00 GMT"}}));
        QVERIFY(t.say(u"a"_qs, u"/silences"_qs, "[]"));
        QVERIFY(t.say(u"a"_qs, u"/status"_qs, status("A", {"A"})));
        QVERIFY(t.done());
        const auto offset = (*t.answer)->members.front().clockOffsetMs;
        QVERIFY(offset && *offset >= 599000 && *offset <= 601000);
        QCOMPARE(t.cluster->clockOffsetMs(), *offset);
    }

    void withinASecondClocksAgree()
    {
        AnswerFacts facts;
        QVERIFY(!clockOffsetOf(facts));
        facts.askedMs = 10'400;
        facts.roundTripMs = 200;
        facts.serverMs = 10'000;
        QCOMPARE(clockOffsetOf(facts), std::optional<qint64>(0));
        facts.serverMs = 12'000;
        QCOMPARE(clockOffsetOf(facts), std::optional<qint64>(1400));
        facts.serverMs = 8'000;
        QCOMPARE(clockOffsetOf(facts), std::optional<qint64>(-1401));
    }

    void aWriteGoesOnOnlyWhereNobodyWasReached()
    {
        ClusterUnderTest t;
        t.post();
        QTRY_COMPARE(t.transport.sent(), 1);
        QVERIFY(t.transport.request(0).sendOnce);
        t.transport.answer(0, test::wireFailure(refused()));
        QTRY_COMPARE(t.transport.sent(), 2);
        QCOMPARE(t.transport.request(1).url.host(), u"b.test"_qs);
        t.transport.answer(1, 200, "{\"silenceID\":\"s\"}");
        QTRY_VERIFY(t.posted.has_value());
        QCOMPARE((*t.posted)->member, u"b"_qs);
        QCOMPARE((*t.posted)->silenceId, u"s"_qs);
    }

    void anUnclearEndIsTheEnd()
    {
        ClusterUnderTest t;
        t.post();
        QTRY_COMPARE(t.transport.sent(), 1);
        Error lost = refused();
        lost.outcomeUnknown = true;
        t.transport.answer(0, test::wireFailure(lost));
        QTRY_VERIFY(t.posted.has_value());
        QVERIFY(!*t.posted);
        QVERIFY(outcomeUnknown(t.posted->error()));
        QCOMPARE(t.transport.sent(), 1);
    }

    void aMemberIsWrittenToByName()
    {
        ClusterUnderTest t;
        t.post(u"b"_qs);
        QTRY_COMPARE(t.transport.sent(), 1);
        QCOMPARE(t.transport.request(0).url.host(), u"b.test"_qs);
        t.transport.answer(0, test::wireFailure(refused()));
        QTRY_COMPARE(t.transport.sent(), 2); // they gossip
        QCOMPARE(t.transport.request(1).url.host(), u"a.test"_qs);
        t.transport.answer(1, 200, "{\"silenceID\":\"s\"}");
        QTRY_VERIFY(t.posted.has_value());
        QCOMPARE((*t.posted)->member, u"a"_qs);
    }

    void endedByAPeerThatKnowsItWhereItsMemberIsSilent()
    {
        for (const bool known : {true, false}) {
            ClusterUnderTest t;
            std::optional<Result<Done>> done;
            t.scope.restart("expire", t.cluster->expireSilence(u"s"_qs, u"a"_qs),
                            [&done](Result<Done> got) { done.emplace(std::move(got)); });
            QTRY_COMPARE(t.transport.sent(), 1);
            QCOMPARE(t.transport.request(0).url.host(), u"a.test"_qs);
            t.transport.answer(0, test::wireFailure(refused()));
            if (known)
                QVERIFY(t.say(u"b"_qs, u"/silence/s"_qs, silence("s", "2026-11-24T06:00:00Z", "x")));
            else
                QVERIFY(t.say(u"b"_qs, u"/silence/s"_qs, "", 404));
            if (known)
                QVERIFY(t.say(u"b"_qs, u"/silence/s"_qs, ""));
            QTRY_VERIFY(done.has_value());
            QCOMPARE(done->has_value(), known);
            QCOMPARE(t.transport.sent(), known ? 3 : 2);
        }
    }

    void aSilentMemberHoldsTheOthersUpOnce()
    {
        ClusterUnderTest t;
        t.ask();
        QTRY_COMPARE(t.transport.waiting(), 2);
        t.sayAll(u"b"_qs, "[]", "[]", status("B", {"A", "B"}));
        QVERIFY(t.say(u"a"_qs, u"/alerts"_qs, "", 403)); // as bad as none, and not asked for again
        QVERIFY(t.done());
        t.ask();
        QTRY_COMPARE(t.transport.waiting(), 2);
        t.sayAll(u"b"_qs, "[]", "[]", status("B", {"A", "B"}));
        t.clock.advance(2000);
        QVERIFY(t.done());
        QCOMPARE((*t.answer)->answered(), 1);
        QCOMPARE(errorKindName((*t.answer)->members.front().error->kind), errorKindName(ErrorKind::Timeout));
    }

    void theOwnerMayGoInFlight()
    {
        ClusterUnderTest t;
        t.ask();
        QTRY_COMPARE(t.transport.waiting(), 2);
        t.scope.cancelAll();
        QCOMPARE(t.transport.aborted(), 2);
        t.transport.answer(0, 200, "[]");
        QVERIFY(!t.answer.has_value());
    }

    void aMemberWithoutItsSecretIsAnError()
    {
        ManualClock clock;
        std::vector<std::unique_ptr<AlertSource>> members;
        members.push_back(std::make_unique<UnusableAlertSource>(u"a"_qs, Error(ErrorKind::Auth, u"no secret"_qs)));
        AlertCluster cluster(u"prod"_qs, clock, std::move(members));
        std::optional<Result<ClusterAnswer>> answer;
        Scope scope;
        scope.restart("ask", cluster.ask(), [&answer](Result<ClusterAnswer> got) { answer.emplace(std::move(got)); });
        QVERIFY(answer.has_value());
        QCOMPARE(answer->error().source, u"a"_qs);
        QCOMPARE(errorKindName(answer->error().kind), errorKindName(ErrorKind::Auth));
    }
};

OPS_TEST(AlertClusterTest)
#include "tst_alertcluster.moc"
