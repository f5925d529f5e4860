#include "core/dashboards/reducers.h"
#include "tests/support/opstest.h"

#include <cmath>
#include <limits>
#include <vector>

using namespace ops;

namespace {
constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();
constexpr double inf = std::numeric_limits<double>::infinity();
} // namespace

class ReducersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reduces_data()
    {
        QTest::addColumn<QString>("reducer");
        QTest::addColumn<double>("plain");  // 1 5 2 8
        QTest::addColumn<double>("holes");  // NaN 4 NaN 2 NaN
        QTest::addColumn<double>("empty");  // no points
        QTest::addColumn<double>("allNaN"); // NaN NaN
        const auto row = [](const char *reducer, double plain, double holes, double empty, double allNaN) {
            QTest::newRow(reducer) << QString::fromLatin1(reducer) << plain << holes << empty << allNaN;
        };
        row("lastNotNull", 8, 2, noNumber, noNumber);
        row("current", 8, 2, noNumber, noNumber);
        row("last", 8, noNumber, noNumber, noNumber);
        row("first", 1, noNumber, noNumber, noNumber);
        row("firstNotNull", 1, 4, noNumber, noNumber);
        row("mean", 4, 3, noNumber, noNumber);
        row("avg", 4, 3, noNumber, noNumber);
        row("max", 8, 4, noNumber, noNumber);
        row("min", 1, 2, noNumber, noNumber);
        row("sum", 16, 6, noNumber, noNumber);
        row("total", 16, 6, noNumber, noNumber);
        row("count", 4, 2, 0, 0);
        row("range", 7, 2, noNumber, noNumber);
        row("diff", 7, -2, noNumber, noNumber);
        row("diffperc", 7, -0.5, noNumber, noNumber);
        row("delta", 4 + 2 + 6, 2, noNumber, noNumber); // a fall is a counter that began again
        row("no such reducer", 8, 2, noNumber, noNumber);
    }
    void reduces()
    {
        QFETCH(QString, reducer);
        QFETCH(double, plain);
        QFETCH(double, holes);
        QFETCH(double, empty);
        QFETCH(double, allNaN);
        check(reducer, {1, 5, 2, 8}, plain);
        check(reducer, {noNumber, 4, noNumber, 2, noNumber}, holes);
        check(reducer, {}, empty);
        check(reducer, {noNumber, noNumber}, allNaN);
    }

    void infinitiesCount()
    {
        check(QStringLiteral("max"), {1, inf, noNumber}, inf);
        check(QStringLiteral("min"), {1, -inf}, -inf);
    }

    void namesOfToday()
    {
        QVERIFY(isReducer(QStringLiteral("avg")) && isReducer(QStringLiteral("delta")));
        QVERIFY(!isReducer(QStringLiteral("name")));
        QCOMPARE(reducerName(QStringLiteral("avg")), QStringLiteral("Mean"));
        QCOMPARE(reducerName(QStringLiteral("odd")), QStringLiteral("odd"));
    }

private:
    static void check(const QString &reducer, const std::vector<double> &values, double expected)
    {
        const double value = reduced(reducer, values);
        if (std::isnan(expected))
            QVERIFY(std::isnan(value));
        else
            QCOMPARE(value, expected);
    }
};

OPS_TEST(ReducersTest)
#include "tst_reducers.moc"
