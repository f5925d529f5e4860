#include "core/async/limiter.h"
#include "core/net/qnamtransport.h"
#include "core/sources/prometheus/prometheussource.h"
#include "core/time/clock.h"
#include "tests/core/sources/naive.h"
#include "tests/live/serverprocess.h"
#include "tests/live/wait.h"
#include "tests/support/opstest.h"

#include <QStandardPaths>

using namespace ops;
using test::wait;

/// The second implementation of the API that Debian has: what works with both is likely to work with
/// Thanos and Mimir.
class LiveVictoriaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }

    void rangesEqual();
    void errors();
    void lists();
    void itself();
    void completeUntil();

private:
    std::unique_ptr<test::ServerProcess> m_server;
    QnamTransport m_transport;
    SystemClock m_clock;
    std::unique_ptr<PrometheusSource> m_source;
    qint64 m_fromMs = 0;
};

void LiveVictoriaTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"victoria-metrics"_qs).isEmpty())
        QSKIP("no server: install the package victoria-metrics");
    m_server = std::make_unique<test::ServerProcess>();
    const QStringList arguments = {u"-httpListenAddr="_qs + m_server->address(),
                                   u"-storageDataPath="_qs + m_server->path(u"data"_qs), u"-loggerLevel=ERROR"_qs};
    QVERIFY2(m_server->start(u"victoria-metrics"_qs, arguments, u"/health"_qs), qPrintable(m_server->problem()));
    m_source = std::make_unique<PrometheusSource>(u"metrics"_qs, m_server->url(), m_transport, m_clock,
                                                  std::make_shared<Limiter>(16));

    m_fromMs = (m_clock.nowMs() - 3600000) / 60000 * 60000;
    QByteArray text;
    for (int i = 0; i < 100; ++i) {
        const QByteArray time = ' ' + QByteArray::number(m_fromMs + i * 15000) + '\n';
        text += "fixture{host=\"a\"} " + QByteArray::number(i * 7919 % 1000 / 7.0, 'g', 17) + time +
                "fixture{host=\"b\"} -0.5" + time + "up 1" + time;
    }
    test::rawAnswer(QUrl(m_server->url().toString() + u"/api/v1/import/prometheus"_qs), text);
    test::rawAnswer(QUrl(m_server->url().toString() + u"/internal/force_flush"_qs));
    const auto stored = [&] {
        const auto found = wait(m_source->series({u"fixture"_qs}, TimeRange{m_fromMs, m_fromMs + 1500000}));
        return found && found->size() == 2;
    };
    QTRY_VERIFY_WITH_TIMEOUT(stored(), 30000);
}

void LiveVictoriaTest::rangesEqual()
{
    const qint64 to = m_fromMs + 1200000;
    for (const auto &expr : {u"fixture"_qs, u"sum(fixture)"_qs, u"fixture / 0"_qs, u"1 + 1"_qs, u"nothing"_qs}) {
        const auto answer = wait(m_source->queryRange(RangeQuery(expr, TimeRange{m_fromMs, to}, 15000)));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QUrlQuery query;
        query.addQueryItem(u"query"_qs, QString::fromLatin1(QUrl::toPercentEncoding(expr)));
        query.addQueryItem(u"start"_qs, QString::number(m_fromMs / 1000));
        query.addQueryItem(u"end"_qs, QString::number(to / 1000));
        query.addQueryItem(u"step"_qs, u"15"_qs);
        const auto naive = test::readNaively(test::rawAnswer(m_server->url(), u"query_range"_qs, query));
        QVERIFY(naive.valid);
        QCOMPARE(test::difference(*answer->series, naive), QString());
    }
}

void LiveVictoriaTest::errors()
{
    const auto answer = wait(m_source->query(InstantQuery(u"sum(rate("_qs)));
    QVERIFY(!answer);
    QCOMPARE(errorKindName(answer.error().kind), errorKindName(ErrorKind::BadRequest));
    QVERIFY(!answer.error().detail.isEmpty());
}

void LiveVictoriaTest::lists()
{
    const TimeRange range{m_fromMs, m_fromMs + 1500000};
    QCOMPARE(*wait(m_source->labelNames({u"fixture"_qs}, range)), QStringList({u"__name__"_qs, u"host"_qs}));
    QCOMPARE(*wait(m_source->labelValues(u"host"_qs, {u"fixture"_qs}, range)), QStringList({u"a"_qs, u"b"_qs}));
    // Routes without contents here: empty, or said to be unsupported, never a broken panel.
    QVERIFY(wait(m_source->metadata(u"fixture"_qs))->empty());
    QVERIFY(wait(m_source->exemplars(u"fixture"_qs, range))->empty());
    const auto quiet = [](const auto &result) {
        return result ? result->empty() : result.error().kind == ErrorKind::Unsupported;
    };
    QVERIFY(quiet(wait(m_source->targets())));
    QVERIFY(quiet(wait(m_source->rules())));
    QVERIFY(quiet(wait(m_source->alerts())));
}

void LiveVictoriaTest::itself()
{
    const auto build = wait(m_source->buildInfo());
    QVERIFY(build);
    QCOMPARE(build->product, u"VictoriaMetrics"_qs);
    QVERIFY(!wait(m_source->walReplay())->replaying);
}

void LiveVictoriaTest::completeUntil()
{
    // The newest sample of `up` is older than any lookback: nothing is known, and that is no error.
    const auto until = wait(m_source->completeUntilMs());
    QVERIFY2(until, until ? "" : qPrintable(until.error().detail));
    QVERIFY(!until->has_value());
    const qint64 fresh = m_clock.nowMs() - 60000;
    test::rawAnswer(QUrl(m_server->url().toString() + u"/api/v1/import/prometheus"_qs),
                    "up 1 " + QByteArray::number(fresh) + '\n');
    test::rawAnswer(QUrl(m_server->url().toString() + u"/internal/force_flush"_qs));
    const auto known = [&] {
        const auto answer = wait(m_source->completeUntilMs());
        return answer && answer->value_or(0) == fresh;
    };
    QTRY_VERIFY_WITH_TIMEOUT(known(), 60000);
}

OPS_TEST(LiveVictoriaTest)
#include "tst_livevictoria.moc"
