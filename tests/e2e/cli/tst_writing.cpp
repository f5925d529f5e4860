#include "app/cli/findings.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/output.h"
#include "app/cli/querycall.h"
#include "app/cli/querycaret.h"
#include "app/cli/queryoutput.h"
#include "tests/support/opstest.h"

#include <QFile>
#include <QTemporaryFile>

#include <cmath>
#include <csignal>
#include <limits>

#include <unistd.h>

using namespace ops;
using namespace ops::cli;

namespace {

/// What `write` sends to standard output.
template<class F> QByteArray written(F write)
{
    QTemporaryFile file;
    if (!file.open())
        return "no file";
    {
        Output output(file.handle());
        write(output);
    }
    file.seek(0);
    return file.readAll();
}

QueryAnswer answer(ResultType type, std::vector<std::int64_t> times, std::vector<double> values)
{
    auto set = std::make_shared<SeriesSet>();
    set->timesMs = std::move(times);
    set->values = std::move(values);
    SeriesSet::Row row;
    row.labels = {{"__name__", "up"}, {"job", "a\"b\\c,d\n"}};
    row.end = set->timesMs.size();
    set->rows.push_back(row);
    QueryAnswer made;
    made.type = type;
    made.series = set;
    return made;
}

Arguments arguments(const char *expr, std::map<QString, QString> options = {})
{
    Arguments made;
    made.positional << QString::fromUtf8(expr);
    made.options = std::move(options);
    return made;
}

constexpr qint64 Now = 1'795'374'644'891;

} // namespace

class WritingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secondsHaveTheDecimalsTheyHave()
    {
        QCOMPARE(secondsText(1795374644891), std::string("1795374644.891"));
        QCOMPARE(secondsText(1795374644100), std::string("1795374644.1"));
        QCOMPARE(secondsText(1795374644010), std::string("1795374644.01"));
        QCOMPARE(secondsText(1795374644000), std::string("1795374644"));
        QCOMPARE(secondsText(-1500), std::string("-1.5"));
        QCOMPARE(secondsText(0), std::string("0"));
    }

    void jsonIsEscapedAndSeparated()
    {
        const auto text = written([](Output &output) {
            JsonWriter json(output);
            json.beginObject().key("a").beginArray().number(1.5).number(std::int64_t(2)).null().end();
            json.key("b").string(std::string_view("q\" \\ \n \x01 \x7f é")).key("c").beginObject().end();
            json.key("d").number(std::numeric_limits<double>::infinity()).end().line();
        });
        QCOMPARE(text,
                 QByteArray("{\"a\":[1.5,2,null],\"b\":\"q\\\" \\\\ \\n \\u0001 \\u007f é\",\"c\":{},\"d\":null}\n"));
    }

    void pointsAreExact()
    {
        constexpr double Inf = std::numeric_limits<double>::infinity();
        const auto made = answer(ResultType::Matrix, {1000, 1250, 2000, 3000}, {0.1, Inf, -Inf, std::nan("")});
        const auto text = written([&](Output &output) { writeQueryRows(output, made); });
        QVERIFY(text.contains("\"points\":[[1,\"0.1\"],[1.25,\"+Inf\"],[2,\"-Inf\"],[3,\"NaN\"]]"));
        QVERIFY(text.contains("\"job\":\"a\\\"b\\\\c,d\\n\""));
    }

    void csvQuotesWhatNeedsIt()
    {
        const auto text =
            written([](Output &output) { writeQueryCsv(output, answer(ResultType::Matrix, {1000}, {2})); });
        QCOMPARE(text, QByteArray("__name__,job,time,value\nup,\"a\"\"b\\c,d\n\",1970-01-01T00:00:01Z,2\n"));
    }

    void aClosedPipeIsSilent()
    {
        std::signal(SIGPIPE, SIG_IGN);
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        ::close(ends[0]);
        Output output(ends[1]);
        output.write("x");
        output.flush();
        QVERIFY(output.closed());
        output.write(std::string(1 << 20, 'y'));
        ::close(ends[1]);
    }

    void theCaretStandsUnderThePlace()
    {
        const QString said = QStringLiteral("invalid parameter \"query\": 1:5: parse error: unexpected <by>");
        QCOMPARE(caretText(QStringLiteral("sum(by)"), said), QStringLiteral("  sum(by)\n      ^"));
        // Columns are bytes: 数 takes three of them and two cells.
        QCOMPARE(caretText(QStringLiteral("\"数\" by"), QStringLiteral("1:7: parse error: x")),
                 QStringLiteral("  \"数\" by\n       ^"));
        QCOMPARE(caretText(QStringLiteral("up\n+ )"), QStringLiteral("2:3: parse error: x")),
                 QStringLiteral("  + )\n    ^"));
        QVERIFY(
            caretText(QStringLiteral("up"), QStringLiteral("query processing would load too many samples")).isEmpty());
        QVERIFY(caretText(QStringLiteral("up"), QStringLiteral("9:1: parse error: x")).isEmpty());
    }

    void aMomentAndARangeAreReadFromTheArguments()
    {
        const auto moment = readQueryCall(arguments("up"), Now, false, QTimeZone::utc());
        QVERIFY(moment);
        QVERIFY(!moment->range);
        QCOMPARE(moment->timeMs, qint64(-1));
        const auto fixed = readQueryCall(arguments("up"), Now, true, QTimeZone::utc());
        QCOMPARE(fixed->timeMs, Now);
        const auto at = readQueryCall(arguments("up", {{QStringLiteral("--time"), QStringLiteral("1795374644.5")}}),
                                      Now, false, QTimeZone::utc());
        QCOMPARE(at->timeMs, qint64(1795374644500));
        const auto range = readQueryCall(arguments("up", {{QStringLiteral("--from"), QStringLiteral("now-6h")},
                                                          {QStringLiteral("--step"), QStringLiteral("1m")}}),
                                         Now, false, QTimeZone::utc());
        QVERIFY(range);
        QCOMPARE(range->range, std::optional(TimeRange{Now - 6 * 3600 * 1000, Now}));
        QCOMPARE(range->stepMs, qint64(60000));
        QVERIFY(!range->stepChosenByUs);
    }

    void aRangeWithoutStepGetsOne()
    {
        const auto range = readQueryCall(arguments("up", {{QStringLiteral("--from"), QStringLiteral("now-1h")}}), Now,
                                         false, QTimeZone::utc());
        QVERIFY(range && range->stepChosenByUs);
        QCOMPARE(range->stepMs, qint64(15000));
        constexpr qint64 WeekMs = 7LL * 24 * 3600 * 1000;
        QCOMPARE(defaultStepMs(WeekMs), qint64(5 * 60 * 1000));
    }

    void wrongQueryCallsAreRefused()
    {
        const auto refuses = [](std::map<QString, QString> options, const char *expr = "up") {
            return !readQueryCall(arguments(expr, std::move(options)), Now, false, QTimeZone::utc());
        };
        const QString from = QStringLiteral("--from"), to = QStringLiteral("--to"), step = QStringLiteral("--step");
        const QString time = QStringLiteral("--time"), now = QStringLiteral("now");
        QVERIFY(refuses({{time, now}, {from, now}}));
        QVERIFY(refuses({{time, QStringLiteral("noon")}}));
        QVERIFY(refuses({{time, now}, {QStringLiteral("--exemplars"), QString()}}));
        QVERIFY(refuses({{from, now}, {to, QStringLiteral("now-1h")}}));
        QVERIFY(refuses({{step, QStringLiteral("0")}}));
        QVERIFY(refuses({{step, QStringLiteral("-5s")}}));
        QVERIFY(refuses({}, "  "));
    }

    void versionsAreFound()
    {
        QCOMPARE(versionIn(QStringLiteral("prometheus, version 2.42.0+ds (branch: x)")), QStringLiteral("2.42.0+ds"));
        QCOMPARE(versionIn(QStringLiteral("node_exporter, version 1.5.0 (b)")), QStringLiteral("1.5.0"));
        QVERIFY(versionIn(QStringLiteral("usage: thing")).isEmpty());
    }
};

OPS_TEST(WritingTest)
#include "tst_writing.moc"
