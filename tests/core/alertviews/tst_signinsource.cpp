#include "core/alerts/signinsource.h"
#include "tests/support/opstest.h"

using namespace ops;

namespace {

SourceConfig member(const char *name)
{
    SourceConfig source(QStringLiteral("alertmanager"), QUrl(QStringLiteral("http:") + QStringLiteral("//h:9093")));
    source.name = QLatin1String(name);
    source.cluster = QStringLiteral("main");
    return source;
}

Environment twoMembers()
{
    Environment environment;
    environment.name = QStringLiteral("prod");
    environment.sources = {member("a"), member("b")};
    return environment;
}

AlertClusterState mainCluster()
{
    AlertClusterState cluster;
    cluster.name = QStringLiteral("main");
    return cluster;
}

Error refusedError() { return Error(ErrorKind::Auth, QStringLiteral("sign in")); }

} // namespace

class SignInSourceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMemberThatRefusesIsAskedFor()
    {
        AlertClusterState cluster = mainCluster();
        ClusterMemberState good, refusing;
        good.name = QStringLiteral("a");
        refusing.name = QStringLiteral("b");
        refusing.error = refusedError();
        cluster.members = {good, refusing};
        const auto source = sourceToSignIn(twoMembers(), {cluster});
        QVERIFY(source);
        QCOMPARE(source->name, QStringLiteral("b"));
    }

    void aClusterThatNeverAnsweredIsAskedForByItsFirst()
    {
        AlertClusterState cluster = mainCluster();
        cluster.error = refusedError();
        const auto source = sourceToSignIn(twoMembers(), {cluster});
        QVERIFY(source);
        QCOMPARE(source->name, QStringLiteral("a"));
    }

    void whereNoneRefusesPrometheusComesFirst()
    {
        AlertClusterState cluster = mainCluster();
        cluster.error = Error(ErrorKind::Network, QStringLiteral("refused"));
        Environment environment = twoMembers();
        QCOMPARE(sourceToSignIn(environment, {cluster})->name, QStringLiteral("a"));
        environment.sources.emplace_back(QStringLiteral("prometheus"), environment.sources.front().url);
        QCOMPARE(sourceToSignIn(environment, {cluster})->name, QStringLiteral("prometheus"));
        QVERIFY(!sourceToSignIn(Environment(), {}));
    }
};

OPS_TEST(SignInSourceTest)
#include "tst_signinsource.moc"
