#pragma once

#include "core/demo/metricbook.h"

#include <string>
#include <utility>

namespace ops::demo {

/// Adds the series of one exporter: all of one target, with labels that they have in common. As exporters have many,
/// they are stored for the last hour of the history only, unless the day is asked for.
class SeriesAdder
{
public:
    SeriesAdder(MetricBook &book, Target target, Labels common = {}, Past past = Past::Hour)
        : m_book(book)
        , m_target(book.addTarget(std::move(target)))
        , m_common(std::move(common))
        , m_past(past)
    {}

    MetricBook::Cell gauge(std::string name, std::string help, const Labels &labels = {})
    {
        return add(std::move(name), MetricType::Gauge, std::move(help), labels, std::string());
    }
    /// `name` is without "_total".
    MetricBook::Cell counter(std::string name, std::string help, const Labels &labels = {})
    {
        return add(std::move(name), MetricType::Counter, std::move(help), labels, "_total");
    }
    /// A counter whose name does not end in "_total".
    MetricBook::Cell plainCounter(std::string name, std::string help, const Labels &labels = {})
    {
        return add(std::move(name), MetricType::PlainCounter, std::move(help), labels, std::string());
    }

private:
    MetricBook::Cell add(std::string name, MetricType type, std::string help, Labels labels, std::string suffix)
    {
        labels.insert(labels.begin(), m_common.begin(), m_common.end());
        const auto family = m_book.addFamily(std::move(name), type, std::move(help), m_past);
        return m_book.addSeries(family, m_target, std::move(labels), std::move(suffix));
    }

    MetricBook &m_book;
    std::size_t m_target;
    Labels m_common;
    Past m_past;
};

} // namespace ops::demo
