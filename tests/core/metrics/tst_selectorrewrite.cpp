#include "core/metrics/promqlselectors.h"
#include "core/metrics/selectorrewrite.h"
#include "tests/support/opstest.h"

using namespace ops;

namespace {

/// Double quotes are written as single ones here; the rows about quotes themselves do without it.
QString quoted(const char *text) { return QString::fromUtf8(text).replace(u'\'', u'"'); }

LabelFilter oneOf(EntityKind kind, const QString &value, const QStringList &labels, bool exclude = false)
{
    LabelFilter filter;
    filter.filter = {kind, value, exclude};
    for (const QString &label : labels)
        filter.choices.push_back({label, value, false});
    return filter;
}

LabelFilters service(const char *value = "api", bool exclude = false)
{
    return {oneOf(EntityKind::Service, QString::fromUtf8(value), {QStringLiteral("service")}, exclude)};
}

QStringList selectorTexts(const QString &expr)
{
    QStringList texts;
    if (const auto selectors = promqlSelectors(expr)) {
        for (const auto &selector : *selectors)
            texts.append(selector.text);
    }
    return texts;
}

} // namespace

class SelectorRewriteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addsOneMatcher_data();
    void addsOneMatcher();

    /// Whatever can be read keeps every byte without filters, and a second pass changes nothing.
    void withoutFiltersNothingChanges_data() { addsOneMatcher_data(); }
    void withoutFiltersNothingChanges()
    {
        QFETCH(QString, expr);
        QCOMPARE(rewriteSelectors(expr, {}).expr, expr);
        const QString once = rewriteSelectors(expr, service()).expr;
        QCOMPARE(rewriteSelectors(once, service()).expr, once);
        QCOMPARE(selectorTexts(once).size(), selectorTexts(expr).size());
    }

    void keepsQuotesAsTheyAre()
    {
        const QString expr = QStringLiteral("up{a='it\\'s', b=`c:\\d`, c=\"{}\\\"[\"} # up{x=\"y\"}\n+ down");
        QCOMPARE(rewriteSelectors(expr, service()).expr,
                 QStringLiteral("up{a='it\\'s', b=`c:\\d`, c=\"{}\\\"[\",service=\"api\"} # up{x=\"y\"}\n"
                                "+ down{service=\"api\"}"));
    }

    void whatCannotBeReadComesBackAndSaysSo_data()
    {
        QTest::addColumn<QString>("expr");
        for (const char *expr : {"", "sum(", "up{", "up{job='a}", "up{job=}", "up{job}", "rate(up[5m)", "up)", "up up",
                                 "up +", "$metric{job='a'}", "up{job='a' or job='b'}", "rate(up[$__interval])",
                                 "up; down", "up offset", "up @ now", "sum by (job up", "{'a','b'}", "sum(up,)"})
            QTest::newRow(expr) << quoted(expr);
    }
    void whatCannotBeReadComesBackAndSaysSo()
    {
        QFETCH(QString, expr);
        const RewrittenQuery query = rewriteSelectors(expr, service());
        QCOMPARE(query.expr, expr);
        QCOMPARE(query.notApplied,
                 QStringList(QStringLiteral("service = api is not applied here: the query could not be read.")));
    }

    void escapesTheValue()
    {
        QCOMPARE(rewriteSelectors(QStringLiteral("up"), service("a\"b\\c\nd{}")).expr,
                 QStringLiteral("up{service=\"a\\\"b\\\\c\\nd{}\"}"));
    }

    void excludes()
    {
        QCOMPARE(rewriteSelectors(QStringLiteral("up"), service("api", true)).expr, quoted("up{service!='api'}"));
    }

    void patternsMatchAndDoNotMatch()
    {
        LabelFilter host;
        host.filter = {EntityKind::Host, QStringLiteral("db-1"), false};
        host.choices.push_back({QStringLiteral("instance"), QStringLiteral("db-1(:[0-9]+)?"), true});
        QCOMPARE(rewriteSelectors(QStringLiteral("up"), {host}).expr, quoted("up{instance=~'db-1(:[0-9]+)?'}"));
        host.filter.exclude = true;
        QCOMPARE(rewriteSelectors(QStringLiteral("up"), {host}).expr, quoted("up{instance!~'db-1(:[0-9]+)?'}"));
    }

    void severalFiltersStandSideBySide()
    {
        LabelFilters filters = service();
        filters.push_back(oneOf(EntityKind::Instance, QStringLiteral("a:1"), {QStringLiteral("instance")}, true));
        QCOMPARE(rewriteSelectors(quoted("up{job='x'} / up"), filters).expr,
                 quoted("up{job='x',service='api',instance!='a:1'} / up{service='api',instance!='a:1'}"));
    }

    void matcherThatIsThereIsNotAddedAgain()
    {
        const QString expr = quoted("up{service='api'} - up{service='other'} - up{service=~'api'}");
        QCOMPARE(rewriteSelectors(expr, service()).expr,
                 quoted("up{service='api'} - up{service='other',service='api'} - up{service=~'api',service='api'}"));
    }

    void namesOutsideOfAsciiAreQuoted()
    {
        const LabelFilters filters{oneOf(EntityKind::Service, QStringLiteral("api"), {QStringLiteral("service.name")})};
        QCOMPARE(rewriteSelectors(QStringLiteral("up"), filters).expr, quoted("up{'service.name'='api'}"));
    }

    void takesTheFirstLabelThatTheMetricCarries()
    {
        const LabelFilters filters{
            oneOf(EntityKind::Service, QStringLiteral("api"), {QStringLiteral("service"), QStringLiteral("job")})};
        QStringList asked;
        const RewrittenQuery query =
            rewriteSelectors(quoted("rate(requests_total{code='500'}[5m]) / up + unknown{a='b'} + {job='x'}"), filters,
                             [&asked](const QString &selector) -> std::optional<QStringList> {
                                 asked.append(selector);
                                 if (selector == u"up")
                                     return QStringList{QStringLiteral("job"), QStringLiteral("instance")};
                                 if (selector == u"requests_total")
                                     return QStringList{QStringLiteral("job"), QStringLiteral("service")};
                                 return std::nullopt;
                             });
        QCOMPARE(query.expr, quoted("rate(requests_total{code='500',service='api'}[5m]) / up{job='api'} "
                                    "+ unknown{a='b',service='api'} + {job='x',service='api'}"));
        QCOMPARE(query.notApplied, QStringList());
        QCOMPARE(asked, (QStringList{QStringLiteral("requests_total"), QStringLiteral("up"), QStringLiteral("unknown"),
                                     quoted("{job='x'}")}));
    }

    void saysWhereNoLabelFits()
    {
        const LabelFilters filters{
            oneOf(EntityKind::Service, QStringLiteral("api"), {QStringLiteral("service"), QStringLiteral("app")})};
        const auto only = [](const QString &selector) -> std::optional<QStringList> {
            return selector == u"a" ? QStringList{QStringLiteral("service")} : QStringList{QStringLiteral("job")};
        };
        RewrittenQuery query = rewriteSelectors(QStringLiteral("b / b"), filters, only);
        QCOMPARE(query.expr, QStringLiteral("b / b"));
        QCOMPARE(query.notApplied,
                 QStringList(QStringLiteral("service = api is not applied here: b has no label service / app.")));
        query = rewriteSelectors(QStringLiteral("a / b"), filters, only);
        QCOMPARE(query.expr, quoted("a{service='api'} / b"));
        QCOMPARE(query.notApplied,
                 QStringList(QStringLiteral("service = api is applied in part: b has no label service / app.")));
        query = rewriteSelectors(QStringLiteral("b+c+d+e"), filters, only);
        QCOMPARE(query.notApplied, QStringList(QStringLiteral(
                                       "service = api is not applied here: b, c, d, … has no label service / app.")));
    }

    /// A metric without series says nothing about its labels, and shows nothing either way.
    void noSeriesAreNoReason()
    {
        const RewrittenQuery query =
            rewriteSelectors(QStringLiteral("gone"), service(), [](const QString &) { return QStringList(); });
        QCOMPARE(query.expr, quoted("gone{service='api'}"));
        QCOMPARE(query.notApplied, QStringList());
    }

    void absenceIsNotNarrowed()
    {
        const RewrittenQuery query =
            rewriteSelectors(QStringLiteral("absent(up) or absent_over_time(up[5m])"), service());
        QCOMPARE(query.expr, QStringLiteral("absent(up) or absent_over_time(up[5m])"));
        QCOMPARE(query.notApplied,
                 QStringList(QStringLiteral("service = api is not applied to absent(): it would ask something else.")));
    }

    void queryWithoutSeriesSaysSo_data()
    {
        QTest::addColumn<QString>("expr");
        for (const char *expr : {"vector(1)", "time()", "1 + 2", "'text'", "scalar(vector(1)) * Inf"})
            QTest::newRow(expr) << quoted(expr);
    }
    void queryWithoutSeriesSaysSo()
    {
        QFETCH(QString, expr);
        const RewrittenQuery query = rewriteSelectors(expr, service());
        QCOMPARE(query.expr, expr);
        QCOMPARE(query.notApplied,
                 QStringList(QStringLiteral("service = api is not applied here: this query reads no series.")));
    }

    void namesOfMetricsAreFoundWhereverTheyStand_data()
    {
        QTest::addColumn<QString>("expr");
        QTest::addColumn<QString>("metric");
        QTest::addColumn<QString>("match");
        const auto row = [](const char *expr, const char *metric, const char *match) {
            QTest::newRow(expr) << quoted(expr) << QString::fromUtf8(metric) << quoted(match);
        };
        row("up", "up", "up");
        row("job:up:sum{a='b'}", "job:up:sum", "job:up:sum");
        row("{__name__='up', a='b'}", "up", "up");
        row("{'http.requests', a='b'}", "http.requests", "{__name__='http.requests'}");
        row("{'up'}", "up", "up");
        row("{__name__=~'up|down'}", "", "{__name__=~'up|down'}");
        row("{a='b'}", "", "{a='b'}");
    }
    void namesOfMetricsAreFoundWhereverTheyStand()
    {
        QFETCH(QString, expr);
        const auto selectors = promqlSelectors(expr);
        QVERIFY(selectors);
        QCOMPARE(selectors->size(), std::size_t(1));
        QTEST(selectors->front().metric, "metric");
        QTEST(selectors->front().matchText(), "match");
    }

    void escapesOfMatchersAreRead()
    {
        const auto selectors =
            promqlSelectors(QStringLiteral("up{a=\"x\\\\d\\x41\\u00e9\\n\\\"\\101\",b=`\\d`,c='\\''}"));
        QVERIFY(selectors);
        const auto &matchers = selectors->front().matchers;
        QCOMPARE(matchers.size(), std::size_t(3));
        QCOMPARE(matchers[0].value, QStringLiteral("x\\dA\u00e9\n\"A"));
        QCOMPARE(matchers[1].value, QStringLiteral("\\d"));
        QCOMPARE(matchers[2].value, QStringLiteral("'"));
    }

    /// Nothing that is thrown at it may hang or crash.
    void garbageIsRefusedInPeace()
    {
        const QString pieces = quoted("up{}[]()'`,=~!@#+-: \n\\1eby5m\u00e9");
        quint32 seed = 7;
        for (int round = 0; round < 20000; ++round) {
            QString expr;
            for (quint32 length = round % 24; length > 0; --length) {
                seed = seed * 1664525 + 1013904223;
                expr += pieces[qsizetype((seed >> 8) % quint32(pieces.size()))];
            }
            const RewrittenQuery query = rewriteSelectors(expr, service());
            if (query.expr == expr)
                QVERIFY(!query.notApplied.isEmpty() || selectorTexts(expr).isEmpty());
        }
    }
};

