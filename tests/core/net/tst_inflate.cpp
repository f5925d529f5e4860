#include "core/net/inflate.h"

#include "core/net/transport.h"
#include "tests/support/opstest.h"
#include "tests/support/script.h"

using namespace ops;

namespace {

QByteArray sample(qsizetype size)
{
    QByteArray text;
    text.reserve(size + 32);
    for (int i = 0; text.size() < size; ++i)
        text += "[" + QByteArray::number(i * 7919LL) + ",\"0." + QByteArray::number(i * 31) + "\"],";
    text.truncate(size);
    return text;
}

Result<QByteArray> unpacked(const QByteArray &body, ContentCoding coding = ContentCoding::Gzip,
                            InflateLimits limits = InflateLimits())
{
    return inflated(std::stop_token(), body, coding, limits);
}

} // namespace

class InflateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void deflate_data();
    void deflate();
    void roomForPadding();
    void severalMembers();
    void zerosBehindTheEnd();
    void lyingSize_data();
    void lyingSize();
    void emptyBody();
    void cutOff_data();
    void cutOff();
    void flippedBits();
    void garbage_data();
    void garbage();
    void sizeLimitIsExact();
    void ratioLimit();
    void ratioDoesNotCountBelow16MiB();
    void bombTouchesLittleMemory();
    void stops();
};

void InflateTest::roundTrip_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size :
         {qsizetype(1), qsizetype(100), qsizetype(16384), qsizetype(4 << 20), qsizetype(9'000'001)})
        QTest::addRow("%lld", static_cast<long long>(size)) << size;
}

void InflateTest::roundTrip()
{
    QFETCH(qsizetype, size);
    const QByteArray content = sample(size);
    const auto found = unpacked(test::gzipped(content));
    QVERIFY(found);
    QVERIFY(*found == content);
}

void InflateTest::deflate_data()
{
    QTest::addColumn<bool>("raw");
    QTest::newRow("with zlib's header") << false;
    QTest::newRow("raw") << true;
}

