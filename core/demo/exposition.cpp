#include "core/demo/exposition.h"

#include <array>
#include <charconv>
#include <cmath>

namespace ops::demo {

namespace {

/// OpenMetrics knows no counter without "_total".
const char *typeName(MetricType type, ExpositionFormat format)
{
    switch (type) {
    case MetricType::Counter:
        return "counter";
    case MetricType::PlainCounter:
        return format == ExpositionFormat::OpenMetrics ? "unknown" : "counter";
    case MetricType::Gauge:
        return "gauge";
    case MetricType::Histogram:
        return "histogram";
    }
    return "unknown";
}

std::string escapedHelp(std::string_view text)
{
    std::string escaped;
    for (const char c : text) {
        if (c == '\\')
            escaped += "\\\\";
        else if (c == '\n')
            escaped += "\\n";
        else
            escaped += c;
    }
    return escaped;
}

void appendExemplar(std::string &text, const Exemplar &exemplar)
{
    text += " # {trace_id=\"" + escapedLabel(exemplar.traceId) + "\"} ";
    appendNumber(text, exemplar.value);
    text += ' ';
    appendNumber(text, double(exemplar.atMs) / 1000);
}

} // namespace

QByteArray contentType(ExpositionFormat format)
{
    return format == ExpositionFormat::OpenMetrics ? "application/openmetrics-text; version=1.0.0; charset=utf-8"
                                                   : "text/plain; version=0.0.4; charset=utf-8";
}

std::string escapedLabel(std::string_view value)
{
    std::string escaped;
    for (const char c : value) {
        if (c == '\\' || c == '"')
            escaped += '\\';
        if (c == '\n')
            escaped += "\\n";
        else
            escaped += c;
    }
    return escaped;
}

std::string seriesText(std::string_view name, const Labels &labels)
{
    std::string text(name);
    for (std::size_t i = 0; i < labels.size(); ++i)
        text += (i == 0 ? "{" : ",") + labels[i].first + "=\"" + escapedLabel(labels[i].second) + '"';
    return labels.empty() ? text : text + '}';
}

void appendNumber(std::string &to, double value)
{
    if (std::isnan(value)) {
        to += "NaN";
        return;
    }
    if (std::isinf(value)) {
        to += value > 0 ? "+Inf" : "-Inf";
        return;
    }
    constexpr int Digits = 13; // a Unix time with milliseconds has as many
    std::array<char, 40> text;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, Digits);
    to.append(text.data(), end.ptr);
}

double shownNumber(double value)
{
    if (!std::isfinite(value))
        return value;
    std::string text;
    appendNumber(text, value);
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::string familyHead(const MetricBook::Family &family, ExpositionFormat format)
{
    const bool total = format == ExpositionFormat::PrometheusText && family.type == MetricType::Counter;
    const std::string name = family.name + (total ? "_total" : "");
    return "# HELP " + name + ' ' + escapedHelp(family.help) + "\n# TYPE " + name + ' ' +
           typeName(family.type, format) + '\n';
}

QByteArray exposition(const MetricBook &book, std::optional<std::size_t> target, ExpositionFormat format, qint64 nowMs,
                      qint64 exemplarMs)
{
    std::string text;
    for (const auto &family : book.families()) {
        if (family.past == Past::Only)
            continue;
        bool headed = false;
        for (const auto &series : family.series) {
            if (target && series.target != *target)
                continue;
            if (!headed)
                text += familyHead(family, format);
            headed = true;
            Labels labels = series.labels;
            if (!target) {
                labels.emplace_back("job", book.targets()[series.target].job);
                labels.emplace_back("instance", book.targets()[series.target].instance);
            }
            text += seriesText(family.name + series.suffix, labels) + ' ';
            appendNumber(text, book[series.cell]);
            const Exemplar *exemplar = book.exemplar(series.cell);
            const bool shown = exemplar && format == ExpositionFormat::OpenMetrics &&
                               exemplar->atMs > nowMs - exemplarMs && exemplar->atMs <= nowMs;
            if (shown)
                appendExemplar(text, *exemplar);
            text += '\n';
        }
    }
    if (format == ExpositionFormat::OpenMetrics)
        text += "# EOF\n";
    return QByteArray::fromStdString(text);
}

} // namespace ops::demo
