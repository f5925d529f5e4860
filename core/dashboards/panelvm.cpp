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

bool sameQuestions(const std::vector<PreparedQuery> &a, const std::vector<PreparedQuery> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), sameQuestion);
}

const BoardInputs &standingAlone()
{
    static const BoardInputs none;
    return none;
}

QStringList notesOf(const std::vector<PreparedQuery> &queries)
{
    QStringList notes;
    for (const PreparedQuery &query : queries)
        notes += query.notApplied;
    notes.removeDuplicates();
    return notes;
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

/// The last good answer of a query: what is shown while a newer one fails.
struct KeptAnswer
{
    PreparedQuery query;
    RangeSpec spec;
    std::shared_ptr<const SeriesSet> series;
};

} // namespace

struct PanelVm::Private
{
    PanelVm &q;
    MetricSource &source;
    Context &context;
    const BoardInputs &inputs;
    QString title, text; ///< as written
    int width = 0;
    bool asks = false;    ///< it has something to ask at all
    bool due = true;      ///< something to ask, as soon as it is seen
    bool waits = false;   ///< for a variable, or for what a filter means here; nothing is sent
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
    std::vector<KeptAnswer> kept;                       ///< one a query
    int oldAnswers = 0;                                 ///< of queries that failed, shown in their place
    Scope scope;

    Private(PanelVm &panel, MetricSource &from, Context &in, const BoardInputs &board)
        : q(panel)
        , source(from)
        , context(in)
        , inputs(board)
        , title(panel.m_panel.title)
        , text(panel.m_panel.content.text)
    {}

    PanelMoment moment() const { return {context.clock().nowMs(), context.zone(), completeUntilMs}; }
    std::vector<PreparedQuery> prepared() const;
    bool mustWait() const;
    bool asksTheSame() const;
    bool lacksVariable();
    void wait();
    void fillTexts();
    void tellNotes();
    void start(std::vector<PreparedQuery> newQueries);
    void ask(std::size_t index);
    void answered(std::size_t index, Result<QueryAnswer> answer);
    void build();
    void keepAnswers();
    void finish(std::shared_ptr<const PanelData> data);
    void abandon();
};

std::vector<PreparedQuery> PanelVm::Private::prepared() const
{
    QuerySetting setting;
    setting.range = context.range();
    setting.width = width;
    setting.scrapeMs = inputs.scrapeMs;
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(setting.range.fromMs, Qt::UTC);
    setting.utcOffsetMs = qint64(context.zone().offsetFromUtc(from)) * 1000;
    return prepareQueries(q.m_panel, setting, inputs);
}

bool PanelVm::Private::mustWait() const
{
    if (!inputs.pending.isEmpty() && !variablesUsedBy(q.m_panel, inputs.pending).isEmpty())
        return true;
    if (!inputs.filtered)
        return false;
    const auto wanted = prepared();
    return std::any_of(wanted.begin(), wanted.end(), [](const PreparedQuery &query) { return query.filterPending; });
}

/// Whether the newest attempt asks what would be asked now. The filters are compared at the newest attempt's time:
/// with a range that grows the text of a query may differ by itself.
bool PanelVm::Private::asksTheSame() const
{
    const auto unfiltered = [this](const PreparedQuery &query) {
        return query.expr == (inputs.filtered ? inputs.filtered(query.unfiltered).expr : query.unfiltered);
    };
    return sameQuestions(prepared(), queries) && std::all_of(queries.begin(), queries.end(), unfiltered);
}

/// True where there is nothing to ask with; says so.
bool PanelVm::Private::lacksVariable()
{
    if (inputs.missing.empty())
        return false;
    QStringList names;
    for (const auto &[name, why] : inputs.missing)
        names += name;
    const QStringList used = variablesUsedBy(q.m_panel, names);
    if (used.isEmpty())
        return false;
    scope.cancelAll();
    answers.clear();
    due = true;
    waits = false;
    applyMissingVariable(q.m_state, used.first(), inputs.missing.at(used.first()));
    Q_EMIT q.stateChanged();
    return true;
}

void PanelVm::Private::wait()
{
    scope.cancelAll();
    answers.clear();
    due = true;
    if (std::exchange(waits, true) && q.m_state.querying)
        return;
    q.m_state.querying = true;
    Q_EMIT q.stateChanged();
}

void PanelVm::Private::fillTexts()
{
    const QString before = std::exchange(q.m_panel.title, interpolated(title, inputs.variables, FillFor::Text));
    QString &content = q.m_panel.content.text;
    const QString contentBefore = std::exchange(content, interpolated(text, inputs.variables, FillFor::Text));
    if (before != q.m_panel.title || contentBefore != content)
        Q_EMIT q.stateChanged();
}