void SelectorRewriteTest::addsOneMatcher_data()
{
    QTest::addColumn<QString>("expr");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *expr, const char *expected) {
        QString wanted = quoted(expected); // <S> is the new matcher
        wanted.replace(QStringLiteral("<S>"), quoted("service='api'"));
        QTest::newRow(expr) << quoted(expr) << wanted;
    };
    row("up", "up{<S>}");
    row("  up  ", "  up{<S>}  ");
    row("up{}", "up{<S>}");
    row("up{ }", "up{<S> }");
    row("up{job='a'}", "up{job='a',<S>}");
    row("up{job='a',}", "up{job='a',<S>}");
    row("up{job='a' , }", "up{job='a' ,<S> }");
    row("up{\n  job='a', # ours\n  x!~'y' # no '\n}", "up{\n  job='a', # ours\n  x!~'y',<S> # no '\n}");
    row("up {job='a'}", "up {job='a',<S>}");
    row("{job='a'}", "{job='a',<S>}");
    row("{__name__=~'up|x'}", "{__name__=~'up|x',<S>}");
    row("{'my.metric'}", "{'my.metric',<S>}");
    row("{'my.metric', 'a.b'='c'}", "{'my.metric', 'a.b'='c',<S>}");
    row("job:up:sum", "job:up:sum{<S>}");
    row(":up", ":up{<S>}");
    row("up[5m]", "up{<S>}[5m]");
    row("rate(up[5m])", "rate(up{<S>}[5m])");
    row("rate(up{a='b'}[5m])", "rate(up{a='b',<S>}[5m])");
    row("up offset 5m", "up{<S>} offset 5m");
    row("up offset -5m", "up{<S>} offset -5m");
    row("rate(up[5m] offset 1d)", "rate(up{<S>}[5m] offset 1d)");
    row("up @ 1609746000", "up{<S>} @ 1609746000");
    row("up @ start() offset 5m", "up{<S>} @ start() offset 5m");
    row("up offset 1h @ end()", "up{<S>} offset 1h @ end()");
    row("up offset (step() * 2)", "up{<S>} offset (step() * 2)");
    row("max_over_time(rate(up[5m])[1h:1m])", "max_over_time(rate(up{<S>}[5m])[1h:1m])");
    row("max_over_time(up[1h:] offset 5m)", "max_over_time(up{<S>}[1h:] offset 5m)");
    row("sum(up)", "sum(up{<S>})");
    row("SUM(up) BY (job)", "SUM(up{<S>}) BY (job)");
    row("sum by (job) (up)", "sum by (job) (up{<S>})");
    row("sum by(job)(up)", "sum by(job)(up{<S>})");
    row("sum without (a, b,) (up)", "sum without (a, b,) (up{<S>})");
    row("sum by () (up)", "sum by () (up{<S>})");
    row("sum by ('a.b', on) (up)", "sum by ('a.b', on) (up{<S>})");
    row("sum(up) without (sum, by)", "sum(up{<S>}) without (sum, by)");
    row("topk(3, up)", "topk(3, up{<S>})");
    row("topk(scalar(n), up)", "topk(scalar(n{<S>}), up{<S>})");
    row("quantile(0.9, up)", "quantile(0.9, up{<S>})");
    row("count_values('version', build)", "count_values('version', build{<S>})");
    row("histogram_quantile(0.95, sum by (le) (rate(x_bucket[5m])))",
        "histogram_quantile(0.95, sum by (le) (rate(x_bucket{<S>}[5m])))");
    row("label_replace(up, 'a', '$1', 'b', '(.*):.*')", "label_replace(up{<S>}, 'a', '$1', 'b', '(.*):.*')");
    row("clamp_max(up, 1e3)", "clamp_max(up{<S>}, 1e3)");
    row("a + b", "a{<S>} + b{<S>}");
    row("a+b*-c^2", "a{<S>}+b{<S>}*-c{<S>}^2");
    row("-up", "-up{<S>}");
    row("+(-(up))", "+(-(up{<S>}))");
    row("a % b / c", "a{<S>} % b{<S>} / c{<S>}");
    row("a > bool b", "a{<S>} > bool b{<S>}");
    row("a == bool 1", "a{<S>} == bool 1");
    row("a != 0x1F", "a{<S>} != 0x1F");
    row("a >= 1e-3", "a{<S>} >= 1e-3");
    row("a <= .5", "a{<S>} <= .5");
    row("a < 1_000", "a{<S>} < 1_000");
    row("0x1e-5 + a", "0x1e-5 + a{<S>}");
    row("a > 1h30m", "a{<S>} > 1h30m");
    row("a or b and c unless d", "a{<S>} or b{<S>} and c{<S>} unless d{<S>}");
    row("a OR b", "a{<S>} OR b{<S>}");
    row("a atan2 b", "a{<S>} atan2 b{<S>}");
    row("a / on (x) b", "a{<S>} / on (x) b{<S>}");
    row("a / on(x, y) group_left(z) b", "a{<S>} / on(x, y) group_left(z) b{<S>}");
    row("a * ignoring (x) group_right b", "a{<S>} * ignoring (x) group_right b{<S>}");
    row("a * on (x) group_left (rate(b[5m]))", "a{<S>} * on (x) group_left (rate(b{<S>}[5m]))");
    row("a * on (x) group_left () b", "a{<S>} * on (x) group_left () b{<S>}");
    row("a * on () b", "a{<S>} * on () b{<S>}");
    row("a > bool on (x) b", "a{<S>} > bool on (x) b{<S>}");
    row("a and on() (b > 1)", "a{<S>} and on() (b{<S>} > 1)");
    row("(a or vector(0)) * 100", "(a{<S>} or vector(0)) * 100");
    row("time() - a", "time() - a{<S>}");
    row("a + Inf", "a{<S>} + Inf");
    row("a + NaN - inf", "a{<S>} + NaN - inf");
    // names that are words elsewhere
    row("sum", "sum{<S>}");
    row("sum{a='b'} + rate", "sum{a='b',<S>} + rate{<S>}");
    row("by + on", "by{<S>} + on{<S>}");
    row("offset offset 5m", "offset{<S>} offset 5m");
    row("start + end", "start{<S>} + end{<S>}");
    row("bool{a='b'} > bool bool{a='b'}", "bool{a='b',<S>} > bool bool{a='b',<S>}");
    row("and and and", "and{<S>} and and{<S>}");
    row("group_left / group_left", "group_left{<S>} / group_left{<S>}");
    row("count(count) by (count)", "count(count{<S>}) by (count)");
    row("rate_total / irate(rate_total[1m])", "rate_total{<S>} / irate(rate_total{<S>}[1m])");
    // strings that look like something else
    row("up{a='b{c=d}'}", "up{a='b{c=d}',<S>}");
    row("up{a='}'} + down", "up{a='}',<S>} + down{<S>}");
    row("up{a='[5m]'}[5m]", "up{a='[5m]',<S>}[5m]");
    row("up{a='# no comment'}", "up{a='# no comment',<S>}");
    row("up # a comment with up{}", "up{<S>} # a comment with up{}");
    row("# first\nup", "# first\nup{<S>}");
    row("up{a='服务'}", "up{a='服务',<S>}");
    row("info(up)", "info(up{<S>})");
    row("info(up, {k8s='a'})", "info(up{<S>}, {k8s='a'})");
    row("sum(info(up, {k8s='a'})) / down", "sum(info(up{<S>}, {k8s='a'})) / down{<S>}");
    row("sum(increase(a{x=~'1|2'}[1h] offset 1w)) / sum(increase(a[1h]))",
        "sum(increase(a{x=~'1|2',<S>}[1h] offset 1w)) / sum(increase(a{<S>}[1h]))");
}

void SelectorRewriteTest::addsOneMatcher()
{
    QFETCH(QString, expr);
    const RewrittenQuery query = rewriteSelectors(expr, service());
    QTEST(query.expr, "expected");
    QCOMPARE(query.notApplied, QStringList());
}

OPS_TEST(SelectorRewriteTest)
#include "tst_selectorrewrite.moc"
