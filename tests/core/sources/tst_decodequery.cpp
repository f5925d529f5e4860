#include "core/sources/prometheus/decodequery.h"
#include "tests/core/sources/naive.h"
#include "tests/support/opstest.h"

#include <cmath>
#include <limits>
#include <thread>

using namespace ops;
using namespace ops::prometheus;
using test::difference;
using test::fixture;
using test::readNaively;

namespace {

Result<QueryAnswer> decode(const QByteArray &body) { return decodeQuery(body, nullptr); }

QByteArray matrixOf(const QByteArray &points)
{
    return R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{"a":"b"},"values":)" + points +
           "}]}}";
}

} // namespace

/// What the answers of /query and /query_range become, on fixtures of each kind of result.
class DecodeQueryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesAndTimesAreExact();
    void fixturesEqualTheNaiveReading_data();
    void fixturesEqualTheNaiveReading();
    void floatsAndHistogramsStandInOneVector();
    void aScalarIsOneRowWithoutLabels();
    void aStringIsText();
    void warningsMakeItPartialInfosDoNot();
    void aWarningThatIsNoTextIsForeign();
    void keysMayComeInAnyOrder();
    void nullResultIsEmpty();
    void labelsAreSortedByName();
    void pointsOutOfOrderArePutRight();
    void whiteSpaceIsRead();
    void numbersBeyondTheRange_data();
    void numbersBeyondTheRange();
    void errorsOfTheApi_data();
    void errorsOfTheApi();
    void whatIsNoAnswer_data();
    void whatIsNoAnswer();
    void buffersComeBackFromPollToPoll();
    void twoDecodingsOverOneBufferKeepApart();
};

void DecodeQueryTest::valuesAndTimesAreExact()
{
    const auto answer = decode(fixture(u"matrix-special.json"_qs));
    QVERIFY(answer);
    QCOMPARE(answer->type, ResultType::Matrix);
    const auto &set = *answer->series;
    QCOMPARE(set.rows.size(), std::size_t(3));
    const std::vector<std::int64_t> times = {1795374640000, 1795374655500, 1795374670050,
                                             1795374685125, 1795374745001, 1795374760999};
    const auto found = set.timesOf(set.rows[0]);
    QVERIFY(std::equal(found.begin(), found.end(), times.begin(), times.end()));
    const auto values = set.valuesOf(set.rows[0]);
    QCOMPARE(values[0], 0.25);
    QVERIFY(std::isnan(values[1]));
    QCOMPARE(values[2], std::numeric_limits<double>::infinity());
    QCOMPARE(values[3], -std::numeric_limits<double>::infinity());
    QCOMPARE(values[4], 1e21);
    QCOMPARE(values[5], 1.5e-09);
    QVERIFY(set.rows[1].labels.empty());
    QVERIFY(set.valuesOf(set.rows[1])[0] == 0.30000000000000004);
    QVERIFY(std::signbit(set.valuesOf(set.rows[1])[2]));
    QCOMPARE(set.rows[2].size(), std::size_t(0));
}

void DecodeQueryTest::fixturesEqualTheNaiveReading_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"matrix-special", "vector-mixed", "matrix-histograms", "scalar", "warnings", "late-keys"})
        QTest::addRow("%s", name) << QString::fromLatin1(name) + u".json"_qs;
}

void DecodeQueryTest::fixturesEqualTheNaiveReading()
{
    QFETCH(QString, name);
    const auto body = fixture(name);
    const auto answer = decode(body);
    QVERIFY(answer);
    QCOMPARE(difference(*answer->series, readNaively(body)), QString());
    QCOMPARE(resultTypeName(answer->type), readNaively(body).type);
}

