#include "core/sources/prometheus/prometheussource.h"
#include "tests/core/sources/fakeapi.h"
#include "tests/core/sources/naive.h"
#include "tests/support/opstest.h"

using namespace ops;
using test::fixture;
using test::json;
using test::parameter;
using test::SourceUnderTest;
using test::text;

namespace {

constexpr qint64 Now = 1795374640125;

RangeQuery rangeQuery() { return RangeQuery(u"rate(a{x=\"+&=\"}[5m])"_qs, TimeRange{Now - 3600000, Now}, 15000); }

} // namespace

/// The five of each async class, and what every route sends and makes of its answers.
class PrometheusSourceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answer();
    void error();
    void aRefusalInTheApisWordsIsOne();
    void newerRequestWins();
    void ownerDeletedInFlight();
    void lateAnswerIsDropped();
    void sourceDeletedInFlight();

    void queriesArePostedAsAForm();
    void instantQueries();
    void listsArePosted();
    void labelValuesAreFetched();
    void metadataTriesTheFamily();
    void statusRoutes();
    void exemplars();
    void completeUntilIsTheNewestScrape();
    void completeUntilWithoutTargets();
    void buffersAreUsed();
};

void PrometheusSourceTest::answer()
{
    SourceUnderTest t;
    const auto body = fixture(u"matrix-special.json"_qs);
    t.api.set("POST /api/v1/query_range", json(body));
    const auto found = t.wait(t.source->queryRange(rangeQuery()));
    QVERIFY(found);
    QCOMPARE(test::difference(*found->series, test::readNaively(body)), QString());
    QCOMPARE(found->requestMs, 12);
    QCOMPARE(found->bytes, body.size());
}

void PrometheusSourceTest::error()
{
    SourceUnderTest t;
    t.api.set(
        "POST /api/v1/query_range",
        json(R"({"status":"error","errorType":"bad_data","error":"invalid parameter \"query\": 1:7: parse error: x"})",
             400));
    const auto found = t.wait(t.source->queryRange(rangeQuery()));
    QVERIFY(!found);
    QCOMPARE(errorKindName(found.error().kind), errorKindName(ErrorKind::BadRequest));
    QCOMPARE(found.error().detail, u"invalid parameter \"query\": 1:7: parse error: x"_qs);
    QCOMPARE(found.error().source, u"metrics"_qs);
    QCOMPARE(found.error().httpStatus, 400);
}

void PrometheusSourceTest::aRefusalInTheApisWordsIsOne()
{
    SourceUnderTest t;
    t.api.set("POST /api/v1/query_range",
              json(R"({"status":"error","errorType":"unauthorized","error":"no token"})", 401));
    auto found = t.wait(t.source->queryRange(rangeQuery()));
    QVERIFY(!found);
    QCOMPARE(errorKindName(found.error().kind), errorKindName(ErrorKind::Auth));
    for (const char *request : {"POST /api/v1/query_range", "GET /api/v1/query_range"}) // it tries both
        t.api.set(request, json(R"({"status":"error","errorType":"denied","error":"no role"})", 403));
    found = t.wait(t.source->queryRange(rangeQuery()));
    QVERIFY(!found);
    QCOMPARE(errorKindName(found.error().kind), errorKindName(ErrorKind::Forbidden));
    QVERIFY2(found.error().detail.contains(u"no role"), qPrintable(found.error().detail));
}

void PrometheusSourceTest::newerRequestWins()
{
    SourceUnderTest t;
    t.api.holding = true;
    t.api.set("POST /api/v1/query", json(fixture(u"scalar.json"_qs)));
    t.api.set("POST /api/v1/query_range", json(fixture(u"matrix-special.json"_qs)));
    QStringList answers;
    const auto note = [&answers](Result<QueryAnswer> r) {
        answers << (r ? resultTypeName(r->type) : r.error().message);
    };
    t.scope.restart("panel", t.source->query(InstantQuery(u"1"_qs)), note);
    t.scope.restart("panel", t.source->queryRange(rangeQuery()), note);
    QTRY_COMPARE(t.api.waiting(), 1);
    t.api.release();
    QTRY_VERIFY(t.scope.idle());
    QCOMPARE(answers, QStringList{u"matrix"_qs});
}

