#include "core/alerts/ruleexpression.h"
#include "tests/support/opstest.h"

using namespace ops;

class RuleExpressionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatPrometheusTakes_data()
    {
        QTest::addColumn<QString>("expr");
        for (const char *expr : {
                 "up",
                 "up == 0",
                 "1",
                 "-1 + 2 * 3 ^ -2",
                 "NaN",
                 "Inf",
                 "0x1F",
                 "1e3",
                 "vector(1)",
                 "time() - 5",
                 "{job=\"a\"}",
                 "{job=~\".+\"}",
                 "up{job!=\"\"}",
                 "up{}",
                 "up{job=\"a\",}",
                 "sum(up)",
                 "sum by (job) (up)",
                 "sum(up) by (job, instance,)",
                 "sum without () (up)",
                 "topk(5, up)",
                 "count_values(\"version\", build_info)",
                 "quantile(0.9, up)",
                 "SUM(up)",
                 "rate(http_requests_total[5m])",
                 "rate(x[5m] offset 1h)",
                 "rate(x[1h30m] @ end())",
                 "x offset -5m",
                 "x @ 1609746000",
                 "x @ start() offset 5m",
                 "max_over_time(rate(x[5m])[1h:1m])",
                 "max_over_time(rate(x[5m])[1h:])",
                 "max_over_time(x[1h : 1m])",
                 "(x > 1)[5m:30s]",
                 "a / on (job) group_left (team) b",
                 "a * ignoring (x) group_right b",
                 "a and on () b",
                 "a or b unless c",
                 "1 > bool 2",
                 "a > bool 1",
                 "a == b",
                 "a atan2 b",
                 "histogram_quantile(0.99, sum by (le) (rate(x_bucket[5m])))",
                 "absent(up{job=\"a\"})",
                 "label_replace(up, \"a\", \"$1\", \"b\", \"(.*)\")",
                 "label_join(up, \"a\", \"-\")",
                 "label_join(up, \"a\", \"-\", \"b\", \"c\")",
                 "round(x)",
                 "round(x, 0.5)",
                 "hour()",
                 "hour(x)",
                 "clamp(x, 0, 1)",
                 "predict_linear(x[6h], 86400) < 0",
                 "scalar(x) + 1",
                 "count",
                 "sum",
                 "offset",
                 "and",
                 "bool_metric",
                 "x{a=\"b\\\\.c\"}",
                 "x{a=`b\\.c`}",
                 "x # a comment",
                 "foo:bar:baz",
                 "(((1)))",
                 "\"text\"",
                 "x[5m]",
                 "+x",
                 "-(x)",
                 "{__name__=~\"a.+\"}",
                 "{__name__=\"up\"}",
                 "x ^ 2 ^ 3",
                 "sum(x) / sum(y) > 0.05 and sum(y) > 0.1",
                 "holt_winters(x[5m], 0.5, 0.5)",
                 "x\n  >\n  1",
                 "min(x) by (job) > 3",
             })
            QTest::newRow(expr) << QString::fromUtf8(expr);
    }
    void whatPrometheusTakes()
    {
        QFETCH(QString, expr);
        const auto fault = expressionFault(expr);
        QVERIFY2(!fault, fault ? qPrintable(fault->sentence) : "");
    }

    void whatItRefuses_data()
    {
        QTest::addColumn<QString>("expr");
        QTest::addColumn<int>("at");
        const auto row = [](const char *expr, int at) { QTest::newRow(expr) << QString::fromUtf8(expr) << at; };
        row("", 0);
        row("# nothing", 0);
        row("up ==", 5);
        row("up = 1", 3);
        row("up up", 3);
        row("(up", 3);
        row("up)", 2);
        row("sum(up", 6);
        row("sum()", 0);
        row("sum(1)", 4);
        row("sum(up, up)", 0);
        row("topk(up)", 0);
        row("topk(up, up)", 5);
        row("count_values(1, up)", 13);
        row("sum by job (up)", 7);
        row("sum by (a:b) (up)", 8);
        row("nosuch(up)", 0);
        row("rate(up)", 5);
        row("rate(up[5m], 1)", 0);
        row("rate(up[5])", 8);
        row("rate(up[0s])", 8);
        row("rate(up[5m)", 10);
        row("abs(up[5m])", 4);
        row("up[5m] + 1", 0);
        row("up + \"text\"", 5);
        row("1 > 2", 2);
        row("up and 1", 3);
        row("up + bool 1", 5);
        row("1 + on (job) 2", 2);
        row("a and on (job) group_left b", 2);
        row("a + on (job) group_left (job) b", 2);
        row("{}", 0);
        row("{job=\"\"}", 0);
        row("{job=~\".*\"}", 0);
        row("up{job=\"a\"", 10);
        row("up{job}", 6);
        row("up{job=a}", 7);
        row("up{job=~\"(\"}", 8);
        row("up{a:b=\"c\"}", 3);
        row("up{__name__=\"down\"}", 3);
        row("up{job=\"a\\.b\"}", 7);
        row("up{job=\"a}", 7);
        row("up[5m][5m]", 6);
        row("(up)[5m]", 4);
        row("sum(up) offset 5m", 8);
        row("up offset 5m offset 5m", 13);
        row("up offset 5", 10);
        row("up offset 5m [5m]", 13);
        row("up @ 5m", 5);
        row("1 offset 5m", 2);
        row("5m", 0);
        row("-up[5m]", 0);
        row("1[5m:1m]", 1);
        row("label_replace(up, \"a\", 1, \"b\", \"c\")", 23);
        row("a $ b", 2);
        row("on", 0);
        row("up{job=\"a\" job2=\"b\"}", 11);
    }
    void whatItRefuses()
    {
        QFETCH(QString, expr);
        QFETCH(int, at);
        const auto fault = expressionFault(expr);
        QVERIFY(fault);
        QVERIFY(!fault->sentence.isEmpty());
        QCOMPARE(int(fault->at), at);
    }

    void depthHasAnEnd()
    {
        QVERIFY(!expressionFault(QString(100, u'(') + u'1' + QString(100, u')')));
        QVERIFY(expressionFault(QString(100000, u'(')));
        QVERIFY(expressionFault(QString(100000, u'-') + u'1'));
    }
};

OPS_TEST(RuleExpressionTest)
#include "tst_ruleexpression.moc"
