#include "core/config/jsonplace.h"

#include "tests/support/opstest.h"

using namespace ops;

class JsonPlaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnsCountCharacters()
    {
        const QByteArray text("{\n  \"名\": x");
        QCOMPARE(placeOfByte(text, text.indexOf('x')), (TextPlace{2, 8}));
        QCOMPARE(placeOfByte(text, 0), (TextPlace{1, 1}));
        QCOMPARE(placeOfByte(text, 1000), (TextPlace{2, 9}));
        QCOMPARE(placeOfByte(QByteArray("\xEF\xBB\xBF{"), 3), (TextPlace{1, 1}));
    }

    void aValueIsFound_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("the document") << QStringList() << 1 << 1;
        QTest::newRow("a key") << path("name") << 1 << 10;
        QTest::newRow("in an array") << path("list/1") << 2 << 15;
        QTest::newRow("deep") << path("list/2/url") << 3 << 11;
        QTest::newRow("after a text with brackets") << path("last") << 4 << 9;
        QTest::newRow("of two equal keys the last") << path("twice") << 5 << 23;
        QTest::newRow("an escaped key") << path("a b") << 6 << 13;
        QTest::newRow("what is missing is its parent") << path("list/2/none") << 3 << 3;
        QTest::newRow("an element too far") << path("list/9") << 2 << 10;
    }
    void aValueIsFound()
    {
        QFETCH(QStringList, path);
        QFETCH(int, line);
        QFETCH(int, column);
        const QByteArray text("{\"name\": \"a]},\\\"\",\n"
                              " \"list\": [ 1, [2, {\"x\": 3}],\n"
                              "  {\"url\": 4}],\n"
                              "\"last\": 5,\n"
                              "\"twice\": 1, \"twice\":  2,\n"
                              "\"a\\u0020b\": true }");
        const TextPlace place = placeOfValue(text, path);
        QCOMPARE(place.line, line);
        QCOMPARE(place.column, column);
    }

    void aFaultHasAPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("comma missing") << QByteArray("{\n \"a\": 1\n \"b\": 2\n}") << 3 << 2;
        QTest::newRow("comma too many") << QByteArray("{\"a\": 1,\n}") << 2 << 1;
        QTest::newRow("cut") << QByteArray("{\n\"a\": [1,") << 2 << 9;
        QTest::newRow("a word") << QByteArray("{\"a\": yes}") << 1 << 7;
    }
    void aFaultHasAPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        const JsonFault fault = jsonFault(text);
        QVERIFY(!fault.words.isEmpty());
        QVERIFY2(!fault.words.contains(u"json.exception"), qPrintable(fault.words));
        QCOMPARE(fault.place.line, line);
        QCOMPARE(fault.place.column, column);
    }

    void aRepeatedKeyIsFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("column");
        QTest::newRow("none") << QByteArray("{\"a\": {\"a\": 1}, \"b\": [{\"a\": \"a\"}, {\"a\": []}]}") << 0;
        QTest::newRow("outside") << QByteArray("{\"a\": [1, {}], \"a\": 2}") << 16;
        QTest::newRow("within") << QByteArray("[0, {\"x\": [ ], \"b\": {\"c\": null, \"c\" : 1}}]") << 33;
        QTest::newRow("written otherwise") << QByteArray("{\"a\": 1 , \"\\u0061\": 2}") << 11;
    }
    void aRepeatedKeyIsFound()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, column);
        const auto place = placeOfRepeatedKey(text);
        QCOMPARE(place ? place->column : 0, column);
    }

    void validTextHasNoFault() { QVERIFY(jsonFault("{\"a\": 1}").words.isEmpty()); }

private:
    static QStringList path(const char *text) { return QString::fromLatin1(text).split(u'/'); }
};

OPS_TEST(JsonPlaceTest)
#include "tst_jsonplace.moc"