void InflateTest::deflate()
{
    QFETCH(bool, raw);
    const QByteArray content = sample(300'000);
    const auto found = unpacked(test::zlibbed(content, raw), ContentCoding::Deflate);
    QVERIFY(found);
    QVERIFY(*found == content);
}

void InflateTest::roomForPadding()
{
    for (const qsizetype size : {10, 16384, 70000}) {
        const auto found = unpacked(test::gzipped(sample(size)));
        QVERIFY(found);
        QVERIFY(found->capacity() - found->size() >= BodyPadding);
    }
}

void InflateTest::severalMembers()
{
    const QByteArray a = sample(50'000), b = sample(3);
    const auto found = unpacked(test::gzipped(a) + test::gzipped(b) + test::gzipped(QByteArray()));
    QVERIFY(found);
    QVERIFY(*found == a + b);
}

void InflateTest::zerosBehindTheEnd()
{
    const auto found = unpacked(test::gzipped("abc") + QByteArray(100, '\0'));
    QVERIFY(found);
    QCOMPARE(*found, QByteArray("abc"));
}

void InflateTest::lyingSize_data()
{
    QTest::addColumn<quint32>("claimed");
    QTest::newRow("zero") << 0u;
    QTest::newRow("less") << 1000u;
    QTest::newRow("4 GB") << 0xffffffffu;
}

void InflateTest::lyingSize()
{
    // The size is checked by zlib at the end; before that it is only a hint that must cost nothing.
    QFETCH(quint32, claimed);
    QByteArray body = test::gzipped(sample(200'000));
    for (int i = 0; i < 4; ++i)
        body[body.size() - 4 + i] = char(claimed >> (8 * i));
    const auto found = unpacked(body);
    QVERIFY(!found);
    QCOMPARE(errorKindName(found.error().kind), QStringLiteral("badAnswer"));
}

void InflateTest::emptyBody()
{
    const auto found = unpacked(QByteArray());
    QVERIFY(found);
    QVERIFY(found->isEmpty());
}

void InflateTest::cutOff_data()
{
    QTest::addColumn<int>("missing");
    for (const int missing : {1, 4, 8, 9, 1000})
        QTest::addRow("%d bytes", missing) << missing;
    QTest::newRow("all but the header") << -10;
    QTest::newRow("within the header") << -5;
}

void InflateTest::cutOff()
{
    QFETCH(int, missing);
    QByteArray body = test::gzipped(sample(200'000));
    body.truncate(missing > 0 ? body.size() - missing : -missing);
    const auto found = unpacked(body);
    QVERIFY(!found);
    QCOMPARE(errorKindName(found.error().kind), QStringLiteral("badAnswer"));
    QVERIFY(!found.error().message.isEmpty());
}

void InflateTest::flippedBits()
{
    const QByteArray body = test::gzipped(sample(50'000));
    for (qsizetype at = 10; at < body.size(); at += body.size() / 40) {
        QByteArray broken = body;
        broken[at] = char(broken[at] ^ 0x10);
        const auto found = unpacked(broken);
        QVERIFY2(!found, qPrintable(QString::number(at)));
        QCOMPARE(errorKindName(found.error().kind), QStringLiteral("badAnswer"));
    }
}

void InflateTest::garbage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("plain text") << QByteArray(R"({"status":"success"})");
    QTest::newRow("one byte") << QByteArray("\x1f");
    QTest::newRow("behind the end") << test::gzipped("abc") + "tail";
}

void InflateTest::garbage()
{
    QFETCH(QByteArray, body);
    for (const auto coding : {ContentCoding::Gzip, ContentCoding::Deflate}) {
        const auto found = unpacked(body, coding);
        QVERIFY(!found);
        QCOMPARE(errorKindName(found.error().kind), QStringLiteral("badAnswer"));
    }
}

void InflateTest::sizeLimitIsExact()
{
    const QByteArray body = test::gzipped(sample(100'000));
    QVERIFY(unpacked(body, ContentCoding::Gzip, InflateLimits(100'000)));
    const auto found = unpacked(body, ContentCoding::Gzip, InflateLimits(99'999));
    QVERIFY(!found);
    QCOMPARE(errorKindName(found.error().kind), QStringLiteral("tooLarge"));
}

void InflateTest::ratioLimit()
{
    const auto found = unpacked(test::bomb(64 << 20)); // a thousandth of it sent
    QVERIFY(!found);
    QCOMPARE(errorKindName(found.error().kind), QStringLiteral("tooLarge"));
    QCOMPARE(InflateLimits().allowedBytes(64 << 10), qint64(16 << 20));
    QCOMPARE(InflateLimits().allowedBytes(1 << 20), qint64(200 << 20));
    QCOMPARE(InflateLimits().allowedBytes(100 << 20), qint64(256 << 20));
}

void InflateTest::ratioDoesNotCountBelow16MiB()
{
    const QByteArray zeros(16 << 20, '\0');
    const auto found = unpacked(test::gzipped(zeros));
    QVERIFY(found);
    QVERIFY(*found == zeros);
}

void InflateTest::bombTouchesLittleMemory()
{
    // A terabyte by its own trailer; the buffer is bounded by what was sent.
    QByteArray body = test::bomb(32 << 20);
    for (int i = 1; i <= 4; ++i)
        body[body.size() - i] = char(0xff);
    const auto found = unpacked(body);
    QVERIFY(!found);
    QCOMPARE(errorKindName(found.error().kind), QStringLiteral("tooLarge"));
    QVERIFY(InflateLimits().allowedBytes(body.size()) <= 16 << 20);
}

void InflateTest::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const auto found = inflated(stop.get_token(), test::gzipped(sample(1000)), ContentCoding::Gzip, InflateLimits());
    QVERIFY(!found);
    QCOMPARE(errorKindName(found.error().kind), QStringLiteral("cancelled"));
}

OPS_TEST(InflateTest)
#include "tst_inflate.moc"
