#include "core/dashboards/grafanaimport.h"

#include "core/base/json.h"
#include "core/dashboards/grafanapanel.h"
#include "core/dashboards/gridpacker.h"
#include "core/dashboards/importnotes.h"
#include "core/time/duration.h"
#include "core/time/timerange.h"

#include <QCoreApplication>
#include <QSet>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace ops {

namespace {

constexpr std::size_t MostPanels = 2000;

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

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

/// Fills a Dashboard from the parts of a file.
class BoardReader
{
public:
    ImportedDashboard read(const JsonNode &root);

private:
    void readHead(const JsonNode &board);
    void readPanels(const JsonNode &panels);
    void readOldRows(const JsonNode &rows);
    bool add(const JsonNode &panel, bool flows, int flowHeight);
    void giveIds();

    Dashboard m_board;
    ImportNotes m_notes;
    GridPacker m_packer;
    bool m_full = false;
};

void BoardReader::readHead(const JsonNode &board)
{
    m_board.uid = board["uid"].line(200);
    m_board.title = board["title"].line();
    m_board.schemaVersion = board["schemaVersion"].integer(0, 0, 100'000);
    for (const JsonNode &tag : board["tags"].items())
        m_board.tags.append(tag.line(100));
    const JsonNode time = board["time"];
    if (time["from"].isText() && time["to"].isText()) {
        constexpr qint64 AnyTimeMs = 1'700'000'000'000;
        const auto spec = RangeSpec::relative(time["from"].text(), time["to"].text());
        if (spec.resolve(AnyTimeMs, QTimeZone::utc())) {
            m_board.from = spec.from();
            m_board.to = spec.to();
        } else {
            m_notes.add(time, "unreadable");
        }
    }
    m_board.refreshMs = parseDurationMs(board["refresh"].text()).value_or(0);
    for (const JsonNode &variable : board["templating"]["list"].items())
        m_notes.add(variable, "unsupported.variable");
    for (const JsonNode &annotation : board["annotations"]["list"].items()) {
        if (annotation["builtIn"].number().value_or(0) != 1 && !annotation["builtIn"].boolean())
            m_notes.add(annotation, "unsupported.annotation");
    }
    m_notes.addItems(board["links"], "unsupported.link");
}

bool BoardReader::add(const JsonNode &panel, bool flows, int flowHeight)
{
    if (m_full)
        return false;
    if (m_board.panels.size() == MostPanels) {
        m_notes.add(panel, "tooMany.panels");
        m_full = true;
        return false;
    }
    if (!panel.isObject()) {
        m_notes.add(panel, "unreadable");
        return true;
    }
    DashboardPanel read = readPanel(panel, m_notes);
    if (flows) {
        constexpr int ColumnsPerSpan = GridPacker::Columns / 12;
        read.grid.w = panel["span"].integer(12, 1, 12) * ColumnsPerSpan;
        read.grid.h = flowHeight;
        m_packer.flow(read.grid);
    } else {
        read.grid = gridOf(panel);
        m_packer.place(read.grid);
    }
    m_board.panels.push_back(std::move(read));
    return true;
}

void BoardReader::readPanels(const JsonNode &panels)
{
    for (const JsonNode &panel : inReadingOrder(panels.items())) {
        if (panel["type"].text() != u"row") {
            add(panel, false, 0);
            continue;
        }
        m_notes.add(panel, "unsupported.row");
        m_packer.newSection();
        for (const JsonNode &folded : inReadingOrder(panel["panels"].items()))
            add(folded, false, 0);
        m_packer.newSection();
    }
}

/// Before version 16: rows with a height in pixels, and panels that take so many of 12 columns.
void BoardReader::readOldRows(const JsonNode &rows)
{
    constexpr double RowPitch = 38, UsualHeight = 250;
    for (const JsonNode &row : rows.items()) {
        m_notes.add(row, "unsupported.row");
        m_packer.newSection();
        QString height = row["height"].text();
        height.remove(QStringLiteral("px"));
        const double pixels = row["height"].number().value_or(height.isEmpty() ? UsualHeight : height.toDouble());
        const double atLeast = std::max(pixels, RowPitch * 3);
        for (const JsonNode &panel : row["panels"].items())
            add(panel, true, int(std::ceil(std::min(atLeast, RowPitch * 100) / RowPitch)));
    }
}

/// Each panel has an id of its own afterwards: files have none, or the same twice.
void BoardReader::giveIds()
{
    QSet<int> taken;
    int highest = 0;
    for (const DashboardPanel &panel : m_board.panels)
        highest = std::max(highest, panel.id);
    for (DashboardPanel &panel : m_board.panels) {
        if (panel.id == 0 || taken.contains(panel.id))
            panel.id = ++highest;
        taken.insert(panel.id);
    }
}

ImportedDashboard BoardReader::read(const JsonNode &root)
{
    // Grafana's API wraps a board; its resources hold the classic one as "spec".
    JsonNode board = root["dashboard"].isObject() ? root["dashboard"] : root;
    const JsonNode spec = root["spec"];
    if (spec.isObject() && !board["panels"].exists() && !board["rows"].exists())
        board = spec;
    readHead(board);
    if (board["elements"].isObject())
        m_notes.add(board["elements"], "unsupported.schemaV2");
    readPanels(board["panels"]);
    readOldRows(board["rows"]);
    giveIds();
    return {std::move(m_board), m_notes.take()};
}

} // namespace

Result<ImportedDashboard> importGrafana(const QByteArray &json)
{
    const auto document = parseJson(json);
    if (!document)
        return document.error();
    if (!document->is_object())
        return Error(ErrorKind::BadAnswer, ImportText::tr("This file is not a dashboard."),
                     QStringLiteral("the document is no object"));
    return BoardReader().read(JsonNode(*document, QString()));
}

} // namespace ops
