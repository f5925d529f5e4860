#include "core/metrics/metriclabels.h"

#include "core/metrics/metricsource.h"
#include "core/time/clock.h"
#include "core/time/duration.h"

#include <utility>

namespace ops {

namespace {

constexpr qint64 KeepMs = 10 * minuteMs;
constexpr qint64 RetryMs = 30 * secondMs;
constexpr qint64 TellAfterMs = 50; // the metrics of a board are asked together
constexpr qint64 LookBackMs = 6 * hourMs;
constexpr qsizetype MostKept = 5000;

Task<std::optional<QStringList>> askedNames(MetricSource &source, QStringList matchers, TimeRange range)
{
    auto names = co_await source.labelNames(matchers, range);
    if (!names)
        co_return std::nullopt;
    co_return std::move(*names);
}

Task<std::optional<QStringList>> askedValues(MetricSource &source, QString label, TimeRange range)
{
    auto values = co_await source.labelValues(label, QStringList(), range);
    if (!values)
        co_return std::nullopt;
    co_return std::move(*values);
}

} // namespace

MetricLabels::MetricLabels(MetricSource &source, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_clock(clock)
{}

MetricLabels::~MetricLabels() { m_clock.cancel(m_timer); }

std::optional<QStringList> MetricLabels::namesOf(const QString &selector) { return wanted(Wish::Names, selector); }

std::optional<QStringList> MetricLabels::valuesOf(const QString &label) { return wanted(Wish::Values, label); }

std::optional<QStringList> MetricLabels::wanted(Wish wish, const QString &of)
{
    QHash<QString, Known> &all = wish == Wish::Names ? m_names : m_values;
    const Known known = all.value(of);
    const qint64 nowMs = m_clock.monotonicMs();
    const bool due = !known.askedMs || nowMs - *known.askedMs >= (known.texts ? KeepMs : RetryMs);
    if (!due)
        return known.texts;
    if (all.size() >= MostKept)
        all.clear(); // a board whose variables make thousands of selectors, over the days
    all[of] = {known.texts, nowMs};
    if (!known.texts)
        m_asking.insert(keyOf(wish, of));
    ask(wish, of);
    return all.value(of).texts; // a source may answer at once
}

QString MetricLabels::keyOf(Wish wish, const QString &of)
{
    return (wish == Wish::Names ? QStringLiteral("names ") : QStringLiteral("values ")) + of;
}

void MetricLabels::ask(Wish wish, const QString &of)
{
    const qint64 nowMs = m_clock.nowMs();
    const TimeRange range{nowMs - LookBackMs, nowMs};
    const auto done = [this, wish, of](std::optional<QStringList> texts) { answered(wish, of, std::move(texts)); };
    const std::string key = keyOf(wish, of).toStdString();
    if (wish == Wish::Names)
        m_scope.restart(key, askedNames(m_source, QStringList(of), range), done);
    else
        m_scope.restart(key, askedValues(m_source, of, range), done);
}

void MetricLabels::answered(Wish wish, const QString &of, std::optional<QStringList> texts)
{
    const bool first = m_asking.remove(keyOf(wish, of));
    Known &known = (wish == Wish::Names ? m_names : m_values)[of];
    const bool learned = texts && known.texts != texts;
    if (learned)
        known.texts = std::move(texts);
    if ((!learned && !first) || m_timer != 0)
        return;
    m_timer = m_clock.callAfter(TellAfterMs, [this] {
        m_timer = 0;
        Q_EMIT changed();
    });
}

} // namespace ops
