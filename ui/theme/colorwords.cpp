#include "ui/theme/colorwords.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace ops {

namespace {

struct Hue
{
    const char *name;
    std::array<QRgb, 5> shades; // super-light, light, plain, semi-dark, dark
};

constexpr std::array<Hue, 6> Hues{{
    {"red", {0xffffa6b0, 0xffff7383, 0xfff2495c, 0xffe02f44, 0xffc4162a}},
    {"orange", {0xffffcb7d, 0xffffb357, 0xffff9830, 0xffff780a, 0xfffa6400}},
    {"yellow", {0xfffff899, 0xffffee52, 0xfffade2a, 0xfff2cc0c, 0xffe0b400}},
    {"green", {0xffc8f2c2, 0xff96d98d, 0xff73bf69, 0xff56a64b, 0xff37872d}},
    {"blue", {0xffc0d8ff, 0xff8ab8ff, 0xff5794f2, 0xff3274d9, 0xff1f60c4}},
    {"purple", {0xffdeb6f2, 0xffca95e5, 0xffb877d9, 0xffa352cc, 0xff8f3bb8}},
}};

constexpr std::array<const char *, 5> Shades{"super-light-", "light-", "", "semi-dark-", "dark-"};

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

std::optional<QColor> hexColor(const QString &text)
{
    if (text.size() == 9) { // CSS writes the alpha last, QColor reads it first
        const QColor color(u'#' + text.last(2) + text.sliced(1, 6));
        return color.isValid() ? std::optional(color) : std::nullopt;
    }
    const QColor color(text);
    return color.isValid() ? std::optional(color) : std::nullopt;
}

} // namespace

std::optional<QColor> grafanaColorWord(const QString &word)
{
    if (word == u"transparent")
        return QColor(0, 0, 0, 0);
    for (const Hue &hue : Hues) {
        for (std::size_t i = 0; i < Shades.size(); ++i) {
            if (word == QLatin1String(Shades[i]) + QLatin1String(hue.name))
                return QColor(hue.shades[i]);
        }
    }
    return std::nullopt;
}

std::optional<QColor> cssColor(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(u'#'))
        return hexColor(trimmed);
    const qsizetype open = trimmed.indexOf(u'(');
    if (!trimmed.startsWith(QLatin1String("rgb")) || open < 0 || !trimmed.endsWith(u')'))
        return std::nullopt;
    const QStringList parts = trimmed.sliced(open + 1).chopped(1).split(u',');
    if (parts.size() < 3 || parts.size() > 4)
        return std::nullopt;
    std::array<int, 3> channels{};
    for (std::size_t i = 0; i < channels.size(); ++i) {
        bool ok = false;
        channels[i] = std::clamp(parts[qsizetype(i)].trimmed().toInt(&ok), 0, 255);
        if (!ok)
            return std::nullopt;
    }
    QColor color(channels[0], channels[1], channels[2]);
    if (parts.size() == 4)
        color.setAlphaF(std::clamp(parts[3].trimmed().toFloat(), 0.0F, 1.0F));
    return color;
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto at = [share](float x, float y) { return float(double(x) * (1 - share) + double(y) * share); };
    return QColor::fromRgbF(at(a.redF(), b.redF()), at(a.greenF(), b.greenF()), at(a.blueF(), b.blueF()), a.alphaF());
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QColor readableOn(const QColor &color, const QColor &background, double ratio)
{
    const QColor away = luminance(background) < 0.18 ? QColor(Qt::white) : QColor(Qt::black);
    for (int step = 0; step < 20; ++step) {
        const QColor moved = mixed(color, away, step / 20.0);
        if (contrastRatio(moved, background) >= ratio)
            return moved;
    }
    return away;
}

} // namespace ops
