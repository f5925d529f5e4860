#include "ui/charts/columnwalk.h"
#include "ui/charts/lineshapes.h"

#include <limits>

namespace ops {

namespace {

constexpr float Nowhere = std::numeric_limits<float>::max();

struct At
{
    double x, y;
    std::size_t index;
};

class DenseLine
{
public:
    DenseLine(const PlottedSeries &series, const TimeScale &times, const ValueScale &values,
              const ShapeOptions &options, SeriesShape &shape)
        : m_series(series)
        , m_times(times)
        , m_values(values)
        , m_options(options)
        , m_runs(shape.runs)
    {
        m_runs.resize(std::size_t(times.width()));
        for (int column = 0; column < times.width(); ++column)
            m_runs[std::size_t(column)] = {column, Nowhere, -Nowhere};
    }

    void trace()
    {
        auto [begin, end] = m_series.visible(m_times.range());
        if (begin > 0 && !std::isnan(m_series.values[begin - 1]))
            m_last = at(begin - 1);
        walkColumns(m_series, m_times, begin, end,
                    [this](int column, std::size_t from, std::size_t to) { enterColumn(column, from, to); });
        if (end < m_series.values.size() && !std::isnan(m_series.values[end]))
            bridgeTo(at(end));
    }

    bool isEmpty(const SeriesShape::Run &run) const { return run.top > run.bottom; }

private:
    At at(std::size_t i) const { return {m_times.x(m_series.timesMs[i]), m_values.y(m_series.values[i]), i}; }

    void enterColumn(int column, std::size_t from, std::size_t to)
    {
        const auto numbers = numbersIn(m_series, from, to);
        if (!numbers)
            return;
        const MinMax extremes = m_series.extremes(from, to);
        extend(column, m_values.y(extremes.max));
        extend(column, m_values.y(extremes.min));
        const At first = at(numbers->first);
        bridgeTo(first);
        m_last = numbers->second == numbers->first ? first : at(numbers->second);
    }

    void extend(int column, double y)
    {
        SeriesShape::Run &run = m_runs[std::size_t(column)];
        run.top = std::min(run.top, float(y));
        run.bottom = std::max(run.bottom, float(y));
    }

    /// The line from the last sample before `next` to it, unless there is a gap.
    void bridgeTo(const At &next)
    {
        if (!m_last)
            return;
        const bool neighbours = m_last->index + 1 == next.index && !m_series.gapBetween(m_last->index, next.index);
        if (!neighbours && !m_options.connectGaps)
            return;
        const int first = m_last->x > 0 ? int(m_last->x) : 0;
        const int last = std::min(int(next.x), m_times.width() - 1);
        if (last == first + 1 && m_options.interpolation == DrawStyle::Interpolation::Linear && m_last->x >= 0) {
            const double share = (last - m_last->x) / (next.x - m_last->x); // nearly every column ends here
            const double y = m_last->y + share * (next.y - m_last->y);
            extend(first, y);
            extend(last, y);
            return;
        }
        for (int column = first; column <= last; ++column)
            cross(column, *m_last, next);
    }

    void cross(int column, const At &before, const At &next)
    {
        const double left = std::max(double(column), before.x), right = std::min(column + 1.0, next.x);
        switch (m_options.interpolation) {
        case DrawStyle::Interpolation::StepAfter:
            extend(column, before.y);
            if (next.x < column + 1.0)
                extend(column, next.y);
            break;
        case DrawStyle::Interpolation::StepBefore:
            if (before.x >= column)
                extend(column, before.y);
            extend(column, next.y);
            break;
        case DrawStyle::Interpolation::Linear:
        case DrawStyle::Interpolation::Smooth: {
            const double slope = next.x > before.x ? (next.y - before.y) / (next.x - before.x) : 0;
            extend(column, before.y + slope * (left - before.x));
            extend(column, before.y + slope * (right - before.x));
            break;
        }
        }
    }

    const PlottedSeries &m_series;
    const TimeScale &m_times;
    const ValueScale &m_values;
    const ShapeOptions &m_options;
    std::vector<SeriesShape::Run> &m_runs;
    std::optional<At> m_last;
};

void fillToZero(const ValueScale &values, SeriesShape &shape)
{
    const float base = float(values.baseY());
    for (const SeriesShape::Run &run : shape.runs)
        shape.areas.push_back({run.column, std::min(run.top, base), std::max(run.bottom, base), 1});
}

/// Down to the upper edge of the series below (up to the lower edge, where values are negative), so that
/// translucent areas do not lie on each other.
void fillToBase(const PlottedSeries &series, const TimeScale &times, const ValueScale &values, SeriesShape &shape)
{
    std::vector<SeriesShape::Run> bases(std::size_t(times.width()), {0, float(values.baseY()), float(values.baseY())});
    const auto [begin, end] = series.visible(times.range());
    int done = 0;
    walkColumns(series, times, begin, end, [&](int column, std::size_t from, std::size_t to) {
        const auto [low, high] = std::ranges::minmax(series.base.subspan(from, to - from));
        for (; done <= column; ++done)
            bases[std::size_t(done)] = {done, float(values.y(high)), float(values.y(low))};
    });
    for (; done > 0 && done < times.width(); ++done)
        bases[std::size_t(done)] = bases[std::size_t(done - 1)];
    for (const SeriesShape::Run &run : shape.runs) {
        const SeriesShape::Run &base = bases[std::size_t(run.column)];
        const bool up = run.top <= base.top;
        shape.areas.push_back({run.column, up ? run.top : base.bottom, up ? base.top : run.bottom, 1});
    }
}

} // namespace

void shapeDenseLine(const PlottedSeries &series, const TimeScale &times, const ValueScale &values,
                    const ShapeOptions &options, SeriesShape &shape)
{
    DenseLine line(series, times, values, options, shape);
    line.trace();
    std::erase_if(shape.runs, [&](const SeriesShape::Run &run) { return line.isEmpty(run); });
    if (!options.fill)
        return;
    if (series.base.empty())
        fillToZero(values, shape);
    else
        fillToBase(series, times, values, shape);
}

} // namespace ops
