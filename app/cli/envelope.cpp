#include "app/cli/envelope.h"

#include "app/cli/jsonwriter.h"

namespace ops::cli {

namespace {

void writeTruncated(JsonWriter &json, const std::optional<Envelope::Truncated> &truncated)
{
    if (!truncated) {
        json.null();
        return;
    }
    json.beginObject();
    json.key("shown").number(std::int64_t(truncated->shown));
    json.key("of").number(std::int64_t(truncated->of));
    json.key("by").string(truncated->by);
    json.end();
}

} // namespace

void writeTimeOrNull(JsonWriter &json, std::optional<qint64> ms)
{
    if (ms)
        json.string(rfc3339(*ms));
    else
        json.null();
}

void writeHead(JsonWriter &json, const Envelope &envelope)
{
    json.beginObject();
    json.key("schema").string(envelope.schema);
    json.key("state").string(dataStateName(envelope.state));
    json.key("asOf").string(rfc3339(envelope.asOfMs));
    if (!envelope.sourceName.isEmpty()) {
        json.key("source").beginObject();
        json.key("name").string(envelope.sourceName);
        json.textOrNull("product", envelope.product);
        json.textOrNull("version", envelope.version);
        json.end();
    }
    if (envelope.range) {
        json.key("range").beginObject();
        json.key("from").string(rfc3339(envelope.range->fromMs));
        json.key("to").string(rfc3339(envelope.range->toMs));
        json.end();
    }
    if (envelope.saysComplete) {
        json.key("completeUntil");
        writeTimeOrNull(json, envelope.completeUntilMs);
    }
    json.key("data");
}

void writeTail(JsonWriter &json, const Envelope &envelope)
{
    json.key("truncated");
    writeTruncated(json, envelope.truncated);
    json.key("warnings").beginArray();
    for (const auto &warning : envelope.warnings)
        json.string(warning);
    json.end().end().line();
}

} // namespace ops::cli
