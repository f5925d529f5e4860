#include "tests/support/opstest.h"
#include "tests/ui/charts/chartdata.h"
#include "ui/charts/chartpainter.h"
#include "ui/charts/seriesraster.h"
#include "ui/charts/sparkline.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <cmath>

using namespace ops;
using namespace ops::test;

/// Pixels: what the raster makes of shapes, and a spike all the way to the image.
class SeriesRasterTest : public QObject
{
    Q_OBJECT

    static QImage drawn(const SeriesShape &shape, const SeriesInk &ink, QSize size = {20, 20})
    {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::black);
        SeriesRaster raster(size);
        raster.drawAreas(shape, ink);
        raster.drawLines(shape, ink);
        raster.blendInto(image, QPoint());
        return image;
    }
    static SeriesInk ink(float width = 1) { return {Qt::white, QColor(255, 255, 255, 128), width, 5}; }
    static int light(const QImage &image, int x, int y) { return qRed(image.pixel(x, y)); }
    static int sum(const QImage &image)
    {
        int total = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                total += light(image, x, y);
        }
        return total;
    }
    static ChartRequest request(const PanelData &data, QSize size, double ratio = 1)
    {
        ChartRequest request;
        request.range = data.range;
        request.zone = QTimeZone::utc();
        request.size = size;
        request.pixelRatio = ratio;
        request.font = Theme::current().smallFont;
        return request;
    }

