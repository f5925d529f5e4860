#include "core/dashboards/panelvm.h"

#include "core/async/onpool.h"
#include "core/dashboards/panelbuild.h"
#include "core/dashboards/paneloutcome.h"
#include "core/dashboards/panelquery.h"
#include "core/time/clock.h"

#include <QDateTime>

#include <algorithm>

namespace ops {

namespace {

constexpr qint64 IntervalsUntilStale = 3;

Task<std::shared_ptr<const PanelData>> builtOnPool(PanelAnswers answers)
{
    auto data = co_await OnPool([](std::stop_token stop, PanelAnswers all) { return buildPanelData(stop, all); },
                                std::move(answers));
    co_return data;
}

/// Whether two attempts over one range ask the same. Ends and lengths may differ, as "today" grows: what else a
/// query is made of follows from its step.
bool sameSteps(const std::vector<PreparedQuery> &a, const std::vector<PreparedQuery> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const PreparedQuery &x, const PreparedQuery &y) { return x.stepMs == y.stepMs; });
}

/// The chosen range and all that was asked for: the first step may begin before it, and what is counted is drawn.
TimeRange drawnRange(TimeRange chosen, const std::vector<PreparedQuery> &queries)
{
    for (const PreparedQuery &query : queries) {
        chosen.fromMs = std::min(chosen.fromMs, query.range.fromMs);
        chosen.toMs = std::max(chosen.toMs, query.range.toMs);
    }
    return chosen;
}

} // namespace

struct PanelVm::Private
{
    PanelVm &q;
    MetricSource &source;
    Context &context;
    int width = 0;
    bool due = true;      ///< something to ask, as soon as it is seen
    bool overdue = false; ///< stale by its age, not by a failure
    std::optional<qint64> completeUntilMs;

    /// Of the newest attempt, whether it is under way or over.
    std::vector<PreparedQuery> queries;
    RangeSpec spec;
    TimeRange range;
    qint64 askedMs = 0, startedMs = 0; ///< Unix time; monotonic

    std::vector<std::optional<Result<QueryAnswer>>> answers;
    std::size_t waitingFor = 0;
    std::vector<std::shared_ptr<QueryBuffers>> buffers; ///< one a query, kept from poll to poll
    Scope scope;

    Private(PanelVm &panel, MetricSource &from, Context &in) : q(panel), source(from), context(in) {}

    PanelMoment moment() const { return {context.clock().nowMs(), context.zone(), completeUntilMs}; }
    std::vector<PreparedQuery> prepared() const;
    void start(std::vector<PreparedQuery> newQueries);
    void ask(std::size_t index);
    void answered(std::size_t index, Result<QueryAnswer> answer);
    void build();
    void finish(std::shared_ptr<const PanelData> data);
    void abandon();
};

std::vector<PreparedQuery> PanelVm::Private::prepared() const
{
    if (q.m_panel.view == PanelView::Unsupported)
        return {};
    QuerySetting setting;
    setting.range = context.range();
    setting.width = width;
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(setting.range.fromMs, Qt::UTC);
    setting.utcOffsetMs = qint64(context.zone().offsetFromUtc(from)) * 1000;
    return prepareQueries(q.m_panel, setting);
}

void PanelVm::Private::start(std::vector<PreparedQuery> newQueries)
{
    scope.cancelAll();
    queries = std::move(newQueries);
    spec = context.rangeSpec();
    range = context.range();
    askedMs = context.clock().nowMs();
    startedMs = context.clock().monotonicMs();
    due = false;
    answers.assign(queries.size(), std::nullopt);
    while (buffers.size() < queries.size())
        buffers.push_back(source.makeBuffers());
    waitingFor = queries.size();
    q.m_state.querying = true;
    for (std::size_t i = 0; i < queries.size(); ++i)
        ask(i);
    Q_EMIT q.stateChanged();
}

void PanelVm::Private::ask(std::size_t index)
{
    const PreparedQuery &query = queries[index];
    const auto done = [this, index](Result<QueryAnswer> answer) { answered(index, std::move(answer)); };
    const std::string key = "query " + std::to_string(index);
    if (query.instant()) {
        InstantQuery instant(query.expr, query.range.toMs);
        instant.buffers = buffers[index];
        scope.restart(key, source.query(std::move(instant)), done);
    } else {
        RangeQuery over(query.expr, query.range, query.stepMs);
        over.buffers = buffers[index];
        scope.restart(key, source.queryRange(std::move(over)), done);
    }
}

void PanelVm::Private::answered(std::size_t index, Result<QueryAnswer> answer)
{
    answers[index] = std::move(answer);
    if (--waitingFor == 0)
        build();
}