void DecodeQueryTest::floatsAndHistogramsStandInOneVector()
{
    const auto answer = decode(fixture(u"vector-mixed.json"_qs));
    QVERIFY(answer);
    QCOMPARE(answer->type, ResultType::Vector);
    const auto &rows = answer->series->rows;
    QCOMPARE(rows[0].size(), std::size_t(1));
    QVERIFY(rows[0].histograms.empty());
    QCOMPARE(rows[1].size(), std::size_t(0));
    const auto &sample = rows[1].histograms.at(0);
    QCOMPARE(sample.timeMs, 1795374640136);
    QCOMPARE(sample.count, 42.0);
    QCOMPARE(sample.sum, 3.125);
    QCOMPARE(sample.buckets.size(), std::size_t(4));
    QCOMPARE(sample.buckets[1].rule, 1);
    QCOMPARE(sample.buckets[1].low, -1.0);
    QCOMPARE(sample.buckets[1].count, 2.0);
    QVERIFY(rows[2].histograms.at(0).buckets.empty());
}

void DecodeQueryTest::aScalarIsOneRowWithoutLabels()
{
    const auto answer = decode(fixture(u"scalar.json"_qs));
    QVERIFY(answer);
    QCOMPARE(answer->type, ResultType::Scalar);
    QCOMPARE(answer->series->rows.size(), std::size_t(1));
    QCOMPARE(answer->series->timesMs.at(0), 1795374640123);
    QCOMPARE(answer->series->values.at(0), 23.0);
}

void DecodeQueryTest::aStringIsText()
{
    const auto answer = decode(fixture(u"string.json"_qs));
    QVERIFY(answer);
    QCOMPARE(answer->type, ResultType::String);
    QCOMPARE(answer->text, u"order flow 订单流 é 🚀"_qs);
    QVERIFY(answer->series);
    QVERIFY(answer->series->rows.empty());
}

void DecodeQueryTest::warningsMakeItPartialInfosDoNot()
{
    auto answer = decode(fixture(u"warnings.json"_qs));
    QVERIFY(answer);
    QCOMPARE(answer->warnings, QStringList{u"remote_read: Post \"http://127.0.0.1:9/read\": connection refused"_qs});
    QCOMPARE(answer->infos.size(), 1);
    QVERIFY(answer->partial());
    answer->warnings.clear();
    QVERIFY(!answer->partial());
}

void DecodeQueryTest::aWarningThatIsNoTextIsForeign()
{
    const QByteArray body = R"({"status":"success","data":{"resultType":"vector","result":[]},"warnings":)";
    for (const QByteArray &warnings : {QByteArray("[[[]]]"), QByteArray("[1]"), QByteArray("[{}]")}) {
        const auto answer = decode(body + warnings + '}');
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::BadAnswer);
    }
}

void DecodeQueryTest::keysMayComeInAnyOrder()
{
    const auto answer = decode(fixture(u"late-keys.json"_qs));
    QVERIFY(answer);
    QCOMPARE(answer->type, ResultType::Matrix);
    QCOMPARE(answer->series->pointCount(), std::size_t(2));
    QCOMPARE(labelValue(answer->series->rows.at(0).labels, "b"), std::string_view("2"));
}

void DecodeQueryTest::nullResultIsEmpty()
{
    const auto answer = decode(R"({"status":"success","data":{"resultType":"vector","result":null},"warnings":null})");
    QVERIFY(answer);
    QVERIFY(answer->series->rows.empty());
}

void DecodeQueryTest::labelsAreSortedByName()
{
    const auto answer = decode(
        R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{"z":"1","__name__":"m","a.b":"\u4e2d\"\\\n"},"value":[1,"2"]}]}})");
    QVERIFY(answer);
    const Labels expected = {{"__name__", "m"}, {"a.b", "中\"\\\n"}, {"z", "1"}};
    QVERIFY(answer->series->rows.at(0).labels == expected);
    QCOMPARE(labelValue(expected, "b"), std::string_view());
}

