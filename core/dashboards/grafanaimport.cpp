#include "core/dashboards/grafanaimport.h"

#include "core/base/json.h"
#include "core/dashboards/grafanalayout.h"
#include "core/dashboards/grafanavariables.h"
#include "core/dashboards/importnotes.h"
#include "core/time/duration.h"
#include "core/time/timerange.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace ops {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// A range that can be resolved, else noted.
void readTime(const JsonNode &time, Dashboard &to, ImportNotes &notes)
{
    constexpr qint64 AnyTimeMs = 1'700'000'000'000;
    if (!time["from"].isText())
        return;
    const auto spec = RangeSpec::relative(time["from"].text(), time["to"].text(to.to));
    if (spec.resolve(AnyTimeMs, QTimeZone::utc())) {
        to.from = spec.from();
        to.to = spec.to();
    } else {
        notes.add(time, "unreadable");
    }
}

void readHead(const JsonNode &board, Dashboard &to, ImportNotes &notes)
{
    to.uid = board["uid"].line(200);
    to.title = board["title"].line();
    to.schemaVersion = board["schemaVersion"].integer(0, 0, 100'000);
    to.timezone = board["timezone"].line(100);
    for (const JsonNode &tag : board["tags"].items())
        to.tags.append(tag.line(100));
    readTime(board["time"], to, notes);
    to.refreshMs = parseDurationMs(board["refresh"].text()).value_or(0);
    for (const JsonNode &annotation : board["annotations"]["list"].items()) {
        if (!annotation["builtIn"].boolean())
            notes.add(annotation, "unsupported.annotation");
    }
    notes.addItems(board["links"], "unsupported.link");
}

/// Grafana's API wraps a board; its resources hold the classic one as "spec".
JsonNode boardIn(const JsonNode &root)
{
    const JsonNode board = root["dashboard"].isObject() ? root["dashboard"] : root;
    const JsonNode spec = board["spec"];
    return spec.isObject() && !board["panels"].exists() && !board["rows"].exists() ? spec : board;
}

ImportedDashboard readFile(const JsonNode &root)
{
    ImportedDashboard imported;
    ImportNotes notes;
    const JsonNode board = boardIn(root);
    readHead(board, imported.dashboard, notes);
    const SourceKinds sources(root, board);
    imported.dashboard.variables = readVariables(board["templating"]["list"], sources, notes);
    LayoutReader(imported, sources, notes).read(board);
    notes.addItems(board["variables"], "unsupported.schemaV2");
    imported.ignored = notes.take();
    return imported;
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
    return readFile(JsonNode(*document, QString()));
}

} // namespace ops