void PanelVm::Private::build()
{
    PanelAnswers answered;
    answered.range = drawnRange(range, queries);
    answered.calcs = q.m_panel.legend.calcs;
    for (std::size_t i = 0; i < queries.size(); ++i) {
        if (*answers[i])
            answered.answers.push_back({queries[i], (*answers[i])->series});
    }
    scope.restart("build", builtOnPool(std::move(answered)),
                  [this](std::shared_ptr<const PanelData> data) { finish(std::move(data)); });
}

void PanelVm::Private::finish(std::shared_ptr<const PanelData> data)
{
    PanelAttempt attempt;
    attempt.queries = queries;
    for (auto &answer : answers)
        attempt.answers.push_back(std::move(*answer));
    attempt.data = std::move(data);
    attempt.askedMs = askedMs;
    attempt.requestMs = context.clock().monotonicMs() - startedMs;
    answers.clear(); // or a replaced answer would keep its columns until the next poll
    overdue = false;
    applyAttempt(q.m_state, attempt, moment());
    Q_EMIT q.stateChanged();
}

void PanelVm::Private::abandon()
{
    if (!q.m_state.querying)
        return;
    scope.cancelAll();
    answers.clear();
    due = true;
    q.m_state.querying = false;
    Q_EMIT q.stateChanged();
}

PanelVm::PanelVm(DashboardPanel panel, MetricSource &source, Context &context, QObject *parent)
    : QObject(parent)
    , m_panel(std::move(panel))
    , d(std::make_unique<Private>(*this, source, context))
{
    if (d->prepared().empty())
        m_state = stateWithoutQuery(m_panel);
    connect(&context, &Context::rangeChanged, this, &PanelVm::refresh);
}

PanelVm::~PanelVm() = default;

void PanelVm::setWidth(int pixels)
{
    if (pixels == d->width || pixels <= 0)
        return;
    d->width = pixels;
    if (!d->due && !sameSteps(d->prepared(), d->queries))
        refresh();
}

void PanelVm::setVisible(bool visible)
{
    if (visible == m_visible)
        return;
    m_visible = visible;
    Q_EMIT visibleChanged();
    if (!visible)
        d->abandon();
    else if (d->due)
        refresh();
}

void PanelVm::refresh()
{
    if (!m_visible) {
        d->due = true;
        return;
    }
    auto queries = d->prepared();
    if (queries.empty())
        return;
    const bool underWay = m_state.querying && d->spec == d->context.rangeSpec() && sameSteps(queries, d->queries);
    if (!underWay)
        d->start(std::move(queries));
}

std::optional<qint64> PanelVm::waitMs(qint64 intervalMs) const
{
    if (intervalMs <= 0 || !m_visible || m_state.querying || d->queries.empty())
        return std::nullopt;
    const bool failed = std::any_of(m_state.targets.begin(), m_state.targets.end(),
                                    [](const TargetState &target) { return target.state == DataState::Error; });
    if (!failed && !d->spec.isRelative() && d->range.toMs <= d->askedMs)
        return std::nullopt;
    qint64 every = std::max(intervalMs, 2 * m_state.requestMs);
    qint64 stepMs = 0;
    for (const PreparedQuery &query : d->queries) {
        if (query.instant()) {
            stepMs = 0; // another moment is another answer
            break;
        }
        stepMs = stepMs == 0 ? query.stepMs : std::min(stepMs, query.stepMs);
    }
    every = std::max(every, stepMs);
    return std::max<qint64>(d->startedMs + every - d->context.clock().monotonicMs(), 0);
}

void PanelVm::noteAge(qint64 intervalMs)
{
    const bool fresh =
        m_state.state == DataState::Value || m_state.state == DataState::NoData || m_state.state == DataState::Partial;
    if (intervalMs <= 0 || !m_state.data || !(fresh || d->overdue) || !d->spec.isRelative())
        return;
    qint64 expectedMs = std::max(intervalMs, 2 * m_state.requestMs);
    for (const PreparedQuery &query : d->queries)
        expectedMs = std::max(expectedMs, query.stepMs);
    if (d->context.clock().nowMs() - m_state.asOfMs <= IntervalsUntilStale * expectedMs)
        return;
    d->overdue = true;
    m_state.state = DataState::Stale;
    m_state.message = overdueSentence(m_state.asOfMs, d->moment());
    Q_EMIT stateChanged();
}

void PanelVm::setCompleteUntil(std::optional<qint64> ms)
{
    if (ms == d->completeUntilMs)
        return;
    d->completeUntilMs = ms;
    if (m_state.state != DataState::NoData || d->queries.empty())
        return;
    m_state.message = noDataSentence(d->moment());
    Q_EMIT stateChanged();
}

} // namespace ops
