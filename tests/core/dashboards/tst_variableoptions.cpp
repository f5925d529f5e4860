#include "core/dashboards/scrapeinterval.h"
#include "core/dashboards/variableoptions.h"
#include "core/dashboards/variableorder.h"
#include "core/dashboards/variablequery.h"
#include "tests/support/opstest.h"

using namespace ops;

namespace {

QStringList words(const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

/// "text=value" for those that differ.
QString joined(const VariableOptions &options)
{
    QStringList texts;
    for (const VariableOption &option : options)
        texts += option.text == option.value ? option.text : option.text + u'=' + option.value;
    return texts.join(u' ');
}

Variable variableOf(const char *name, const char *query, const char *regex = "")
{
    Variable variable;
    variable.name = QString::fromLatin1(name);
    variable.query = QString::fromLatin1(query);
    variable.regex = QString::fromLatin1(regex);
    return variable;
}

} // namespace

class VariableOptionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void queriesRead_data()
    {
        using Kind = VariableQuery::Kind;
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("expr");
        const auto row = [](const char *query, Kind kind, const char *label, const char *expr) {
            QTest::newRow(query) << QString::fromLatin1(query) << int(kind) << QString::fromLatin1(label)
                                 << QString::fromLatin1(expr);
        };
        row("label_values(job)", Kind::LabelValues, "job", "");
        row("label_values(up, job)", Kind::LabelValues, "job", "up");
        row(" label_values(up{a=\"b,c\", d=~\"e\"},instance) ", Kind::LabelValues, "instance",
            "up{a=\"b,c\", d=~\"e\"}");
        row("label_values({__name__=~\"x.*\"}, __name__)", Kind::LabelValues, "__name__", "{__name__=~\"x.*\"}");
        row("label_names()", Kind::LabelNames, "", "");
        row("label_names(up)", Kind::LabelNames, "", "up");
        row("metrics(node_.*)", Kind::Metrics, "", "node_.*");
        row("query_result(topk(5, sum by (a) (b)))", Kind::QueryResult, "", "topk(5, sum by (a) (b))");
        row("up{job=\"a\"}", Kind::Series, "", "up{job=\"a\"}");
        row("", Kind::Series, "", "");
    }
    void queriesRead()
    {
        QFETCH(QString, query);
        QFETCH(int, kind);
        QFETCH(QString, label);
        QFETCH(QString, expr);
        QCOMPARE(readVariableQuery(query), (VariableQuery{VariableQuery::Kind(kind), label, expr}));
    }

    void samplesAsText()
    {
        QCOMPARE(sampleText({{"__name__", "up"}, {"instance", "a:1"}, {"job", "n"}}, 1.5, 1'000),
                 QStringLiteral("up{instance=\"a:1\",job=\"n\"} 1.5 1000"));
        QCOMPARE(sampleText({}, 0, 1), QStringLiteral("{} 0 1"));
    }

    void filters_data()
    {
        QTest::addColumn<QString>("regex");
        QTest::addColumn<QString>("texts");
        QTest::addColumn<QString>("options");
        const auto row = [](const char *regex, const char *texts, const char *options) {
            QTest::newRow(regex) << QString::fromLatin1(regex) << QString::fromLatin1(texts)
                                 << QString::fromLatin1(options);
        };
        row("", "b a b", "b a");
        row("/a/", "cat dog", "cat");
        row("a", "a cat", "a"); // without slashes the whole text
        row(".*at", "cat dog", "cat");
        row("/A/i", "cat dog", "cat");
        row("/(.*):.*/", "a:1 a:2 b:1 c", "a b");
        row("/job=\"([^\"]+)\"/", "up{job=\"x\"} up{host=\"x\"}", "x");
        row("/(?<text>[a-z]+)-(?<value>.+)/", "web-1 db-2", "web=1 db=2");
        row("/(?<value>[a-z]+)-/", "web-1 db-2", "web db");
        row("/(?<text>[a-z]+)-/", "web-1 db-2", "web db");
        row("/([a-z]+)/g", "a1b2", "a b");
        row("/(x)?a/", "a", "");
    }
    void filters()
    {
        QFETCH(QString, regex);
        QFETCH(QString, texts);
        QFETCH(QString, options);
        const auto made = optionsOf(texts.split(u' '), regex, Variable::Sort::None, false);
        QVERIFY(made);
        QCOMPARE(joined(*made), options);
    }

    void aFilterThatCannotBeRead()
    {
        const auto made = optionsOf(words("a b"), QStringLiteral("/(/"), Variable::Sort::None, false);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::BadRequest);
    }

    void aFilterThatNeverEndsIsStopped()
    {
        const QString evil(5000, u'a');
        const auto made = optionsOf({evil + u'b'}, QStringLiteral("/(a+)+$/"), Variable::Sort::None, false);
        QVERIFY(made);
        QVERIFY(made->empty());
    }

