#include "tests/support/opstest.h"
#include "tests/ui/charts/chartdata.h"
#include "ui/charts/chartpicture.h"

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

private Q_SLOTS:
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
