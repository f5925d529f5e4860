#include "core/dashboards/grafanamappings.h"

#include <optional>

namespace ops {

namespace {

using Kind = ValueMapping::Kind;

constexpr int LongestText = 80, MostMappings = 1000;

/// The text of no value is what the panel says where nothing is answered, too.
void add(ValueMapping mapping, FieldStyle &to)
{
    if (to.mappings.size() >= MostMappings)
        return;
    const bool isOfNothing = mapping.kind == Kind::Null || mapping.kind == Kind::NullAndNaN;
    if (isOfNothing && to.noValue.isEmpty())
        to.noValue = mapping.text;
    to.mappings.push_back(std::move(mapping));
}

ValueMapping mappingTo(const JsonNode &result, Kind kind)
{
    ValueMapping mapping;
    mapping.kind = kind;
    mapping.text = result["text"].line(LongestText);
    mapping.color = result["color"].line(LongestText);
    return mapping;
}

std::optional<Kind> specialKind(const QString &match)
{
    if (match == u"null")
        return Kind::Null;
    if (match == u"nan")
        return Kind::NaN;
    if (match == u"null+nan")
        return Kind::NullAndNaN;
    return match == u"empty" ? std::optional(Kind::Empty) : std::nullopt;
}

/// "true" and "false" are no values of a metric: they can be left out without a word.
bool isOfTruth(const QString &match) { return match == u"true" || match == u"false"; }

void readSpecial(const JsonNode &mapping, FieldStyle &to, ImportNotes &notes)
{
    const JsonNode options = mapping["options"];
    const QString match = options["match"].text();
    if (const auto kind = specialKind(match))
        add(mappingTo(options["result"], *kind), to);
    else if (!isOfTruth(match))
        notes.add(mapping, "unsupported.mapping");
}

void readRange(const JsonNode &range, const JsonNode &result, FieldStyle &to)
{
    ValueMapping mapping = mappingTo(result, Kind::Range);
    mapping.from = range["from"].number();
    mapping.to = range["to"].number();
    add(std::move(mapping), to);
}

void readValue(const QString &value, const JsonNode &result, FieldStyle &to)
{
    ValueMapping mapping = mappingTo(result, value == u"null" ? Kind::Null : Kind::Value);
    mapping.value = value == u"null" ? QString() : value;
    add(std::move(mapping), to);
}

/// {"type":1,"value":"0","text":"down"} and {"type":2,"from":"0","to":"5","text":"low"}.
bool readFlat(const JsonNode &mapping, FieldStyle &to)
{
    if (mapping["type"].number() == 1 && mapping["value"].exists())
        readValue(mapping["value"].anyText(), mapping, to);
    else if (mapping["type"].number() == 2)
        readRange(mapping, mapping, to);
    else
        return mapping["type"].number() == 1; // the empty line of a new panel
    return true;
}

} // namespace

void readMappings(const JsonNode &mappings, FieldStyle &to, ImportNotes &notes)
{
    notes.addUnlessList(mappings);
    for (const JsonNode &mapping : mappings.items()) {
        const QString type = mapping["type"].text();
        const JsonNode options = mapping["options"];
        if (type == u"value") {
            for (const auto &[value, result] : options.members())
                readValue(value, result, to);
        } else if (type == u"range") {
            readRange(options, options["result"], to);
        } else if (type == u"regex") {
            ValueMapping regex = mappingTo(options["result"], Kind::Regex);
            regex.value = options["pattern"].text();
            add(std::move(regex), to);
        } else if (type == u"special") {
            readSpecial(mapping, to, notes);
        } else if (!readFlat(mapping, to)) {
            notes.add(mapping, "unsupported.mapping");
        }
    }
}

void readOldMappings(const JsonNode &panel, FieldStyle &to)
{
    if (panel["mappingType"].integer(1, 1, 2) == 2) {
        for (const JsonNode &map : panel["rangeMaps"].items()) {
            const bool isOfNothing = map["from"].text() == u"null" && map["to"].text() == u"null";
            if (isOfNothing)
                readValue(QStringLiteral("null"), map, to);
            else
                readRange(map, map, to);
        }
        return;
    }
    for (const JsonNode &map : panel["valueMaps"].items()) {
        if (map["value"].exists())
            readValue(map["value"].anyText(), map, to);
    }
}

} // namespace ops
