#include "core/dashboards/statvalues.h"
#include "core/metrics/units.h"
#include "tests/core/dashboards/answers.h"
#include "tests/support/opstest.h"

#include <cmath>
#include <limits>

using namespace ops;
using namespace ops::test;

namespace {

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

DashboardPanel stat()
{
    DashboardPanel panel;
    panel.view = PanelView::Stat;
    panel.field.unit = QStringLiteral("percentunit");
    panel.field.colorByThresholds = true;
    panel.field.thresholds = {
        {std::nullopt, QStringLiteral("green")}, {0.1, QStringLiteral("orange")}, {0.5, QStringLiteral("red")}};
    return panel;
}

} // namespace

class StatValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneForEachSeries()
    {
        const auto data = panelData({{{{"job", "a"}}, {0.2, 0.05}}, {{{"job", "b"}}, {0.9, noNumber}}});
        const auto values = statValues(*data, stat());
        QCOMPARE(values.size(), std::size_t(2));
        QCOMPARE(values[0].name, QStringLiteral("a"));
        QCOMPARE(values[0].value, 0.05);
        QCOMPARE(values[0].text, formatUnit(0.05, QStringLiteral("percentunit")));
        QCOMPARE(values[0].color, QStringLiteral("green"));
        QCOMPARE(values[1].value, 0.9); // the newest number
        QCOMPARE(values[1].color, QStringLiteral("red"));
        QCOMPARE(values[1].series, std::size_t(1));
    }

    void reducerOfThePanel()
    {
        DashboardPanel panel = stat();
        panel.value.reducer = QStringLiteral("max");
        panel.field.decimals = 2;
        const auto values = statValues(*panelData({{{}, {0.2, 0.05}}}), panel);
        QCOMPARE(values[0].value, 0.2);
        QCOMPARE(values[0].text, formatUnit(0.2, QStringLiteral("percentunit"), 2));
    }

    void withoutANumber()
    {
        DashboardPanel panel = stat();
        panel.field.noValue = QStringLiteral("none");
        const auto values = statValues(*panelData({{{}, {noNumber}}, {{}, {}}}), panel);
        QCOMPARE(values[0].text, QStringLiteral("none"));
        QVERIFY(std::isnan(values[0].value));
        QCOMPARE(values[0].color, QStringLiteral("green"));
        QCOMPARE(values[1].text, QStringLiteral("none"));
        panel.field.noValue.clear();
        QVERIFY(!statValues(*panelData({{{}, {noNumber}}}), panel)[0].text.isEmpty());
    }

    void mappedValues()
    {
        DashboardPanel panel = stat();
        ValueMapping down, gone;
        down.value = QStringLiteral("0");
        down.text = QStringLiteral("down");
        down.color = QStringLiteral("purple");
        gone.kind = ValueMapping::Kind::Null;
        gone.text = QStringLiteral("gone");
        panel.field.mappings = {down, gone};
        const auto values = statValues(*panelData({{{}, {0}}, {{}, {0.2}}, {{}, {noNumber}}}), panel);
        QCOMPARE(values[0].text, QStringLiteral("down"));
        QCOMPARE(values[0].color, QStringLiteral("purple"));
        QCOMPARE(values[0].value, 0.0);
        QCOMPARE(values[1].text, formatUnit(0.2, QStringLiteral("percentunit")));
        QCOMPARE(values[1].color, QStringLiteral("orange"));
        QCOMPARE(values[2].text, QStringLiteral("gone"));
    }

    void colorsAtTheLimits()
    {
        const FieldStyle field = stat().field;
        QCOMPARE(valueColor(field, 0.1), QStringLiteral("orange"));
        QCOMPARE(valueColor(field, 0.0999), QStringLiteral("green"));
        QCOMPARE(valueColor(field, -std::numeric_limits<double>::infinity()), QStringLiteral("green"));
        QCOMPARE(valueColor(field, std::numeric_limits<double>::infinity()), QStringLiteral("red"));
    }

    void askedBothWaysItIsTheInstantValue()
    {
        DashboardPanel panel = stat();
        panel.targets.resize(1);
        panel.targets[0].instant = panel.targets[0].range = true;
        auto data = std::make_shared<PanelData>(
            *panelData({{{{"job", "a"}}, {0.2, 0.05}}, {{{"job", "gone"}}, {0.9}}, {{{"job", "a"}}, {0.7}}}));
        data->series[2].stepMs = 0;
        const auto values = statValues(*data, panel);
        QCOMPARE(values.size(), std::size_t(2));
        QVERIFY(std::isnan(values[0].value)); // at the end of the range there is none
        QCOMPARE(values[0].name, QStringLiteral("gone"));
        QCOMPARE(values[1].value, 0.7);
        QCOMPARE(values[1].series, std::size_t(0));
    }

    void fixedColorOrNone()
    {
        FieldStyle field = stat().field;
        field.colorByThresholds = false;
        QCOMPARE(valueColor(field, 1), QString());
        field.fixedColor = QStringLiteral("blue");
        QCOMPARE(valueColor(field, 1), QStringLiteral("blue"));
    }
};

OPS_TEST(StatValuesTest)
#include "tst_statvalues.moc"
