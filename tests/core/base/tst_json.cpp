#include "core/base/json.h"
#include "tests/support/opstest.h"

#include <nlohmann/json.hpp>

using namespace ops;

class JsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads()
    {
        const auto document = parseJson("\xEF\xBB\xBF{\"a\": [1, \"x\", null]}");
        QVERIFY(document);
        QCOMPARE(document->at("a").size(), std::size_t(3));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("{\"a\": [1,");
        QTest::newRow("html") << QByteArray("<html></html>");
        QTest::newRow("trailing") << QByteArray("{} x");
        QTest::newRow("bad UTF-8") << QByteArray("\"\xff\xfe\"");
        QTest::newRow("number too large") << QByteArray("1e400");
        QTest::newRow("unbalanced") << QByteArray("]]]]");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        const auto document = parseJson(text);
        QVERIFY(!document);
        QCOMPARE(document.error().kind, ErrorKind::BadAnswer);
        QVERIFY(!document.error().message.isEmpty());
        QVERIFY(!document.error().detail.isEmpty());
    }

    void boundsTheDepth()
    {
        QVERIFY(parseJson(QByteArray(64, '[') + QByteArray(64, ']')));
        QVERIFY(!parseJson(QByteArray(65, '[') + QByteArray(65, ']')));
        QVERIFY(!parseJson(QByteArray(10'000'000, '[')));
        QVERIFY(parseJson("[\"" + QByteArray(100, '[') + "\\\"" + QByteArray(100, '{') + "\"]"));
        QVERIFY(parseJson("[" + QByteArray("[],").repeated(100) + "1]"));
    }

    void writes()
    {
        const nlohmann::json value{{"b", 1}, {"a", "\xff"}};
        QCOMPARE(jsonText(value), QByteArray("{\"a\":\"\xEF\xBF\xBD\",\"b\":1}"));
        QVERIFY(jsonText(value, 2).contains('\n'));
    }
};

OPS_TEST(JsonTest)
#include "tst_json.moc"
