#include "core/dashboards/jsonnode.h"

#include "core/base/textsafe.h"

#include <QStringList>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace ops {

namespace {

const nlohmann::json &missingNode()
{
    static const nlohmann::json null;
    return null;
}

} // namespace

JsonNode JsonNode::missing() { return {missingNode(), QString()}; }

bool JsonNode::exists() const { return !m_value->is_null(); }
bool JsonNode::isObject() const { return m_value->is_object(); }
bool JsonNode::isArray() const { return m_value->is_array(); }
bool JsonNode::isText() const { return m_value->is_string(); }

bool JsonNode::saysNothing() const
{
    if (m_value->is_string())
        return m_value->get_ref<const std::string &>().empty();
    return m_value->is_boolean() ? !m_value->get<bool>() : m_value->empty();
}

JsonNode JsonNode::operator[](const char *key) const
{
    const QLatin1String name(key);
    QString path;
    path.reserve(m_path.size() + name.size() + 1); // one allocation: a board has 100,000 places
    path += m_path;
    if (!m_path.isEmpty())
        path += u'.';
    path += name;
    if (!m_value->is_object())
        return {missingNode(), std::move(path)};
    const auto it = m_value->find(key);
    return {it == m_value->end() ? missingNode() : *it, std::move(path)};
}

std::vector<JsonNode> JsonNode::items() const
{
    std::vector<JsonNode> nodes;
    if (!m_value->is_array())
        return nodes;
    nodes.reserve(m_value->size());
    for (std::size_t i = 0; i < m_value->size(); ++i)
        nodes.emplace_back((*m_value)[i], m_path + u'[' + QString::number(i) + u']');
    return nodes;
}

std::vector<std::pair<QString, JsonNode>> JsonNode::members() const
{
    std::vector<std::pair<QString, JsonNode>> all;
    if (!m_value->is_object())
        return all;
    all.reserve(m_value->size());
    for (const auto &[name, value] : m_value->items()) {
        const QString key = QString::fromStdString(name);
        const bool plain = !key.isEmpty() && name.find_first_of(".[]") == std::string::npos;
        all.emplace_back(key, JsonNode(value, !plain ? m_path : m_path.isEmpty() ? key : m_path + u'.' + key));
    }
    return all;
}

QString JsonNode::text(const QString &fallback) const
{
    return m_value->is_string() ? QString::fromStdString(m_value->get_ref<const std::string &>()) : fallback;
}

QString JsonNode::line(int maxLength) const { return safeText(anyText(), maxLength); }

QString JsonNode::anyText() const
{
    const bool isScalar = m_value->is_number() || m_value->is_boolean();
    return isScalar ? QString::fromStdString(m_value->dump()) : text();
}

QString JsonNode::lines(int maxLength) const
{
    QString whole = text().left(maxLength);
    QStringList lines = whole.replace(u'\t', QStringLiteral("    ")).split(u'\n');
    for (QString &line : lines)
        line = safeText(line.endsWith(u'\r') ? line.chopped(1) : line, maxLength);
    return lines.join(u'\n').trimmed();
}

std::optional<double> JsonNode::number() const
{
    if (m_value->is_number()) {
        const double value = m_value->get<double>();
        return std::isfinite(value) ? std::optional(value) : std::nullopt;
    }
    bool isNumber = false;
    const double value = text().trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

int JsonNode::integer(int fallback, int least, int most) const
{
    const auto value = number();
    return value ? int(std::clamp(*value, double(least), double(most))) : fallback;
}

bool JsonNode::boolean(bool fallback) const
{
    if (m_value->is_boolean())
        return m_value->get<bool>();
    const QString word = text();
    if (word == u"true" || word == u"false")
        return word == u"true";
    const auto value = number();
    return value ? *value != 0 : fallback;
}

} // namespace ops
