#include "core/dashboards/reducers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace ops {

namespace {

constexpr double NoNumber = std::numeric_limits<double>::quiet_NaN();

struct Digest
{
    double first = NoNumber, last = NoNumber, min = NoNumber, max = NoNumber, sum = 0, delta = 0;
    std::size_t count = 0;
};

/// Delta is what a counter grew by: after a fall it begins again at zero.
Digest digestOf(std::span<const double> values)
{
    Digest d;
    for (const double v : values) {
        if (std::isnan(v))
            continue;
        if (d.count++ == 0) {
            d.first = d.min = d.max = v;
        } else {
            d.delta += v >= d.last ? v - d.last : v;
            d.min = std::min(d.min, v);
            d.max = std::max(d.max, v);
        }
        d.last = v;
        d.sum += v;
    }
    return d;
}

double newestNumber(std::span<const double> values)
{
    const auto it = std::find_if(values.rbegin(), values.rend(), [](double v) { return !std::isnan(v); });
    return it == values.rend() ? NoNumber : *it;
}

using Reduction = double (*)(const Digest &, std::span<const double>);

struct ReducerRow
{
    const char *id, *name;
    Reduction reduce;
};

/// A sum of nothing is no number, unlike a count.
double sumOf(const Digest &d) { return d.count == 0 ? NoNumber : d.sum; }

constexpr std::array ReducerRows{
    ReducerRow{"lastNotNull", QT_TRANSLATE_NOOP("Reducer", "Last *"),
               [](const Digest &d, std::span<const double>) { return d.last; }},
    ReducerRow{"last", QT_TRANSLATE_NOOP("Reducer", "Last"),
               [](const Digest &, std::span<const double> v) { return v.empty() ? NoNumber : v.back(); }},
    ReducerRow{"firstNotNull", QT_TRANSLATE_NOOP("Reducer", "First *"),
               [](const Digest &d, std::span<const double>) { return d.first; }},
    ReducerRow{"first", QT_TRANSLATE_NOOP("Reducer", "First"),
               [](const Digest &, std::span<const double> v) { return v.empty() ? NoNumber : v.front(); }},
    ReducerRow{"mean", QT_TRANSLATE_NOOP("Reducer", "Mean"),
               [](const Digest &d, std::span<const double>) { return sumOf(d) / double(d.count); }},
    ReducerRow{"max", QT_TRANSLATE_NOOP("Reducer", "Max"),
               [](const Digest &d, std::span<const double>) { return d.max; }},
    ReducerRow{"min", QT_TRANSLATE_NOOP("Reducer", "Min"),
               [](const Digest &d, std::span<const double>) { return d.min; }},
    ReducerRow{"sum", QT_TRANSLATE_NOOP("Reducer", "Total"),
               [](const Digest &d, std::span<const double>) { return sumOf(d); }},
    ReducerRow{"count", QT_TRANSLATE_NOOP("Reducer", "Count"),
               [](const Digest &d, std::span<const double>) { return double(d.count); }},
    ReducerRow{"range", QT_TRANSLATE_NOOP("Reducer", "Range"),
               [](const Digest &d, std::span<const double>) { return d.max - d.min; }},
    ReducerRow{"diff", QT_TRANSLATE_NOOP("Reducer", "Difference"),
               [](const Digest &d, std::span<const double>) { return d.last - d.first; }},
    ReducerRow{"diffperc", QT_TRANSLATE_NOOP("Reducer", "Difference in percent"),
               [](const Digest &d, std::span<const double>) { return (d.last - d.first) / d.first; }},
    ReducerRow{"delta", QT_TRANSLATE_NOOP("Reducer", "Delta"),
               [](const Digest &d, std::span<const double>) { return d.count == 0 ? NoNumber : d.delta; }},
};

const ReducerRow *rowOfReducer(const QString &id)
{
    const auto it = std::find_if(ReducerRows.begin(), ReducerRows.end(),
                                 [&id](const ReducerRow &row) { return id == QLatin1String(row.id); });
    return it == ReducerRows.end() ? nullptr : &*it;
}

} // namespace

QString reducerId(const QString &reducer)
{
    if (reducer == u"current")
        return QStringLiteral("lastNotNull");
    if (reducer == u"avg")
        return QStringLiteral("mean");
    if (reducer == u"total")
        return QStringLiteral("sum");
    return reducer;
}

bool isReducer(const QString &reducer) { return rowOfReducer(reducerId(reducer)); }

double reduced(const QString &reducer, std::span<const double> values)
{
    const ReducerRow *row = rowOfReducer(reducerId(reducer));
    if (!row || row == &ReducerRows.front())
        return newestNumber(values);                                   // without a walk over the column: the usual one
    const bool isOfOneEnd = reducer == u"last" || reducer == u"first"; // nor these: a table sorts by them
    return row->reduce(isOfOneEnd ? Digest() : digestOf(values), values);
}

QString reducerName(const QString &reducer)
{
    const ReducerRow *row = rowOfReducer(reducerId(reducer));
    return row ? QCoreApplication::translate("Reducer", row->name) : reducer;
}

} // namespace ops