void PrometheusSourceTest::ownerDeletedInFlight()
{
    SourceUnderTest t;
    t.api.holding = true;
    bool called = false;
    auto owner = std::make_unique<Scope>();
    owner->restart("panel", t.source->query(InstantQuery(u"1"_qs)), [&called](Result<QueryAnswer>) { called = true; });
    QTRY_COMPARE(t.api.waiting(), 1);
    owner.reset();
    QCOMPARE(t.api.waiting(), 0); // the socket is closed
    t.api.release();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void PrometheusSourceTest::lateAnswerIsDropped()
{
    SourceUnderTest t;
    t.api.set("POST /api/v1/query", json(fixture(u"scalar.json"_qs)));
    t.api.holding = true;
    int called = 0;
    const auto note = [&called](Result<QueryAnswer>) { ++called; };
    t.scope.restart("panel", t.source->query(InstantQuery(u"1"_qs)), note);
    QTRY_COMPARE(t.api.waiting(), 1);
    t.api.release(); // the answer is on its way to the pool
    t.scope.cancel("panel");
    // A second query goes the same way through the pool and the mailbox, behind the first.
    t.api.holding = false;
    QVERIFY(t.wait(t.source->query(InstantQuery(u"1"_qs))));
    QCOMPARE(called, 0);
}

void PrometheusSourceTest::sourceDeletedInFlight()
{
    SourceUnderTest t;
    t.api.holding = true;
    t.api.set("POST /api/v1/query", json(fixture(u"scalar.json"_qs)));
    bool answered = false;
    t.scope.restart("panel", t.source->query(InstantQuery(u"1"_qs)),
                    [&answered](Result<QueryAnswer> r) { answered = r.has_value(); });
    QTRY_COMPARE(t.api.waiting(), 1);
    t.source.reset();
    t.api.release();
    QTRY_VERIFY(answered);
}

void PrometheusSourceTest::queriesArePostedAsAForm()
{
    SourceUnderTest t;
    t.api.set("POST /api/v1/query_range", json(fixture(u"matrix-special.json"_qs)));
    QVERIFY(t.wait(t.source->queryRange(rangeQuery())));
    const auto &request = t.api.requests.at(0);
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.url, QUrl(u"http://prometheus.test:9090/api/v1/query_range"_qs));
    QCOMPARE(parameter(request.body, u"query"_qs), u"rate(a{x=\"+&=\"}[5m])"_qs);
    QCOMPARE(parameter(request.body, u"start"_qs), u"1795371040.125"_qs);
    QCOMPARE(parameter(request.body, u"end"_qs), u"1795374640.125"_qs);
    QCOMPARE(parameter(request.body, u"step"_qs), u"15"_qs);
    QCOMPARE(parameter(request.body, u"timeout"_qs), u"29"_qs);
    QVERIFY(!request.body.contains('+'));
    const std::pair<QByteArray, QByteArray> form("Content-Type", "application/x-www-form-urlencoded");
    QVERIFY(std::find(request.headers.begin(), request.headers.end(), form) != request.headers.end());
    QVERIFY(!request.sendOnce); // a query is a read, whatever its verb
}

void PrometheusSourceTest::instantQueries()
{
    SourceUnderTest t;
    t.api.set("POST /api/v1/query", json(fixture(u"vector-mixed.json"_qs)));
    const auto found = t.wait(t.source->query(InstantQuery(u"up"_qs)));
    QVERIFY(found);
    QCOMPARE(found->type, ResultType::Vector);
    QVERIFY(!t.api.requests.at(0).body.contains("time="));
    QVERIFY(t.wait(t.source->query(InstantQuery(u"up"_qs, 1500))));
    QCOMPARE(parameter(t.api.requests.at(1).body, u"time"_qs), u"1.5"_qs);
}

void PrometheusSourceTest::listsArePosted()
{
    SourceUnderTest t;
    t.api.set("POST /api/v1/labels", json(R"({"status":"success","data":["job"]})"));
    t.api.set("POST /api/v1/series", json(R"({"status":"success","data":[{"job":"node"}]})"));
    QCOMPARE(*t.wait(t.source->labelNames({u"up"_qs, u"{a=\"b\"}"_qs}, TimeRange())), QStringList{u"job"_qs});
    QCOMPARE(t.api.requests.at(0).body, QByteArray("match%5B%5D=up&match%5B%5D=%7Ba%3D%22b%22%7D"));
    const auto series = t.wait(t.source->series({u"up"_qs}, TimeRange{1000, 2500}));
    QCOMPARE(series->size(), std::size_t(1));
    QCOMPARE(t.api.requests.at(1).body, QByteArray("match%5B%5D=up&start=1&end=2.5"));
}

void PrometheusSourceTest::labelValuesAreFetched()
{
    SourceUnderTest t;
    t.api.set("GET /api/v1/label/job/values", json(R"({"status":"success","data":["node"]})"));
    t.api.set("GET /api/v1/label/U__http_2e_status__code/values", json(R"({"status":"success","data":["200"]})"));
    QCOMPARE(*t.wait(t.source->labelValues(u"job"_qs, {u"up"_qs}, TimeRange())), QStringList{u"node"_qs});
    QCOMPARE(t.api.requests.at(0).url.query(QUrl::FullyEncoded), u"match%5B%5D=up"_qs);
    QCOMPARE(*t.wait(t.source->labelValues(u"http.status_code"_qs, {}, TimeRange())), QStringList{u"200"_qs});
}

