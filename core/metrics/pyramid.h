#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace ops {

struct MinMax
{
    double min = 0, max = 0;
    bool empty = true; ///< no number in the range (nothing, or only NaN)

    void add(double v);
    void add(const MinMax &other);
};

/// Minimum and maximum of any index range of a column in O(log n), over levels of fan-out 32 (0.5 bytes
/// a point). NaN is skipped; infinities count. Level of detail belongs to the data: built once on the
/// pool, asked by each frame.
class MinMaxPyramid
{
public:
    static constexpr std::size_t FanOut = 32;

    MinMaxPyramid() = default;
    explicit MinMaxPyramid(std::span<const double> values);

    /// Over [begin, end) of `values`, which must be the column it was built from.
    MinMax range(std::span<const double> values, std::size_t begin, std::size_t end) const;
    std::size_t bytes() const;

private:
    std::vector<std::vector<MinMax>> m_levels; ///< storage may be any that keeps 17 bytes a point in all
};

} // namespace ops
