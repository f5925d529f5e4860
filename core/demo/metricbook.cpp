#include "core/demo/metricbook.h"

#include "core/demo/random.h"

#include <algorithm>
#include <cmath>

namespace ops::demo {

std::size_t MetricBook::addTarget(Target target)
{
    const auto it = std::find(m_targets.begin(), m_targets.end(), target);
    if (it != m_targets.end())
        return std::size_t(it - m_targets.begin());
    m_targets.push_back(std::move(target));
    return m_targets.size() - 1;
}

std::size_t MetricBook::addFamily(std::string name, MetricType type, std::string help, Past past)
{
    const auto it = std::find_if(m_families.begin(), m_families.end(),
                                 [&name](const Family &family) { return family.name == name; });
    if (it != m_families.end())
        return std::size_t(it - m_families.begin());
    m_families.push_back(Family{std::move(name), std::move(help), type, past, {}});
    return m_families.size() - 1;
}

MetricBook::Cell MetricBook::addSeries(std::size_t family, std::size_t target, Labels labels, std::string suffix)
{
    const Cell cell = addHidden();
    m_families[family].series.push_back(Series{target, std::move(suffix), std::move(labels), cell});
    return cell;
}

MetricBook::Cell MetricBook::addHidden()
{
    m_values.push_back(0);
    return m_values.size() - 1;
}

const Exemplar *MetricBook::exemplar(Cell cell) const
{
    const auto it = m_exemplars.find(cell);
    return it == m_exemplars.end() ? nullptr : &it->second;
}

std::size_t MetricBook::seriesCount() const
{
    std::size_t count = 0;
    for (const Family &family : m_families)
        count += family.series.size();
    return count;
}

Past MetricBook::pastOf(std::size_t target) const
{
    Past most = Past::Only;
    for (const Family &family : m_families) {
        const bool has = std::any_of(family.series.begin(), family.series.end(),
                                     [target](const Series &series) { return series.target == target; });
        if (has)
            most = std::min(most, family.past);
    }
    return most;
}

std::vector<Target> MetricBook::liveTargets() const
{
    std::vector<Target> live;
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        if (pastOf(i) != Past::Only)
            live.push_back(m_targets[i]);
    }
    return live;
}

void MetricBook::resetCounters(std::size_t target)
{
    for (const Family &family : m_families) {
        if (family.type == MetricType::Gauge)
            continue;
        for (const Series &series : family.series) {
            if (series.target != target)
                continue;
            m_values[series.cell] = 0;
            m_exemplars.erase(series.cell);
        }
    }
}

bool MetricBook::restore(std::vector<double> values)
{
    const bool fits = values.size() == m_values.size() &&
                      std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); });
    if (fits)
        m_values = std::move(values);
    return fits;
}

std::uint64_t MetricBook::layout() const
{
    std::uint64_t hash = m_values.size();
    const auto take = [&hash](const std::string &text) {
        for (const char c : text)
            hash = mixed(hash, std::uint64_t(static_cast<unsigned char>(c)));
        hash = mixed(hash, text.size());
    };
    for (const Family &family : m_families) {
        take(family.name);
        for (const Series &series : family.series) {
            take(m_targets[series.target].job + ' ' + m_targets[series.target].instance + series.suffix);
            for (const auto &[name, value] : series.labels)
                take(name + '=' + value);
        }
    }
    return hash;
}

} // namespace ops::demo
