#include "app/cli/csv.h"

namespace ops::cli {

std::string csvField(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    return out += '"';
}

std::string csvField(const QString &text) { return csvField(std::string_view(text.toStdString())); }

} // namespace ops::cli
