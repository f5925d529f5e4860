#include "core/alerts/rulequery.h"

#include "tests/support/opstest.h"

#include <QUrl>

using namespace ops;

namespace {

/// "query|op|threshold|limit", one a line.
QString linesOf(const QString &expr)
{
    QStringList lines;
    for (const RuleCondition &condition : conditionsOf(expr))
        lines << QStringLiteral("%1|%2|%3|%4")
                     .arg(condition.query, condition.op,
                          condition.threshold ? QString::number(*condition.threshold) : QString(), condition.limit);
    return lines.join(u'\n');
}

} // namespace

class RuleQueryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anExpressionIsSplitAtItsThreshold_data()
    {
        QTest::addColumn<QString>("expr");
        QTest::addColumn<QString>("lines");
        const auto row = [](const char *expr, const char *lines) { QTest::newRow(expr) << expr << lines; };
        row("up == 0", "up|==|0|");
        row("  x > 0.05  ", "x|>|0.05|");
        row("0.1 > x", "x|<|0.1|");
        row("26 * 3600 <= time() - x", "time() - x|>=|93600|");
        row("x > -0.5", "x|>|-0.5|");
        row("x > (14.4 * 0.01)", "x|>|0.144|");
        row("x > 2 - 3 - 4", "x|>|-5|");
        row("x > 1e3 / 4 / 5", "x|>|50|");
        row("a / (b > 0) > 0.9", "a / (b > 0)|>|0.9|");
        row("(a > 1)", "a|>|1|");
        row("((a)) > 1", "a|>|1|");
        row("a > bool 1", "a|>|1|");
        row("a > on (x) group_left (y) b", "a|>||b");
        row("a > 1 and b < 2", "a|>|1|\nb|<|2|");
        row("a > 1 and on (instance) b == 1", "a|>|1|\nb|==|1|");
        row("a > 1 unless b > 2", "a|>|1|");
        row("a > 1 unless on (x) b > 2 and c > 3", "a|>|1|\nc|>|3|");
        row("a > 1 or b > 2", "a|>|1|\nb|>|2|");
        row("(a > 1 or b > 2) and c > 3", "a|>|1|\nb|>|2|\nc|>|3|");
        row("a > 1 and a > 1", "a|>|1|");
        row("absent(a)", "absent(a)|||");
        row("vector(1)", "vector(1)|||");
        row("sum by (and) (rate(x{or=\"and > 1\"}[5m])) > 2 # > 3", "sum by (and) (rate(x{or=\"and > 1\"}[5m]))|>|2|");
        row("a >= b", "a|>=||b");
        row("this is ( no expression", "this is ( no expression|||");
        row("> 1", "> 1|||");
        row("", "");
    }
    void anExpressionIsSplitAtItsThreshold()
    {
        QFETCH(QString, expr);
        QFETCH(QString, lines);
        QCOMPARE(linesOf(expr), lines);
    }

    void deepBracketsEnd()
    {
        const auto deep = [](int brackets) {
            return QString(brackets, u'(') + QStringLiteral("a > 1") + QString(brackets, u')');
        };
        QCOMPARE(linesOf(deep(200)), QStringLiteral("a|>|1|"));
        QCOMPARE(conditionsOf(deep(200'000)).size(), std::size_t(1));
    }

    void theGeneratorNamesItsExpression()
    {
        QCOMPARE(
            exprOfGenerator(QStringLiteral("http:") + QStringLiteral("//p:9090/graph?g0.expr=up+%3D%3D+0&g0.tab=1")),
            QStringLiteral("up == 0"));
        QCOMPARE(exprOfGenerator(QStringLiteral("http:") +
                                 QStringLiteral("//p/graph?g0.expr=a%2Bb%7Bx%3D%22%E4%B8%AD%22%7D")),
                 QStringLiteral("a+b{x=\"中\"}"));
        QCOMPARE(exprOfGenerator(QString()), QString());
        QCOMPARE(exprOfGenerator(QStringLiteral("http:") + QStringLiteral("//p/graph")), QString());
        QCOMPARE(exprOfGenerator(QString(30'000, u'x')), QString());
    }
};

OPS_TEST(RuleQueryTest)
#include "tst_rulequery.moc"