void DecodeQueryTest::pointsOutOfOrderArePutRight()
{
    const auto answer = decode(matrixOf(R"([[30,"3"],[10,"1"],[20,"2"],[10,"11"]])"));
    QVERIFY(answer);
    QVERIFY((answer->series->timesMs == std::vector<std::int64_t>{10000, 20000, 30000}));
    QVERIFY((answer->series->values == std::vector<double>{11, 2, 3}));
    QCOMPARE(answer->series->rows.at(0).end, std::size_t(3));

    const auto twice = decode(matrixOf(R"([[20,"2"]],"value":[5,"0"],"values":[[10,"1"]])"));
    QVERIFY(twice);
    QVERIFY((twice->series->timesMs == std::vector<std::int64_t>{5000, 10000, 20000}));
}

void DecodeQueryTest::whiteSpaceIsRead()
{
    const auto answer = decode(matrixOf("\n[ [ 30 , \"3\" ]\t,\r\n[ 45.5\n,\"4\"] ] "));
    QVERIFY(answer);
    QVERIFY((answer->series->timesMs == std::vector<std::int64_t>{30000, 45500}));
}

void DecodeQueryTest::numbersBeyondTheRange_data()
{
    QTest::addColumn<QByteArray>("point");
    QTest::addColumn<qint64>("timeMs");
    QTest::addColumn<double>("value");
    const double infinite = std::numeric_limits<double>::infinity();
    QTest::newRow("1e400") << QByteArray(R"([1,"1e400"])") << 1000LL << infinite;
    QTest::newRow("-1e400") << QByteArray(R"([1,"-1e400"])") << 1000LL << -infinite;
    QTest::newRow("1e-400") << QByteArray(R"([1,"1e-400"])") << 1000LL << 0.0;
    QTest::newRow("denormal") << QByteArray(R"([1,"5e-324"])") << 1000LL << 5e-324;
    QTest::newRow("largest") << QByteArray(R"([1,"1.7976931348623157e+308"])") << 1000LL << 1.7976931348623157e308;
    QTest::newRow("17 digits") << QByteArray(R"([1,"9007199254740993"])") << 1000LL << 9007199254740992.0;
    QTest::newRow("19 digits") << QByteArray(R"([1,"0.1234567890123456789"])") << 1000LL << 0.1234567890123456789;
    QTest::newRow("25 digits") << QByteArray(R"([1,"1234567890123456789012345"])") << 1000LL
                               << 1234567890123456789012345.0;
    QTest::newRow("plus") << QByteArray(R"([1,"+5"])") << 1000LL << 5.0;
    QTest::newRow("Inf") << QByteArray(R"([1,"Inf"])") << 1000LL << infinite;
    QTest::newRow("exponent in the time") << QByteArray(R"([1.795374640125e9,"1"])") << 1795374640125LL << 1.0;
    QTest::newRow("time before 1970") << QByteArray(R"([-1.5,"1"])") << -1500LL << 1.0;
    QTest::newRow("microseconds") << QByteArray(R"([1795374640.1239,"1"])") << 1795374640124LL << 1.0;
}

void DecodeQueryTest::numbersBeyondTheRange()
{
    QFETCH(QByteArray, point);
    QFETCH(qint64, timeMs);
    QFETCH(double, value);
    const auto answer = decode(matrixOf("[" + point + "]"));
    QVERIFY(answer);
    QCOMPARE(qint64(answer->series->timesMs.at(0)), timeMs);
    QVERIFY(answer->series->values.at(0) == value);
}

