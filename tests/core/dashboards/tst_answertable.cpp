#include "core/dashboards/answertable.h"
#include "tests/support/opstest.h"

#include <limits>

using namespace ops;

class AnswerTableTest : public QObject
{
    Q_OBJECT

    struct Line
    {
        QString name;
        std::vector<std::int64_t> timesMs;
        std::vector<double> values;
        qint64 stepMs = 1000;
        Labels labels = {};
    };
    static std::shared_ptr<const PanelData> dataOf(const std::vector<Line> &lines)
    {
        auto data = std::make_shared<PanelData>();
        for (const Line &line : lines) {
            auto set = std::make_shared<SeriesSet>();
            set->timesMs = line.timesMs;
            set->values = line.values;
            SeriesSet::Row row;
            row.labels = line.labels;
            row.end = line.values.size();
            set->rows.push_back(row);
            ChartSeries series;
            series.name = line.name;
            series.set = set;
            series.stepMs = line.stepMs;
            data->series.push_back(std::move(series));
        }
        return data;
    }
    static QStringList row(const AnswerTable &table, std::size_t at)
    {
        QStringList cells;
        for (std::size_t column = 0; column < table.columnCount(); ++column)
            cells << table.text(at, column);
        return cells;
    }
    static QString text(const char *utf8) { return QString::fromUtf8(utf8); }

private Q_SLOTS:
    void seriesOverTimeStandSideBySide()
    {
        const AnswerTable table(
            dataOf({{text("a"), {1000, 2000, 3000}, {1, 2.5, 3}}, {text("b"), {2000, 4000}, {7, 8}}}),
            QTimeZone::utc());
        QCOMPARE(table.columnCount(), std::size_t(3));
        QCOMPARE(table.rowCount(), std::size_t(4)); // each moment once
        QCOMPARE(table.heading(1), text("a"));
        QCOMPARE(row(table, 0), (QStringList{text("1970-01-01T00:00:01Z"), text("1"), QString()}));
        QCOMPARE(row(table, 1), (QStringList{text("1970-01-01T00:00:02Z"), text("2.5"), text("7")}));
        QCOMPARE(row(table, 3), (QStringList{text("1970-01-01T00:00:04Z"), QString(), text("8")}));
    }

    void timesAreInTheZoneWithTheirOffset()
    {
        QCOMPARE(zonedTimeText(0, QTimeZone("Asia/Shanghai")), text("1970-01-01T08:00:00+08:00"));
        QCOMPARE(zonedTimeText(250, QTimeZone("Asia/Shanghai")), text("1970-01-01T08:00:00.250+08:00"));
    }

    void valuesOfAMomentAreARowASeries()
    {
        const AnswerTable table(dataOf({{text("x"), {1000}, {5}, 0, {{"job", "api"}, {"zone", "eu"}}},
                                        {text("y"), {1000}, {6}, 0, {{"job", "db"}}}}),
                                QTimeZone::utc());
        QCOMPARE(table.heading(1), text("job"));
        QCOMPARE(table.heading(2), text("zone"));
        QCOMPARE(row(table, 0),
                 (QStringList{text("x"), text("api"), text("eu"), text("1970-01-01T00:00:01Z"), text("5")}));
        QCOMPARE(row(table, 1),
                 (QStringList{text("y"), text("db"), QString(), text("1970-01-01T00:00:01Z"), text("6")}));
        QVERIFY(table.isNumber(4) && !table.isNumber(1));
    }

    void numbersReadBackAsTheSame()
    {
        constexpr double inf = std::numeric_limits<double>::infinity();
        const AnswerTable table(
            dataOf(
                {{text("a"), {0, 1, 2, 3, 4}, {0.1 + 0.2, -1.5, inf, -inf, std::numeric_limits<double>::quiet_NaN()}}}),
            QTimeZone::utc());
        QCOMPARE(table.text(0, 1).toDouble(), 0.1 + 0.2);
        QCOMPARE(table.text(1, 1), text("-1.5"));
        QCOMPARE(table.text(2, 1), text("+Inf"));
        QCOMPARE(table.text(3, 1), text("-Inf"));
        QCOMPARE(table.text(4, 1), text("NaN"));
    }

    void nothingIsAnEmptyTable()
    {
        QCOMPARE(AnswerTable(nullptr, QTimeZone::utc()).rowCount(), std::size_t(0));
        QCOMPARE(AnswerTable(nullptr, QTimeZone::utc()).columnCount(), std::size_t(0));
        const AnswerTable empty(dataOf({}), QTimeZone::utc());
        QCOMPARE(empty.rowCount(), std::size_t(0));
        const AnswerTable bare(dataOf({{text("a"), {}, {}, 0}}), QTimeZone::utc());
        QCOMPARE(bare.rowCount(), std::size_t(1));
        QCOMPARE(bare.text(0, bare.columnCount() - 1), QString());
    }

    void formulasAreTexts_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("equals") << text("=1+1") << QByteArray("'=1+1");
        QTest::newRow("plus") << text("+cmd") << QByteArray("'+cmd");
        QTest::newRow("minus") << text("-2+3") << QByteArray("'-2+3");
        QTest::newRow("at") << text("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << text("\t=1") << QByteArray("'\t=1");
        QTest::newRow("number") << text("-2.5") << QByteArray("-2.5");
        QTest::newRow("signed") << text("+2e3") << QByteArray("+2e3");
        QTest::newRow("comma") << text("a,b") << QByteArray("\"a,b\"");
        QTest::newRow("quote") << text("a\"b") << QByteArray("\"a\"\"b\"");
        QTest::newRow("both") << text("=a,\"b\"") << QByteArray("\"'=a,\"\"b\"\"\"");
        QTest::newRow("line") << text("a\nb") << QByteArray("\"a\nb\"");
        QTest::newRow("plain") << text("node-1") << QByteArray("node-1");
        QTest::newRow("han") << text("\xE8\xAF\xB7") << QByteArray("\xE8\xAF\xB7");
    }
    void formulasAreTexts()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, csv);
        QCOMPARE(csvCell(cell, false), csv);
    }

    void ownNumbersAreNeverGuarded() { QCOMPARE(csvCell(text("-Inf"), true), QByteArray("-Inf")); }

    void csvHasAMarkAHeadAndWholeLines()
    {
        const AnswerTable table(dataOf({{text("=evil"), {0, 1000}, {-1, 2}}}), QTimeZone::utc());
        QCOMPARE(csvOf({}, table), QByteArray("\xEF\xBB\xBFTime,'=evil\r\n"
                                              "1970-01-01T00:00:00Z,-1\r\n"
                                              "1970-01-01T00:00:01Z,2\r\n"));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(csvOf(stop.get_token(), table).isEmpty());
    }
};

OPS_TEST(AnswerTableTest)
#include "tst_answertable.moc"
