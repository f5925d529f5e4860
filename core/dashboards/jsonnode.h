#pragma once

#include <QString>

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <utility>
#include <vector>

namespace ops {

/// A place in a document of others: reads what is there, whatever type it has, and knows its path for the
/// report. A missing place reads as null. The document outlives it.
class JsonNode
{
public:
    JsonNode(const nlohmann::json &value, QString path) : m_value(&value), m_path(std::move(path)) {}

    static JsonNode missing(); ///< reads as null everywhere

    const QString &path() const { return m_path; } ///< "panels[3].options"; empty for the document
    bool exists() const;                           ///< there, and not null
    bool isObject() const;
    bool isArray() const;
    bool isText() const;
    bool saysNothing() const; ///< missing, null, false, "", {} or []

    JsonNode operator[](const char *key) const;
    std::vector<JsonNode> items() const; ///< of an array, else none
    /// Of an object, with their keys. A key that a path cannot name leaves its value the object's path.
    std::vector<std::pair<QString, JsonNode>> members() const;

    QString text(const QString &fallback = QString()) const; ///< a text, else the fallback
    QString line(int maxLength = 300) const;                 ///< a text made safe for one line
    QString anyText() const;                   ///< a text, or a number or truth as it is written; else empty
    QString lines(int maxLength = 4096) const; ///< a text made safe line by line
    std::optional<double> number() const;      ///< a finite number, or a text that is one
    int integer(int fallback, int least, int most) const;
    bool boolean(bool fallback = false) const; ///< also 0, 1, "true" and "false"

private:
    const nlohmann::json *m_value;
    QString m_path;
};

} // namespace ops
