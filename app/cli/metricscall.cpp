#include "app/cli/metricscall.h"

#include "app/cli/text.h"

#include <QCoreApplication>

namespace ops::cli {

namespace {

using Part = MetricsCall::Part;

constexpr qint64 UsualSeriesLimit = 10000;

std::optional<Part> metricsPartOf(const QString &word)
{
    for (const Part part : {Part::Labels, Part::Values, Part::Series}) {
        if (word == metricsPartName(part))
            return part;
    }
    return std::nullopt;
}

std::optional<Error> takeWords(MetricsCall &call, const QStringList &words)
{
    switch (call.part) {
    case Part::Labels:
        return words.isEmpty() ? std::nullopt
                               : std::optional(wrong(Text::tr("metrics labels takes no word: %1.").arg(words[0])));
    case Part::Values:
        call.label = words.value(0);
        if (words.size() != 1)
            return wrong(Text::tr("metrics values takes the name of one label."));
        return std::nullopt;
    case Part::Series:
        call.matchers = words + call.matchers;
        if (call.matchers.isEmpty())
            return wrong(Text::tr("metrics series takes a selector, such as up or '{job=\"node\"}'."));
        return std::nullopt;
    }
    return std::nullopt;
}

Result<std::optional<qint64>> readLimit(const Arguments &arguments, Part part)
{
    const QString option = QStringLiteral("--limit");
    if (!arguments.has(option))
        return part == Part::Series ? std::optional(UsualSeriesLimit) : std::nullopt;
    bool ok = false;
    const qint64 limit = arguments.value(option).toLongLong(&ok);
    if (!ok || limit <= 0)
        return wrong(Text::tr("--limit %1: a limit is a number above 0.").arg(arguments.value(option)));
    return std::optional(limit);
}

} // namespace

QString metricsPartName(Part part)
{
    switch (part) {
    case Part::Labels:
        return QStringLiteral("labels");
    case Part::Values:
        return QStringLiteral("values");
    case Part::Series:
        return QStringLiteral("series");
    }
    return QString();
}

Result<MetricsCall> readMetricsCall(const Arguments &arguments, qint64 nowMs, const QTimeZone &zone)
{
    const QString word = arguments.positional.value(0);
    const auto part = metricsPartOf(word);
    if (!part)
        return wrong(Text::tr("There is no metrics %1.").arg(word));
    MetricsCall call;
    call.part = *part;
    call.matchers = arguments.values(QStringLiteral("--match"));
    if (const auto problem = takeWords(call, arguments.positional.mid(1)))
        return *problem;
    const RangeSpec usual;
    const QString from = QStringLiteral("--from"), to = QStringLiteral("--to");
    const auto spec = RangeSpec::relative(arguments.has(from) ? arguments.value(from) : usual.from(),
                                          arguments.has(to) ? arguments.value(to) : usual.to());
    const auto range = spec.resolve(nowMs, zone);
    if (!range)
        return range.error();
    call.range = *range;
    const auto limit = readLimit(arguments, call.part);
    if (!limit)
        return limit.error();
    call.limit = *limit;
    return call;
}

} // namespace ops::cli
