#include "core/dashboards/htmltext.h"
#include "tests/core/dashboards/importing.h"
#include "tests/support/opstest.h"

using namespace ops;
using namespace ops::test;

/// Panels of single values and of text, of today and of old.
class GrafanaValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stat()
    {
        const auto panel = onlyPanel(R"({"type":"stat","options":{"textMode":"value_and_name","orientation":"vertical",
            "colorMode":"background_solid","graphMode":"none"}})");
        QCOMPARE(panel.value.text, ValueStyle::Text::ValueAndName);
        QCOMPARE(panel.value.orientation, ValueStyle::Orientation::Vertical);
        QVERIFY(panel.value.colorBackground && !panel.value.colorValue && !panel.value.sparkline);
        const auto plain = onlyPanel(R"({"type":"stat"})");
        QVERIFY(plain.value.colorValue && plain.value.sparkline && plain.field.colorByThresholds);
        QCOMPARE(plain.value.text, ValueStyle::Text::Auto);
        const auto grey = onlyPanel(R"({"type":"stat","options":{"colorMode":"none","textMode":"name"}})");
        QVERIFY(!grey.value.colorValue && !grey.field.colorByThresholds);
        QCOMPARE(grey.value.text, ValueStyle::Text::Name);
    }

    void gauge()
    {
        std::vector<ImportNote> notes;
        const auto panel = onlyPanel(R"({"type":"gauge","fieldConfig":{"defaults":{"min":0,"max":1,"unit":"percentunit",
            "thresholds":{"steps":[{"color":"green"},{"color":"red","value":0.8}]}}},
            "options":{"showThresholdLabels":true,"showThresholdMarkers":false,"reduceOptions":{"calcs":["mean"]}}})",
                                     &notes);
        QCOMPARE(panel.view, PanelView::Gauge);
        QVERIFY(panel.value.thresholdLabels && !panel.value.thresholdMarkers && panel.field.colorByThresholds);
        QCOMPARE(panel.value.reducer, QStringLiteral("mean"));
        QCOMPARE(panel.field.max, std::optional(1.0));
        QVERIFY(notes.empty());
    }

    void gaugesOfVersionSix()
    {
        const auto late = onlyPanel(R"({"type":"gauge","options":{"fieldOptions":{"calcs":["last"],
            "defaults":{"min":0,"max":50,"unit":"bytes","thresholds":{"mode":"absolute","steps":[{"color":"green"}]}},
            "overrides":[]}}})");
        QCOMPARE(late.field.unit, QStringLiteral("bytes"));
        QCOMPARE(late.field.max, std::optional(50.0));
        QCOMPARE(late.value.reducer, QStringLiteral("last"));
        QCOMPARE(late.field.thresholds.size(), std::size_t(1));
        std::vector<ImportNote> notes;
        const auto first =
            onlyPanel(R"({"type":"gauge","options":{"minValue":"5","maxValue":"60","showThresholdLabels":true,
            "thresholds":[{"color":"#7EB26D","index":0,"value":null},{"color":"red","index":1,"value":40}],
            "valueMappings":[{"type":1,"value":"7","text":"seven"}],
            "valueOptions":{"unit":"s","stat":"avg","decimals":1,"suffix":"!"}}})",
                      &notes);
        QCOMPARE(first.field.unit, QStringLiteral("s"));
        QCOMPARE(first.field.min, std::optional(5.0));
        QCOMPARE(first.field.decimals, std::optional(1));
        QCOMPARE(first.value.reducer, QStringLiteral("mean"));
        QCOMPARE(first.field.thresholds.size(), std::size_t(2));
        QCOMPARE(first.field.thresholds[1].from, std::optional(40.0));
        QCOMPARE(first.field.mappings.size(), std::size_t(1));
        QCOMPARE(notesOf(notes), QStringList(u"panels[0].options.valueOptions.suffix unsupported.text"_qs));
    }

    void gaugeOfSingleStat()
    {
        std::vector<ImportNote> notes;
        const auto panel = onlyPanel(R"({"type":"singlestat","format":"percent","thresholds":"80,90",
            "colors":["green","orange","red"],"gauge":{"show":true,"minValue":0,"maxValue":"200","thresholdLabels":true}})",
                                     &notes);
        QCOMPARE(panel.view, PanelView::Gauge);
        QCOMPARE(panel.field.max, std::optional(200.0));
        QVERIFY(panel.field.colorByThresholds && panel.value.thresholdMarkers && panel.value.thresholdLabels);
        QVERIFY(notes.empty());
        const auto plain =
            onlyPanel(R"({"type":"singlestat","gauge":{"show":false,"maxValue":100},"valueName":"name"})");
        QCOMPARE(plain.view, PanelView::Stat);
        QVERIFY(!plain.field.max && !plain.value.colorValue && !plain.field.colorByThresholds);
        QCOMPARE(plain.value.text, ValueStyle::Text::Name);
    }

    void barGauge()
    {
        const auto panel = onlyPanel(R"({"type":"bargauge","options":{"displayMode":"lcd","orientation":"horizontal",
            "reduceOptions":{"calcs":["lastNotNull"]}}})");
        QCOMPARE(panel.view, PanelView::BarGauge);
        QCOMPARE(panel.value.barMode, ValueStyle::BarMode::Lcd);
        QCOMPARE(panel.value.orientation, ValueStyle::Orientation::Horizontal);
        QCOMPARE(onlyPanel(R"({"type":"bargauge"})").value.barMode, ValueStyle::BarMode::Gradient);
        QCOMPARE(onlyPanel(R"({"type":"bargauge","options":{"displayMode":"basic"}})").value.barMode,
                 ValueStyle::BarMode::Basic);
    }

    void pies()
    {
        const auto panel =
            onlyPanel(R"({"type":"piechart","options":{"pieType":"donut","displayLabels":["name","percent"],
            "legend":{"displayMode":"table","placement":"right"}}})");
        QCOMPARE(panel.view, PanelView::PieChart);
        QVERIFY(panel.value.donut && panel.legend.right && !panel.field.colorByThresholds);
        QCOMPARE(panel.value.pieLabels, QStringList({u"name"_qs, u"percent"_qs}));
        QCOMPARE(panel.legend.mode, LegendStyle::Mode::Table);
        std::vector<ImportNote> notes;
        const auto old =
            onlyPanel(R"({"type":"grafana-piechart-panel","pieType":"pie","format":"bytes","valueName":"current",
            "legendType":"Right side","legend":{"show":true,"values":true,"percentage":true},
            "combine":{"label":"Others","threshold":0},"aliasColors":{"a":"red"}})",
                      &notes);
        QCOMPARE(old.view, PanelView::PieChart);
        QVERIFY(!old.value.donut && old.legend.right);
        QCOMPARE(old.field.unit, QStringLiteral("bytes"));
        QCOMPARE(old.value.pieLabels, QStringList(u"percent"_qs));
        QCOMPARE(old.legend.calcs, QStringList(u"lastNotNull"_qs));
        QCOMPARE(notesOf(notes), QStringList(u"panels[0].aliasColors unsupported.override"_qs));
    }

    void barChart()
    {
        std::vector<ImportNote> notes;
        const auto panel = onlyPanel(R"({"type":"barchart","options":{"orientation":"horizontal","stacking":"normal",
            "xField":"job","legend":{"showLegend":false}}})",
                                     &notes);
        QCOMPARE(panel.view, PanelView::BarChart);
        QCOMPARE(panel.draw.stacking, DrawStyle::Stacking::Normal);
        QCOMPARE(panel.legend.mode, LegendStyle::Mode::Hidden);
        QCOMPARE(notesOf(notes), QStringList(u"panels[0].options.xField unsupported.layout"_qs));
    }

    void texts()
    {
        const auto today = onlyPanel(R"({"type":"text","options":{"mode":"markdown","content":"**Title**"}})");
        QCOMPARE(today.view, PanelView::Text);
        QVERIFY(today.content.markdown);
        QCOMPARE(today.content.text, QStringLiteral("**Title**"));
        const auto old = onlyPanel("{\"type\":\"text\",\"mode\":\"text\",\"content\":\"one\\r\\ntwo\\u202e\","
                                   "\"targets\":[{\"expr\":\"up\"}]}");
        QVERIFY(!old.content.markdown && !old.content.text.contains(QChar(u'\u202e')));
        QVERIFY(old.content.text.startsWith(u"one\ntwo"));
        QCOMPARE(old.targets.size(), std::size_t(1));
        QVERIFY(!old.targets[0].asked());
        std::vector<ImportNote> notes;
        const auto html =
            onlyPanel("{\"type\":\"text\",\"mode\":\"html\",\"content\":\"<h1>A</h1><p>b &amp; c</p>\"}", &notes);
        QVERIFY(!html.content.markdown);
        QCOMPARE(html.content.text, QStringLiteral("A\n\nb & c"));
        QCOMPARE(notesOf(notes), QStringList(u"panels[0].mode unsupported.html"_qs));
        QVERIFY(!onlyPanel(R"({"type":"text","options":{"mode":"code","content":"x"}})").content.markdown);
        const QByteArray longLine = "- a\\n\\t- " + QByteArray(9000, 'x');
        const auto nested = onlyPanel("{\"type\":\"text\",\"content\":\"" + longLine + "\"}");
        QVERIFY(nested.content.text.startsWith(u"- a\n    - xxx") && nested.content.text.size() > 9000);
    }

    void htmlAsText_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"a < b"_qs << u"a"_qs;
        QTest::newRow("inline") << u"<b>bold</b> and <i>not</i>"_qs << u"bold and not"_qs;
        QTest::newRow("list") << u"<ul><li>one</li><li>two</li></ul>"_qs << u"one\n\ntwo"_qs;
        QTest::newRow("break") << u"a<br/>b"_qs << u"a\nb"_qs;
        QTest::newRow("script") << u"a<script>if (1 < 2) x()</script>b<STYLE>p{}</STYLE >c"_qs << u"abc"_qs;
        QTest::newRow("open script") << u"a<script>x"_qs << u"a"_qs;
        QTest::newRow("comment") << u"a<!-- > -->b"_qs << u"ab"_qs;
        QTest::newRow("entities") << u"&lt;a&gt; &amp;lt;&nbsp;&#39;"_qs << u"<a> &lt; '"_qs;
        QTest::newRow("empty") << QString() << QString();
    }
    void htmlAsText()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QCOMPARE(textOfHtml(html), text);
    }
};

OPS_TEST(GrafanaValuesTest)
#include "tst_grafanavalues.moc"
