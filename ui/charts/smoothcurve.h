#pragma once

#include <vector>

namespace ops {

/// A curve through points that never leaves the span of two neighbours (monotone cubic, Fritsch and
/// Carlson): a smooth line must not show a value that was not there.
class SmoothCurve
{
public:
    SmoothCurve(std::vector<double> x, std::vector<double> y);

    /// Between point i and the next; t from 0 to 1.
    double at(std::size_t i, double t) const;

private:
    std::vector<double> m_x, m_y, m_tangents;
};

} // namespace ops