void DecodeQueryTest::errorsOfTheApi_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("parse error keeps its place")
        << QByteArray("bad_data")
        << QByteArray(R"(invalid parameter \"query\": 3:3: parse error: unexpected identifier \"bt\")")
        << ErrorKind::BadRequest;
    QTest::newRow("execution") << QByteArray("execution") << QByteArray("many-to-many matching not allowed")
                               << ErrorKind::BadRequest;
    QTest::newRow("too many samples") << QByteArray("execution")
                                      << QByteArray("query processing would load too many samples")
                                      << ErrorKind::BadRequest;
    QTest::newRow("timeout in evaluation")
        << QByteArray("timeout") << QByteArray("query timed out in expression evaluation") << ErrorKind::Timeout;
    QTest::newRow("timeout in the queue")
        << QByteArray("timeout") << QByteArray("query timed out in query queue") << ErrorKind::Timeout;
    QTest::newRow("canceled") << QByteArray("canceled") << QByteArray("query was canceled") << ErrorKind::Cancelled;
    QTest::newRow("admin disabled") << QByteArray("unavailable") << QByteArray("admin APIs disabled")
                                    << ErrorKind::Unsupported;
    QTest::newRow("not ready") << QByteArray("unavailable") << QByteArray("TSDB not ready") << ErrorKind::Busy;
    QTest::newRow("internal") << QByteArray("internal") << QByteArray("open block") << ErrorKind::Internal;
    QTest::newRow("not found") << QByteArray("not_found") << QByteArray("unknown") << ErrorKind::NotFound;
    QTest::newRow("VictoriaMetrics writes numbers")
        << QByteArray("422") << QByteArray("cannot parse") << ErrorKind::BadRequest;
    QTest::newRow("VictoriaMetrics busy") << QByteArray("503") << QByteArray("too many concurrent") << ErrorKind::Busy;
    QTest::newRow("of tomorrow") << QByteArray("new_kind") << QByteArray("text") << ErrorKind::Internal;
}

void DecodeQueryTest::errorsOfTheApi()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, text);
    QFETCH(ErrorKind, kind);
    const auto answer = decode(R"({"status":"error","data":{"resultType":"matrix","result":[]},"errorType":")" + type +
                               R"(","error":")" + text + R"("})");
    QVERIFY(!answer);
    QCOMPARE(errorKindName(answer.error().kind), errorKindName(kind));
    QCOMPARE(answer.error().detail, QString::fromUtf8(text).replace(u"\\\""_qs, u"\""_qs));
    QVERIFY(!answer.error().message.isEmpty());
}

void DecodeQueryTest::whatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
    const QByteArray start = R"({"status":"success","data":{"resultType":"matrix","result":)";
    row("nothing", "");
    row("white space", " \n\t");
    row("a web page", "<html><head><title>502 Bad Gateway</title></head></html>");
    row("text", "404 page not found");
    row("a list", R"([1,2])");
    row("a number", "17");
    row("a text", R"("success")");
    row("null", "null");
    row("another document", R"({"took":3,"hits":{}})");
    row("no status", R"({"data":{"resultType":"matrix","result":[]}})");
    row("no data", R"({"status":"success"})");
    row("data is null", R"({"status":"success","data":null})");
    row("data is text", R"({"status":"success","data":"x"})");
    row("no result", R"({"status":"success","data":{"resultType":"matrix"}})");
    row("no result type", R"({"status":"success","data":{"result":[]}})");
    row("unknown result type", R"({"status":"success","data":{"resultType":"streams","result":[]}})");
    row("result is an object", start + R"({}}})");
    row("a scalar without a value", R"({"status":"success","data":{"resultType":"scalar","result":[1]}})");
    row("a scalar that is none", R"({"status":"success","data":{"resultType":"scalar","result":[1,"x"]}})");
    row("a scalar of three", R"({"status":"success","data":{"resultType":"scalar","result":[1,"2","3"]}})");
    row("a scalar as matrix", start + R"([1,"2"]}})");
    row("a series as scalar",
        R"({"status":"success","data":{"resultType":"scalar","result":[{"metric":{},"value":[1,"2"]}]}})");
    row("an object behind a pair", start + R"([1,"2",{"metric":{},"values":[]}]}})");
    row("a label that is a number", start + R"([{"metric":{"a":1},"values":[]}]}})");
    row("values is text", matrixOf(R"("x")"));
    row("a point of one", matrixOf("[[1]]"));
    row("a point of three", matrixOf(R"([[1,"2","3"]])"));
    row("an empty point", matrixOf("[[]]"));
    row("a value that is a number", matrixOf("[[1,2]]"));
    row("a value that is none", matrixOf(R"([[1,"abc"]])"));
    row("an empty value", matrixOf(R"([[1,""]])"));
    row("half a value", matrixOf(R"([[1,"1.5x"]])"));
    row("a value with an escape", matrixOf(R"([[1,"\u0031"]])"));
    row("a time that is text", matrixOf(R"([["1","2"]])"));
    row("a time that is infinite", matrixOf(R"([[1e400,"2"]])"));
    row("a time in nanoseconds", matrixOf(R"([[1795374640125000000,"2"]])"));
    row("points without a comma", matrixOf(R"([[1,"2"][2,"3"]])"));
    row("brackets that do not match", matrixOf(R"([[1,"2"},[2,"3"]])"));
    row("a bad escape in a label", start + R"([{"metric":{"a":"\q"},"values":[]}]}})");
    row("a second document", R"({"status":"success","data":{"resultType":"matrix","result":[]}}{"status":"success"})");
    row("deep lists", QByteArray(200000, '['));
    row("deep objects", QByteArray(R"({"a":)").repeated(50000));
    row("deep where the result is due", start + QByteArray(100000, '[') + QByteArray(100000, ']') + "}}");
    row("deep where a point is due", matrixOf(QByteArray(100000, '[') + QByteArray(100000, ']')));
    row("deep where a label is due",
        start + R"([{"metric":{"a":)" + QByteArray(100000, '[') + QByteArray(100000, ']') + "}}]}}");
}

