#include "tests/support/opstest.h"
#include "tests/ui/charts/chartdata.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/markpainter.h"
#include "ui/theme/theme.h"

#include <QApplication>

using namespace ops;
using namespace ops::test;

namespace {

PanelMark markAt(qint64 fromMs, std::optional<qint64> toMs, MarkLevel level)
{
    PanelMark mark;
    mark.fromMs = fromMs;
    mark.toMs = toMs;
    mark.level = level;
    return mark;
}

/// A chart of 400 pixels over 100 seconds, and what is changed by marks at the top of its plot.
struct Chart
{
    ChartPicture picture;
    QImage bare;

    Chart()
    {
        Theme::apply(*qApp, Theme::Kind::Dark);
        picture.restyle();
        picture.setSize({400, 200}, 1);
        picture.setData(panelOf({flat(100, 1)}));
        picture.setFrame({DataStart, DataStart + 100'000}, QTimeZone::utc());
        bare = picture.image();
    }
    QPoint top(qint64 afterMs, int down = 1)
    {
        return {int(picture.plan().x(DataStart + afterMs)), picture.plan().plot.y() + down};
    }
    bool changed(QPoint at) { return picture.image().pixel(at) != bare.pixel(at); }
};

} // namespace

class MarkPainterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStretchIsMarkedAndNothingBesideIt()
    {
        Chart chart;
        chart.picture.setMarks({markAt(DataStart + 20'000, DataStart + 60'000, MarkLevel::Critical)});
        QVERIFY(chart.changed(chart.top(40'000)) && chart.changed(chart.top(40'000, 30)));
        QVERIFY(!chart.changed(chart.top(10'000)) && !chart.changed(chart.top(70'000)));
        QCOMPARE(QColor(chart.picture.image().pixel(chart.top(40'000))), markColor(MarkLevel::Critical));
    }

    void anOpenEndGoesOnToTheEdge()
    {
        Chart chart;
        chart.picture.setMarks({markAt(DataStart + 50'000, std::nullopt, MarkLevel::Critical)});
        QVERIFY(chart.changed(chart.top(98'000)) && !chart.changed(chart.top(40'000)));
    }

    void whatIsShorterThanAPixelIsSeen()
    {
        Chart chart;
        chart.picture.setMarks({markAt(DataStart + 50'000, DataStart + 50'001, MarkLevel::Critical)});
        int changed = 0;
        for (int x = -2; x <= 2; ++x)
            changed += chart.changed(chart.top(50'000) + QPoint(x, 0)) ? 1 : 0;
        QVERIFY(changed >= 1 && changed <= 2);
    }

    void whatIsOutsideIsNot()
    {
        Chart chart;
        chart.picture.setMarks({markAt(DataStart - 50'000, DataStart - 1, MarkLevel::Critical),
                                markAt(DataStart + 100'001, std::nullopt, MarkLevel::Critical),
                                markAt(DataStart + 60'000, DataStart + 40'000, MarkLevel::Critical)});
        QCOMPARE(chart.picture.image(), chart.bare);
    }

    void eachLevelHasAPatternOfItsOwn()
    {
        const auto gaps = [](MarkLevel level) {
            Chart chart;
            chart.picture.setMarks({markAt(DataStart, std::nullopt, level)});
            int count = 0;
            for (int x = 0; x < 60; ++x)
                count +=
                    QColor(chart.picture.image().pixel(chart.top(20'000) + QPoint(x, 0))) == markColor(level) ? 0 : 1;
            return count;
        };
        QVERIFY(gaps(MarkLevel::Critical) <= 1); // a line of the grid lies over it
        QVERIFY(gaps(MarkLevel::Warning) > 10 && gaps(MarkLevel::Warning) < 30);
        QVERIFY(gaps(MarkLevel::Info) > 30);
    }

    void marksOverEachOtherAreNoDarker()
    {
        Chart once, often;
        const PanelMark mark = markAt(DataStart + 20'000, DataStart + 60'000, MarkLevel::Warning);
        once.picture.setMarks({mark});
        often.picture.setMarks(PanelMarks(20, mark));
        QCOMPARE(often.picture.image(), once.picture.image());
    }

    /// Only the picture is made anew, and only for other marks.
    void theSameMarksPaintNothing()
    {
        Chart chart;
        const PanelMarks marks{markAt(DataStart, std::nullopt, MarkLevel::Info)};
        chart.picture.setMarks(marks);
        (void)chart.picture.image();
        const int painted = chart.picture.timesPainted();
        chart.picture.setMarks(marks);
        (void)chart.picture.image();
        QCOMPARE(chart.picture.timesPainted(), painted);
    }
};

OPS_TEST(MarkPainterTest)
#include "tst_markpainter.moc"
