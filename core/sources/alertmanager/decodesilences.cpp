#include "core/sources/alertmanager/decodesilences.h"

#include "core/sources/alertmanager/document.h"

namespace ops::alertmanager {

namespace {

Silence::State silenceStateNamed(const std::string &name)
{
    if (name == "pending")
        return Silence::State::Pending;
    return name == "expired" ? Silence::State::Expired : Silence::State::Active;
}

bool readFlag(ondemand::value value, bool &flag)
{
    bool read = false;
    if (!value.get_bool().get(read))
        flag = read;
    return true;
}

Matcher::Op operatorOf(bool isRegex, bool isEqual)
{
    if (isRegex)
        return isEqual ? Matcher::Op::Regex : Matcher::Op::NotRegex;
    return isEqual ? Matcher::Op::Equal : Matcher::Op::NotEqual;
}

bool readMatcher(Walk &walk, ondemand::value value, Matcher &matcher)
{
    bool isRegex = false, isEqual = true;
    const bool read = eachField(walk, value, [&](Key key, ondemand::value part) {
        if (key == "name")
            return readText(walk, part, matcher.name);
        if (key == "value")
            return readText(walk, part, matcher.value);
        if (key == "isRegex")
            return readFlag(part, isRegex);
        return key == "isEqual" ? readFlag(part, isEqual) : true;
    });
    matcher.op = operatorOf(isRegex, isEqual);
    return read;
}

bool readState(Walk &walk, ondemand::value value, Silence::State &state)
{
    return eachField(walk, value, [&](Key key, ondemand::value part) {
        if (key != "state")
            return true;
        std::string name;
        const bool read = readText(walk, part, name);
        state = silenceStateNamed(name);
        return read;
    });
}

/// The text of a value as it stands in the document.
bool rawText(Walk &walk, ondemand::value value, std::string_view &text)
{
    ondemand::json_type type;
    if (auto error = value.type().get(type))
        return walk.broken(error);
    simdjson::error_code error = simdjson::SUCCESS;
    if (type == ondemand::json_type::object) {
        ondemand::object object;
        error = value.get_object().get(object);
        if (!error)
            error = object.raw_json().get(text);
    } else if (type == ondemand::json_type::array) {
        ondemand::array array;
        error = value.get_array().get(array);
        if (!error)
            error = array.raw_json().get(text);
    } else {
        text = value.raw_json_token();
    }
    return !error || walk.broken(error);
}

/// Keeps `"key": value` as it was written.
bool keep(Walk &walk, Key key, ondemand::value value, QByteArray &fields)
{
    std::string_view text;
    if (!rawText(walk, value, text))
        return false;
    const char *end = key.raw();
    while (*end != '"')
        end += *end == '\\' ? 2 : 1;
    fields += fields.isEmpty() ? "\"" : ",\"";
    fields.append(key.raw(), end - key.raw()).append("\":");
    fields.append(text.data(), qsizetype(text.size()));
    return true;
}

/// `value` is a value of a list, or the document.
template<class Value> bool readSilence(Walk &walk, Value &&value, Silence &silence)
{
    QByteArray unknown;
    const bool read = eachField(walk, std::forward<Value>(value), [&](Key key, ondemand::value part) {
        if (key == "id")
            return readText(walk, part, silence.id);
        if (key == "matchers")
            return eachElement(walk, part, [&](ondemand::value one) {
                return readMatcher(walk, one, silence.matchers.emplace_back());
            });
        if (key == "startsAt")
            return readTimeText(walk, part, silence.startsAtMs);
        if (key == "endsAt")
            return readTimeText(walk, part, silence.endsAtMs);
        if (key == "updatedAt")
            return readTimeText(walk, part, silence.updatedAtMs);
        if (key == "createdBy")
            return readText(walk, part, silence.createdBy);
        if (key == "comment")
            return readText(walk, part, silence.comment);
        if (key == "annotations")
            return readLabels(walk, part, silence.annotations);
        return key == "status" ? readState(walk, part, silence.state) : keep(walk, key, part, unknown);
    });
    if (read && silence.id.isEmpty())
        return walk.unexpected("a silence without an id");
    if (!unknown.isEmpty())
        silence.unknownJson = "{" + unknown + "}";
    return read;
}

} // namespace

Result<SilencesAnswer> decodeSilences(QByteArray body)
{
    SilencesAnswer answer;
    const auto read = [&answer](Walk &walk, ondemand::document &root) {
        return eachElement(walk, root,
                           [&](ondemand::value one) { return readSilence(walk, one, answer.silences.emplace_back()); });
    };
    if (const auto error = readAnswer(std::move(body), answer.facts.repairedBytes, read))
        return *error;
    return answer;
}

Result<Silence> decodeSilence(QByteArray body)
{
    Silence silence;
    int repaired = 0;
    const auto read = [&silence](Walk &walk, ondemand::document &root) { return readSilence(walk, root, silence); };
    if (const auto error = readAnswer(std::move(body), repaired, read))
        return *error;
    return silence;
}

Result<QString> decodeSilenceId(QByteArray body)
{
    QString id;
    int repaired = 0;
    const auto read = [&id](Walk &walk, ondemand::document &root) {
        const bool object = eachField(walk, root, [&](Key key, ondemand::value part) {
            return key == "silenceID" ? readText(walk, part, id) : true;
        });
        return object && (!id.isEmpty() || walk.unexpected("no silenceID"));
    };
    if (const auto error = readAnswer(std::move(body), repaired, read))
        return *error;
    return id;
}

} // namespace ops::alertmanager
