#include "core/sources/prometheus/decodelists.h"
#include "core/sources/prometheus/decodequery.h"
#include "core/sources/prometheus/decoderules.h"
#include "core/sources/prometheus/decodestatus.h"
#include "core/sources/prometheus/failure.h"
#include "tests/core/sources/naive.h"
#include "tests/support/opstest.h"

#include <QFile>
#include <QUrl>

#include <nlohmann/json.hpp>
#include <zlib.h>

using namespace ops;
using namespace ops::prometheus;
using nlohmann::json;

namespace {

QByteArray inflated(const QByteArray &gzip)
{
    QByteArray out(4 << 20, Qt::Uninitialized);
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(gzip.constData()));
    stream.avail_in = uInt(gzip.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    inflateInit2(&stream, 16 + MAX_WBITS);
    const int end = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return end == Z_STREAM_END ? out.left(qsizetype(stream.total_out)) : QByteArray();
}

QString corpus(const QString &name) { return QStringLiteral(OPS_CORPUS_DIR "/prometheus/") + name; }

QByteArray read(const QString &path)
{
    QFile file(path);
    const auto bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return path.endsWith(u".gz") ? inflated(bytes) : bytes;
}

/// What a plain reader counts in the data: elements, or fields, or what lies one level below a name.
qsizetype countOf(const QByteArray &body, const char *below = nullptr)
{
    const auto document = json::parse(body.begin(), body.end(), nullptr, false);
    if (!document.contains("data"))
        return -1;
    const auto &data = document["data"];
    return qsizetype(below ? data.value(below, json::array()).size() : data.size());
}

template<class T> qsizetype sizeOf(const Result<T> &result) { return result ? qsizetype(result->size()) : -2; }

} // namespace

/// Every answer recorded from real servers.
class PrometheusCorpusTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void noDecoderFails_data() { answers_data(); }
    void noDecoderFails();

private:
    void queryAnswer(const QByteArray &body);
    void listAnswer(const QString &route, const QByteArray &body);
    void failure(int status, const QByteArray &type, const QByteArray &body);

    json m_index;
};

void PrometheusCorpusTest::initTestCase()
{
    const auto text = read(corpus(u"index.json"_qs));
    if (text.isEmpty())
        QSKIP("no recorded answers: set OPS_CORPUS_DIR to a folder that has prometheus/index.json");
    m_index = json::parse(text.begin(), text.end(), nullptr, false);
    QVERIFY(m_index.is_array());
    QVERIFY(m_index.size() > 100);
}

void PrometheusCorpusTest::answers_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("route");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    for (const auto &entry : m_index) {
        const auto target = QUrl(QString::fromStdString(entry["request"]["target"].get<std::string>()));
        const auto file = QString::fromStdString(entry["file"].get<std::string>());
        const auto type = entry["headers"].value("content-type", std::string());
        QTest::newRow(entry["name"].get<std::string>().c_str())
            << file << target.path().section(u"/api/v1/"_qs, 1) << entry["status"].get<int>()
            << QByteArray::fromStdString(type);
    }
}

void PrometheusCorpusTest::queryAnswer(const QByteArray &body)
{
    const auto answer = decodeQuery(body, nullptr);
    QVERIFY(answer);
    const auto naive = test::readNaively(body);
    QVERIFY(naive.valid);
    QCOMPARE(resultTypeName(answer->type), naive.type);
    QCOMPARE(test::difference(*answer->series, naive), QString());
    QCOMPARE(answer->partial(), body.contains("\"warnings\":"));
    QCOMPARE(answer->repairedBytes, 0);
}

void PrometheusCorpusTest::listAnswer(const QString &route, const QByteArray &body)
{
    if (route == u"labels" || route.startsWith(u"label/"))
        QCOMPARE(sizeOf(decodeNames(body)), countOf(body));
    else if (route == u"series")
        QCOMPARE(sizeOf(decodeSeries(body)), countOf(body));
    else if (route == u"targets")
        QCOMPARE(sizeOf(decodeTargets(body)), countOf(body, "activeTargets"));
    else if (route == u"rules")
        QCOMPARE(sizeOf(decodeRules(body)), countOf(body, "groups"));
    else if (route == u"alerts")
        QCOMPARE(sizeOf(decodeAlerts(body)), countOf(body, "alerts"));
    else if (route == u"metadata")
        QVERIFY(sizeOf(decodeMetadata(body)) >= countOf(body));
    else if (route == u"query_exemplars")
        QVERIFY(sizeOf(decodeExemplars(body)) >= countOf(body));
    else if (route == u"status/buildinfo")
        QCOMPARE(decodeBuildInfo(body)->version, u"2.42.0+ds"_qs);
    else if (route == u"status/walreplay")
        QCOMPARE(decodeWalReplay(body)->replaying, decodeWalReplay(body)->max > 0);
}

void PrometheusCorpusTest::failure(int status, const QByteArray &type, const QByteArray &body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.headers.emplace_back("Content-Type", type);
    const auto error = failureOf(answer);
    const auto document = json::parse(body.begin(), body.end(), nullptr, false);
    QVERIFY(error.message.endsWith(u'.'));
    QVERIFY(!error.message.contains(u'<'));
    if (!document.is_object()) {
        const bool starting = body == "Service Unavailable";
        QCOMPARE(error.message == u"Prometheus is starting.", starting);
        QVERIFY(error.kind != ErrorKind::BadAnswer || status < 400);
        return;
    }
    QCOMPARE(error.detail.toStdString(), document["error"].get<std::string>());
    const auto said = document["errorType"].get<std::string>();
    const auto kind = said == "timeout"       ? ErrorKind::Timeout
                      : said == "unavailable" ? ErrorKind::Unsupported
                                              : ErrorKind::BadRequest;
    QCOMPARE(errorKindName(error.kind), errorKindName(kind));
}

void PrometheusCorpusTest::answers()
{
    QFETCH(QString, file);
    QFETCH(QString, route);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    const auto body = read(corpus(file));
    if (status >= 400)
        failure(status, type, body);
    else if (status == 200 && (route == u"query" || route == u"query_range"))
        queryAnswer(body);
    else if (status == 200)
        listAnswer(route, body);
}

void PrometheusCorpusTest::noDecoderFails()
{
    QFETCH(QString, file);
    const auto body = read(corpus(file));
    const auto checked = [](const auto &result) { return result.has_value() || !result.error().message.isEmpty(); };
    QVERIFY(checked(decodeQuery(body, nullptr)));
    QVERIFY(checked(decodeNames(body)));
    QVERIFY(checked(decodeSeries(body)));
    QVERIFY(checked(decodeMetadata(body)));
    QVERIFY(checked(decodeExemplars(body)));
    QVERIFY(checked(decodeTargets(body)));
    QVERIFY(checked(decodeRules(body)));
    QVERIFY(checked(decodeAlerts(body)));
    QVERIFY(checked(decodeBuildInfo(body)));
    QVERIFY(checked(decodeWalReplay(body)));
}

OPS_TEST(PrometheusCorpusTest)
#include "tst_prometheuscorpus.moc"
