#include "core/sources/prometheus/decodequery.h"
#include "tests/core/sources/naive.h"
#include "tests/support/opstest.h"

#include <cmath>
#include <random>

using namespace ops;
using namespace ops::prometheus;
using test::difference;
using test::fixture;
using test::readNaively;

namespace {

constexpr char Fixtures[][24] = {"matrix-special.json", "vector-mixed.json", "matrix-histograms.json", "scalar.json",
                                 "string.json",         "warnings.json",     "late-keys.json"};

/// A value in one of the spellings that servers use, and some that none does.
QByteArray randomValue(std::mt19937 &random)
{
    const auto bits = std::uint64_t(random()) << 32 | random();
    double value = 0;
    std::memcpy(&value, &bits, sizeof value);
    char text[40];
    switch (random() % 8) {
    case 0:
        return "NaN";
    case 1:
        return random() % 2 ? "+Inf" : "-Inf";
    case 2:
        return QByteArray::number(int(random() % 2000) - 1000);
    case 3:
        return QByteArray::number(double(random() % 100000) / 1000.0, 'f', 3);
    case 4:
        return std::isfinite(value) ? QByteArray::number(value, 'g', 17) : QByteArray("0");
    case 5:
        std::snprintf(text, sizeof text, "%.17g", double(random()) / 4294967296.0);
        return text;
    case 6:
        std::snprintf(text, sizeof text, "%.15f", double(random()) / 1e6);
        return text;
    default:
        return QByteArray::number(double(random()) / 7.0, 'g', 6);
    }
}

QByteArray randomAnswer(std::mt19937 &random)
{
    QByteArray body = R"({"status":"success","data":{"resultType":"matrix","result":[)";
    const auto series = random() % 5;
    for (unsigned s = 0; s < series; ++s) {
        body += QByteArray(s ? "," : "") + R"({"metric":{"__name__":"m","i":")" + QByteArray::number(s) +
                R"("},"values":[)";
        qint64 timeMs = 1795374640000 + random() % 100000;
        const auto points = random() % 40;
        for (unsigned i = 0; i < points; ++i) {
            timeMs += 1 + random() % 30000;
            QByteArray time = QByteArray::number(timeMs / 1000);
            if (timeMs % 1000)
                time += "." + QByteArray::number(timeMs % 1000).rightJustified(3, '0');
            body += QByteArray(i ? "," : "") + "[" + time + ",\"" + randomValue(random) + "\"]";
        }
        body += "]}";
    }
    return body + "]}}";
}

} // namespace

/// Damaged and random answers: none may crash, hang or be taken for whole; run under ASan and UBSan.
class DecodeDamageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomColumnsEqualTheNaiveReading();
    void truncatedAtEveryByte();
    void mutatedBytes();
    void badByteIsReplacedAndCounted();
    void everyKindOfBadUtf8_data();
    void everyKindOfBadUtf8();
    void whatIsNoTextIsNotRepaired();
    void controlCharacterIsReplaced();
    void loneSurrogateLosesNoAnswer();
};

void DecodeDamageTest::randomColumnsEqualTheNaiveReading()
{
    std::mt19937 random(20261124);
    const auto buffers = std::make_shared<Buffers>();
    for (int i = 0; i < 400; ++i) {
        const auto body = randomAnswer(random);
        const auto answer = decodeQuery(body, buffers);
        QVERIFY2(answer, body.constData());
        const auto found = difference(*answer->series, readNaively(body));
        QVERIFY2(found.isEmpty(), qPrintable(found + u' ' + QString::fromLatin1(body)));
    }
}

void DecodeDamageTest::truncatedAtEveryByte()
{
    for (const auto name : Fixtures) {
        const auto whole = fixture(QString::fromLatin1(name)).trimmed();
        QVERIFY(decodeQuery(whole, nullptr));
        for (qsizetype length = 0; length < whole.size(); ++length) {
            // A copy of exactly this size, so that the sanitizer sees any step beyond it.
            const auto answer = decodeQuery(QByteArray(whole.constData(), length), nullptr);
            QVERIFY2(!answer, whole.left(length).constData());
            QCOMPARE(errorKindName(answer.error().kind), errorKindName(ErrorKind::BadAnswer));
        }
    }
}

