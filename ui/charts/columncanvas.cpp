#include "ui/charts/columncanvas.h"

#include <algorithm>
#include <cmath>

namespace ops {

namespace {

/// All four channels times a / 255, rounded, two at a time.
inline QRgb scaled(QRgb color, quint32 a)
{
    quint32 even = (color & 0xff00ff) * a, odd = ((color >> 8) & 0xff00ff) * a;
    even = ((even + ((even >> 8) & 0xff00ff) + 0x800080) >> 8) & 0xff00ff;
    odd = (odd + ((odd >> 8) & 0xff00ff) + 0x800080) & 0xff00ff00;
    return even | odd;
}

inline QRgb over(QRgb ink, QRgb below) { return ink + scaled(below, 255U - (ink >> 24)); }

/// Most pixels of a plot are clear or opaque.
inline void compose(QRgb ink, QRgb &below)
{
    if ((ink >> 24) == 255)
        below = ink;
    else if (ink != 0)
        below = over(ink, below);
}

void fill(QRgb *begin, QRgb *end, QRgb ink)
{
    if ((ink >> 24) == 255) {
        std::fill(begin, end, ink);
        return;
    }
    for (; begin != end; ++begin)
        *begin = over(ink, *begin);
}

} // namespace

ColumnCanvas::ColumnCanvas(QSize size)
    : m_width(std::max(size.width(), 0))
    , m_height(std::max(size.height(), 0))
    , m_pixels(std::size_t(m_width) * std::size_t(m_height), 0)
    , m_touched(std::size_t(m_width), Extent{m_height, 0})
{}

void ColumnCanvas::touch(int column, int from, int to)
{
    Extent &extent = m_touched[std::size_t(column)];
    extent.from = std::min(extent.from, from);
    extent.to = std::max(extent.to, to);
}

void ColumnCanvas::addRun(int column, float top, float bottom, QRgb ink, int share)
{
    top = std::max(top, 0.0F);
    bottom = std::min(bottom, float(m_height));
    if (column < 0 || column >= m_width || !(top < bottom))
        return;
    const int first = int(top), last = std::min(int(bottom), m_height - 1); // both ends may be covered in part
    const auto coverage = [share](float part) { return int(part * float(share) + 0.5F); };
    if (first == last) {
        addPixel(column, first, ink, coverage(bottom - top));
        return;
    }
    touch(column, first, last + 1);
    QRgb *const pixels = m_pixels.data() + std::size_t(column) * std::size_t(m_height);
    pixels[first] = over(scaled(ink, quint32(coverage(float(first + 1) - top))), pixels[first]);
    fill(pixels + first + 1, pixels + last, share == 255 ? ink : scaled(ink, quint32(share)));
    pixels[last] = over(scaled(ink, quint32(coverage(bottom - float(last)))), pixels[last]);
}

void ColumnCanvas::expectRun(int column, float top, float bottom) const
{
    if (column < 0 || column >= m_width || m_height == 0)
        return;
    const QRgb *const pixels = m_pixels.data() + std::size_t(column) * std::size_t(m_height);
    const float end = float(m_height - 1);
    __builtin_prefetch(pixels + int(std::clamp(top, 0.0F, end)), 1);
    __builtin_prefetch(pixels + int(std::clamp(bottom, 0.0F, end)), 1);
}

void ColumnCanvas::addPixel(int column, int row, QRgb ink, int coverage)
{
    QRgb &pixel = m_pixels[std::size_t(column) * std::size_t(m_height) + std::size_t(row)];
    pixel = over(scaled(ink, quint32(coverage)), pixel);
    touch(column, row, row + 1);
}

/// In squares: read along columns and written along lines, both sides stay in the nearest cache.
void ColumnCanvas::blendInto(QImage &image, QPoint at) const
{
    constexpr int side = 16;
    const int right = std::min(m_width, image.width() - at.x()), bottom = std::min(m_height, image.height() - at.y());
    const auto stride = std::size_t(image.bytesPerLine()) / sizeof(QRgb);
    auto *const lines = reinterpret_cast<QRgb *>(image.bits());
    for (int left = 0; left < right; left += side) {
        const int end = std::min(left + side, right);
        Extent rows{m_height, 0};
        for (int x = left; x < end; ++x) {
            rows.from = std::min(rows.from, m_touched[std::size_t(x)].from);
            rows.to = std::max(rows.to, m_touched[std::size_t(x)].to);
        }
        for (int y = rows.from; y < std::min(rows.to, bottom); ++y) {
            QRgb *const line = lines + std::size_t(at.y() + y) * stride + at.x();
            const QRgb *pixel = m_pixels.data() + std::size_t(left) * std::size_t(m_height) + y;
            for (int x = left; x < end; ++x, pixel += m_height)
                compose(*pixel, line[x]);
        }
    }
}

} // namespace ops
