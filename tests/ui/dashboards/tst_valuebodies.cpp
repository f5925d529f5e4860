#include "tests/support/opstest.h"
#include "tests/ui/dashboards/boardfixture.h"
#include "ui/charts/barchartview.h"
#include "ui/charts/piechartview.h"
#include "ui/dashboards/panelbody.h"
#include "ui/dashboards/panels/piechart/sharemodel.h"
#include "ui/dashboards/panels/registry.h"
#include "ui/dashboards/panels/stat/stattile.h"

#include <QAbstractItemModelTester>
#include <QHelpEvent>
#include <QTableView>
#include <QToolTip>

#include <limits>

using namespace ops;

Q_DECLARE_METATYPE(ops::PanelView)

class ValueBodiesTest : public QObject
{
    Q_OBJECT

    test::ManualClock m_clock;
    Context m_context{m_clock};

    static std::shared_ptr<const PanelData> dataOf(const std::vector<double> &numbers)
    {
        auto set = std::make_shared<SeriesSet>();
        auto data = std::make_shared<PanelData>();
        data->range = {0, 1000};
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            SeriesSet::Row row;
            row.begin = i;
            row.end = i + 1;
            set->timesMs.push_back(500);
            set->values.push_back(numbers[i]);
            set->rows.push_back(row);
        }
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            ChartSeries series;
            series.name = QStringLiteral("series-%1").arg(i);
            series.set = set;
            series.row = i;
            series.stepMs = 1000;
            series.pyramid = MinMaxPyramid(series.values());
            data->series.push_back(std::move(series));
        }
        data->points = numbers.size();
        return data;
    }
    static std::vector<double> many()
    {
        std::vector<double> numbers;
        for (int i = 0; i < 5'000; ++i)
            numbers.push_back(i);
        return numbers;
    }
    std::unique_ptr<PanelBody> body(const DashboardPanel &panel)
    {
        std::unique_ptr<PanelBody> body(makePanelBody(panel, m_context, nullptr));
        body->resize(360, 220);
        return body;
    }
    std::unique_ptr<PanelBody> body(PanelView view) { return body(panelOf(view)); }
    static DashboardPanel panelOf(PanelView view)
    {
        auto panel = test::makePanel(1, view, QStringLiteral("Panel"), {0, 0, 12, 8});
        panel.field.unit = QStringLiteral("short");
        return panel;
    }
    static int pixelsOf(PanelBody &body, const QColor &color)
    {
        const QImage image = body.grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == color;
        }
        return count;
    }
    static void addViews()
    {
        QTest::addColumn<PanelView>("view");
        QTest::newRow("gauge") << PanelView::Gauge;
        QTest::newRow("bargauge") << PanelView::BarGauge;
        QTest::newRow("piechart") << PanelView::PieChart;
        QTest::newRow("barchart") << PanelView::BarChart;
        QTest::newRow("stat") << PanelView::Stat;
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Kind::Dark); }

    void barsLieWhereTheyCouldNotBeReadStanding()
    {
        for (const PanelView view : {PanelView::BarGauge, PanelView::BarChart}) {
            const auto pictureOf = [this, view](ValueStyle::Orientation orientation, int width) {
                auto panel = panelOf(view);
                panel.value.orientation = orientation;
                auto one = body(panel);
                one->resize(width, 200);
                one->setData(dataOf({1'000'001, 2'000'002, 3'000'003, 4'000'004, 5'000'005}));
                return one->grab().toImage();
            };
            using Orientation = ValueStyle::Orientation;
            QCOMPARE(pictureOf(Orientation::Auto, 210), pictureOf(Orientation::Horizontal, 210));
            QCOMPARE(pictureOf(Orientation::Auto, 700), pictureOf(Orientation::Vertical, 700));
        }
    }

    void whatWasAskedForOneMomentHasNoCourse()
    {
        const auto pictureOf = [this](bool sparkline, qint64 stepMs) {
            auto panel = panelOf(PanelView::Stat);
            panel.value.sparkline = sparkline;
            auto data = std::make_shared<PanelData>(*dataOf({3}));
            data->series[0].stepMs = stepMs;
            auto one = body(panel);
            one->setData(data);
            return one->grab().toImage();
        };
        QCOMPARE(pictureOf(true, 0), pictureOf(false, 0));
        QVERIFY(pictureOf(true, 1000) != pictureOf(false, 1000));
    }

    void timesFollowTheZone()
    {
        Context context(m_clock);
        context.setZone(QTimeZone("Asia/Shanghai"));
        auto panel = panelOf(PanelView::Stat);
        panel.field.unit = QStringLiteral("dateTimeAsIso");
        const std::unique_ptr<PanelBody> one(makePanelBody(panel, context, nullptr));
        one->setData(dataOf({0}));
        QCOMPARE(one->valueText(), QStringLiteral("1970-01-01 08:00:00 +08:00"));
        context.setZone(QTimeZone::utc());
        QCOMPARE(one->valueText(), QStringLiteral("1970-01-01 00:00:00 +00:00"));
    }

    void everyAnswerIsDrawn_data() { addViews(); }
    void everyAnswerIsDrawn()
    {
        QFETCH(PanelView, view);
        constexpr double nan = std::numeric_limits<double>::quiet_NaN(), inf = std::numeric_limits<double>::infinity();
        const std::vector<std::vector<double>> answers{
            {},          {3},  {nan}, {nan, nan}, {0, 0, 0}, {7, 7}, {-3, 4}, {inf, 2}, {-inf, 1e308, -1e308},
            {1e-320, 0}, {-5}, many()};
        auto one = body(view);
        one->setData(nullptr);
        QVERIFY(one->valueText().isEmpty());
        QVERIFY(!one->grab().isNull());
        for (const auto &numbers : answers) {
            one->setData(dataOf(numbers));
            QVERIFY(!one->grab().isNull());
            QCOMPARE(one->valueText().isEmpty(), numbers.empty());
            for (const QSize size : {QSize(30, 20), QSize(700, 90), QSize(90, 500), QSize(360, 220)}) {
                one->resize(size);
                QVERIFY(!one->grab().isNull());
            }
        }
        one->setData(nullptr);
        QVERIFY(one->valueText().isEmpty());
    }

    void theyAreReadInWords_data() { addViews(); }
    void theyAreReadInWords()
    {
        QFETCH(PanelView, view);
        auto two = body(view);
        two->setData(dataOf({3, 9}));
        QVERIFY2(two->valueText().contains(QStringLiteral("series-0 3")), qPrintable(two->valueText()));
        QVERIFY(two->valueText().contains(QStringLiteral("series-1 9")));
    }

    void manyAreCutAndItIsSaid()
    {
        for (const PanelView view : {PanelView::Gauge, PanelView::BarGauge, PanelView::BarChart}) {
            auto cut = body(view);
            cut->setData(dataOf(many()));
            const int shown = cut->property("shown").toInt();
            QVERIFY2(shown > 0 && shown < 100, qPrintable(QString::number(shown)));
            QVERIFY(cut->valueText().contains(QStringLiteral("more")));
        }
    }

    void thresholdsColourWhatTheyReach_data()
    {
        QTest::addColumn<PanelView>("view");
        QTest::newRow("gauge") << PanelView::Gauge;
        QTest::newRow("bargauge") << PanelView::BarGauge;
    }
    void thresholdsColourWhatTheyReach()
    {
        QFETCH(PanelView, view);
        auto panel = panelOf(view);
        panel.field.colorByThresholds = true;
        panel.field.min = 0;
        panel.field.max = 100;
        panel.value.barMode = ValueStyle::BarMode::Basic;
        panel.value.thresholdMarkers = false;
        panel.field.thresholds = {{std::nullopt, QStringLiteral("green")}, {50, QStringLiteral("red")}};
        auto low = body(panel), high = body(panel);
        low->setData(dataOf({30}));
        high->setData(dataOf({60}));
        const QColor green = Theme::current().named(QStringLiteral("green")),
                     red = Theme::current().named(QStringLiteral("red"));
        QVERIFY(pixelsOf(*low, green) > 100 && pixelsOf(*low, red) == 0);
        QVERIFY(pixelsOf(*high, red) > 100 && pixelsOf(*high, green) == 0);
        auto higher = body(panel);
        higher->setData(dataOf({95}));
        QVERIFY(pixelsOf(*higher, red) > pixelsOf(*high, red)); // it is longer
    }

    void cellsAreLitAsFarAsTheValueGoes()
    {
        auto panel = panelOf(PanelView::BarGauge);
        panel.value.barMode = ValueStyle::BarMode::Lcd;
        panel.field.colorByThresholds = true;
        panel.field.min = 0;
        panel.field.max = 100;
        panel.field.thresholds = {{std::nullopt, QStringLiteral("green")}, {50, QStringLiteral("red")}};
        auto cells = body(panel);
        cells->setData(dataOf({100}));
        const int red = pixelsOf(*cells, Theme::current().named(QStringLiteral("red")));
        QVERIFY(red > 100 && pixelsOf(*cells, Theme::current().named(QStringLiteral("green"))) > 100);
        cells->setData(dataOf({20}));
        QCOMPARE(pixelsOf(*cells, Theme::current().named(QStringLiteral("red"))), 0);
    }

    void theOneBelowThePointerIsNamed()
    {
        auto bars = body(PanelView::BarGauge);
        bars->setData(dataOf({3, 9, 4, 5, 6, 7, 8}));
        QHelpEvent rest(QEvent::ToolTip, QPoint(200, 15), QPoint(200, 15));
        QCoreApplication::sendEvent(bars.get(), &rest);
        QCOMPARE(QToolTip::text(), QStringLiteral("series-0: 3"));
        QToolTip::hideText();
    }

    void textModesOfAStat()
    {
        auto panel = panelOf(PanelView::Stat);
        const auto tileOf = [](PanelBody &of) { return of.findChild<StatTile *>(); };
        const auto large = [&](ValueStyle::Text mode) {
            panel.value.text = mode;
            auto stat = body(panel);
            stat->setData(dataOf({42}));
            return std::pair(tileOf(*stat)->largeText(), tileOf(*stat)->showsName());
        };
        QCOMPARE(large(ValueStyle::Text::Auto), std::pair(QStringLiteral("42"), false));
        QCOMPARE(large(ValueStyle::Text::Value), std::pair(QStringLiteral("42"), false));
        QCOMPARE(large(ValueStyle::Text::ValueAndName), std::pair(QStringLiteral("42"), true));
        QCOMPARE(large(ValueStyle::Text::Name), std::pair(QStringLiteral("series-0"), false));
        QCOMPARE(large(ValueStyle::Text::None), std::pair(QString(), false));
    }

    void theColourOfAStatIsByItsMode()
    {
        auto panel = panelOf(PanelView::Stat);
        panel.field.colorByThresholds = true;
        panel.field.thresholds = {{std::nullopt, QStringLiteral("green")}};
        const QColor green = Theme::current().named(QStringLiteral("green"));
        const auto greens = [&](bool value, bool ground) {
            panel.value.colorValue = value;
            panel.value.colorBackground = ground;
            auto stat = body(panel);
            stat->setData(dataOf({42}));
            return pixelsOf(*stat, green);
        };
        QCOMPARE(greens(false, false), 0);
        const int number = greens(true, false);
        QVERIFY(number > 20);
        QVERIFY(greens(true, true) > 10 * number);
    }

    void slicesAreTheLargestAndTheRestTogether()
    {
        std::vector<StatValue> values;
        for (const double number : {1.0, 8.0, -2.0, 4.0, 2.0}) {
            StatValue value;
            value.value = number;
            value.name = QString::number(number);
            values.push_back(value);
        }
        ShareModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSlices(ShareModel::slicesOf(values, 3, FieldStyle()));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.slices()[0].name, QStringLiteral("8"));
        QCOMPARE(model.slices()[2].name, QStringLiteral("3 other(s)"));
        QCOMPARE(model.slices()[2].value, 3.0); // without the negative one
        QCOMPARE(model.share(0), 8.0 / 15);
        QCOMPARE(model.index(0, ShareModel::ShareColumn).data().toString(), QStringLiteral("53%"));
        model.setSlices(ShareModel::slicesOf(values, 10, FieldStyle()));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.index(4, ShareModel::ShareColumn).data().toString(), QStringLiteral("–"));
        model.setSlices({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aPieHasALegendWithShares()
    {
        auto panel = panelOf(PanelView::PieChart);
        panel.legend.mode = LegendStyle::Mode::Table;
        auto pie = body(panel);
        pie->setData(dataOf({1, 3}));
        auto *legend = pie->findChild<QTableView *>();
        QVERIFY(legend && legend->accessibleName() == QStringLiteral("Panel legend"));
        QCOMPARE(legend->model()->index(0, 0).data().toString(), QStringLiteral("series-1"));
        QCOMPARE(legend->model()->index(0, 2).data().toString(), QStringLiteral("75%"));
        panel.legend.mode = LegendStyle::Mode::Hidden;
        QVERIFY(!body(panel)->findChild<QTableView *>());
    }

    void pieSlicesAreFoundFromTheTopClockwise()
    {
        PieChartView view(nullptr);
        view.resize(200, 200);
        view.setItems({{QString(), QString(), 1, Qt::red}, {QString(), QString(), 1, Qt::green}}, {});
        view.grab();
        QCOMPARE(view.itemAt({150, 100}), std::optional<std::size_t>(0));
        QCOMPARE(view.itemAt({50, 100}), std::optional<std::size_t>(1));
        QVERIFY(!view.itemAt({1, 1}));
        view.setHole(true);
        QVERIFY(!view.itemAt({100, 101}));
    }

    void barsOfOneNameStandApart()
    {
        BarChartView view(nullptr);
        view.resize(300, 200);
        const ChartItem same{QStringLiteral("<b>x</b>"), QString(), 2, Qt::red};
        view.setItems({same, same, same}, {}, false);
        const QImage image = view.grab().toImage();
        int edges = 0;
        for (int x = 1; x < image.width(); ++x)
            edges += image.pixelColor(x, 150) == QColor(Qt::red) && image.pixelColor(x - 1, 150) != QColor(Qt::red);
        QCOMPARE(edges, 3);
        QCOMPARE(view.itemAt({image.width() - 10, 100}), std::optional<std::size_t>(2));
    }
};

OPS_TEST(ValueBodiesTest)
#include "tst_valuebodies.moc"