void PrometheusSourceTest::metadataTriesTheFamily()
{
    SourceUnderTest t;
    t.api.set("GET /api/v1/metadata", json(R"({"status":"success","data":{}})"));
    QVERIFY(t.wait(t.source->metadata(u"orders_total"_qs))->empty());
    QCOMPARE(t.api.requests.size(), std::size_t(2));
    QCOMPARE(t.api.requests.at(0).url.query(), u"metric=orders_total"_qs);
    QCOMPARE(t.api.requests.at(1).url.query(), u"metric=orders"_qs);
    t.api.set("GET /api/v1/metadata", json(fixture(u"metadata.json"_qs)));
    QCOMPARE(t.wait(t.source->metadata(QString()))->size(), std::size_t(3));
    QVERIFY(t.api.requests.at(2).url.query().isEmpty());
}

void PrometheusSourceTest::statusRoutes()
{
    SourceUnderTest t;
    t.api.set("GET /api/v1/targets", json(fixture(u"targets.json"_qs)));
    t.api.set("GET /api/v1/rules", json(fixture(u"rules.json"_qs)));
    t.api.set("GET /api/v1/alerts", json(fixture(u"alerts.json"_qs)));
    t.api.set("GET /api/v1/status/walreplay", json(R"({"status":"success","data":{"min":0,"max":4,"current":1}})"));
    QCOMPARE(t.wait(t.source->targets())->size(), std::size_t(3));
    QCOMPARE(t.api.requests.at(0).url.query(), u"state=active"_qs);
    QCOMPARE(t.wait(t.source->rules())->size(), std::size_t(2));
    QCOMPARE(t.wait(t.source->alerts())->size(), std::size_t(2));
    const auto replay = t.wait(t.source->walReplay());
    QVERIFY(replay && replay->replaying);
    QCOMPARE(replay->max, 4);
}

void PrometheusSourceTest::exemplars()
{
    SourceUnderTest t;
    t.api.set("POST /api/v1/query_exemplars", json(fixture(u"exemplars.json"_qs)));
    QCOMPARE(t.wait(t.source->exemplars(u"a"_qs, TimeRange{1000, 2000}))->size(), std::size_t(3));
    QCOMPARE(t.api.requests.at(0).body, QByteArray("query=a&start=1&end=2"));
    // Storage that is off: success with an empty list.
    t.api.set("POST /api/v1/query_exemplars", json(R"({"status":"success","data":[]})"));
    QVERIFY(t.wait(t.source->exemplars(u"a"_qs, TimeRange{1000, 2000}))->empty());
}

void PrometheusSourceTest::completeUntilIsTheNewestScrape()
{
    SourceUnderTest t;
    t.api.set("GET /api/v1/targets", json(fixture(u"targets.json"_qs)));
    const auto until = t.wait(t.source->completeUntilMs());
    QVERIFY(until);
    QCOMPARE(until->value_or(0), 1795374644350); // not that of the target that is down
    QCOMPARE(t.api.requests.size(), std::size_t(1));
}

void PrometheusSourceTest::completeUntilWithoutTargets()
{
    SourceUnderTest t;
    const QByteArray newest =
        R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[9,"1795374600.5"]}]}})";
    t.api.set("POST /api/v1/query", json(newest));
    QCOMPARE(t.wait(t.source->completeUntilMs())->value_or(0), 1795374600500);
    QCOMPARE(parameter(t.api.requests.at(1).body, u"query"_qs), u"max(timestamp(up))"_qs);
    t.api.set("GET /api/v1/targets", json(R"({"status":"success","data":{"activeTargets":[]}})"));
    QCOMPARE(t.wait(t.source->completeUntilMs())->value_or(0), 1795374600500);
    t.api.set("POST /api/v1/query", json(R"({"status":"success","data":{"resultType":"vector","result":[]}})"));
    const auto none = t.wait(t.source->completeUntilMs());
    QVERIFY(none);
    QVERIFY(!none->has_value());
}

void PrometheusSourceTest::buffersAreUsed()
{
    SourceUnderTest t;
    t.api.set("POST /api/v1/query_range", json(fixture(u"matrix-special.json"_qs)));
    auto query = rangeQuery();
    query.buffers = t.source->makeBuffers();
    const std::int64_t *first = nullptr;
    {
        const auto found = t.wait(t.source->queryRange(query));
        QVERIFY(found);
        first = found->series->timesMs.data();
    }
    const auto again = t.wait(t.source->queryRange(query));
    QVERIFY(again);
    QCOMPARE(again->series->timesMs.data(), first);
}

OPS_TEST(PrometheusSourceTest)
#include "tst_prometheussource.moc"
