#include "core/alerts/silenceeditvm.h"

#include "core/alerts/alertdesk.h"
#include "core/alerts/silencetext.h"
#include "core/async/onpool.h"
#include "core/async/sleep.h"
#include "core/time/duration.h"

#include <algorithm>

namespace ops {

namespace {

constexpr qint64 TypingPauseMs = 150, HistoryBackMs = 30 * dayMs;

Task<SilencePreview> previewAfterPause(Clock *clock, PreviewInput input)
{
    co_await Sleep(*clock, TypingPauseMs);
    auto preview = co_await OnPool(silencePreview, std::move(input));
    co_return preview;
}

Task<Result<HistoryPage>> historyAfterPause(Clock *clock, AlertStore *store, HistoryQuery query)
{
    co_await Sleep(*clock, TypingPauseMs);
    auto page = co_await store->history(std::move(query));
    co_return page;
}

Task<LabelChoices> choicesOnPool(std::shared_ptr<const std::vector<AlertRow>> rows)
{
    auto choices = co_await OnPool(labelChoices, std::move(rows));
    co_return choices;
}

/// The oldest member decides: the silence is gossiped to it.
bool negativesTaken(const AlertDesk &desk, const QString &cluster)
{
    for (const AlertDesk::ClusterState &state : desk.state().clusters) {
        if (state.name != cluster)
            continue;
        return std::all_of(state.members.begin(), state.members.end(), [](const ClusterMemberState &member) {
            return !member.status || takesNegativeMatchers(member.status->version);
        });
    }
    return true;
}

} // namespace

SilenceEditVm::SilenceEditVm(AlertDesk &desk, SilenceDraft draft, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_state.draft = std::move(draft);
    if (m_state.draft.cluster.isEmpty() && !desk.state().clusters.empty())
        m_state.draft.cluster = desk.state().clusters.front().name;
    connect(&m_desk, &AlertDesk::rowsChanged, this, &SilenceEditVm::preview);
    connect(&m_desk, &AlertDesk::stateChanged, this, &SilenceEditVm::check);
    m_scope.restart("choices", choicesOnPool(m_desk.rows()), [this](LabelChoices choices) {
        m_choices = std::move(choices);
        Q_EMIT choicesChanged();
    });
    check();
    preview();
    askHistory(m_state.draft.matchers());
}

QStringList SilenceEditVm::clusters() const
{
    QStringList names;
    for (const AlertDesk::ClusterState &cluster : m_desk.state().clusters)
        names << cluster.name;
    return names;
}

void SilenceEditVm::setDraft(const SilenceDraft &draft)
{
    if (draft == m_state.draft)
        return;
    const bool sameHits = draft.matchers() == m_state.draft.matchers() && draft.cluster == m_state.draft.cluster;
    m_state.draft = draft;
    m_state.error.reset();
    check();
    if (sameHits)
        return;
    preview();
    askHistory(m_state.draft.matchers());
}

void SilenceEditVm::check()
{
    m_state.problems = problemsOf(m_state.draft, m_desk.clock().nowMs(), negativesTaken(m_desk, m_state.draft.cluster));
    const auto &before = m_state.draft.before;
    m_state.newId = before && before->state != Silence::State::Expired && !keepsId(m_state.draft);
    Q_EMIT stateChanged();
}

void SilenceEditVm::preview()
{
    PreviewInput input;
    input.rows = m_desk.rows();
    input.rules = m_desk.rules();
    input.cluster = m_state.draft.cluster;
    input.matchers = m_state.draft.matchers();
    m_state.previewing = true;
    m_scope.restart("preview", previewAfterPause(&m_desk.clock(), std::move(input)), [this](SilencePreview preview) {
        m_state.preview = std::move(preview);
        m_state.previewing = false;
        Q_EMIT stateChanged();
    });
}

void SilenceEditVm::askHistory(const Matchers &matchers)
{
    m_state.historyHits.reset();
    m_state.historyReason.clear();
    if (!m_desk.state().store || matchers.empty()) {
        m_state.historyReason = matchers.empty() ? QString() : tr("There is no store to look into.");
        m_scope.cancel("history");
        return;
    }
    const qint64 nowMs = m_desk.clock().nowMs();
    HistoryQuery query;
    query.text = writtenMatchers(matchers);
    query.range = TimeRange{nowMs - HistoryBackMs, nowMs};
    query.limit = 1;
    auto task = historyAfterPause(&m_desk.clock(), &m_desk.store(), std::move(query));
    m_scope.restart("history", std::move(task), [this](Result<HistoryPage> page) {
        if (page)
            m_state.historyHits = page->matched;
        else
            m_state.historyReason = page.error().message;
        Q_EMIT stateChanged();
    });
}

GuardedAction SilenceEditVm::action() const
{
    return m_desk.silenceAction(m_state.draft.cluster, silenceOf(m_state.draft));
}

void SilenceEditVm::submit(const QString &typed)
{
    if (!acceptable())
        return;
    m_state.sending = true;
    m_state.error.reset();
    Q_EMIT stateChanged();
    auto task = m_desk.createSilence(m_state.draft.cluster, silenceOf(m_state.draft), typed);
    m_scope.restart("submit", std::move(task), [this](Result<QString> id) {
        m_state.sending = false;
        if (!id)
            m_state.error = id.error();
        Q_EMIT stateChanged();
        if (id)
            Q_EMIT done(*id);
    });
}

} // namespace ops
