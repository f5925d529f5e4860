#include "tests/core/dashboards/importing.h"
#include "tests/support/opstest.h"

#include <algorithm>

using namespace ops;
using namespace ops::test;

class GrafanaImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void head()
    {
        const auto board =
            imported("\xef\xbb\xbf{\"uid\":\"u\",\"title\":\"T\\n\",\"schemaVersion\":39,\"tags\":[\"a\",7],"
                     "\"refresh\":\"1m\",\"time\":{\"from\":\"now-6h\",\"to\":\"now\"}}")
                .dashboard;
        QCOMPARE(board.uid, QStringLiteral("u"));
        QVERIFY(board.title.startsWith(u'T') && !board.title.contains(u'\n'));
        QCOMPARE(board.schemaVersion, 39);
        QCOMPARE(board.refreshMs, qint64(60'000));
        QCOMPARE(board.from, QStringLiteral("now-6h"));
        QCOMPARE(imported("{\"time\":{\"from\":\"now-5m\"},\"timezone\":\"utc\"}").dashboard.from,
                 QStringLiteral("now-5m"));
        QCOMPARE(imported("{\"timezone\":\"utc\"}").dashboard.timezone, QStringLiteral("utc"));
        QVERIFY(board.panels.empty());
    }

    void wrappers()
    {
        const QByteArray panels = "\"panels\":[{\"type\":\"odd\",\"id\":4,\"title\":\"x\"}]";
        const auto api = imported("{\"meta\":{},\"dashboard\":{" + panels + "}}");
        QCOMPARE(api.dashboard.panels.size(), std::size_t(1));
        QCOMPARE(notesOf(api.ignored), QStringList(u"dashboard.panels[0].type unsupported.panelType"_qs));
        const auto resource = imported("{\"apiVersion\":\"v1\",\"spec\":{" + panels + "}}");
        QCOMPARE(notesOf(resource.ignored), QStringList(u"spec.panels[0].type unsupported.panelType"_qs));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("{\"panels\":[");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("number") << QByteArray("1");
        QTest::newRow("too deep") << "{\"panels\":" + QByteArray(1000, '[') + QByteArray(1000, ']') + '}';
        QTest::newRow("much too deep") << QByteArray(1'000'000, '[');
    }
    void refused()
    {
        QFETCH(QByteArray, json);
        const auto result = importGrafana(json);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::BadAnswer);
        QVERIFY(!result.error().message.isEmpty());
    }

    void strangePlacesAreSkipped()
    {
        imported("{\"panels\":7,\"rows\":\"x\",\"templating\":null,\"annotations\":[],\"time\":\"now\",\"tags\":{}}");
        const auto board = imported("{\"panels\":[null,5,{},{\"gridPos\":[],\"targets\":{},\"type\":7}],"
                                    "\"templating\":{\"list\":null},\"time\":{\"from\":\"soon\",\"to\":\"now\"}}");
        QCOMPARE(board.dashboard.panels.size(), std::size_t(2));
        QCOMPARE(board.dashboard.from, QStringLiteral("now-1h"));
        QVERIFY(notesOf(board.ignored).contains(u"panels[1] unreadable"_qs));
        QVERIFY(notesOf(board.ignored).contains(u"time unreadable"_qs));
        onlyPanel("{\"type\":\"timeseries\",\"fieldConfig\":[],\"options\":5,\"targets\":[3,{\"expr\":8}]}");
        onlyPanel("{\"type\":\"graph\",\"yaxes\":[4],\"legend\":[],\"thresholds\":{\"a\":1}}");
        onlyPanel("{\"type\":\"singlestat\",\"colors\":7,\"thresholds\":[1],\"valueMaps\":[5]}");
    }

    void deepPlacesAreKept()
    {
        const QByteArray deep = QByteArray(900, '[') + QByteArray(900, ']');
        QCOMPARE(onlyPanel("{\"type\":\"stat\",\"title\":\"T\",\"x\":" + deep + '}').title, QStringLiteral("T"));
    }

    void damagedTextIsRepaired()
    {
        const auto bytes = imported("{\"title\":\"a\xff"
                                    "b\"}");
        QCOMPARE(bytes.dashboard.title, QStringLiteral("a\uFFFDb"));
        QCOMPARE(notesOf(bytes.ignored), QStringList(u" repaired"_qs));
        const auto half =
            imported("{\"title\":\"\\\\ud83d \\ud83d\\ude00 \\ud83d\"}"); // an escaped backslash, a pair, a half
        QCOMPARE(half.dashboard.title, QStringLiteral("\\ud83d \U0001F600 \uFFFD"));
        const QString text = QStringLiteral("{\"title\":\"\u76d1\u63a7\"}");
        const QByteArray utf16 = "\xff\xfe" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QCOMPARE(imported(utf16).dashboard.title, QStringLiteral("\u76d1\u63a7"));
        QVERIFY(imported(utf16).ignored.empty());
    }

    void whatIsNoListIsNoted_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        QTest::newRow("panels") << QByteArray("{\"panels\":{\"0\":{}}}") << "panels";
        QTest::newRow("rows") << QByteArray("{\"rows\":\"x\"}") << "rows";
        QTest::newRow("targets") << QByteArray("{\"panels\":[{\"type\":\"stat\",\"targets\":{\"A\":1}}]}")
                                 << "panels[0].targets";
        QTest::newRow("variables") << QByteArray("{\"templating\":{\"list\":{\"a\":1}}}") << "templating.list";
        QTest::newRow("templating") << QByteArray("{\"templating\":[1]}") << "templating";
        QTest::newRow("links") << QByteArray("{\"links\":{\"a\":1}}") << "links";
        QTest::newRow("time") << QByteArray("{\"time\":{\"from\":17}}") << "time";
        QTest::newRow("time as text") << QByteArray("{\"time\":\"now-1h\"}") << "time";
        QTest::newRow("refresh") << QByteArray("{\"refresh\":\"often\"}") << "refresh";
        QTest::newRow("zone") << QByteArray("{\"timezone\":\"Foo/Bar\"}") << "timezone";
        QTest::newRow("interval") << QByteArray("{\"panels\":[{\"type\":\"stat\",\"interval\":\"often\"}]}")
                                  << "panels[0].interval";
        QTest::newRow("minimum")
            << QByteArray("{\"panels\":[{\"type\":\"stat\",\"fieldConfig\":{\"defaults\":{\"min\":\"$low\"}}}]}")
            << "panels[0].fieldConfig.defaults.min";
    }
    void whatIsNoListIsNoted()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        QCOMPARE(notesOf(imported(json).ignored), QStringList(path + u" unreadable"_qs));
    }

    void usualPlacesAreNotNoted()
    {
        QVERIFY(
            imported("{\"time\":{},\"refresh\":false,\"timezone\":\"browser\",\"links\":[],\"templating\":{},"
                     "\"annotations\":{},\"panels\":[{\"type\":\"stat\",\"interval\":\">30s\",\"targets\":[{\"expr\":"
                     "\"up\",\"interval\":\"$step\"}]}]}")
                .ignored.empty());
        QCOMPARE(imported("{\"time\":{\"to\":\"now-1m\"}}").dashboard.to, QStringLiteral("now-1m"));
    }

    void pointsOfNought()
    {
        QVERIFY(!onlyPanel("{\"type\":\"stat\",\"maxDataPoints\":0}").maxDataPoints);
        QVERIFY(!onlyPanel("{\"type\":\"stat\",\"maxDataPoints\":-5}").maxDataPoints);
    }

    void settingsOfTheViewThatAreLeftOut_data()
    {
        QTest::addColumn<QByteArray>("panel");
        QTest::addColumn<QString>("note"); // empty: none
        const auto row = [](const char *name, const char *json, const char *note) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(note);
        };
        row("mirrored", R"({"type":"timeseries","fieldConfig":{"defaults":{"custom":{"transform":"negative-Y"}}}})",
            "fieldConfig.defaults.custom.transform unsupported.layout");
        row("gaps of some length",
            R"({"type":"timeseries","fieldConfig":{"defaults":{"custom":{"spanNulls":3600000}}}})",
            "fieldConfig.defaults.custom.spanNulls unsupported.layout");
        row("gaps connected", R"({"type":"timeseries","fieldConfig":{"defaults":{"custom":{"spanNulls":true}}}})", "");
        row("usual",
            R"({"type":"timeseries","fieldConfig":{"defaults":{"custom":{"axisPlacement":"auto","gradientMode":"none",
            "hideFrom":{"viz":false},"barAlignment":0,"insertNulls":false,"axisCenteredZero":false,"axisColorMode":"text",
            "scaleDistribution":{"type":"linear"},"thresholdsStyle":{"mode":"off"},"spanNulls":false}}}})",
            "");
        row("symmetric log",
            R"({"type":"timeseries","fieldConfig":{"defaults":{"custom":{"scaleDistribution":{"type":"symlog"}}}}})",
            "fieldConfig.defaults.custom.scaleDistribution.type unsupported.axis");
        row("legend in order", R"({"type":"timeseries","options":{"legend":{"sortBy":"Max"}}})",
            "options.legend.sortBy unsupported.layout");
        row("one column", R"({"type":"stat","options":{"reduceOptions":{"fields":"/^a$/"}}})",
            "options.reduceOptions.fields unsupported.fields");
        row("two calculations", R"({"type":"stat","options":{"reduceOptions":{"calcs":["mean","max"]}}})",
            "options.reduceOptions.calcs unsupported.allValues");
        row("table without a head", R"({"type":"table","options":{"showHeader":false}})",
            "options.showHeader unsupported.columns");
        row("table in order", R"({"type":"table","options":{"sortBy":[{"displayName":"x"}]}})",
            "options.sortBy unsupported.columns");
        row("table in no order", R"({"type":"table","options":{"sortBy":[]}})", "");
        row("usual table",
            R"({"type":"table","options":{"showHeader":true,"cellHeight":"sm","footer":{"show":false}}})", "");
        row("hidden slices", R"({"type":"piechart","fieldConfig":{"defaults":{"custom":{"hideFrom":{"viz":true}}}}})",
            "fieldConfig.defaults.custom.hideFrom.viz unsupported.hideFrom");
        row("empty lines", R"({"type":"graph","legend":{"show":true,"hideEmpty":true}})",
            "legend.hideEmpty unsupported.layout");
        row("hidden axis", R"({"type":"graph","yaxes":[{"show":false}]})", "yaxes[0].show unsupported.axis");
        row("odd base", R"({"type":"graph","yaxes":[{"logBase":32}]})", "yaxes[0].logBase unsupported.axis");
        row("format of logs", R"({"type":"timeseries","targets":[{"expr":"up","format":"logs"}]})",
            "targets[0].format unsupported.format");
    }
    void settingsOfTheViewThatAreLeftOut()
    {
        QFETCH(QByteArray, panel);
        QFETCH(QString, note);
        std::vector<ImportNote> notes;
        onlyPanel(panel, &notes);
        QCOMPARE(notesOf(notes), note.isEmpty() ? QStringList() : QStringList(u"panels[0]."_qs + note));
    }

    void theOldestGraphs()
    {
        QCOMPARE(onlyPanel(R"({"type":"graph","decimals":3,"yaxes":[{"decimals":1}]})").field.decimals,
                 std::optional(3));
        const auto panel = onlyPanel(R"({"type":"graph","y_formats":["bytes","short"],"leftYAxisLabel":"used",
            "grid":{"leftMin":0,"leftMax":"10","leftLogBase":10}})");
        QCOMPARE(panel.field.unit, QStringLiteral("bytes"));
        QCOMPARE(panel.draw.axisLabel, QStringLiteral("used"));
        QCOMPARE(panel.field.min, std::optional(0.0));
        QCOMPARE(panel.field.max, std::optional(10.0));
        QCOMPARE(panel.draw.logBase, 10.0);
    }

    void targets()
    {
        std::vector<ImportNote> notes;
        const auto panel = onlyPanel(R"({"type":"timeseries","targets":[
            {"expr":" up ","legendFormat":"{{job}}","interval":"30s","intervalFactor":2},
            {"expr":"a","instant":true,"refId":"X","hide":true},
            {"expr":"b","instant":true,"range":true},
            {"expr":"c","instant":false,"range":false},
            {"expr":"","refId":"E"},
            {"query":"select","datasource":{"type":"mysql"}},
            {"expr":"{a='b'}","datasource":{"type":"loki","uid":"l"}},
            {"expr":"d","format":"heatmap","exemplar":true,"datasource":"${DS}"}]})",
                                     &notes);
        QCOMPARE(panel.targets.size(), std::size_t(8)); // none is lost
        const auto &first = panel.targets[0];
        QCOMPARE(first.expr, QStringLiteral("up"));
        QCOMPARE(first.refId, QStringLiteral("A"));
        QCOMPARE(first.legendFormat, QStringLiteral("{{job}}"));
        QCOMPARE(first.interval, QStringLiteral("30s"));
        QCOMPARE(first.intervalFactor, 2);
        QVERIFY(first.range && !first.instant && !first.hidden);
        QVERIFY(panel.targets[1].instant && !panel.targets[1].range && panel.targets[1].hidden);
        QVERIFY(panel.targets[2].instant && panel.targets[2].range);
        QVERIFY(!panel.targets[3].instant && panel.targets[3].range);
        QVERIFY(!panel.targets[1].asked() && panel.targets[3].asked() && panel.targets[7].asked());
        for (const std::size_t other : {4, 5, 6})
            QVERIFY(!panel.targets[other].askable);
        QCOMPARE(panel.targets[5].expr, QStringLiteral("select"));
        QCOMPARE(panel.targets[6].datasource, QStringLiteral("l"));
        QCOMPARE(panel.targets[7].datasource, QStringLiteral("${DS}"));
        QCOMPARE(panel.targets[7].format, PanelTarget::Format::Heatmap);
        QCOMPARE(notesOf(notes), QStringList({u"panels[0].targets[5] unsupported.source"_qs,
                                              u"panels[0].targets[6] unsupported.source"_qs,
                                              u"panels[0].targets[7].format unsupported.format"_qs,
                                              u"panels[0].targets[7].exemplar unsupported.exemplars"_qs}));
        QVERIFY(std::all_of(notes.begin(), notes.end(), [](const ImportNote &note) { return !note.reason.isEmpty(); }));
    }

    void sourceOfThePanel()
    {
        std::vector<ImportNote> notes;
        const auto loki = onlyPanel(
            R"({"type":"stat","datasource":{"type":"loki"},"targets":[{"expr":"x"},{"expr":"y","datasource":{"type":"prometheus"}}]})",
            &notes);
        QCOMPARE(loki.targets.size(), std::size_t(2));
        QVERIFY(!loki.targets[0].askable && loki.targets[1].askable);
        QCOMPARE(loki.targets[0].datasource, QStringLiteral("loki"));
    }

    void timeSeries()
    {
        std::vector<ImportNote> notes;
        const auto panel =
            onlyPanel(R"({"type":"timeseries","title":"T","description":"two\nlines","maxDataPoints":"100",
            "interval":"1m","fieldConfig":{"defaults":{"unit":"percentunit","decimals":2,"min":0,"max":"1","noValue":"-",
            "color":{"mode":"fixed","fixedColor":"red"},
            "thresholds":{"mode":"absolute","steps":[{"color":"green","value":0},{"color":"red","value":0.5}]},
            "mappings":[{"type":"odd","options":{}}],"links":[{}],
            "custom":{"drawStyle":"bars","lineInterpolation":"stepAfter","lineWidth":2,"fillOpacity":30,"showPoints":"never",
            "spanNulls":true,"stacking":{"mode":"percent"},"axisLabel":"share","thresholdsStyle":{"mode":"line+area"},
            "scaleDistribution":{"type":"log","log":10},"axisPlacement":"right","lineStyle":{"fill":"dash"}}},
            "overrides":[{},{}]},
            "options":{"legend":{"displayMode":"table","placement":"right","calcs":["mean","lastNotNull","odd"]}},
            "repeat":"node","timeFrom":"1h","transformations":[{"id":"merge"}],"links":[{}]})",
                      &notes);
        QCOMPARE(panel.view, PanelView::TimeSeries);
        QCOMPARE(panel.description, QStringLiteral("two\nlines"));
        QCOMPARE(panel.maxDataPoints, std::optional(100));
        QCOMPARE(panel.interval, QStringLiteral("1m"));
        QCOMPARE(panel.field.unit, QStringLiteral("percentunit"));
        QCOMPARE(panel.field.decimals, std::optional(2));
        QCOMPARE(panel.field.min, std::optional(0.0));
        QCOMPARE(panel.field.max, std::optional(1.0));
        QCOMPARE(panel.field.noValue, QStringLiteral("-"));
        QCOMPARE(panel.field.fixedColor, QStringLiteral("red"));
        QVERIFY(!panel.field.colorByThresholds && panel.field.thresholdLines && panel.field.thresholdAreas);
        QCOMPARE(panel.field.thresholds.size(), std::size_t(2));
        QVERIFY(!panel.field.thresholds[0].from); // 0 in the first place is minus infinity
        QCOMPARE(panel.field.thresholds[1].from, std::optional(0.5));
        QCOMPARE(panel.draw.draw, DrawStyle::Draw::Bars);
        QCOMPARE(panel.draw.interpolation, DrawStyle::Interpolation::StepAfter);
        QCOMPARE(panel.draw.stacking, DrawStyle::Stacking::Percent);
        QCOMPARE(panel.draw.points, DrawStyle::Points::Never);
        QCOMPARE(panel.draw.lineWidth, 2.0);
        QCOMPARE(panel.draw.fillOpacity, 30.0);
        QCOMPARE(panel.draw.logBase, 10.0);
        QVERIFY(panel.draw.connectGaps);
        QCOMPARE(panel.draw.axisLabel, QStringLiteral("share"));
        QCOMPARE(panel.legend.mode, LegendStyle::Mode::Table);
        QVERIFY(panel.legend.right);
        QCOMPARE(panel.legend.calcs, QStringList({u"mean"_qs, u"lastNotNull"_qs}));
        const QStringList listed = notesOf(notes);
        for (const char *note :
             {"repeat unsupported.repeat", "timeFrom unsupported.panelTime",
              "transformations[0] unsupported.transformation", "links[0] unsupported.link",
              "fieldConfig.defaults.mappings[0] unsupported.mapping", "fieldConfig.defaults.links[0] unsupported.link",
              "fieldConfig.overrides[1] unsupported.override",
              "fieldConfig.defaults.custom.axisPlacement unsupported.axis",
              "fieldConfig.defaults.custom.lineStyle.fill unsupported.lineStyle",
              "options.legend.calcs[2] unsupported.calc"})
            QVERIFY2(listed.contains(u"panels[0]."_qs + QLatin1String(note)), note);
    }

    void thresholdsInPercent()
    {
        const auto panel = onlyPanel(R"({"type":"stat","fieldConfig":{"defaults":{"min":0,"max":50,"thresholds":
            {"mode":"percentage","steps":[{"color":"green","value":null},{"color":"red","value":80}]}}}})");
        QCOMPARE(panel.field.thresholds[1].from, std::optional(40.0));
        QVERIFY(panel.field.colorByThresholds); // a stat's usual way
    }

    void stat()
    {
        std::vector<ImportNote> notes;
        const auto panel =
            onlyPanel(R"({"type":"stat","fieldConfig":{"defaults":{"mappings":[{"type":"special","options":
            {"match":"null","result":{"text":"N/A"}}}]}},
            "options":{"reduceOptions":{"calcs":["max"],"values":true},"graphMode":"none","colorMode":"background_solid"}})",
                      &notes);
        QCOMPARE(panel.view, PanelView::Stat);
        QCOMPARE(panel.value.reducer, QStringLiteral("max"));
        QVERIFY(!panel.value.sparkline && panel.value.colorBackground);
        QCOMPARE(panel.field.noValue, QStringLiteral("N/A"));
        QCOMPARE(notesOf(notes), QStringList(u"panels[0].options.reduceOptions.values unsupported.allValues"_qs));
        QVERIFY(onlyPanel(R"({"type":"stat","options":{"graphMode":"area"}})").value.sparkline);
    }

    void oldSingleStat()
    {
        std::vector<ImportNote> notes;
        const auto panel = onlyPanel(R"({"type":"singlestat","format":"bytes","decimals":1,"valueName":"current",
            "thresholds":"10, 20","colors":["green","orange","red"],"colorValue":true,"sparkline":{"show":true},
            "valueMaps":[{"op":"=","text":"N/A","value":"null"}],"postfix":" MB"})",
                                     &notes);
        QCOMPARE(panel.view, PanelView::Stat);
        QCOMPARE(panel.field.unit, QStringLiteral("bytes"));
        QCOMPARE(panel.value.reducer, QStringLiteral("lastNotNull"));
        QCOMPARE(panel.field.thresholds.size(), std::size_t(3));
        QCOMPARE(panel.field.thresholds[2].from, std::optional(20.0));
        QCOMPARE(panel.field.thresholds[2].color, QStringLiteral("red"));
        QVERIFY(panel.field.colorByThresholds && panel.value.sparkline && !panel.value.colorBackground);
        QCOMPARE(panel.field.noValue, QStringLiteral("N/A"));
        QCOMPARE(notesOf(notes), QStringList(u"panels[0].postfix unsupported.text"_qs));
    }

    void oldGraph()
    {
        std::vector<ImportNote> notes;
        const auto panel =
            onlyPanel(R"({"type":"graph","yaxes":[{"format":"s","min":"0","max":"1.5","label":"time","logBase":10,
            "decimals":3},{"format":"short"}],"lines":true,"linewidth":3,"fill":5,"stack":true,"percentage":false,
            "steppedLine":true,"nullPointMode":"connected","seriesOverrides":[{"alias":"x"}],
            "legend":{"show":true,"alignAsTable":true,"rightSide":true,"values":true,"avg":true,"current":true,"max":false},
            "thresholds":[{"value":0.5,"op":"gt","colorMode":"critical","line":true,"fill":true},
            {"value":0.1,"op":"lt","colorMode":"warning"}]})",
                      &notes);
        QCOMPARE(panel.view, PanelView::TimeSeries);
        QCOMPARE(panel.field.unit, QStringLiteral("s"));
        QCOMPARE(panel.field.max, std::optional(1.5));
        QCOMPARE(panel.field.decimals, std::optional(3));
        QCOMPARE(panel.draw.logBase, 10.0);
        QCOMPARE(panel.draw.fillOpacity, 50.0);
        QCOMPARE(panel.draw.lineWidth, 3.0);
        QCOMPARE(panel.draw.stacking, DrawStyle::Stacking::Normal);
        QCOMPARE(panel.draw.interpolation, DrawStyle::Interpolation::StepAfter);
        QCOMPARE(panel.draw.points, DrawStyle::Points::Never);
        QVERIFY(panel.draw.connectGaps);
        QCOMPARE(panel.draw.axisLabel, QStringLiteral("time"));
        QCOMPARE(panel.legend.calcs, QStringList({u"mean"_qs, u"lastNotNull"_qs}));
        QCOMPARE(panel.legend.mode, LegendStyle::Mode::Table);
        QVERIFY(panel.field.thresholdLines && panel.field.thresholdAreas);
        QCOMPARE(panel.field.thresholds.size(), std::size_t(3));
        QCOMPARE(panel.field.thresholds[0].color, QStringLiteral("orange")); // below 0.1
        QCOMPARE(panel.field.thresholds[1].color, QStringLiteral("transparent"));
        QCOMPARE(panel.field.thresholds[2].color, QStringLiteral("red"));
        QCOMPARE(notesOf(notes), QStringList(u"panels[0].seriesOverrides[0] unsupported.override"_qs));
        QCOMPARE(onlyPanel(R"({"type":"graph","lines":false,"points":true,"legend":{"show":false}})").draw.draw,
                 DrawStyle::Draw::Points);
        QCOMPARE(onlyPanel(R"({"type":"graph","yaxes":[{"format":0}]})").field.unit, QStringLiteral("short"));
    }

    void unsupportedPanelsKeepTheirPlace()
    {
        const auto board =
            imported(R"({"panels":[{"type":"polystat","id":3,"title":"P","gridPos":{"x":6,"y":0,"w":6,"h":4}},
            {"id":4,"libraryPanel":{"uid":"u"}},{"id":5}]})");
        QCOMPARE(board.dashboard.panels.size(), std::size_t(3));
        const auto find = [&board](int id) {
            return *std::find_if(board.dashboard.panels.begin(), board.dashboard.panels.end(),
                                 [id](const DashboardPanel &panel) { return panel.id == id; });
        };
        QCOMPARE(find(3).view, PanelView::Unsupported);
        QCOMPARE(find(3).type, QStringLiteral("polystat"));
        QCOMPARE(find(3).grid.x, 6);
        QCOMPARE(find(3).grid.w, 6);
        const QStringList notes = notesOf(board.ignored);
        QVERIFY(notes.contains(u"panels[0].type unsupported.panelType"_qs));
        QVERIFY(notes.contains(u"panels[1].libraryPanel unsupported.libraryPanel"_qs));
        QVERIFY(notes.contains(u"panels[2] unsupported.panelType"_qs));
    }

    void everyPanelHasItsOwnId()
    {
        const auto board =
            imported(
                R"({"panels":[{"id":7,"type":"stat"},{"type":"stat"},{"id":7,"type":"stat"},{"id":2,"type":"stat"}]})")
                .dashboard;
        std::vector<int> ids;
        for (const DashboardPanel &panel : board.panels)
            ids.push_back(panel.id);
        QCOMPARE(ids, std::vector<int>({7, 8, 9, 2}));
    }

    void whatTheBoardHasIsListed()
    {
        const auto board = imported(R"({"templating":{"list":[{"name":"f","type":"adhoc"},"x"]},"links":[{}],
            "annotations":{"list":[{"builtIn":1},{"builtIn":true},{"name":"deploys"}]}})");
        QCOMPARE(notesOf(board.ignored),
                 QStringList({u"annotations.list[2] unsupported.annotation"_qs, u"links[0] unsupported.link"_qs,
                              u"templating.list[0] unsupported.variable"_qs, u"templating.list[1] unreadable"_qs}));
    }

    void notesKnowTheirPanel()
    {
        const auto board =
            imported(R"({"links":[{}],"panels":[{"type":"odd","gridPos":{"y":9}},{"type":"stat","repeat":"v"}]})");
        QCOMPARE(notesOf(board.ignored),
                 QStringList({u"links[0] unsupported.link"_qs, u"panels[1].repeat unsupported.repeat"_qs,
                              u"panels[0].type unsupported.panelType"_qs}));
        QVERIFY(!board.ignored[0].panel);
        QCOMPARE(board.ignored[1].panel, std::optional(std::size_t(0)));
        QCOMPARE(board.ignored[2].panel, std::optional(std::size_t(1)));
    }

    /// Kinds stand in the reference, behind an input or a variable, or are a name that says it.
    void kindsOfSources()
    {
        const auto board = imported(R"({"__inputs":[{"name":"DS_LOGS","type":"datasource","pluginId":"loki"},
            {"name":"DS_P","type":"datasource","pluginId":"prometheus"}],
            "templating":{"list":[{"type":"datasource","name":"logs","query":"elasticsearch"},{"type":"datasource","name":"p","query":"prometheus"}]},
            "panels":[{"type":"stat","datasource":"-- Mixed --","targets":[
            {"expr":"0","datasource":"${DS_LOGS}"},{"expr":"1","datasource":"${DS_P}"},{"expr":"2","datasource":{"uid":"$logs"}},
            {"expr":"3","datasource":{"uid":"${p}"}},{"expr":"4","datasource":"Loki"},{"expr":"5","datasource":"Our Prometheus"},
            {"expr":"6"},{"expr":"7","datasource":{"type":"datasource","uid":"grafana"}},
            {"expr":"8","datasource":{"type":"datasource","uid":"-- Mixed --"}},{"expr":"9","datasource":{"type":"__expr__"}},
            {"expr":"10","datasource":{"type":"victoriametrics-metrics-datasource"}},{"expr":"11","datasource":null}]}]})");
        QStringList asked;
        for (const PanelTarget &target : board.dashboard.panels[0].targets) {
            if (target.asked())
                asked += target.expr;
        }
        QCOMPARE(asked, QStringList({u"1"_qs, u"3"_qs, u"5"_qs, u"6"_qs, u"8"_qs, u"10"_qs, u"11"_qs}));
        QCOMPARE(board.dashboard.variables.size(), std::size_t(2));
    }

    /// A panel that cannot be shown is listed with what it asks, and asks nothing.
    void queriesOfOtherPanels()
    {
        std::vector<ImportNote> notes;
        const auto panel = onlyPanel(R"({"type":"heatmap","targets":[{"expr":"a"},{"expr":"b","hide":true}]})", &notes);
        QCOMPARE(panel.targets.size(), std::size_t(2));
        QVERIFY(!panel.targets[0].asked() && !panel.targets[0].hidden && panel.targets[1].hidden);
        QCOMPARE(notesOf(notes), QStringList(u"panels[0].type unsupported.panelType"_qs));
    }

    void manyPanelsAreBounded()
    {
        QByteArray panels;
        for (int i = 0; i < 5000; ++i)
            panels += i == 0 ? "{\"type\":\"stat\"}" : ",{\"type\":\"stat\"}";
        const auto board = imported("{\"panels\":[" + panels + "]}");
        QCOMPARE(board.dashboard.panels.size(), std::size_t(2000));
        QCOMPARE(notesOf(board.ignored), QStringList(u"panels[2000] tooMany.panels"_qs));
    }

    void hostileTexts()
    {
        // moc loses its way at a backslash in a raw string.
        const auto panel =
            onlyPanel("{\"type\":\"stat\",\"title\":\"a\\u001b[31m\\u202eb\",\"description\":\"x\\u202ey\","
                      "\"fieldConfig\":{\"defaults\":{\"unit\":\"\\u202e/s\"}}}");
        for (const QString &text : {panel.title, panel.description, panel.field.unit}) {
            QVERIFY(!text.contains(QChar(u'\u202e')));
            QVERIFY(!text.contains(QChar(u'\x1b')));
        }
    }
};

OPS_TEST(GrafanaImportTest)
#include "tst_grafanaimport.moc"
