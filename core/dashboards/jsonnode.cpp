#include "core/dashboards/jsonnode.h"

#include "core/base/textsafe.h"

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
    const QString path = m_path.isEmpty() ? QString::fromUtf8(key) : m_path + u'.' + QString::fromUtf8(key);
    if (!m_value->is_object())
        return {missingNode(), path};
    const auto it = m_value->find(key);
    return {it == m_value->end() ? missingNode() : *it, path};
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

QString JsonNode::text(const QString &fallback) const
{
    return m_value->is_string() ? QString::fromStdString(m_value->get_ref<const std::string &>()) : fallback;
}

QString JsonNode::line(int maxLength) const { return safeText(text(), maxLength); }

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

bool JsonNode::boolean(bool fallback) const { return m_value->is_boolean() ? m_value->get<bool>() : fallback; }

} // namespace ops
