#include "tests/support/opstest.h"
#include "tests/ui/charts/chartdata.h"
#include "ui/charts/chartpicture.h"

#include <QFontMetricsF>

#include <cmath>

using namespace ops;
using namespace ops::test;

class ChartPictureTest : public QObject
{
    Q_OBJECT

    static void prepare(ChartPicture &picture)
    {
        picture.restyle();
        picture.setSize({200, 100}, 1);
        picture.setData(panelOf({flat(100, 1), flat(100, 2)}));
        picture.setFrame(picture.data()->range, QTimeZone::utc());
    }

    static std::shared_ptr<const PanelData> named(const QString &names)
    {
        auto data = std::make_shared<PanelData>(
            *panelOf(std::vector<std::vector<double>>(std::size_t(names.size()), flat(10, 1))));
        for (std::size_t i = 0; i < data->series.size(); ++i)
            data->series[i].name = names[qsizetype(i)];
        return data;
    }

private Q_SLOTS:
    void aNameKeepsItsColor()
    {
        ChartPicture picture;
        prepare(picture);
        picture.setData(named(QStringLiteral("abc")));
        const QColor a = picture.color(0), b = picture.color(1), c = picture.color(2);
        picture.setData(named(QStringLiteral("bc")));
        QVERIFY(picture.color(0) == b && picture.color(1) == c);
        picture.setData(named(QStringLiteral("zbc"))); // the new one takes what is free
        QVERIFY(picture.color(0) == a && picture.color(1) == b && picture.color(2) == c);
        picture.setData(named(QStringLiteral("azb"))); // its old one is taken meanwhile
        QVERIFY(picture.color(0) == c && picture.color(1) == a && picture.color(2) == b);
        picture.setData(named(QStringLiteral("bb"))); // twice the same name: two colours
        QVERIFY(picture.color(0) == b && picture.color(1) != b);
    }

    void anHourHasThreeTimesAtLeast()
    {
        ChartPicture picture;
        prepare(picture);
        for (const int width : {230, 260, 320, 480, 900}) {
            picture.setSize({width, 150}, 1);
            for (qint64 shift = 0; shift < 3'600'000; shift += 420'000) {
                picture.setFrame({DataStart + shift, DataStart + shift + 3'600'000}, QTimeZone::utc());
                const auto &ticks = picture.plan().timeTicks;
                QVERIFY2(ticks.size() >= 3, qPrintable(QString::number(width)));
                const QFontMetricsF metrics(picture.request().font);
                for (std::size_t i = 1; i < ticks.size(); ++i) {
                    const double apart = picture.plan().x(ticks[i].ms) - picture.plan().x(ticks[i - 1].ms);
                    QVERIFY(apart > metrics.horizontalAdvance(ticks[i].text) + 4);
                }
            }
        }
    }

    void theTitleOfAnAxisIsAsLongAsItIsLying()
    {
        DrawStyle draw;
        draw.axisLabel = QStringLiteral("每秒每秒每秒");
        ChartPicture picture;
        prepare(picture);
        picture.setSize({300, 200}, 1);
        picture.setLook(draw, FieldStyle());
        const QImage image = picture.image();
        const QFontMetricsF metrics(picture.request().font);
        const QRgb ground = image.pixel(0, 0);
        int top = image.height(), bottom = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < int(metrics.height()); ++x) {
                if (image.pixel(x, y) != ground) {
                    top = std::min(top, y);
                    bottom = std::max(bottom, y);
                }
            }
        }
        const double lying = metrics.tightBoundingRect(draw.axisLabel).width();
        QVERIFY2(std::abs(bottom - top - lying) < 4, qPrintable(QStringLiteral("%1 %2").arg(bottom - top).arg(lying)));
    }

    void seriesArePaintedOnceUntilSomethingChanges()
    {
        ChartPicture picture;
        prepare(picture);
        picture.image();
        QCOMPARE(picture.timesPainted(), 1);
        picture.image();
        picture.plan();
        picture.seriesImage(1);
        picture.setSize({200, 100}, 1);
        picture.setShown({});
        picture.setFrame(picture.data()->range, QTimeZone::utc());
        picture.image();
        QCOMPARE(picture.timesPainted(), 1);
    }

    void everyChangePaintsAgain()
    {
        ChartPicture picture;
        prepare(picture);
        picture.image();
        int painted = 1;
        const auto paintsAgain = [&] {
            picture.image();
            return picture.timesPainted() == ++painted;
        };
        picture.setSize({300, 100}, 1);
        QVERIFY(paintsAgain());
        picture.setSize({300, 100}, 2);
        QVERIFY(paintsAgain());
        QCOMPARE(picture.image().size(), QSize(600, 200));
        picture.setShown({true, false});
        QVERIFY(paintsAgain());
        QVERIFY(picture.seriesImage(1).isNull());
        picture.setFrame({DataStart, DataStart + 5000}, QTimeZone::utc());
        QVERIFY(paintsAgain());
        picture.setFrame({DataStart, DataStart + 5000}, QTimeZone("Asia/Shanghai"));
        QVERIFY(paintsAgain());
        picture.setLook(DrawStyle(), FieldStyle());
        QVERIFY(paintsAgain());
        picture.setData(panelOf({flat(3, 1)}));
        QVERIFY(paintsAgain());
        picture.restyle();
        QVERIFY(paintsAgain());
    }
};

OPS_TEST(ChartPictureTest)
#include "tst_chartpicture.moc"
