#include "core/base/textsafe.h"
#include "tests/support/opstest.h"

using namespace ops;

class TextSafeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << QStringLiteral("api-gateway 12%") << QStringLiteral("api-gateway 12%");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("Chinese") << QStringLiteral("策略成功率") << QStringLiteral("策略成功率");
        QTest::newRow("emoji with joiner") << QStringLiteral("👩‍🚀") << QStringLiteral("👩‍🚀");
        QTest::newRow("terminal escape") << QStringLiteral("a\x1b[31mb") << QStringLiteral("a\\x1B[31mb");
        QTest::newRow("lines") << QStringLiteral("a\r\nb\tc") << QStringLiteral("a\\r\\nb\\tc");
        QTest::newRow("nul and del") << QString::fromLatin1("a\0b\x7f", 4) << QStringLiteral("a\\x00b\\x7F");
        QTest::newRow("C1") << QString(QChar(0x9B)) << QStringLiteral("\\u009B");
        QTest::newRow("right to left override") << QStringLiteral("gpj\u202Eexe") << QStringLiteral("gpj\\u202Eexe");
        QTest::newRow("isolate") << QStringLiteral("\u2066a\u2069") << QStringLiteral("\\u2066a\\u2069");
        QTest::newRow("zero width space") << QStringLiteral("a\u200Bb") << QStringLiteral("a\\u200Bb");
        QTest::newRow("line separator") << QStringLiteral("a\u2028b") << QStringLiteral("a\\u2028b");
        QTest::newRow("byte order mark") << QString(QChar(0xFEFF)) + u'a' << QStringLiteral("\\uFEFFa");
        const char32_t tag = 0xE0041;
        QTest::newRow("tag character") << QString::fromUcs4(&tag, 1) << QStringLiteral("\\uE0041");
        QTest::newRow("half surrogate") << QString(QChar(0xD83D)) + u'x' << QString(QChar(0xFFFD)) + u'x';
        QTest::newRow("markup stays text") << QStringLiteral("<b>x</b>") << QStringLiteral("<b>x</b>");
    }
    void shows()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(safeText(text), expected);
    }

    void bounds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("expected");
        QTest::newRow("fits") << QStringLiteral("abcd") << 4 << QStringLiteral("abcd");
        QTest::newRow("one too many") << QStringLiteral("abcde") << 4 << QStringLiteral("abc…");
        QTest::newRow("pair not split") << QStringLiteral("ab😀cd") << 4 << QStringLiteral("ab…");
        QTest::newRow("pair at the end fits") << QStringLiteral("ab😀") << 4 << QStringLiteral("ab😀");
        QTest::newRow("escape not split") << QStringLiteral("a\u202Eb") << 6 << QStringLiteral("a…");
        QTest::newRow("line not split") << QStringLiteral("ab\ncd") << 4 << QStringLiteral("ab…");
        QTest::newRow("nothing fits") << QStringLiteral("abc") << 1 << QStringLiteral("…");
        QTest::newRow("no length") << QStringLiteral("abc") << 0 << QStringLiteral("…");
    }
    void bounds()
    {
        QFETCH(QString, text);
        QFETCH(int, length);
        QFETCH(QString, expected);
        QCOMPARE(safeText(text, length), expected);
    }

    void hugeTextIsCut()
    {
        const QString text(50'000'000, QLatin1Char('x'));
        QCOMPARE(safeText(text, 100).size(), qsizetype(100));
    }
};

OPS_TEST(TextSafeTest)
#include "tst_textsafe.moc"
