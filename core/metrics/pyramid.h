#pragma once

#include <cstddef>
#include <limits>
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
    /// A block without a number has its min above its max, which takes no flag and needs no branch.
    struct Bounds
    {
        double min = std::numeric_limits<double>::infinity();
        double max = -std::numeric_limits<double>::infinity();

        void add(double v) ///< false comparisons leave NaN out
        {
            min = v < min ? v : min;
            max = v > max ? v : max;
        }
        void add(const Bounds &other)
        {
            min = other.min < min ? other.min : min;
            max = other.max > max ? other.max : max;
        }
    };
    template<class T> static Bounds over(const T *begin, const T *end);
    template<class T> static std::vector<Bounds> reduced(std::span<const T> below);

    std::vector<std::vector<Bounds>> m_levels; ///< level 0 over the values; the last one is short enough to scan
};

} // namespace ops
