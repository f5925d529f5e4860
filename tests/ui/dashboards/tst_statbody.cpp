#include "tests/support/opstest.h"
#include "tests/ui/dashboards/boardfixture.h"
#include "ui/dashboards/panels/stat/stattile.h"
#include "ui/dashboards/statestrip.h"

using namespace ops;
using test::BoardFixture;
using test::BoardSource;

class StatBodyTest : public QObject
{
    Q_OBJECT

    static DashboardPanel stat()
    {
        auto panel = test::makePanel(1, PanelView::Stat, QStringLiteral("Error rate"), {0, 0, 6, 4});
        panel.field.decimals = 1;
        return panel;
    }
    static BoardSource::Answer always(double value, int count = 1)
    {
        return [value, count](const RangeQuery &query) {
            QueryAnswer answer = BoardSource::waves(query, count);
            auto set = std::make_shared<SeriesSet>(*answer.series);
            std::fill(set->values.begin(), set->values.end(), value);
            answer.series = std::move(set);
            return Result<QueryAnswer>(std::move(answer));
        };
    }
    static QList<StatTile *> tiles(const BoardFixture &fixture)
    {
        QList<StatTile *> shown;
        for (StatTile *tile : fixture.view->findChildren<StatTile *>()) {
            if (tile->isVisible())
                shown << tile;
        }
        return shown;
    }
    static bool hasColor(QWidget &widget, const QColor &color)
    {
        const QImage image = widget.grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void thePanelsValueIsTheNumber()
    {
        BoardFixture fixture({stat()});
        fixture.source.answer = always(0.042);
        fixture.show();
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        QCOMPARE(tiles(fixture).size(), qsizetype(1));
        const QString text = tiles(fixture).first()->text();
        QVERIFY(text.startsWith(QStringLiteral("4.2")));
        QCOMPARE(BoardFixture::valueOf(fixture.frame(1)), text);
        QCOMPARE(BoardFixture::valueOf(*tiles(fixture).first()), text);
        QCOMPARE(tiles(fixture).first()->accessibleName(), QStringLiteral("service-0"));
    }

    void severalValuesEachHaveAName()
    {
        BoardFixture fixture({stat()});
        fixture.source.answer = always(0.042, 3);
        fixture.show();
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        QStringList names;
        for (const StatTile *tile : tiles(fixture))
            names << tile->accessibleName();
        QCOMPARE(names,
                 (QStringList{QStringLiteral("service-0"), QStringLiteral("service-1"), QStringLiteral("service-2")}));
        QVERIFY(BoardFixture::valueOf(fixture.frame(1)).contains(QStringLiteral("service-2 4.2")));
    }

    void moreThanFitAreCounted()
    {
        BoardFixture fixture({stat()});
        fixture.source.answer = always(0.042, 400);
        fixture.show();
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        const auto shown = tiles(fixture);
        QVERIFY(shown.size() < 20);
        QCOMPARE(shown.last()->text(), u'+' + QString::number(401 - shown.size()));
        QCOMPARE(shown.last()->accessibleName(), QStringLiteral("%1 more").arg(401 - shown.size()));
        for (const StatTile *tile : shown)
            QVERIFY2(!tile->isClipped(), qPrintable(tile->text()));
    }

    void thresholdColoursTheText()
    {
        DashboardPanel panel = stat();
        panel.field.colorByThresholds = true;
        panel.field.thresholds = {{std::nullopt, QStringLiteral("green")}, {0.5, QStringLiteral("red")}};
        BoardFixture fixture({panel});
        fixture.source.answer = always(0.9);
        fixture.show();
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        QVERIFY(hasColor(*tiles(fixture).first(), Theme::current().named(QStringLiteral("red"))));
        QVERIFY(!hasColor(*tiles(fixture).first(), Theme::current().named(QStringLiteral("green"))));
    }

    void colouredGroundFillsTheTile()
    {
        DashboardPanel panel = stat();
        panel.field.colorByThresholds = true;
        panel.value.colorBackground = true;
        panel.field.thresholds = {{std::nullopt, QStringLiteral("green")}};
        BoardFixture fixture({panel});
        fixture.show();
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        StatTile &tile = *tiles(fixture).first();
        QCOMPARE(tile.grab().toImage().pixelColor(tile.width() / 2, 3),
                 Theme::current().named(QStringLiteral("green")));
    }

    void noValueTextStandsBelowTheSentence()
    {
        DashboardPanel panel = stat();
        panel.field.noValue = QStringLiteral("none");
        BoardFixture fixture({panel});
        fixture.source.answer = BoardSource::answering(0);
        fixture.show();
        QTRY_VERIFY(fixture.has(1, DataState::NoData));
        QCOMPARE(tiles(fixture).first()->text(), QStringLiteral("none"));
        QVERIFY(fixture.view->findChild<StateStrip *>()->isVisible());
        QVERIFY(BoardFixture::valueOf(fixture.frame(1)).startsWith(QStringLiteral("no data: ")));
    }

    void staleSaysSoBeforeTheNumber()
    {
        BoardFixture fixture({stat()});
        fixture.source.answer = always(0.042);
        fixture.show();
        QTRY_VERIFY(fixture.has(1, DataState::Value));
        fixture.source.answer = BoardSource::failing(QStringLiteral("Refused."));
        fixture.panel(1).refresh();
        QTRY_VERIFY(fixture.has(1, DataState::Stale));
        const QString spoken = BoardFixture::valueOf(fixture.frame(1));
        QVERIFY(spoken.startsWith(QStringLiteral("stale, ")) && spoken.contains(QStringLiteral("4.2")));
    }
};

OPS_TEST(StatBodyTest)
#include "tst_statbody.moc"