private Q_SLOTS:
    void runsEndWithinPixels()
    {
        SeriesShape shape;
        shape.runs.push_back({3, 5.0F, 9.25F});
        const QImage image = drawn(shape, ink());
        QVERIFY(std::abs(light(image, 3, 4) - 128) <= 1); // half a line's width above
        QCOMPARE(light(image, 3, 5), 255);
        QCOMPARE(light(image, 3, 8), 255);
        QVERIFY(std::abs(light(image, 3, 9) - 191) <= 1);
        QCOMPARE(light(image, 3, 10), 0);
        QCOMPARE(light(image, 2, 6), 0);
        QCOMPARE(light(image, 4, 6), 0);
    }

    void runsOfAWideLineAreWide()
    {
        SeriesShape shape;
        shape.runs.push_back({10, 5, 15});
        const QImage image = drawn(shape, ink(3));
        for (const int x : {9, 10, 11})
            QCOMPARE(light(image, x, 10), 255);
        QCOMPARE(light(image, 8, 10), 0);
        QCOMPARE(light(image, 12, 10), 0);
    }

    void linesCoverTheirLengthTimesWidth_data()
    {
        QTest::addColumn<float>("dx");
        QTest::addColumn<float>("dy");
        QTest::newRow("level") << 12.0F << 0.0F;
        QTest::newRow("flat") << 12.0F << 3.0F;
        QTest::newRow("diagonal") << 10.0F << 10.0F;
        QTest::newRow("steep up") << 3.0F << -12.0F;
        QTest::newRow("upright") << 0.0F << 12.0F;
        QTest::newRow("within a column") << 0.2F << 12.0F;
    }
    void linesCoverTheirLengthTimesWidth()
    {
        QFETCH(float, dx);
        QFETCH(float, dy);
        for (const float width : {1.0F, 2.0F}) {
            SeriesShape shape;
            const float x = 4.3F, y = dy < 0 ? 16.6F : 3.6F;
            shape.segments.push_back({x, y, x + dx, y + dy});
            const double expected = double(std::hypot(dx, dy)) * double(width) * 255;
            QVERIFY(std::abs(sum(drawn(shape, ink(width))) - expected) < expected * 0.06);
        }
    }

    void piecesOfALineLeaveNoSeam()
    {
        SeriesShape whole, pieces;
        whole.segments.push_back({1, 3, 19, 12});
        for (int i = 0; i < 36; ++i)
            pieces.segments.push_back({1 + float(i) / 2, 3 + float(i) / 4, 1 + float(i + 1) / 2, 3 + float(i + 1) / 4});
        const QImage a = drawn(whole, ink()), b = drawn(pieces, ink());
        for (int y = 0; y < 20; ++y) {
            for (int x = 0; x < 20; ++x)
                QVERIFY(std::abs(light(a, x, y) - light(b, x, y)) <= 24);
        }
    }

    void aTranslucentLineDoesNotDarkenItself()
    {
        SeriesShape shape;
        shape.segments = {{2, 10, 18, 10}, {2, 10, 18, 10}, {10, 2, 10, 18}};
        SeriesInk translucent = ink(2);
        translucent.line.setAlpha(128);
        const QImage image = drawn(shape, translucent);
        QVERIFY(std::abs(light(image, 10, 10) - 128) <= 2);
    }

    void areasAreTranslucent()
    {
        SeriesShape shape;
        shape.areas.push_back({4, 2, 10, 1});
        shape.areas.push_back({5, 2, 10, 0.5F});
        const QImage image = drawn(shape, ink());
        QVERIFY(std::abs(light(image, 4, 5) - 128) <= 1);
        QVERIFY(std::abs(light(image, 5, 5) - 64) <= 1);
        QCOMPARE(light(image, 4, 10), 0);
    }

    void nothingIsDrawnOutside()
    {
        SeriesShape shape;
        const float far = float(ValueScale::Far);
        shape.segments = {{-50, 5, 70, 5}, {5, far, 6, -far}, {-9, -9, -5, 30}, {30, 0, 40, 20}, {2, far, 9, far}};
        shape.runs = {{-1, 0, 5}, {20, 0, 5}, {7, -far, far}, {8, -far, -far}, {9, far, far}};
        shape.areas = {{-1, 0, 5, 1}, {20, 0, 5, 1}, {3, -far, far, 1}};
        shape.dots = {{-2, 5}, {5, 19.9F}, {0, 0}, {5, -far}, {19.9F, far}};
        shape.bars = {{-5, -5, 3, 50, -5}, {18, 3, 40, 10, 3}};
        const QImage image = drawn(shape, ink(2)); // sanitizers watch the bounds
        QCOMPARE(light(image, 7, 0), 255);
        QCOMPARE(light(image, 7, 19), 255);
    }

    void theSpikeReachesItsRowInTheImage_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("ratio");
        QTest::newRow("400") << 400 << 1.0;
        QTest::newRow("1280") << 1280 << 1.0;
        QTest::newRow("1280 at scale 2") << 1280 << 2.0;
        QTest::newRow("1280 at scale 1.25") << 1280 << 1.25;
    }
    void theSpikeReachesItsRowInTheImage()
    {
        QFETCH(int, width);
        QFETCH(double, ratio);
        auto values = made(10'000, [](std::size_t i) { return 10 + std::sin(double(i)); });
        values[6123] = 100;
        const auto data = panelOf({values});
        const Plotted plotted = plotSeries(data, {}, DrawStyle::Stacking::None);
        const ChartRequest asked = request(*data, {width, 300}, ratio);
        const ChartPlan plan = planChart(plotted, asked);
        const QImage image = paintChart(plotted, plan, asked, {Qt::white});
        QCOMPARE(image.size(), (QSizeF(width, 300) * ratio).toSize());
        const int x = plan.plot.x() + int(plan.times.x(DataStart + 6123 * DataStep));
        const int peak = plan.plot.y() + int(std::lround(plan.values.y(100)));
        QCOMPARE(image.pixel(x, peak), QColor(Qt::white).rgb());
        QCOMPARE(image.pixel(x, (peak + plan.plot.bottom()) / 2), QColor(Qt::white).rgb());
        for (const int y : {peak, peak + 20})
            QVERIFY(image.pixel(x - 4, y) != QColor(Qt::white).rgb());
    }

    void tinyChartsArePainted()
    {
        const auto data = panelOf({flat(100, 5)});
        const Plotted plotted = plotSeries(data, {}, DrawStyle::Stacking::None);
        for (const QSize size : {QSize(1, 1), QSize(20, 200), QSize(200, 10), QSize(60, 40), QSize(0, 0)}) {
            const ChartRequest asked = request(*data, size);
            QCOMPARE(paintChart(plotted, planChart(plotted, asked), asked, {Qt::white}).size(), size);
        }
    }

    void everyLookIsPainted()
    {
        const auto data = panelOf({made(300, [](std::size_t i) { return std::sin(double(i) / 9) * 5; }),
                                   flat(300, 2),
                                   flat(300, NaN),
                                   flat(3, Infinity),
                                   {}});
        const std::vector<QColor> colors(5, Qt::white);
        for (const auto draw : {DrawStyle::Draw::Lines, DrawStyle::Draw::Bars, DrawStyle::Draw::Points}) {
            for (const auto stacking :
                 {DrawStyle::Stacking::None, DrawStyle::Stacking::Normal, DrawStyle::Stacking::Percent}) {
                for (const auto interpolation :
                     {DrawStyle::Interpolation::Linear, DrawStyle::Interpolation::StepBefore,
                      DrawStyle::Interpolation::StepAfter, DrawStyle::Interpolation::Smooth}) {
                    for (const double base : {0.0, 10.0}) {
                        ChartRequest asked = request(*data, {200, 100});
                        asked.draw = DrawStyle();
                        asked.draw.draw = draw;
                        asked.draw.stacking = stacking;
                        asked.draw.interpolation = interpolation;
                        asked.draw.logBase = base;
                        asked.draw.fillOpacity = 20;
                        asked.draw.axisLabel = QStringLiteral("Label");
                        const Plotted plotted = plotSeries(data, {}, stacking);
                        const ChartPlan plan = planChart(plotted, asked);
                        const QImage image = paintChart(plotted, plan, asked, colors);
                        QVERIFY(image.copy(plan.plot) != image.copy(plan.plot.translated(0, -300)));
                    }
                }
            }
        }
    }

    void thresholdsAreDrawn()
    {
        const auto data = panelOf({flat(100, 5)});
        ChartRequest asked = request(*data, {300, 200});
        asked.field.min = 0;
        asked.field.max = 10;
        asked.field.thresholds = {{std::nullopt, QStringLiteral("green")}, {8.0, QStringLiteral("#ff0000")}};
        asked.field.thresholdLines = true;
        const Plotted plotted = plotSeries(data, {}, DrawStyle::Stacking::None);
        const ChartPlan plan = planChart(plotted, asked);
        const int y = plan.plot.y() + int(plan.values.y(8));
        QImage image = paintChart(plotted, plan, asked, {Qt::white});
        QCOMPARE(image.pixel(plan.plot.x() + 1, y), QColor(Qt::red).rgb());
        asked.field.thresholdLines = false;
        asked.field.thresholdAreas = true;
        image = paintChart(plotted, plan, asked, {Qt::white});
        const QColor above = image.pixelColor(plan.plot.x() + 2, y - 8),
                     below = image.pixelColor(plan.plot.x() + 2, y + 8);
        QVERIFY(above.red() > below.red());
    }

    void aSparklineFillsItsRectangle()
    {
        const auto data = panelOf({made(50, [](std::size_t i) { return double(i); })});
        QImage image(200, 80, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::black);
        QPainter painter(&image);
        paintSparkline(painter, QRectF(50, 20, 100, 40), data->series[0], data->range, Qt::white,
                       QColor(255, 0, 0, 128));
        painter.end();
        QVERIFY(light(image, 148, 24) > 100);
        QVERIFY(image.pixelColor(140, 55).red() > 100 && image.pixelColor(140, 55).green() == 0);
        QCOMPARE(light(image, 40, 40), 0);
        QCOMPARE(light(image, 100, 70), 0);
        const auto nothing = panelOf({flat(50, NaN)});
        const QImage before = image;
        painter.begin(&image);
        paintSparkline(painter, QRectF(50, 20, 100, 40), nothing->series[0], nothing->range, Qt::white, Qt::red);
        painter.end();
        QCOMPARE(image, before);
    }
};

OPS_TEST(SeriesRasterTest)
#include "tst_seriesraster.moc"
