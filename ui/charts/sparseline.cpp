#include "ui/charts/lineshapes.h"
#include "ui/charts/smoothcurve.h"

#include <algorithm>
#include <cmath>

namespace ops {

namespace {

struct Sample
{
    double x, y, base;
};

/// The area under a line, summed up column by column: neighbouring pieces share a column.
class AreaColumns
{
public:
    AreaColumns(int width) : m_columns(std::size_t(width)) {}

    void add(const Sample &a, const Sample &b)
    {
        const double width = b.x - a.x;
        if (!(width > 0))
            return;
        const int first = std::max(int(std::floor(a.x)), 0);
        const int last = std::min(int(std::ceil(b.x)), int(m_columns.size())) - 1;
        for (int column = first; column <= last; ++column) {
            const double left = std::max(a.x, double(column)), right = std::min(b.x, column + 1.0);
            const double t = ((left + right) / 2 - a.x) / width, share = right - left;
            Sum &sum = m_columns[std::size_t(column)];
            sum.y += share * (a.y + t * (b.y - a.y));
            sum.base += share * (a.base + t * (b.base - a.base));
            sum.share += share;
        }
    }

    void appendTo(std::vector<SeriesShape::Area> &areas) const
    {
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const Sum &sum = m_columns[column];
            if (!(sum.share > 0))
                continue;
            const double y = sum.y / sum.share, base = sum.base / sum.share;
            areas.push_back(
                {int(column), float(std::min(y, base)), float(std::max(y, base)), float(std::min(sum.share, 1.0))});
        }
    }

private:
    struct Sum
    {
        double y = 0, base = 0, share = 0;
    };
    std::vector<Sum> m_columns;
};

class SparseLine
{
public:
    SparseLine(const PlottedSeries &series, const TimeScale &times, const ValueScale &values,
               const ShapeOptions &options, SeriesShape &shape)
        : m_series(series)
        , m_times(times)
        , m_values(values)
        , m_options(options)
        , m_shape(shape)
        , m_areas(options.fill ? times.width() : 0)
    {}

    void trace()
    {
        const auto [first, last] = m_series.visible(m_times.range());
        const std::size_t begin = first > 0 ? first - 1 : first; // the line comes from and goes to what is outside
        const std::size_t end = std::min(last + 1, m_series.values.size());
        std::size_t previous = begin;
        for (std::size_t i = begin; i < end; ++i) {
            if (std::isnan(m_series.values[i]))
                continue;
            const bool broken = previous + 1 != i || m_series.gapBetween(previous, i);
            if (!m_chain.empty() && broken && !m_options.connectGaps)
                endChain();
            m_chain.push_back(sample(i));
            previous = i;
        }
        endChain();
        if (m_options.fill)
            m_areas.appendTo(m_shape.areas);
    }

private:
    Sample sample(std::size_t i) const
    {
        const double base = m_series.base.empty() ? m_values.baseY() : m_values.y(m_series.base[i]);
        return {m_times.x(m_series.timesMs[i]), m_values.y(m_series.values[i]), base};
    }

    void endChain()
    {
        if (m_chain.size() == 1) // a lone sample has no line
            m_shape.dots.push_back({float(m_chain[0].x), float(m_chain[0].y)});
        else if (m_options.interpolation == DrawStyle::Interpolation::Smooth)
            addSmooth();
        else
            addStraight();
        m_chain.clear();
    }

    void addStraight()
    {
        for (std::size_t i = 0; i + 1 < m_chain.size(); ++i) {
            const Sample &a = m_chain[i], &b = m_chain[i + 1];
            switch (m_options.interpolation) {
            case DrawStyle::Interpolation::StepAfter:
                add(a, {b.x, a.y, a.base});
                add({b.x, a.y, a.base}, b);
                break;
            case DrawStyle::Interpolation::StepBefore:
                add(a, {a.x, b.y, b.base});
                add({a.x, b.y, b.base}, b);
                break;
            case DrawStyle::Interpolation::Linear:
            case DrawStyle::Interpolation::Smooth:
                add(a, b);
                break;
            }
        }
    }

    void addSmooth()
    {
        std::vector<double> x, y, base;
        for (const Sample &one : m_chain) {
            x.push_back(one.x);
            y.push_back(one.y);
            base.push_back(one.base);
        }
        const SmoothCurve line(x, y), foot(x, base);
        constexpr double pixelsAPiece = 3, mostPieces = 64;
        for (std::size_t i = 0; i + 1 < m_chain.size(); ++i) {
            const double width = x[i + 1] - x[i];
            const int pieces = int(std::clamp(std::ceil(width / pixelsAPiece), 1.0, mostPieces));
            Sample from = m_chain[i];
            for (int piece = 1; piece <= pieces; ++piece) {
                const double t = double(piece) / pieces;
                const Sample to{x[i] + t * width, line.at(i, t), foot.at(i, t)};
                add(from, to);
                from = to;
            }
        }
    }

    void add(const Sample &a, const Sample &b)
    {
        if (a.x != b.x || a.y != b.y)
            m_shape.segments.push_back({float(a.x), float(a.y), float(b.x), float(b.y)});
        if (m_options.fill)
            m_areas.add(a, b);
    }

    const PlottedSeries &m_series;
    const TimeScale &m_times;
    const ValueScale &m_values;
    const ShapeOptions &m_options;
    SeriesShape &m_shape;
    AreaColumns m_areas;
    std::vector<Sample> m_chain;
};

} // namespace

void shapeSparseLine(const PlottedSeries &series, const TimeScale &times, const ValueScale &values,
                     const ShapeOptions &options, SeriesShape &shape)
{
    SparseLine(series, times, values, options, shape).trace();
}

} // namespace ops
