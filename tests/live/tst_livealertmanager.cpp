#include "core/alerts/alertcluster.h"
#include "core/alerts/inhibition.h"
#include "core/async/limiter.h"
#include "core/net/qnamtransport.h"
#include "core/sources/alertmanager/alertmanagersource.h"
#include "core/time/clock.h"
#include "tests/live/alertmanagerserver.h"
#include "tests/live/wait.h"
#include "tests/support/opstest.h"

using namespace ops;
using test::AlertmanagerServer;
using test::wait;

namespace {

Silence silenceOf(const QString &alertName, qint64 forMs = 600000)
{
    Silence silence;
    silence.matchers = {{QStringLiteral("alertname"), alertName, Matcher::Op::Equal}};
    silence.endsAtMs = QDateTime::currentMSecsSinceEpoch() + forMs;
    silence.createdBy = QStringLiteral("li.wei");
    silence.comment = QStringLiteral("计划维护");
    return silence;
}

bool has(const std::vector<Silence> &silences, const QString &id)
{
    return std::any_of(silences.begin(), silences.end(), [&](const Silence &one) { return one.id == id; });
}

} // namespace

/// What a real Alertmanager, and a cluster of two, do.
class LiveAlertmanagerTest : public QObject
{
    Q_OBJECT

    QnamTransport m_transport;
    SystemClock m_clock;

    std::unique_ptr<AlertSource> sourceOf(const AlertmanagerServer &server, const QString &name)
    {
        return std::make_unique<AlertmanagerSource>(name, server.url(), m_transport, m_clock,
                                                    std::make_shared<Limiter>(16), Credentials(), 5000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto missing = AlertmanagerServer::missingPackage(); !missing.isEmpty())
            QSKIP(qPrintable(QStringLiteral("no server: install the package ") + missing));
    }

