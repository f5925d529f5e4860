#pragma once

#include <QtGlobal>

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace ops::demo {

using Labels = std::vector<std::pair<std::string, std::string>>;

/// One scraped process, by the labels that Prometheus gives it.
struct Target
{
    std::string job, instance;

    auto operator<=>(const Target &) const = default;
};

/// A request that a bucket's count holds, for the way from a graph to a trace.
struct Exemplar
{
    std::string traceId;
    double value = 0;
    qint64 atMs = 0;
};

/// PlainCounter: counts up under a name without "_total", as some exporters have it.
enum class MetricType { Counter, PlainCounter, Gauge, Histogram };

/// How much of the day before the demo began is stored of a family: all, the last hour, or that hour and nothing
/// afterwards, of a server that is a real one as soon as the demo runs.
enum class Past { Day, Hour, Only };

/// All series of the simulated platform with their present values. The values are also its whole state:
/// what a meter must remember beyond its series stands in hidden cells.
class MetricBook
{
public:
    using Cell = std::size_t;

    struct Series
    {
        std::size_t target = 0;
        std::string suffix; ///< "_total", "_bucket", …
        Labels labels;      ///< without job and instance
        Cell cell = 0;
    };
    struct Family
    {
        std::string name, help;
        MetricType type = MetricType::Gauge;
        Past past = Past::Day;
        std::vector<Series> series;
    };

    std::size_t addTarget(Target target);
    /// The family of this name: where there is one already, type, help and past stay as they are.
    std::size_t addFamily(std::string name, MetricType type, std::string help, Past past = Past::Day);
    Cell addSeries(std::size_t family, std::size_t target, Labels labels, std::string suffix = {});
    Cell addHidden();

    double &operator[](Cell cell) { return m_values[cell]; }
    double operator[](Cell cell) const { return m_values[cell]; }
    void setExemplar(Cell cell, Exemplar exemplar) { m_exemplars[cell] = std::move(exemplar); }
    const Exemplar *exemplar(Cell cell) const;

    const std::vector<Target> &targets() const { return m_targets; }
    const std::vector<Family> &families() const { return m_families; }
    std::size_t seriesCount() const;
    /// The most that is stored of one of its series.
    Past pastOf(std::size_t target) const;
    /// Those that go on while the demo runs: all but the ones of Past::Only.
    std::vector<Target> liveTargets() const;

    /// Counters of a target begin again at zero, as after a restart of its process.
    void resetCounters(std::size_t target);

    const std::vector<double> &values() const { return m_values; }
    /// False where they are of another layout; then nothing has changed.
    bool restore(std::vector<double> values);
    std::uint64_t layout() const; ///< changes when series are added, renamed or moved

private:
    std::vector<Target> m_targets;
    std::vector<Family> m_families;
    std::vector<double> m_values;
    std::map<Cell, Exemplar> m_exemplars;
};

} // namespace ops::demo