    void sorts_data()
    {
        QTest::addColumn<int>("sort");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QString>("sorted");
        const auto row = [](const char *name, Variable::Sort sort, bool descending, const char *sorted) {
            QTest::newRow(name) << int(sort) << descending << QString::fromLatin1(sorted);
        };
        row("none", Variable::Sort::None, false, "n10 b N2 a n2");
        row("alphabetical", Variable::Sort::Alphabetical, false, "N2 a b n10 n2");
        row("alphabetical down", Variable::Sort::Alphabetical, true, "n2 n10 b a N2");
        row("numerical", Variable::Sort::Numerical, false, "b a N2 n2 n10");
        row("numerical down", Variable::Sort::Numerical, true, "n10 n2 N2 a b");
        row("without case", Variable::Sort::AlphabeticalNoCase, false, "a b n10 N2 n2");
        row("natural", Variable::Sort::Natural, false, "a b N2 n2 n10");
        row("natural down", Variable::Sort::Natural, true, "n10 n2 N2 b a");
    }
    void sorts()
    {
        QFETCH(int, sort);
        QFETCH(bool, descending);
        QFETCH(QString, sorted);
        QCOMPARE(joined(*optionsOf(words("n10 b N2 a n2"), QString(), Variable::Sort(sort), descending)), sorted);
    }

    void customAndInterval()
    {
        QCOMPARE(joined(customOptions(QStringLiteral("a, b : c,d\\,e , Prod : x:1"))),
                 QStringLiteral("a b=c d,e Prod=x:1"));
        QVERIFY(customOptions(QString()).empty());
        Variable interval = variableOf("step", "1m,10m, 1h,'2 d'");
        QCOMPARE(joined(intervalOptions(interval)), QStringLiteral("1m 10m 1h 2 d"));
        interval.autoInterval = true;
        QCOMPARE(intervalOptions(interval).front().value, QStringLiteral("$__auto_interval_step"));
        interval.autoCount = 30;
        interval.autoMin = QStringLiteral("10s");
        QCOMPARE(autoIntervalText(interval, 3600'000), QStringLiteral("2m"));
        QCOMPARE(autoIntervalText(interval, 60'000), QStringLiteral("10s"));
        interval.autoCount = 0;
        QCOMPARE(autoIntervalText(interval, 3600'000), QStringLiteral("1h"));
    }

    void choices()
    {
        const VariableOptions options{{QStringLiteral("a"), QStringLiteral("a")},
                                      {QStringLiteral("b"), QStringLiteral("b")}};
        Variable variable = variableOf("v", "");
        QCOMPARE(validChoice(variable, options, words("b")), words("b"));
        QCOMPARE(validChoice(variable, options, words("a b")), words("a"));
        QCOMPARE(validChoice(variable, options, words("gone")), words("a"));
        QCOMPARE(validChoice(variable, options, words("$__all")), words("a"));
        QCOMPARE(validChoice(variable, {}, words("gone")), QStringList());
        variable.multi = true;
        QCOMPARE(validChoice(variable, options, words("gone b a b")), words("b a"));
        variable.includeAll = true;
        QCOMPARE(validChoice(variable, options, words("gone")), words("$__all"));
        QCOMPARE(validChoice(variable, options, words("$__all")), words("$__all"));
        QCOMPARE(validChoice(variable, {}, {}), words("$__all"));
    }

    void dependencies()
    {
        const auto order = variableDependencies(
            {variableOf("a", "label_values(up{x=\"$b\"}, y)"), variableOf("b", "label_values(x)"),
             variableOf("c", "label_values(x)", "/$a-${b}/"), variableOf("d", "query_result(x{y=\"$d\"})")});
        QCOMPARE(order[0], std::vector<std::size_t>({1}));
        QVERIFY(order[1].empty());
        QCOMPARE(order[2], std::vector<std::size_t>({0, 1}));
        QVERIFY(order[3].empty());
    }

    void circlesAreCut()
    {
        const auto order = variableDependencies({variableOf("a", "label_values(x{y=\"$c\"}, y)"),
                                                 variableOf("b", "label_values(x{y=\"$a\"}, y)"),
                                                 variableOf("c", "label_values(x{y=\"$b\"}, y)")});
        QVERIFY(order[0].empty());
        QCOMPARE(order[1], std::vector<std::size_t>({0}));
        QCOMPARE(order[2], std::vector<std::size_t>({1}));
    }

    void theMostFrequentScrapeInterval()
    {
        const auto of = [](std::initializer_list<qint64> intervals) {
            std::vector<ScrapeTarget> targets;
            for (const qint64 ms : intervals) {
                ScrapeTarget target;
                target.scrapeIntervalMs = ms;
                targets.push_back(target);
            }
            return commonScrapeIntervalMs(targets);
        };
        QCOMPARE(of({}), std::optional<qint64>());
        QCOMPARE(of({0, 0}), std::optional<qint64>());
        QCOMPARE(of({60000, 5000, 60000, 0, 0, 0}), std::optional<qint64>(60000));
        QCOMPARE(of({60000, 5000}), std::optional<qint64>(5000));
    }
};

OPS_TEST(VariableOptionsTest)
#include "tst_variableoptions.moc"
