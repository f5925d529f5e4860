#include "core/metrics/promqltemplate.h"

#include "tests/support/opstest.h"

using namespace ops;

class PromqlTemplateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void variablesMayStandAnywhere_data()
    {
        QTest::addColumn<QString>("expr");
        QTest::addColumn<QString>("metrics");
        QTest::newRow("none") << "sum(a) / b"
                              << "a b";
        QTest::newRow("interval") << "rate(a[$__rate_interval])"
                                  << "a";
        QTest::newRow("braces") << "topk(${n:raw}, rate(a[${w}]))"
                                << "a";
        QTest::newRow("in a string") << "a{x=~\"$x|\\\"$y\"} > $limit"
                                     << "a";
        QTest::newRow("other quotes") << "a{x='$x', y=`$y`}[$w]"
                                      << "a";
        QTest::newRow("unreadable") << "a{"
                                    << "";
        QTest::newRow("open brace") << "a > ${n"
                                    << "a";
        QTest::newRow("empty") << ""
                               << "";
    }
    void variablesMayStandAnywhere()
    {
        QFETCH(QString, expr);
        QFETCH(QString, metrics);
        QStringList found;
        for (const PromqlSelector &selector : templateSelectors(expr))
            found << selector.metric;
        QCOMPARE(found.join(u' '), metrics);
    }

    void aValueKeepsItsVariable()
    {
        const auto selectors = templateSelectors(QStringLiteral("rate(a{x=~\"$x\"}[$w])"));
        QCOMPARE(selectors.size(), std::size_t(1));
        QCOMPARE(selectors.front().matchers.front().value, QStringLiteral("$x"));
    }
};

OPS_TEST(PromqlTemplateTest)
#include "tst_promqltemplate.moc"
