#include "core/dashboards/grafanaimport.h"

#include "core/base/json.h"
#include "core/dashboards/grafanalayout.h"
#include "core/dashboards/grafanavariables.h"
#include "core/dashboards/importnotes.h"
#include "core/dashboards/jsonrepair.h"
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
    if (time.saysNothing())
        return;
    const auto spec = RangeSpec::relative(time["from"].text(to.from), time["to"].text(to.to));
    const auto isTextOrMissing = [](const JsonNode &end) { return end.isText() || !end.exists(); };
    const bool areTexts = time.isObject() && isTextOrMissing(time["from"]) && isTextOrMissing(time["to"]);
    if (areTexts && spec.resolve(AnyTimeMs, QTimeZone::utc())) {
        to.from = spec.from();
        to.to = spec.to();
    } else {
        notes.add(time, "unreadable");
    }
}

/// "30s"; "", false and "auto" ask for nothing of their own.
void readRefresh(const JsonNode &refresh, Dashboard &to, ImportNotes &notes)
{
    const auto ms = parseDurationMs(refresh.text());
    to.refreshMs = ms.value_or(0);
    if (!ms && !refresh.saysNothing() && refresh.text() != u"auto")
        notes.add(refresh, "unreadable");
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
    readRefresh(board["refresh"], to, notes);
    const bool zoneIsKnown = to.timezone.isEmpty() || to.timezone == u"browser" || to.timezone == u"utc" ||
                             QTimeZone(to.timezone.toLatin1()).isValid();
    if (!zoneIsKnown)
        notes.add(board["timezone"], "unreadable");
    const JsonNode annotations = board["annotations"];
    notes.addUnlessList(annotations.isArray() ? annotations : annotations["list"]);
    for (const JsonNode &annotation : (annotations.isArray() ? annotations : annotations["list"]).items()) {
        if (!annotation["builtIn"].boolean())
            notes.add(annotation, "unsupported.annotation");
    }
    notes.addUnlessList(board["links"]);
    notes.addItems(board["links"], "unsupported.link");
}

/// Grafana's API wraps a board; its resources hold the classic one as "spec".
JsonNode boardIn(const JsonNode &root)
{
    const JsonNode board = root["dashboard"].isObject() ? root["dashboard"] : root;
    const JsonNode spec = board["spec"];
    return spec.isObject() && !board["panels"].exists() && !board["rows"].exists() ? spec : board;
}

ImportedDashboard readFile(const JsonNode &root, bool repaired)
{
    ImportedDashboard imported;
    ImportNotes notes;
    if (repaired)
        notes.add(root, "repaired");
    const JsonNode board = boardIn(root);
    readHead(board, imported.dashboard, notes);
    const SourceKinds sources(root, board);
    const JsonNode templating = board["templating"];
    if (!templating.isObject() && !templating.saysNothing())
        notes.add(templating, "unreadable");
    imported.dashboard.variables = readVariables(templating["list"], sources, notes);
    LayoutReader(imported, sources, notes).read(board);
    notes.addItems(board["variables"], "unsupported.schemaV2");
    imported.ignored = notes.take();
    return imported;
}

} // namespace

Result<ImportedDashboard> importGrafana(const QByteArray &json)
{
    constexpr int Deepest = 1000; // nothing here descends by recursion into what it does not know
    const QByteArray text = jsonAsUtf8(json);
    auto document = parseJson(text, Deepest);
    const QByteArray whole = document ? text : repairedJson(text);
    const bool repaired = whole != text;
    if (repaired) {
        if (auto second = parseJson(whole, Deepest))
            document = std::move(second);
    }
    if (!document)
        return document.error();
    if (!document->is_object())
        return Error(ErrorKind::BadAnswer, ImportText::tr("This file is not a dashboard."),
                     QStringLiteral("the document is no object"));
    return readFile(JsonNode(*document, QString()), repaired);
}

} // namespace ops
