#include "app/cli/metricsoutput.h"

#include "app/cli/clicontext.h"
#include "app/cli/csv.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/queryoutput.h"
#include "app/cli/text.h"
#include "core/base/table.h"
#include "core/base/textsafe.h"

#include <QCoreApplication>

#include <set>

namespace ops::cli {

namespace {

using Part = MetricsCall::Part;
using Format = CommonOptions::Format;

void writeLabelObject(JsonWriter &json, const Labels &labels)
{
    json.beginObject();
    for (const auto &[name, value] : labels)
        json.key(name).string(std::string_view(value));
    json.end();
}

void writeMetricsDocument(Output &out, const MetricsCall &call, const Envelope &envelope, const MetricsAnswer &answer)
{
    JsonWriter json(out);
    writeHead(json, envelope);
    json.beginObject();
    if (call.part == Part::Values)
        json.key("label").string(call.label);
    json.key(metricsPartName(call.part).toStdString()).beginArray();
    for (const QString &text : answer.texts)
        json.string(text);
    for (const Labels &labels : answer.series)
        writeLabelObject(json, labels);
    json.end().end();
    writeTail(json, envelope);
}

void writeMetricsRows(Output &out, const MetricsCall &call, const MetricsAnswer &answer)
{
    JsonWriter json(out);
    const char *const key = call.part == Part::Labels ? "label" : "value";
    for (const QString &text : answer.texts)
        json.beginObject().key(key).string(text).end().line();
    for (const Labels &labels : answer.series) {
        writeLabelObject(json, labels);
        json.line();
    }
}

void writeMetricsCsv(Output &out, const MetricsCall &call, const MetricsAnswer &answer)
{
    if (call.part != Part::Series) {
        out.write(call.part == Part::Labels ? "label\n" : "value\n");
        for (const QString &text : answer.texts)
            out.write(csvField(text) + '\n');
        return;
    }
    std::set<std::string> names;
    for (const Labels &labels : answer.series) {
        for (const auto &label : labels)
            names.insert(label.first);
    }
    std::string line;
    for (const auto &name : names) {
        line += line.empty() ? "" : ",";
        line += csvField(name);
    }
    out.write(line + '\n');
    for (const Labels &labels : answer.series) {
        line.clear();
        for (const auto &name : names) {
            line += line.empty() && name == *names.begin() ? "" : ",";
            line += csvField(labelValue(labels, name));
        }
        out.write(line + '\n');
    }
}

void writeMetricsTable(CliContext &context, const MetricsCall &call, const MetricsAnswer &answer)
{
    const QString title = call.part == Part::Labels   ? Text::tr("label")
                          : call.part == Part::Values ? safeText(call.label)
                                                      : Text::tr("series");
    TextTable table({TableColumn(title)});
    for (const QString &text : answer.texts)
        table.addRow({TableCell(text)});
    for (const Labels &labels : answer.series)
        table.addRow({TableCell(seriesName(labels))});
    if (!table.isEmpty())
        context.out().write(table.text(context.colour()));
}

} // namespace

void writeMetrics(CliContext &context, const MetricsCall &call, const Envelope &envelope, const MetricsAnswer &answer)
{
    switch (context.options().format) {
    case Format::Json:
        writeMetricsDocument(context.out(), call, envelope, answer);
        break;
    case Format::NdJson:
        writeMetricsRows(context.out(), call, answer);
        break;
    case Format::Csv:
        writeMetricsCsv(context.out(), call, answer);
        break;
    case Format::Table:
        writeMetricsTable(context, call, answer);
        break;
    }
    context.out().flush();
}

} // namespace ops::cli