void DecodeDamageTest::mutatedBytes()
{
    std::mt19937 random(42);
    const QByteArray alphabet = "{}[]\",:\\0123456789.eE+-nul \n\x80\xff";
    int read = 0;
    for (int round = 0; round < 6000; ++round) {
        auto body = fixture(QString::fromLatin1(Fixtures[random() % std::size(Fixtures)]));
        const auto changes = 1 + random() % 3;
        for (unsigned i = 0; i < changes; ++i) {
            const auto at = qsizetype(random() % unsigned(body.size()));
            const char c = alphabet[qsizetype(random() % unsigned(alphabet.size()))];
            switch (random() % 3) {
            case 0:
                body[at] = c;
                break;
            case 1:
                body.insert(at, c);
                break;
            default:
                body.remove(at, 1);
            }
        }
        const auto answer = decodeQuery(body, nullptr);
        if (!answer)
            continue;
        ++read;
        for (const auto &row : answer->series->rows) {
            QVERIFY(row.begin <= row.end && row.end <= answer->series->pointCount());
            const auto times = answer->series->timesOf(row);
            QVERIFY(std::is_sorted(times.begin(), times.end()));
        }
        QCOMPARE(answer->series->timesMs.size(), answer->series->values.size());
    }
    QVERIFY(read > 100);
}

void DecodeDamageTest::badByteIsReplacedAndCounted()
{
    auto body = fixture(u"matrix-special.json"_qs);
    body.replace("a:9100", "a\xff:91\xfe");
    const auto answer = decodeQuery(body, nullptr);
    QVERIFY(answer);
    QCOMPARE(answer->repairedBytes, 2);
    QVERIFY(answer->partial());
    QCOMPARE(labelValue(answer->series->rows.at(0).labels, "instance"),
             std::string_view("a\xEF\xBF\xBD:91\xEF\xBF\xBD"));
    QCOMPARE(answer->series->pointCount(), std::size_t(9));
}

void DecodeDamageTest::everyKindOfBadUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("repaired");
    QTest::newRow("continuation alone") << QByteArray("\x80") << 1;
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << 2;
    QTest::newRow("overlong of three") << QByteArray("\xE0\x80\x80") << 3;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << 3;
    QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << 4;
    QTest::newRow("cut off") << QByteArray("\xE4\xB8") << 2;
    QTest::newRow("Latin-1") << QByteArray("caf\xE9") << 1;
    QTest::newRow("sound beside bad") << QByteArray("中\xF0\x9F\x9A\x80\xFF") << 1;
    QTest::newRow("behind a backslash") << QByteArray("\\\"\xFF") << 1;
}

void DecodeDamageTest::everyKindOfBadUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, repaired);
    auto body = fixture(u"matrix-special.json"_qs);
    body.replace("a:9100", bytes);
    const auto answer = decodeQuery(body, nullptr);
    QVERIFY(answer);
    QCOMPARE(answer->repairedBytes, repaired);
    QCOMPARE(answer->series->rows.size(), std::size_t(3));
}

void DecodeDamageTest::whatIsNoTextIsNotRepaired()
{
    auto body = fixture(u"matrix-special.json"_qs);
    body.replace("a:9100", QByteArray(20000, '\xff'));
    const auto answer = decodeQuery(body, nullptr);
    QVERIFY(!answer);
    QCOMPARE(errorKindName(answer.error().kind), errorKindName(ErrorKind::BadAnswer));
}

void DecodeDamageTest::controlCharacterIsReplaced()
{
    auto body = fixture(u"matrix-special.json"_qs);
    body.replace("a:9100", QByteArray("a\0b\nc", 5));
    const auto answer = decodeQuery(body, nullptr);
    QVERIFY(answer);
    QCOMPARE(answer->repairedBytes, 2);
    QCOMPARE(labelValue(answer->series->rows.at(0).labels, "instance"), std::string_view("a\xEF\xBF\xBD"
                                                                                         "b\xEF\xBF\xBD"
                                                                                         "c"));
}

void DecodeDamageTest::loneSurrogateLosesNoAnswer()
{
    auto body = fixture(u"matrix-special.json"_qs);
    body.replace("a:9100", R"(\ud83d x \ude80\ud83d\ud83d\ude80)");
    const auto answer = decodeQuery(body, nullptr);
    QVERIFY(answer);
    QCOMPARE(answer->repairedBytes, 3);
    QCOMPARE(labelValue(answer->series->rows.at(0).labels, "instance"),
             std::string_view("\xEF\xBF\xBD x \xEF\xBF\xBD\xEF\xBF\xBD\xF0\x9F\x9A\x80"));
}

OPS_TEST(DecodeDamageTest)
#include "tst_decodedamage.moc"
