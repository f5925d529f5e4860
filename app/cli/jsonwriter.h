#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ops::cli {

class Output;

/// Writes JSON as it comes, in the order of the calls, without holding the document: a range answer of
/// a thousand series goes out while it is walked. Strings are UTF-8 and escaped here.
class JsonWriter
{
public:
    explicit JsonWriter(Output &output) : m_output(output) {}

    JsonWriter &beginObject() { return open('{', '}'); }
    JsonWriter &beginArray() { return open('[', ']'); }
    JsonWriter &end(); ///< the innermost object or array
    JsonWriter &key(std::string_view name);

    JsonWriter &string(std::string_view utf8);
    JsonWriter &string(const char *utf8) { return string(std::string_view(utf8)); }
    JsonWriter &string(const QString &text) { return string(std::string_view(text.toStdString())); }
    JsonWriter &number(std::int64_t value);
    JsonWriter &number(double value); ///< the shortest exact text; null where it is not finite
    JsonWriter &boolean(bool value);
    JsonWriter &null();
    JsonWriter &raw(std::string_view json); ///< a finished value

    /// key() and the text, or null where it is empty.
    JsonWriter &textOrNull(std::string_view name, const QString &text);
    JsonWriter &line(); ///< ends a row of NDJSON or the document

private:
    JsonWriter &open(char begin, char end);
    void separate();

    Output &m_output;
    struct Level
    {
        char end;
        bool empty = true;
    };
    std::vector<Level> m_levels;
    bool m_afterKey = false;
};

/// Text between quotes as JSON has it, control characters escaped.
std::string jsonString(std::string_view utf8);

} // namespace ops::cli
