#include "core/metrics/pyramid.h"
#include "tests/support/opstest.h"

#include <cmath>
#include <limits>
#include <random>

using namespace ops;

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double Infinity = std::numeric_limits<double>::infinity();

MinMax scan(const std::vector<double> &values, std::size_t begin, std::size_t end)
{
    MinMax result;
    for (std::size_t i = begin; i < end; ++i)
        result.add(values[i]);
    return result;
}

bool same(const MinMax &a, const MinMax &b) { return a.empty == b.empty && a.min == b.min && a.max == b.max; }

std::vector<double> noise(std::size_t count, double shareOfNaN)
{
    std::minstd_rand random(3);
    std::uniform_real_distribution<double> value(-100, 100), chance(0, 1);
    std::vector<double> values(count);
    for (double &one : values)
        one = chance(random) < shareOfNaN ? NaN : value(random);
    return values;
}

} // namespace

class PyramidTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersAsAScanDoes_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("holes");
        for (const int count : {0, 1, 31, 32, 33, 1023, 1024, 1025, 33000, 100000}) {
            QTest::addRow("%d", count) << count << 0.0;
            QTest::addRow("%d with NaN", count) << count << 0.4;
        }
    }
    void answersAsAScanDoes()
    {
        QFETCH(int, count);
        QFETCH(double, holes);
        const auto values = noise(std::size_t(count), holes);
        const MinMaxPyramid pyramid(values);
        std::minstd_rand random(11);
        for (int i = 0; i < 400; ++i) {
            const std::size_t a = random() % (values.size() + 1), b = random() % (values.size() + 1);
            const std::size_t begin = std::min(a, b), end = std::max(a, b);
            QVERIFY(same(pyramid.range(values, begin, end), scan(values, begin, end)));
        }
        QVERIFY(same(pyramid.range(values, 0, values.size()), scan(values, 0, values.size())));
    }

    void oneSpikeIsFoundWhereverItStands()
    {
        std::vector<double> values(100'000, 1.0);
        for (std::size_t at = 0; at < values.size(); at += 997) {
            values[at] = 50;
            const MinMaxPyramid pyramid(values);
            QCOMPARE(pyramid.range(values, 0, values.size()).max, 50.0);
            QCOMPARE(pyramid.range(values, at, at + 1).max, 50.0);
            QCOMPARE(pyramid.range(values, at + 1, values.size()).max, 1.0);
            values[at] = 1;
        }
    }

    void onlyNaNIsEmpty()
    {
        const std::vector<double> values(5000, NaN);
        const MinMaxPyramid pyramid(values);
        QVERIFY(pyramid.range(values, 0, values.size()).empty);
        QVERIFY(pyramid.range(values, 40, 40).empty);
        QVERIFY(pyramid.range(values, 50, 40).empty);
    }

    void infinitiesCount()
    {
        std::vector<double> values(5000, NaN);
        values[70] = -Infinity;
        values[4000] = Infinity;
        const MinMaxPyramid pyramid(values);
        QCOMPARE(pyramid.range(values, 0, 5000).min, -Infinity);
        QCOMPARE(pyramid.range(values, 0, 5000).max, Infinity);
        QVERIFY(!pyramid.range(values, 3000, 5000).empty);
        QCOMPARE(pyramid.range(values, 3000, 5000).min, Infinity);
    }

    void aRangeBeyondTheEndIsCut()
    {
        const std::vector<double> values(100, 2.0);
        const MinMaxPyramid pyramid(values);
        QCOMPARE(pyramid.range(values, 90, 1000).max, 2.0);
    }

    void costsLessThanAByteAPoint()
    {
        const std::vector<double> values(1'000'000, 1.0);
        QVERIFY(MinMaxPyramid(values).bytes() <= values.size());
        QCOMPARE(MinMaxPyramid(std::span<const double>()).bytes(), std::size_t(0));
    }
};

OPS_TEST(PyramidTest)
#include "tst_pyramid.moc"
