#pragma once

#include "core/metrics/metricsource.h"

#include <coroutine>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace ops::test {

/// A question that waits for the test's answer.
template<class T> struct Question
{
    std::coroutine_handle<> waiter;
    std::optional<Result<T>> answer;
    bool cancelled = false;

    /// False where nobody waits any more: the answer is dropped.
    bool give(Result<T> value)
    {
        if (cancelled || answer)
            return false;
        answer.emplace(std::move(value));
        if (waiter)
            std::exchange(waiter, nullptr).resume();
        return true;
    }
    bool open() const { return !cancelled && !answer; }
};

template<class T> class AnswerOf
{
public:
    explicit AnswerOf(std::shared_ptr<Question<T>> question) : m_question(std::move(question)) {}
    AnswerOf(AnswerOf &&) = delete;
    ~AnswerOf()
    {
        if (!m_question->answer)
            m_question->cancelled = true;
        m_question->waiter = nullptr;
    }
    bool await_ready() const noexcept { return m_question->answer.has_value(); }
    void await_suspend(std::coroutine_handle<> waiter) { m_question->waiter = waiter; }
    Result<T> await_resume() { return *m_question->answer; }

private:
    std::shared_ptr<Question<T>> m_question;
};

/// A source whose answers the test gives by hand, in any order. Questions that are no queries are answered at
/// once from the public members.
class FakeMetricSource : public MetricSource
{
public:
    struct Query : Question<QueryAnswer>
    {
        QString expr;
        TimeRange range;
        qint64 stepMs = 0; ///< 0: instant, at range.toMs
        std::shared_ptr<QueryBuffers> buffers;
    };
    /// Label values, or names where `label` is empty.
    struct ListQuestion : Question<QStringList>
    {
        QString label;
        QStringList matchers;
        TimeRange range;
    };
    struct Buffers : QueryBuffers
    {};

    std::vector<std::shared_ptr<Query>> queries; ///< all that were ever asked
    mutable int buffersMade = 0;
    Result<std::optional<qint64>> complete = std::optional<qint64>();
    Result<WalReplay> replay = WalReplay();
    Result<std::vector<Labels>> seriesAnswer = std::vector<Labels>();
    int completeAsked = 0, replayAsked = 0, targetsAsked = 0;
    Result<std::vector<ScrapeTarget>> scrapeTargets = std::vector<ScrapeTarget>();
    std::vector<std::shared_ptr<ListQuestion>> lists; ///< all that were ever asked
    bool holdLists = false;                           ///< the test answers them by hand
    std::map<QString, QStringList> labelAnswers;      ///< by label, else, where not held

    std::vector<std::shared_ptr<ListQuestion>> openLists() const
    {
        std::vector<std::shared_ptr<ListQuestion>> waiting;
        for (const auto &list : lists) {
            if (list->open())
                waiting.push_back(list);
        }
        return waiting;
    }

    /// The queries that still wait.
    std::vector<std::shared_ptr<Query>> open() const
    {
        std::vector<std::shared_ptr<Query>> waiting;
        for (const auto &query : queries) {
            if (query->open())
                waiting.push_back(query);
        }
        return waiting;
    }
    void answerAll(const Result<QueryAnswer> &answer)
    {
        for (const auto &query : open())
            query->give(answer);
    }

    QString name() const override { return QStringLiteral("fake"); }
    std::shared_ptr<QueryBuffers> makeBuffers() const override
    {
        ++buffersMade;
        return std::make_shared<Buffers>();
    }
    Task<Result<QueryAnswer>> queryRange(RangeQuery query) override
    {
        auto asked = add(query.expr, query.range, query.stepMs, query.buffers);
        auto answer = co_await AnswerOf<QueryAnswer>(asked);
        co_return answer;
    }
    Task<Result<QueryAnswer>> query(InstantQuery query) override
    {
        auto asked = add(query.expr, TimeRange{query.timeMs, query.timeMs}, 0, query.buffers);
        auto answer = co_await AnswerOf<QueryAnswer>(asked);
        co_return answer;
    }
    Task<Result<std::vector<Labels>>> series(QStringList, TimeRange) override { co_return seriesAnswer; }
    Task<Result<QStringList>> labelNames(QStringList matchers, TimeRange range) override
    {
        auto asked = addList(QString(), matchers, range);
        auto answer = co_await AnswerOf<QStringList>(asked);
        co_return answer;
    }
    Task<Result<QStringList>> labelValues(QString label, QStringList matchers, TimeRange range) override
    {
        auto asked = addList(label, matchers, range);
        auto answer = co_await AnswerOf<QStringList>(asked);
        co_return answer;
    }
    Task<Result<std::vector<MetricMetadata>>> metadata(QString) override { co_return std::vector<MetricMetadata>(); }
    Task<Result<std::vector<ScrapeTarget>>> targets() override
    {
        ++targetsAsked;
        co_return scrapeTargets;
    }
    Task<Result<std::vector<RuleGroup>>> rules() override { co_return std::vector<RuleGroup>(); }
    Task<Result<std::vector<ActiveAlert>>> alerts() override { co_return std::vector<ActiveAlert>(); }
    Task<Result<std::vector<Exemplar>>> exemplars(QString, TimeRange) override { co_return std::vector<Exemplar>(); }
    Task<Result<BuildInfo>> buildInfo() override { co_return BuildInfo(); }
    Task<Result<WalReplay>> walReplay() override
    {
        ++replayAsked;
        co_return replay;
    }
    Task<Result<std::optional<qint64>>> completeUntilMs() override
    {
        ++completeAsked;
        co_return complete;
    }

private:
    std::shared_ptr<ListQuestion> addList(QString label, QStringList matchers, TimeRange range)
    {
        auto list = std::make_shared<ListQuestion>();
        list->label = std::move(label);
        list->matchers = std::move(matchers);
        list->range = range;
        lists.push_back(list);
        if (!holdLists)
            list->give(labelAnswers[list->label]);
        return list;
    }
    std::shared_ptr<Query> add(QString expr, TimeRange range, qint64 stepMs, std::shared_ptr<QueryBuffers> buffers)
    {
        auto query = std::make_shared<Query>();
        query->expr = std::move(expr);
        query->range = range;
        query->stepMs = stepMs;
        query->buffers = std::move(buffers);
        queries.push_back(query);
        return query;
    }
};

} // namespace ops::test
