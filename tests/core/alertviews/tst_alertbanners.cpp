#include "core/alerts/alertbanners.h"
#include "tests/support/opstest.h"

using namespace ops;

namespace {

AlertDesk::ClusterState clusterOf(DataState state)
{
    AlertDesk::ClusterState cluster;
    cluster.name = QStringLiteral("main");
    cluster.state = state;
    cluster.askedMs = 1000;
    return cluster;
}

std::vector<AlertBanner> bannersFor(const AlertDesk::State &state, bool readOnly = false)
{
    return bannersOf(state, readOnly, 61'000);
}

} // namespace

class AlertBannersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allWellSaysNothing()
    {
        AlertDesk::State state;
        state.clusters = {clusterOf(DataState::Value)};
        QVERIFY(bannersFor(state).empty());
    }

    void theBrokenChainStandsFirst()
    {
        AlertDesk::State state;
        state.clusters = {clusterOf(DataState::Stale)};
        state.clusters[0].error = Error(ErrorKind::Timeout, QStringLiteral("It is silent."));
        state.deadManSentence = QStringLiteral("Watchdog is missing.");
        const auto banners = bannersFor(state);
        QCOMPARE(banners.size(), std::size_t(2));
        QCOMPARE(banners[0].level, AlertBanner::Level::Critical);
        QCOMPARE(banners[0].sentence, state.deadManSentence);
        QVERIFY(banners[1].sentence.contains(QStringLiteral("1 min")));
        QVERIFY(banners[1].sentence.contains(QStringLiteral("It is silent.")));
    }

    void aSilentMemberIsNamed()
    {
        AlertDesk::State state;
        state.clusters = {clusterOf(DataState::Partial)};
        ClusterMemberState member;
        member.name = QStringLiteral("am-2");
        member.error = Error(ErrorKind::Network, QStringLiteral("Refused."));
        state.clusters[0].members = {ClusterMemberState(), member};
        const auto banners = bannersFor(state);
        QCOMPARE(banners.size(), std::size_t(1));
        QVERIFY(banners[0].sentence.contains(QStringLiteral("am-2")));
        QCOMPARE(banners[0].help, AlertBanner::Help::Retry);
    }

    void aRefusedSignInOffersOne()
    {
        AlertDesk::State state;
        state.clusters = {clusterOf(DataState::Error)};
        state.clusters[0].error = Error(ErrorKind::Auth, QStringLiteral("Not signed in."));
        QCOMPARE(bannersFor(state).front().help, AlertBanner::Help::SignIn);
    }

    void readOnlyAndBrokenStoresAreSaid()
    {
        AlertDesk::State state;
        state.storeError = Error(ErrorKind::BadAnswer, QStringLiteral("The file is damaged."));
        const auto banners = bannersFor(state, true);
        QCOMPARE(banners.size(), std::size_t(2));
        QVERIFY(banners[0].sentence.contains(QStringLiteral("The file is damaged.")));
        QCOMPARE(banners[1].level, AlertBanner::Level::Info);
    }

    void emptyListsSayUpToWhenTheyAreComplete()
    {
        AlertDesk::State state;
        state.clusters = {clusterOf(DataState::Value)};
        state.state = DataState::NoData;
        QCOMPARE(emptySentence(state, 0, 61'000, QTimeZone::utc()),
                 QStringLiteral("No alert is firing, complete until 00:00:01 +00:00."));
        QCOMPARE(emptySentence(state, 3, 61'000, QTimeZone::utc()), QStringLiteral("No alert fits the filters."));
        state.state = DataState::Loading;
        QVERIFY(emptySentence(state, 0, 61'000, QTimeZone::utc()).startsWith(QStringLiteral("Asking")));
    }
};

OPS_TEST(AlertBannersTest)
#include "tst_alertbanners.moc"
