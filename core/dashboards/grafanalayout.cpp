#include "core/dashboards/grafanalayout.h"

#include "core/dashboards/grafanapanel.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace ops {

namespace {

constexpr std::size_t MostPanels = 2000;
constexpr int RowHeading = 1; // grid rows

GridRect gridOf(const JsonNode &panel)
{
    constexpr int Far = 1'000'000;
    const JsonNode grid = panel["gridPos"];
    GridRect rect;
    rect.x = grid["x"].integer(0, 0, GridPacker::Columns - 1);
    rect.y = grid["y"].integer(0, 0, Far);
    rect.w = grid["w"].integer(rect.w, 1, GridPacker::Columns);
    rect.h = grid["h"].integer(rect.h, 1, Far);
    return rect;
}

/// Panels as one reads them: from top to bottom, then from left to right.
std::vector<JsonNode> inReadingOrder(std::vector<JsonNode> panels)
{
    std::vector<std::pair<std::pair<int, int>, JsonNode>> placed;
    placed.reserve(panels.size());
    for (JsonNode &panel : panels) {
        const GridRect rect = gridOf(panel);
        placed.emplace_back(std::pair(rect.y, rect.x), std::move(panel));
    }
    std::stable_sort(placed.begin(), placed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    panels.clear();
    for (auto &[place, panel] : placed)
        panels.push_back(std::move(panel));
    return panels;
}

bool isRow(const JsonNode &panel) { return panel["type"].text() == u"row"; }

/// "250px" or 250, in grid rows.
int oldHeight(const JsonNode &height)
{
    constexpr double RowPitch = 38, UsualHeight = 250;
    QString text = height.text();
    text.remove(QStringLiteral("px"));
    bool isNumber = false;
    const double written = text.trimmed().toDouble(&isNumber);
    const double pixels = isNumber ? written : height.number().value_or(UsualHeight);
    return int(std::ceil(std::clamp(pixels, RowPitch * 3, RowPitch * 100) / RowPitch));
}

/// Old rows have headings only where one of them shows its title, or folds.
bool hasHeading(const JsonNode &row)
{
    return row["showTitle"].boolean() || row["collapse"].boolean() || !row["repeat"].saysNothing();
}

/// {"kind":"Panel","spec":{…}}: what it is called, and what it asks.
DashboardPanel panelOfElement(const JsonNode &spec)
{
    DashboardPanel panel;
    panel.id = spec["id"].integer(0, 0, 1'000'000'000);
    panel.title = spec["title"].line();
    panel.description = spec["description"].lines();
    const JsonNode view = spec["vizConfig"];
    panel.type = view["group"].line(100);
    if (panel.type.isEmpty())
        panel.type = view["kind"].line(100);
    for (const JsonNode &query : spec["data"]["spec"]["queries"].items()) {
        const JsonNode inner = query["spec"], asked = inner["query"]["spec"];
        PanelTarget target;
        target.refId = inner["refId"].line(40);
        target.hidden = inner["hidden"].boolean();
        target.expr = asked["expr"].text().trimmed();
        target.legendFormat = asked["legendFormat"].text();
        target.instant = asked["instant"].boolean();
        target.range = asked["range"].boolean(!target.instant);
        target.datasource = inner["query"]["datasource"]["name"].line();
        if (target.datasource.isEmpty())
            target.datasource = sourceText(JsonNode::missing(), inner);
        target.askable = false;
        panel.targets.push_back(std::move(target));
    }
    return panel;
}

} // namespace

void LayoutReader::read(const JsonNode &board)
{
    if (board["elements"].isObject()) {
        m_into.layout = ImportedDashboard::Layout::V2;
        m_notes.add(board["elements"], "unsupported.schemaV2");
    } else if (!board["rows"].items().empty() && board["panels"].items().empty()) {
        m_into.layout = ImportedDashboard::Layout::Rows;
    }
    for (const char *list : {"panels", "rows"})
        m_notes.addUnlessList(board[list]);
    readGrid(board["panels"]);
    readOldRows(board["rows"]);
    readElements(board["elements"]);
    giveIds();
}

DashboardPanel *LayoutReader::add(const JsonNode &panel)
{
    if (!panel.isObject()) {
        m_notes.add(panel, "unreadable");
        return nullptr;
    }
    if (!hasRoomFor(panel))
        return nullptr;
    m_notes.setPanel(m_into.dashboard.panels.size());
    DashboardPanel read = readPanel(panel, m_sources, m_notes);
    m_notes.setPanel(std::nullopt);
    read.row = m_row;
    return &m_into.dashboard.panels.emplace_back(std::move(read));
}

bool LayoutReader::hasRoomFor(const JsonNode &panel)
{
    const bool full = m_into.dashboard.panels.size() == MostPanels;
    if (full && !m_full)
        m_notes.add(panel, "tooMany.panels");
    m_full = full;
    return !full;
}

void LayoutReader::addPlaced(const JsonNode &panel)
{
    DashboardPanel *added = add(panel);
    if (!added)
        return;
    added->grid = gridOf(panel);
    m_packer.place(added->grid);
}

void LayoutReader::addInside(const JsonNode &row)
{
    for (const JsonNode &inside : inReadingOrder(row["panels"].items())) {
        if (!isRow(inside)) {
            addPlaced(inside);
            continue;
        }
        ++m_into.rows; // has no heading of its own
        addInside(inside);
    }
}

std::size_t LayoutReader::addRow(const QString &title, bool collapsed)
{
    m_packer.newSection();
    GridRect heading;
    heading.w = GridPacker::Columns;
    heading.h = RowHeading;
    m_packer.place(heading);
    auto &rows = m_into.dashboard.rows;
    rows.push_back({title, collapsed, heading.y});
    m_packer.newSection();
    return rows.size() - 1;
}

/// An open row heads what follows it; a folded one holds its panels, and what follows is in none.
void LayoutReader::readGrid(const JsonNode &panels)
{
    for (const JsonNode &panel : inReadingOrder(panels.items())) {
        if (!isRow(panel)) {
            addPlaced(panel);
            continue;
        }
        ++m_into.rows;
        if (!panel["repeat"].saysNothing())
            m_notes.add(panel["repeat"], "unsupported.repeat");
        const bool collapsed = panel["collapsed"].boolean();
        m_row = addRow(panel["title"].line(), collapsed);
        addInside(panel);
        if (collapsed) {
            m_row.reset();
            m_packer.newSection();
        }
    }
    m_row.reset();
}

/// Before version 16: rows with a height in pixels, and panels that take so many of 12 columns.
void LayoutReader::readOldRows(const JsonNode &rows)
{
    const auto all = rows.items();
    const bool headings = std::any_of(all.begin(), all.end(), hasHeading);
    for (const JsonNode &row : all)
        readOldRow(row, headings);
    m_row.reset();
}

void LayoutReader::readOldRow(const JsonNode &row, bool headings)
{
    ++m_into.rows;
    if (!row["repeat"].saysNothing())
        m_notes.add(row["repeat"], "unsupported.repeat");
    m_packer.newSection();
    if (headings)
        m_row = addRow(row["title"].line(), row["collapse"].boolean());
    constexpr int ColumnsPerSpan = GridPacker::Columns / 12, UsualSpan = 4;
    for (const JsonNode &panel : row["panels"].items()) {
        DashboardPanel *added = isRow(panel) ? nullptr : add(panel);
        if (!added)
            continue;
        added->grid.w = panel["span"].integer(UsualSpan, 1, 12) * ColumnsPerSpan;
        added->grid.h = oldHeight(panel["height"].saysNothing() ? row["height"] : panel["height"]);
        m_packer.flow(added->grid);
    }
}

void LayoutReader::readElements(const JsonNode &elements)
{
    for (const auto &[name, element] : elements.members()) {
        if (!element["kind"].text().contains(u"Panel") || !hasRoomFor(element))
            continue;
        auto &panels = m_into.dashboard.panels;
        m_notes.setPanel(panels.size());
        m_notes.add(element, "unsupported.schemaV2");
        m_notes.setPanel(std::nullopt);
        panels.push_back(panelOfElement(element["spec"]));
        m_packer.flow(panels.back().grid);
    }
}

/// Each panel has an id of its own afterwards: files have none, or the same twice.
void LayoutReader::giveIds()
{
    QSet<int> taken;
    int highest = 0;
    auto &panels = m_into.dashboard.panels;
    for (const DashboardPanel &panel : panels)
        highest = std::max(highest, panel.id);
    for (DashboardPanel &panel : panels) {
        if (panel.id == 0 || taken.contains(panel.id))
            panel.id = ++highest;
        taken.insert(panel.id);
    }
}

} // namespace ops