/// What a query cannot take may become known without another query.
void PanelVm::Private::tellNotes()
{
    for (PreparedQuery &query : queries)
        query.notApplied = inputs.filtered ? inputs.filtered(query.unfiltered).notApplied : QStringList();
    for (std::size_t i = 0; i < std::min(queries.size(), q.m_state.targets.size()); ++i)
        q.m_state.targets[i].notApplied = queries[i].notApplied;
    const QStringList notes = notesOf(queries);
    if (std::exchange(q.m_state.notes, notes) != notes)
        Q_EMIT q.stateChanged();
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
    waits = false;
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
    keepAnswers();
    PanelAnswers answered;
    answered.range = drawnRange(range, queries);
    answered.calcs = q.m_panel.legend.calcs;
    for (const KeptAnswer &answer : kept) {
        if (answer.series)
            answered.answers.push_back({answer.query, answer.series});
    }
    scope.restart("build", builtOnPool(std::move(answered)),
                  [this](std::shared_ptr<const PanelData> data) { finish(std::move(data)); });
}

/// A query that failed keeps the lines of its last answer to the same question, where another one was answered.
void PanelVm::Private::keepAnswers()
{
    std::vector<KeptAnswer> old = std::exchange(kept, {});
    oldAnswers = 0;
    for (std::size_t i = 0; i < queries.size(); ++i) {
        KeptAnswer answer{queries[i], spec, nullptr};
        if (*answers[i]) {
            answer.series = (*answers[i])->series;
        } else if (i < old.size() && old[i].series && old[i].spec == spec && sameQuestion(old[i].query, queries[i])) {
            answer = std::move(old[i]);
            ++oldAnswers;
        }
        kept.push_back(std::move(answer));
    }
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
    attempt.oldAnswers = oldAnswers;
    answers.clear(); // or a replaced answer would keep its columns until the next poll
    overdue = false;
    applyAttempt(q.m_state, attempt, moment());
    q.m_state.notes = notesOf(queries);
    Q_EMIT q.stateChanged();
}

void PanelVm::Private::abandon()
{
    if (!q.m_state.querying)
        return;
    scope.cancelAll();
    answers.clear();
    due = true;
    waits = false;
    q.m_state.querying = false;
    Q_EMIT q.stateChanged();
}

PanelVm::PanelVm(DashboardPanel panel, MetricSource &source, Context &context, QObject *parent,
                 const BoardInputs *inputs)
    : QObject(parent)
    , m_panel(std::move(panel))
    , d(std::make_unique<Private>(*this, source, context, inputs ? *inputs : standingAlone()))
{
    const auto &targets = m_panel.targets;
    d->asks = m_panel.view != PanelView::Unsupported && m_panel.view != PanelView::Text &&
              std::any_of(targets.begin(), targets.end(), [](const PanelTarget &target) { return target.asked(); });
    if (!d->asks)
        m_state = stateWithoutQuery(m_panel);
    d->fillTexts();
    connect(&context, &Context::rangeChanged, this, &PanelVm::refresh);
}

PanelVm::~PanelVm() = default;

const MetricSource &PanelVm::source() const { return d->source; }

void PanelVm::setWidth(int pixels)
{
    if (pixels == d->width || pixels <= 0)
        return;
    d->width = pixels;
    if (!d->due && !sameQuestions(d->prepared(), d->queries))
        refresh();
}

void PanelVm::setMarks(PanelMarks marks)
{
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    Q_EMIT marksChanged();
}

void PanelVm::setVisible(bool visible)
{
    if (visible == m_visible)
        return;
    m_visible = visible;
    Q_EMIT visibleChanged();
    if (!visible)
        d->abandon();
    else if (d->due || !d->asksTheSame())
        refresh();
}

void PanelVm::refresh()
{
    if (!m_visible) {
        d->due = true;
        return;
    }
    if (!d->asks)
        return;
    if (d->mustWait()) {
        d->wait();
        return;
    }
    if (d->lacksVariable())
        return;
    const bool underWay = m_state.querying && !d->waits && d->spec == d->context.rangeSpec() && d->asksTheSame();
    if (!underWay)
        d->start(d->prepared());
}

void PanelVm::inputsChanged()
{
    d->fillTexts();
    if (!m_visible || !d->asks)
        return; // compared when it is seen again
    const bool waiting = d->mustWait();
    if (waiting != d->waits || (!waiting && (d->due || !d->asksTheSame())))
        refresh();
    else
        d->tellNotes();
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
