#include "ui/charts/smoothcurve.h"

#include <cmath>
#include <utility>

namespace ops {

SmoothCurve::SmoothCurve(std::vector<double> x, std::vector<double> y)
    : m_x(std::move(x))
    , m_y(std::move(y))
    , m_tangents(m_x.size(), 0)
{
    const std::size_t count = m_x.size();
    if (count < 2)
        return;
    std::vector<double> slopes(count - 1);
    for (std::size_t i = 0; i + 1 < count; ++i)
        slopes[i] = m_x[i + 1] > m_x[i] ? (m_y[i + 1] - m_y[i]) / (m_x[i + 1] - m_x[i]) : 0;
    m_tangents.front() = slopes.front();
    m_tangents.back() = slopes.back();
    for (std::size_t i = 1; i + 1 < count; ++i)
        m_tangents[i] = slopes[i - 1] * slopes[i] > 0 ? (slopes[i - 1] + slopes[i]) / 2 : 0;
    for (std::size_t i = 0; i + 1 < count; ++i) {
        if (slopes[i] == 0) {
            m_tangents[i] = m_tangents[i + 1] = 0;
            continue;
        }
        const double a = m_tangents[i] / slopes[i], b = m_tangents[i + 1] / slopes[i];
        const double length = std::hypot(a, b);
        if (length > 3) {
            m_tangents[i] = 3 / length * a * slopes[i];
            m_tangents[i + 1] = 3 / length * b * slopes[i];
        }
    }
}

double SmoothCurve::at(std::size_t i, double t) const
{
    const double width = m_x[i + 1] - m_x[i], rest = 1 - t;
    return (1 + 2 * t) * rest * rest * m_y[i] + t * rest * rest * width * m_tangents[i] +
           t * t * (3 - 2 * t) * m_y[i + 1] - t * t * rest * width * m_tangents[i + 1];
}

} // namespace ops
