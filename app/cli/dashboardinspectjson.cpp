#include "app/cli/clicontext.h"
#include "app/cli/dashboardinspect.h"
#include "app/cli/envelope.h"
#include "app/cli/jsonwriter.h"

#include <algorithm>

namespace ops::cli {

namespace {

const char *layoutName(ImportedDashboard::Layout layout)
{
    switch (layout) {
    case ImportedDashboard::Layout::Grid:
        return "grid";
    case ImportedDashboard::Layout::Rows:
        return "rows";
    case ImportedDashboard::Layout::V2:
        return "v2";
    }
    return "";
}

void writeStrings(JsonWriter &json, const char *key, const QStringList &texts)
{
    json.key(key).beginArray();
    for (const QString &text : texts)
        json.string(text);
    json.end();
}

void writeVariable(JsonWriter &json, const Variable &variable)
{
    json.beginObject();
    json.key("name").string(variable.name);
    json.textOrNull("label", variable.label);
    json.key("kind").string(variableKindName(variable.kind));
    json.key("query").string(variable.query);
    json.key("multi").boolean(variable.multi);
    json.key("includeAll").boolean(variable.includeAll);
    writeStrings(json, "current", variable.current);
    json.end();
}

void writeTarget(JsonWriter &json, const PanelTarget &target)
{
    json.beginObject();
    json.key("refId").string(target.refId);
    json.key("expr").string(target.expr);
    json.textOrNull("legend", target.legendFormat);
    json.textOrNull("source", target.datasource);
    json.key("hidden").boolean(target.hidden);
    json.key("instant").boolean(target.instant);
    json.end();
}

void writeNote(JsonWriter &json, const ImportNote &note)
{
    json.beginObject();
    json.key("path").string(note.path);
    json.key("code").string(note.code);
    json.key("reason").string(note.reason);
    json.end();
}

using Notes = std::vector<const ImportNote *>;

/// The notes of each panel, by its index: a board may have thousands of either.
std::vector<Notes> notesByPanel(const ImportedDashboard &board)
{
    std::vector<Notes> notes(board.dashboard.panels.size());
    for (const ImportNote &note : board.ignored) {
        if (note.panel && *note.panel < notes.size())
            notes[*note.panel].push_back(&note);
    }
    return notes;
}

void writePanel(JsonWriter &json, const Dashboard &board, const DashboardPanel &panel, const Notes &notes)
{
    json.beginObject();
    json.key("id").number(std::int64_t(panel.id));
    json.key("title").string(panel.title);
    json.key("type").string(panel.type);
    json.key("view").string(panelViewName(panel.view));
    json.key("row");
    panel.row &&*panel.row < board.rows.size() ? json.string(board.rows[*panel.row].title) : json.null();
    json.key("targets").beginArray();
    for (const PanelTarget &target : panel.targets)
        writeTarget(json, target);
    json.end();
    json.key("unsupported").beginArray();
    for (const ImportNote *note : notes)
        writeNote(json, *note);
    json.end().end();
}

void writePanels(JsonWriter &json, const ImportedDashboard &board)
{
    const auto notes = notesByPanel(board);
    std::size_t targets = 0;
    json.key("panels").beginArray();
    for (std::size_t i = 0; i < board.dashboard.panels.size(); ++i) {
        const DashboardPanel &panel = board.dashboard.panels[i];
        targets += panel.targets.size();
        writePanel(json, board.dashboard, panel, notes[i]);
    }
    json.end();
    json.key("counts").beginObject();
    json.key("panels").number(std::int64_t(board.dashboard.panels.size()));
    json.key("targets").number(std::int64_t(targets));
    json.key("rows").number(std::int64_t(board.rows));
    json.end();
}

void writeBoard(JsonWriter &json, const ImportedDashboard &board)
{
    const Dashboard &dashboard = board.dashboard;
    json.key("title").string(dashboard.title);
    json.textOrNull("uid", dashboard.uid);
    json.key("schemaVersion").number(std::int64_t(dashboard.schemaVersion));
    json.key("layout").string(layoutName(board.layout));
    json.key("variables").beginArray();
    for (const Variable &variable : dashboard.variables)
        writeVariable(json, variable);
    json.end();
    writePanels(json, board);
    json.key("ignored").beginArray();
    for (const ImportNote &note : board.ignored)
        writeNote(json, note);
    json.end();
}

void writeFile(JsonWriter &json, const InspectedFile &file)
{
    json.beginObject();
    json.key("file").string(file.path);
    if (file.board) {
        writeBoard(json, *file.board);
    } else {
        const Error &error = file.board.error();
        json.key("error").beginObject();
        json.key("kind").string(errorKindName(error.kind));
        json.key("message").string(error.message);
        json.textOrNull("detail", error.detail);
        json.end();
    }
    json.end();
}

} // namespace

void writeInspection(CliContext &context, const std::vector<InspectedFile> &files)
{
    Envelope envelope = context.envelope();
    const auto readable = std::count_if(files.begin(), files.end(), [](const auto &file) { return bool(file.board); });
    if (readable < std::ptrdiff_t(files.size()))
        envelope.state = readable > 0 ? DataState::Partial : DataState::Error;
    JsonWriter json(context.out());
    writeHead(json, envelope);
    if (files.size() == 1) {
        writeFile(json, files.front());
    } else {
        json.beginObject().key("files").beginArray();
        for (const InspectedFile &file : files)
            writeFile(json, file);
        json.end().end();
    }
    writeTail(json, envelope);
}

} // namespace ops::cli
