#pragma once

#include <QImage>
#include <QSize>

#include <vector>

namespace ops {

/// The pixels of a plot, premultiplied and stored column after column: series are made of vertical runs,
/// which are then contiguous in memory. It is turned once, when it goes into the image.
class ColumnCanvas
{
public:
    explicit ColumnCanvas(QSize size);

    int width() const { return m_width; }
    int height() const { return m_height; }

    /// Covers [top, bottom) of a column; pixels at the ends in part, and all to `share` of 255.
    void addRun(int column, float top, float bottom, QRgb ink, int share = 255);
    /// Fetches the ends of a run that comes soon: waiting for them takes half of the time of addRun().
    void expectRun(int column, float top, float bottom) const;
    /// Covers one pixel to `coverage` of 255. Column and row are inside.
    void addPixel(int column, int row, QRgb ink, int coverage);

    /// Composes over the image; `at` is the plot's top left corner in its pixels. The image is ARGB32_Premultiplied.
    void blendInto(QImage &image, QPoint at) const;

private:
    struct Extent
    {
        int from, to;
    };
    void touch(int column, int from, int to);

    int m_width, m_height;
    std::vector<QRgb> m_pixels;
    std::vector<Extent> m_touched; ///< rows of each column that are not clear
};

} // namespace ops