void DecodeQueryTest::whatIsNoAnswer()
{
    QFETCH(QByteArray, body);
    const auto answer = decode(body);
    QVERIFY(!answer);
    QCOMPARE(errorKindName(answer.error().kind), errorKindName(ErrorKind::BadAnswer));
    QVERIFY(answer.error().message.endsWith(u'.'));
}

void DecodeQueryTest::buffersComeBackFromPollToPoll()
{
    const auto buffers = std::make_shared<Buffers>();
    const auto body = fixture(u"matrix-special.json"_qs);
    const auto columnOf = [&](const Result<QueryAnswer> &answer) { return answer->series->timesMs.data(); };
    auto shown = std::make_unique<Result<QueryAnswer>>(decodeQuery(body, buffers));
    const auto first = columnOf(*shown);
    auto next = std::make_unique<Result<QueryAnswer>>(decodeQuery(body, buffers));
    const auto second = columnOf(*next);
    QVERIFY(first != second);
    shown = std::move(next); // the panel takes the new answer, the older columns are free again
    next = std::make_unique<Result<QueryAnswer>>(decodeQuery(body, buffers));
    QCOMPARE(columnOf(*next), first);
    QCOMPARE(difference(*(*next)->series, readNaively(body)), QString());
    QCOMPARE(difference(*(*shown)->series, readNaively(body)), QString());
}

void DecodeQueryTest::twoDecodingsOverOneBufferKeepApart()
{
    // A query cancelled while it is decoded may still run when its successor begins.
    const auto buffers = std::make_shared<Buffers>();
    const auto body = fixture(u"matrix-special.json"_qs);
    const auto naive = readNaively(body);
    std::vector<QString> differences(4);
    std::vector<std::thread> threads;
    for (auto &found : differences)
        threads.emplace_back([&] {
            for (int i = 0; i < 50 && found.isEmpty(); ++i)
                found = difference(*decodeQuery(body, buffers)->series, naive);
        });
    for (auto &thread : threads)
        thread.join();
    for (const auto &found : differences)
        QCOMPARE(found, QString());
}

OPS_TEST(DecodeQueryTest)
#include "tst_decodequery.moc"
