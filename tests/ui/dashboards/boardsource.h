#pragma once

#include "core/metrics/metricsource.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <coroutine>
#include <functional>
#include <limits>

namespace ops::test {

/// A source that answers each range query by a function, at once or, while it is held, when released.
class BoardSource : public MetricSource
{
public:
    using Answer = std::function<Result<QueryAnswer>(const RangeQuery &)>;

    Answer answer;
    QStringList asked; ///< expressions, in the order they came
    std::vector<qint64> stepsMs;
    bool held = false;

    /// `count` series of a slow wave each, named by the label "service".
    static QueryAnswer waves(const RangeQuery &query, int count)
    {
        auto set = std::make_shared<SeriesSet>();
        for (int i = 0; i < count; ++i) {
            SeriesSet::Row row;
            row.labels = {{"region", i % 2 == 0 ? "eu" : "cn"}, {"service", "service-" + std::to_string(i)}};
            row.begin = set->values.size();
            for (qint64 t = query.range.fromMs; t <= query.range.toMs; t += query.stepMs) {
                set->timesMs.push_back(t);
                set->values.push_back(0.04 * (i + 1) + 0.012 * std::sin(double(t) / 3e5 + i));
            }
            row.end = set->values.size();
            set->rows.push_back(std::move(row));
        }
        QueryAnswer result;
        result.series = std::move(set);
        return result;
    }
    static Answer answering(int count)
    {
        return [count](const RangeQuery &query) { return Result<QueryAnswer>(waves(query, count)); };
    }
    static Answer failing(const QString &sentence)
    {
        return [sentence](const RangeQuery &) {
            Error error(ErrorKind::Network, sentence, QStringLiteral("connect: ECONNREFUSED"));
            return Result<QueryAnswer>(std::move(error));
        };
    }

    void release()
    {
        held = false;
        for (auto waiting = std::exchange(m_waiting, {}); const auto handle : waiting)
            handle.resume();
    }

    QString name() const override { return QStringLiteral("prometheus"); }
    QString curlCommand(const RangeQuery &query) const override { return QStringLiteral("curl ") + query.expr; }
    QString curlCommand(const InstantQuery &query) const override { return QStringLiteral("curl now ") + query.expr; }
    std::shared_ptr<QueryBuffers> makeBuffers() const override { return nullptr; }
    Task<Result<QueryAnswer>> queryRange(RangeQuery query) override
    {
        asked << query.expr;
        stepsMs.push_back(query.stepMs);
        co_await Gate(*this);
        co_return answer(query);
    }
    Task<Result<QueryAnswer>> query(InstantQuery query) override
    {
        RangeQuery range(query.expr, {query.timeMs, query.timeMs}, 1);
        asked << query.expr;
        co_await Gate(*this);
        co_return answer(range);
    }
    Task<Result<std::vector<Labels>>> series(QStringList, TimeRange) override { co_return unasked(); }
    Task<Result<QStringList>> labelNames(QStringList, TimeRange) override { co_return unasked(); }
    Task<Result<QStringList>> labelValues(QString, QStringList, TimeRange) override { co_return unasked(); }
    Task<Result<std::vector<MetricMetadata>>> metadata(QString) override { co_return unasked(); }
    Task<Result<std::vector<ScrapeTarget>>> targets() override { co_return unasked(); }
    Task<Result<std::vector<RuleGroup>>> rules() override { co_return unasked(); }
    Task<Result<std::vector<ActiveAlert>>> alerts() override { co_return unasked(); }
    Task<Result<std::vector<Exemplar>>> exemplars(QString, TimeRange) override { co_return unasked(); }
    Task<Result<BuildInfo>> buildInfo() override { co_return unasked(); }
    Task<Result<WalReplay>> walReplay() override { co_return unasked(); }
    Task<Result<std::optional<qint64>>> completeUntilMs() override { co_return unasked(); }

private:
    class Gate
    {
    public:
        explicit Gate(BoardSource &source) : m_source(source) {}
        ~Gate() { std::erase(m_source.m_waiting, m_handle); }
        Gate(const Gate &) = delete;
        Gate &operator=(const Gate &) = delete;

        bool await_ready() const noexcept { return !m_source.held; }
        void await_suspend(std::coroutine_handle<> handle)
        {
            m_handle = handle;
            m_source.m_waiting.push_back(handle);
        }
        void await_resume() const noexcept {}

    private:
        BoardSource &m_source;
        std::coroutine_handle<> m_handle;
    };

    static Error unasked() { return Error(ErrorKind::Unsupported, QStringLiteral("No board asks this.")); }

    std::vector<std::coroutine_handle<>> m_waiting;
};

} // namespace ops::test
