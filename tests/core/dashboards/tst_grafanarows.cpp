#include "tests/core/dashboards/importing.h"
#include "tests/support/opstest.h"

using namespace ops;
using namespace ops::test;

namespace {

using RowIndex = std::optional<std::size_t>;

QStringList titlesOf(const Dashboard &board)
{
    QStringList titles;
    for (const DashboardPanel &panel : board.panels)
        titles += panel.title;
    return titles;
}

std::vector<int> topsOf(const Dashboard &board)
{
    std::vector<int> tops;
    for (const DashboardPanel &panel : board.panels)
        tops.push_back(panel.grid.y);
    return tops;
}

std::vector<RowIndex> rowsOf(const Dashboard &board)
{
    std::vector<RowIndex> rows;
    for (const DashboardPanel &panel : board.panels)
        rows.push_back(panel.row);
    return rows;
}

} // namespace

/// Rows of all three generations, and the places of panels in and under them.
class GrafanaRowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldedAndOpenRows()
    {
        const auto imported = test::imported(R"({"panels":[
            {"type":"stat","id":9,"title":"after","gridPos":{"x":0,"y":6,"w":24,"h":4}},
            {"type":"stat","id":1,"title":"before","gridPos":{"x":0,"y":0,"w":12,"h":4}},
            {"type":"row","title":"folded","collapsed":true,"gridPos":{"x":0,"y":4,"w":24,"h":1},"panels":[
              {"type":"stat","id":3,"title":"right","gridPos":{"x":12,"y":5,"w":12,"h":8}},
              {"type":"stat","id":2,"title":"left","gridPos":{"x":0,"y":5,"w":12,"h":8}}]},
            {"type":"row","title":"open","collapsed":false,"gridPos":{"x":0,"y":5,"w":24,"h":1},"panels":[]}]})");
        const Dashboard &board = imported.dashboard;
        QCOMPARE(titlesOf(board), QStringList({u"before"_qs, u"left"_qs, u"right"_qs, u"after"_qs}));
        QCOMPARE(topsOf(board), std::vector<int>({0, 5, 5, 14}));
        QCOMPARE(rowsOf(board), std::vector<RowIndex>({{}, 0, 0, 1}));
        QCOMPARE(board.rows.size(), std::size_t(2));
        QCOMPARE(board.rows[0].title, QStringLiteral("folded"));
        QVERIFY(board.rows[0].collapsed && !board.rows[1].collapsed);
        QCOMPARE(board.rows[0].y, 4);
        QCOMPARE(board.rows[1].y, 13);
        QVERIFY(imported.ignored.empty());
        QCOMPARE(imported.rows, 2);
    }

    /// What follows a folded row is not in it: it stays when the row is folded.
    void panelsAfterAFoldedRow()
    {
        const auto board = imported(R"({"panels":[
            {"type":"row","collapsed":true,"gridPos":{"y":0},"panels":[{"type":"stat","title":"in","gridPos":{"y":1,"w":24,"h":2}}]},
            {"type":"stat","title":"free","gridPos":{"y":1,"w":24,"h":3}},
            {"type":"row","collapsed":true,"gridPos":{"y":4},"panels":null}]})")
                               .dashboard;
        QCOMPARE(rowsOf(board), std::vector<RowIndex>({0, {}}));
        QCOMPARE(topsOf(board), std::vector<int>({1, 3}));
        QCOMPARE(board.rows[1].y, 6);
    }

    void rowsInRows()
    {
        const auto imported =
            test::imported(R"({"panels":[{"type":"row","title":"outer","panels":[{"type":"stat","title":"a"},
            {"type":"row","panels":[{"type":"stat","title":"b"}]}]}]})");
        QCOMPARE(titlesOf(imported.dashboard), QStringList({u"a"_qs, u"b"_qs}));
        QCOMPARE(imported.rows, 2);
        QCOMPARE(imported.dashboard.rows.size(), std::size_t(1));
    }

    void repeatedRowsAreNoted()
    {
        const auto board = imported(R"({"panels":[{"type":"row","repeat":"node","panels":[{"type":"stat"}]}]})");
        QCOMPARE(notesOf(board.ignored), QStringList(u"panels[0].repeat unsupported.repeat"_qs));
        QVERIFY(!board.ignored[0].panel);
        QCOMPARE(board.dashboard.panels.size(), std::size_t(1));
    }

    void oldRowsWithoutHeadings()
    {
        const auto imported = test::imported(R"({"schemaVersion":14,"rows":[
            {"title":"Row","height":"300px","panels":[{"type":"graph","id":1,"span":8},{"type":"graph","id":2,"span":4},
              {"type":"graph","id":3,"height":"100px"}]},
            {"height":150,"panels":[{"type":"graph","id":4,"span":6}]}]})");
        const Dashboard &board = imported.dashboard;
        QCOMPARE(imported.layout, ImportedDashboard::Layout::Rows);
        QCOMPARE(imported.rows, 2);
        QVERIFY(board.rows.empty());
        QCOMPARE(topsOf(board), std::vector<int>({0, 0, 8, 11}));
        QCOMPARE(board.panels[0].grid.w, 16);
        QCOMPARE(board.panels[0].grid.h, 8);
        QCOMPARE(board.panels[1].grid.x, 16);
        QCOMPARE(board.panels[2].grid.w, 8); // a third, where nothing is said
        QCOMPARE(board.panels[2].grid.h, 3);
        QCOMPARE(board.panels[3].grid.h, 4);
    }

    void oldRowsWithHeadings()
    {
        const auto board = imported(R"({"rows":[
            {"title":"One","showTitle":true,"height":152,"panels":[{"type":"graph","title":"a","span":12}]},
            {"title":"Two","collapse":true,"panels":[{"type":"graph","title":"b","span":12}]}]})")
                               .dashboard;
        QCOMPARE(board.rows.size(), std::size_t(2));
        QCOMPARE(board.rows[0].y, 0);
        QCOMPARE(board.rows[1].y, 5);
        QVERIFY(!board.rows[0].collapsed && board.rows[1].collapsed);
        QCOMPARE(topsOf(board), std::vector<int>({1, 6}));
        QCOMPARE(rowsOf(board), std::vector<RowIndex>({0, 1}));
    }

    void schemaVersionTwoIsListed()
    {
        const auto v2 = imported(
            R"({"apiVersion":"dashboard.grafana.app/v2beta1","spec":{"title":"n","variables":[{"kind":"QueryVariable"}],
            "elements":{"panel-1":{"kind":"Panel","spec":{"id":4,"title":"T","vizConfig":{"group":"timeseries"},
              "data":{"kind":"QueryGroup","spec":{"queries":[{"kind":"PanelQuery","spec":{"refId":"A","hidden":true,
              "query":{"group":"prometheus","datasource":{"name":"p"},"spec":{"expr":"up"}}}}]}}}},
              "odd.name":{"kind":"Panel","spec":{"title":"U"}}},"layout":{}}})");
        QCOMPARE(v2.layout, ImportedDashboard::Layout::V2);
        QCOMPARE(v2.dashboard.title, QStringLiteral("n"));
        QCOMPARE(v2.dashboard.panels.size(), std::size_t(2));
        const auto &panels = v2.dashboard.panels;
        const auto &panel = panels[0].title == u"T" ? panels[0] : panels[1];
        QCOMPARE(panel.type, QStringLiteral("timeseries"));
        QCOMPARE(panel.view, PanelView::Unsupported);
        QCOMPARE(panel.targets.size(), std::size_t(1));
        QVERIFY(panel.targets[0].hidden && !panel.targets[0].asked());
        QCOMPARE(panel.targets[0].datasource, QStringLiteral("p"));
        // A name with a dot in it cannot be a path: its place is the object.
        QCOMPARE(notesOf(v2.ignored),
                 QStringList({u"spec.elements unsupported.schemaV2"_qs, u"spec.elements unsupported.schemaV2"_qs,
                              u"spec.elements.panel-1 unsupported.schemaV2"_qs,
                              u"spec.variables[0] unsupported.schemaV2"_qs}));
    }
};

OPS_TEST(GrafanaRowsTest)
#include "tst_grafanarows.moc"
