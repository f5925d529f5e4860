#include "tests/core/net/netfixture.h"
#include "tests/support/opstest.h"

using namespace ops;

namespace {

constexpr int Slots = 16;

}

/// Many requests of several clients of one host: at most 16 at once, what someone looks at first.
class ParallelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sixteenAtOnceAndVisibleFirst();
    void cancelledWaitersLeaveTheQueue();
};

void ParallelTest::sixteenAtOnceAndVisibleFirst()
{
    test::RealNet net;
    HttpClient second(net.transport, net.clock, net.limiter);
    net.server.always(test::Script().hold().send(test::head(200, {{"Content-Length", "2"}}) + "{}"));
    const auto ask = [&](int i, bool visible) {
        const QString path = (visible ? u"/visible/%1"_qs : u"/background/%1"_qs).arg(i);
        HttpRequest request("GET", net.server.url(path));
        request.visible = visible;
        net.outcomes.send(i % 2 ? second : net.client, std::move(request), path.toStdString());
    };
    for (int i = 0; i < 24; ++i)
        ask(i, false);
    for (int i = 0; i < 8; ++i)
        ask(i, true);
    QTRY_COMPARE(net.server.count(), Slots);
    QCOMPARE(net.limiter->inUse(), Slots);
    QCOMPARE(net.limiter->waiting(), 16);
    QCOMPARE(net.server.openConnections(), Slots);

    net.server.release();
    QTRY_COMPARE(net.server.count(), 2 * Slots);
    int visible = 0;
    for (int i = Slots; i < 2 * Slots; ++i)
        visible += net.server.requests().at(std::size_t(i)).target.startsWith("/visible") ? 1 : 0;
    QCOMPARE(visible, 8);
    QCOMPARE(net.server.openConnections(), Slots); // the same ones
    net.server.release();
    for (int i = 0; i < 8; ++i)
        QTRY_VERIFY(net.outcomes.has("/visible/" + std::to_string(i)));
    for (int i = 0; i < 24; ++i)
        QTRY_VERIFY(net.outcomes.has("/background/" + std::to_string(i)));
    QTRY_COMPARE(net.limiter->inUse(), 0);
}

void ParallelTest::cancelledWaitersLeaveTheQueue()
{
    test::RealNet net;
    net.server.always(test::Script().hold());
    for (int i = 0; i < 40; ++i)
        net.outcomes.send(net.client, HttpRequest("GET", net.server.url()), std::to_string(i));
    QTRY_COMPARE(net.server.count(), Slots);
    net.outcomes.cancelAll();
    QTRY_COMPARE(net.limiter->inUse(), 0);
    QCOMPARE(net.limiter->waiting(), 0);
    QTRY_COMPARE(net.server.openConnections(), 0);
    QCOMPARE(net.server.count(), Slots);
}

OPS_TEST(ParallelTest)
#include "tst_parallel.moc"
