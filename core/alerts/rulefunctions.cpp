#include "core/alerts/rulefunctions.h"

#include "core/alerts/ruletext.h"

#include <algorithm>
#include <array>

namespace ops {

namespace {

constexpr auto V = PromqlType::Vector, S = PromqlType::Scalar;

/// Sorted by name.
constexpr std::array PromqlFunctionTable{
    PromqlFunction{u"abs", u"v", V},
    PromqlFunction{u"absent", u"v", V},
    PromqlFunction{u"absent_over_time", u"m", V},
    PromqlFunction{u"acos", u"v", V},
    PromqlFunction{u"acosh", u"v", V},
    PromqlFunction{u"asin", u"v", V},
    PromqlFunction{u"asinh", u"v", V},
    PromqlFunction{u"atan", u"v", V},
    PromqlFunction{u"atanh", u"v", V},
    PromqlFunction{u"avg_over_time", u"m", V},
    PromqlFunction{u"ceil", u"v", V},
    PromqlFunction{u"changes", u"m", V},
    PromqlFunction{u"clamp", u"vss", V},
    PromqlFunction{u"clamp_max", u"vs", V},
    PromqlFunction{u"clamp_min", u"vs", V},
    PromqlFunction{u"cos", u"v", V},
    PromqlFunction{u"cosh", u"v", V},
    PromqlFunction{u"count_over_time", u"m", V},
    PromqlFunction{u"day_of_month", u"?v", V},
    PromqlFunction{u"day_of_week", u"?v", V},
    PromqlFunction{u"day_of_year", u"?v", V},
    PromqlFunction{u"days_in_month", u"?v", V},
    PromqlFunction{u"deg", u"v", V},
    PromqlFunction{u"delta", u"m", V},
    PromqlFunction{u"deriv", u"m", V},
    PromqlFunction{u"double_exponential_smoothing", u"mss", V},
    PromqlFunction{u"exp", u"v", V},
    PromqlFunction{u"floor", u"v", V},
    PromqlFunction{u"histogram_avg", u"v", V},
    PromqlFunction{u"histogram_count", u"v", V},
    PromqlFunction{u"histogram_fraction", u"ssv", V},
    PromqlFunction{u"histogram_quantile", u"sv", V},
    PromqlFunction{u"histogram_stddev", u"v", V},
    PromqlFunction{u"histogram_stdvar", u"v", V},
    PromqlFunction{u"histogram_sum", u"v", V},
    PromqlFunction{u"holt_winters", u"mss", V},
    PromqlFunction{u"hour", u"?v", V},
    PromqlFunction{u"idelta", u"m", V},
    PromqlFunction{u"increase", u"m", V},
    PromqlFunction{u"info", u"v?v", V},
    PromqlFunction{u"irate", u"m", V},
    PromqlFunction{u"label_join", u"vttt*", V},
    PromqlFunction{u"label_replace", u"vtttt", V},
    PromqlFunction{u"last_over_time", u"m", V},
    PromqlFunction{u"ln", u"v", V},
    PromqlFunction{u"log10", u"v", V},
    PromqlFunction{u"log2", u"v", V},
    PromqlFunction{u"mad_over_time", u"m", V},
    PromqlFunction{u"max_over_time", u"m", V},
    PromqlFunction{u"min_over_time", u"m", V},
    PromqlFunction{u"minute", u"?v", V},
    PromqlFunction{u"month", u"?v", V},
    PromqlFunction{u"pi", u"", S},
    PromqlFunction{u"predict_linear", u"ms", V},
    PromqlFunction{u"present_over_time", u"m", V},
    PromqlFunction{u"quantile_over_time", u"sm", V},
    PromqlFunction{u"rad", u"v", V},
    PromqlFunction{u"rate", u"m", V},
    PromqlFunction{u"resets", u"m", V},
    PromqlFunction{u"round", u"v?s", V},
    PromqlFunction{u"scalar", u"v", S},
    PromqlFunction{u"sgn", u"v", V},
    PromqlFunction{u"sin", u"v", V},
    PromqlFunction{u"sinh", u"v", V},
    PromqlFunction{u"sort", u"v", V},
    PromqlFunction{u"sort_by_label", u"vt*", V},
    PromqlFunction{u"sort_by_label_desc", u"vt*", V},
    PromqlFunction{u"sort_desc", u"v", V},
    PromqlFunction{u"sqrt", u"v", V},
    PromqlFunction{u"stddev_over_time", u"m", V},
    PromqlFunction{u"stdvar_over_time", u"m", V},
    PromqlFunction{u"sum_over_time", u"m", V},
    PromqlFunction{u"tan", u"v", V},
    PromqlFunction{u"tanh", u"v", V},
    PromqlFunction{u"time", u"", S},
    PromqlFunction{u"timestamp", u"v", V},
    PromqlFunction{u"vector", u"s", V},
    PromqlFunction{u"year", u"?v", V},
};

struct Aggregation
{
    QStringView name;
    QChar argument; ///< null: none
};

constexpr std::array AggregationTable{
    Aggregation{u"avg", QChar()},       Aggregation{u"bottomk", u's'},   Aggregation{u"count", QChar()},
    Aggregation{u"count_values", u't'}, Aggregation{u"group", QChar()},  Aggregation{u"limit_ratio", u's'},
    Aggregation{u"limitk", u's'},       Aggregation{u"max", QChar()},    Aggregation{u"min", QChar()},
    Aggregation{u"quantile", u's'},     Aggregation{u"stddev", QChar()}, Aggregation{u"stdvar", QChar()},
    Aggregation{u"sum", QChar()},       Aggregation{u"topk", u's'},
};

qsizetype lettersBefore(QStringView arguments, QChar sign)
{
    const qsizetype at = arguments.indexOf(sign);
    return at < 0 ? arguments.size() : at;
}

} // namespace

QString promqlTypeText(PromqlType type)
{
    switch (type) {
    case PromqlType::Scalar:
        return RuleText::tr("a number");
    case PromqlType::Vector:
        return RuleText::tr("an instant vector");
    case PromqlType::Matrix:
        return RuleText::tr("a range vector");
    case PromqlType::String:
        return RuleText::tr("a text");
    }
    return QString();
}

int PromqlFunction::least() const
{
    if (arguments.endsWith(u'*'))
        return int(arguments.size()) - 2; // the one that repeats may be missing, too
    return int(lettersBefore(arguments, u'?'));
}

int PromqlFunction::most() const
{
    if (arguments.endsWith(u'*'))
        return -1;
    return int(arguments.size() - arguments.count(u'?'));
}

PromqlType PromqlFunction::argument(int i) const
{
    QString letters = arguments.toString();
    letters.remove(u'?').remove(u'*');
    if (letters.isEmpty())
        return PromqlType::Vector;
    const QChar letter = letters[std::min<qsizetype>(i, letters.size() - 1)];
    return letter == u's'   ? PromqlType::Scalar
           : letter == u'm' ? PromqlType::Matrix
           : letter == u't' ? PromqlType::String
                            : PromqlType::Vector;
}

std::optional<PromqlFunction> promqlFunction(QStringView name)
{
    const auto it = std::find_if(PromqlFunctionTable.begin(), PromqlFunctionTable.end(),
                                 [name](const PromqlFunction &function) { return function.name == name; });
    return it == PromqlFunctionTable.end() ? std::nullopt : std::optional(*it);
}

std::optional<QChar> promqlAggregation(QStringView name)
{
    const auto it = std::find_if(AggregationTable.begin(), AggregationTable.end(), [name](const Aggregation &one) {
        return one.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return it == AggregationTable.end() ? std::nullopt : std::optional(it->argument);
}

} // namespace ops
