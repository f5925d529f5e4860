#include "core/base/table.h"
#include "tests/support/opstest.h"

using namespace ops;

class TableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void widths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("latin") << QStringLiteral("abc") << 3;
        QTest::newRow("Chinese") << QStringLiteral("延迟") << 4;
        QTest::newRow("mixed") << QStringLiteral("p99 延迟") << 8;
        QTest::newRow("full width") << QStringLiteral("Ａ１") << 4;
        QTest::newRow("half width katakana") << QStringLiteral("ｱｲ") << 2;
        QTest::newRow("Hangul") << QStringLiteral("서울") << 4;
        QTest::newRow("combining") << QStringLiteral("e\u0301") << 1;
        QTest::newRow("emoji") << QStringLiteral("🔥") << 2;
        QTest::newRow("beyond the BMP") << QStringLiteral("𠀀") << 2;
        QTest::newRow("narrow arrows and frames") << QStringLiteral("→│") << 2;
    }
    void widths()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QCOMPARE(displayWidth(text), width);
    }

    void elides()
    {
        QCOMPARE(elidedToWidth(QStringLiteral("abcdef"), 4), QStringLiteral("abc…"));
        QCOMPARE(elidedToWidth(QStringLiteral("abcd"), 4), QStringLiteral("abcd"));
        QCOMPARE(elidedToWidth(QStringLiteral("延迟延迟"), 4), QStringLiteral("延…"));
        QCOMPARE(elidedToWidth(QStringLiteral("abcdef"), 0), QStringLiteral("abcdef"));
    }

    void aligns()
    {
        TextTable table(
            {{QStringLiteral("Name")}, {QStringLiteral("Value"), TableColumn::Align::Right}, {QStringLiteral("Note")}});
        QVERIFY(table.isEmpty());
        table.addRow({QStringLiteral("延迟"), QStringLiteral("12.5"), QStringLiteral("up")});
        table.addRow({QStringLiteral("error_rate"), QStringLiteral("1234567")});
        QCOMPARE(table.text(), QStringLiteral("Name          Value  Note\n"
                                              "延迟           12.5  up\n"
                                              "error_rate  1234567\n"));
    }

    void coloursOnlyOnDemand()
    {
        TextTable table({{QString()}, {QString()}});
        table.addRow({TableCell(QStringLiteral("down"), QStringLiteral("31")), QStringLiteral("x")});
        QCOMPARE(table.text(), QStringLiteral("down  x\n"));
        QCOMPARE(table.text(true), QStringLiteral("\x1b[31mdown\x1b[0m  x\n"));
    }

    void hostileCells()
    {
        TextTable table({{QString()}, {QString(), TableColumn::Align::Left, 6}});
        table.addRow({QStringLiteral("a\nb\x1b[2J"), QStringLiteral("123456789")});
        QCOMPARE(table.text(), QStringLiteral("a\\nb\\x1B[2J  12345…\n"));
    }

    void surplusCellsAreDropped()
    {
        TextTable table({TableColumn(QStringLiteral("A"))});
        table.addRow({QStringLiteral("1"), QStringLiteral("2")});
        QCOMPARE(table.text(), QStringLiteral("A\n1\n"));
    }
};

OPS_TEST(TableTest)
#include "tst_table.moc"