    void alertsAndWhoInhibitsThem()
    {
        AlertmanagerServer server;
        QVERIFY2(server.startAlone(), qPrintable(server.problem()));
        const auto source = sourceOf(server, u"am"_qs);
        QVERIFY(server.fire({u"alertname=Down"_qs, u"severity=critical"_qs, u"service=api"_qs}));
        QVERIFY(server.fire({u"alertname=Slow"_qs, u"severity=warning"_qs, u"service=api"_qs}));
        const auto answer = wait(source->alerts());
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->alerts.size(), std::size_t(2));
        const auto status = wait(source->status());
        QVERIFY(status);
        QCOMPARE(status->product, u"Alertmanager"_qs);
        QVERIFY(status->startedAtMs > 0 && answer->facts.serverMs);
        // Our own reading of the rules says the same as the server.
        const auto rules = inhibitRulesOf(status->configYaml);
        QVERIFY(rules && rules->size() == 1);
        const auto found = inhibitions(*rules, {answer->alerts[0].labels, answer->alerts[1].labels});
        QVERIFY(found);
        for (std::size_t i = 0; i < 2; ++i) {
            QCOMPARE(answer->alerts[i].fingerprint, fingerprintOf(answer->alerts[i].labels));
            QStringList ours;
            for (const Inhibition &one : found->at(i))
                ours << answer->alerts[one.source].fingerprint;
            QCOMPARE(ours, answer->alerts[i].inhibitedBy);
        }
    }

    void aSilencesLife()
    {
        AlertmanagerServer server;
        QVERIFY2(server.startAlone(), qPrintable(server.problem()));
        const auto source = sourceOf(server, u"am"_qs);
        QVERIFY(server.fire({u"alertname=Down"_qs}));
        const auto id = wait(source->postSilence(silenceOf(u"Down"_qs)));
        QVERIFY2(id, id ? "" : qPrintable(id.error().message));
        const auto made = wait(source->silence(*id));
        QVERIFY(made && *made);
        QCOMPARE((*made)->comment, u"计划维护"_qs);
        const auto seesIt = [&] {
            const auto answer = wait(source->alerts());
            return answer && answer->alerts.front().silencedBy == QStringList(*id);
        };
        QVERIFY(QTest::qWaitFor(seesIt, 10000));

        Silence longer = **made;
        longer.endsAtMs += 600000;
        QCOMPARE(*wait(source->postSilence(longer)), *id); // only its end has changed
        Silence other = longer;
        other.matchers.push_back({u"env"_qs, u"test"_qs, Matcher::Op::NotEqual});
        const auto newId = wait(source->postSilence(other));
        QVERIFY(newId && *newId != *id);
        QVERIFY(wait(source->expireSilence(*newId)));
        QVERIFY(wait(source->expireSilence(*newId)));                                     // again
        QVERIFY(wait(source->expireSilence(u"11111111-2222-4333-8444-555555555555"_qs))); // never heard of
        QVERIFY(!*wait(source->silence(u"11111111-2222-4333-8444-555555555555"_qs)));
        const auto all = wait(source->silences());
        QVERIFY(all && std::all_of(all->silences.begin(), all->silences.end(),
                                   [](const Silence &one) { return one.state == Silence::State::Expired; }));
        const auto refused = wait(source->postSilence(silenceOf(u"Down"_qs, -1000)));
        QVERIFY(!refused && !outcomeUnknown(refused.error()));
        QCOMPARE(errorKindName(refused.error().kind), errorKindName(ErrorKind::BadRequest));
    }

    void aClusterOfTwo()
    {
        AlertmanagerServer first, second;
        QVERIFY2(first.startMember(QString()), qPrintable(first.problem()));
        QVERIFY2(second.startMember(first.gossipAddress()), qPrintable(second.problem()));
        std::vector<std::unique_ptr<AlertSource>> members;
        members.push_back(sourceOf(first, u"a"_qs));
        members.push_back(sourceOf(second, u"b"_qs));
        AlertCluster cluster(u"live"_qs, m_clock, std::move(members));

        auto settling = wait(cluster.ask());
        QVERIFY(settling && settling->settling); // right after their start
        const auto isWhole = [&] {
            const auto answer = wait(cluster.ask());
            return answer && answer->answered() == 2 && !answer->settling && answer->apart.isEmpty();
        };
        QVERIFY(QTest::qWaitFor(isWhole, 40000));

        // An alert that only one was told of; a silence that both know.
        QVERIFY(first.fire({u"alertname=Down"_qs}));
        const auto posted = wait(cluster.postSilence(silenceOf(u"Down"_qs), u"b"_qs));
        QVERIFY(posted);
        QCOMPARE(posted->member, u"b"_qs);
        const auto gossiped = [&] {
            const auto there = wait(cluster.silence(posted->silenceId, u"a"_qs));
            return there && *there;
        };
        QVERIFY(QTest::qWaitFor(gossiped, 10000));
        const auto merged = wait(cluster.ask());
        QVERIFY(merged && merged->alerts.size() == 1);
        QCOMPARE(merged->alerts.front().seenBy, QStringList(u"a"_qs));
        QVERIFY(has(*wait(cluster.everySilence()), posted->silenceId));

        // Split by stopping one: the other answers alone, and writes go to it.
        second.stop();
        const auto half = wait(cluster.ask());
        QVERIFY(half && half->partial());
        QCOMPARE(half->answered(), 1);
        const auto elsewhere = wait(cluster.postSilence(silenceOf(u"Slow"_qs)));
        QVERIFY(elsewhere);
        QCOMPARE(elsewhere->member, u"a"_qs);
        QVERIFY(!wait(cluster.everySilence())); // one may know more

        // It comes back with nothing, and learns what the other knows.
        QVERIFY(second.wipe());
        QVERIFY2(second.again(), qPrintable(second.problem()));
        const auto healed = [&] {
            const auto there = wait(cluster.silence(elsewhere->silenceId, u"b"_qs));
            return there && *there;
        };
        QVERIFY(QTest::qWaitFor(healed, 40000));
    }
};

OPS_TEST(LiveAlertmanagerTest)
#include "tst_livealertmanager.moc"
