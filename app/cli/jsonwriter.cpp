#include "app/cli/jsonwriter.h"

#include "app/cli/output.h"

#include <array>
#include <charconv>
#include <cmath>

namespace ops::cli {

std::string jsonString(std::string_view utf8)
{
    static constexpr std::string_view Hex = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (byte < 0x20 || byte == 0x7f) {
            out += "\\u00";
            out += Hex[byte >> 4];
            out += Hex[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
    return out;
}

JsonWriter &JsonWriter::open(char begin, char end)
{
    separate();
    m_output.write(std::string_view(&begin, 1));
    m_levels.push_back({end});
    return *this;
}

JsonWriter &JsonWriter::end()
{
    const char end = m_levels.back().end;
    m_levels.pop_back();
    m_output.write(std::string_view(&end, 1));
    return *this;
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_levels.empty())
        return;
    if (!m_levels.back().empty)
        m_output.write(",");
    m_levels.back().empty = false;
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    separate();
    m_output.write(jsonString(name));
    m_output.write(":");
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::string(std::string_view utf8) { return raw(jsonString(utf8)); }

JsonWriter &JsonWriter::number(std::int64_t value) { return raw(std::to_string(value)); }

JsonWriter &JsonWriter::number(double value)
{
    if (!std::isfinite(value))
        return null();
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return raw(std::string_view(text.data(), std::size_t(end - text.data())));
}

JsonWriter &JsonWriter::boolean(bool value) { return raw(value ? "true" : "false"); }

JsonWriter &JsonWriter::null() { return raw("null"); }

JsonWriter &JsonWriter::raw(std::string_view json)
{
    separate();
    m_output.write(json);
    return *this;
}

JsonWriter &JsonWriter::textOrNull(std::string_view name, const QString &text)
{
    key(name);
    return text.isEmpty() ? null() : string(text);
}

JsonWriter &JsonWriter::line()
{
    m_output.write("\n");
    return *this;
}

} // namespace ops::cli
