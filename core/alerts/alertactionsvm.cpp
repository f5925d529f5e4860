#include "core/alerts/alertactionsvm.h"

#include "core/alerts/alertstanding.h"
#include "core/alerts/alertviewtext.h"
#include "core/base/textsafe.h"

#include <algorithm>
#include <set>

namespace ops {

namespace {

constexpr int MostSentences = 20, LongestPerson = 100, RecentEpisodes = 200;

using Kind = AlertAction::Kind;
using Verdict = ActionOutcome::Verdict;

const QString QuietExplained = QStringLiteral("quiet_explained");

/// Why the action makes no sense for the alert; empty where it does.
QString reasonAgainst(Kind kind, const AlertRow &row)
{
    if (row.pending)
        return AlertViewText::tr("it is only pending");
    if (row.episodeId.isEmpty())
        return AlertViewText::tr("the store has not taken it yet");
    const AlertStanding standing = standingOf(row);
    const bool handled = standing == AlertStanding::Acknowledged || standing == AlertStanding::Snoozed;
    if (kind == Kind::Unacknowledge && !handled)
        return AlertViewText::tr("it is not acknowledged");
    return {};
}

QString doneText(Kind kind, int count)
{
    switch (kind) {
    case Kind::Acknowledge:
        return AlertViewText::tr("Acknowledged %n alert(s).", nullptr, count);
    case Kind::Unacknowledge:
        return AlertViewText::tr("%n alert(s) opened again.", nullptr, count);
    case Kind::TakeOver:
        return AlertViewText::tr("Took over %n alert(s).", nullptr, count);
    case Kind::Snooze:
        return AlertViewText::tr("Snoozed %n alert(s).", nullptr, count);
    case Kind::Assign:
        return AlertViewText::tr("Assigned %n alert(s).", nullptr, count);
    case Kind::Note:
        return AlertViewText::tr("Noted for %n alert(s).", nullptr, count);
    case Kind::SetPriority:
        break;
    }
    return AlertViewText::tr("Set the priority of %n alert(s).", nullptr, count);
}

/// Who has it now, and in which state.
QString nowText(const Work &work)
{
    const QString owner = work.owner.isEmpty() ? AlertViewText::tr("nobody") : safeText(work.owner, LongestPerson);
    switch (work.state) {
    case Work::State::Acknowledged:
        return AlertViewText::tr("it is acknowledged by %1 now").arg(owner);
    case Work::State::Snoozed:
        return AlertViewText::tr("it is snoozed by %1 now").arg(owner);
    case Work::State::Closed:
        return AlertViewText::tr("it has ended");
    case Work::State::Open:
        break;
    }
    return AlertViewText::tr("it is open now");
}

QString verdictText(const ActionOutcome &outcome, const QString &title)
{
    switch (outcome.verdict) {
    case Verdict::Joined:
        return AlertViewText::tr("%1: %2 was faster; your note stands beside theirs.")
            .arg(title, safeText(outcome.work.owner, LongestPerson));
    case Verdict::Changed:
        return AlertViewText::tr("%1 was changed by %2 meanwhile: %3. Nothing was written.")
            .arg(title, safeText(outcome.work.updatedBy, LongestPerson), nowText(outcome.work));
    case Verdict::Ended:
        return outcome.newEpisodeId.isEmpty()
                   ? AlertViewText::tr("%1 has ended meanwhile. Nothing was written.").arg(title)
                   : AlertViewText::tr("%1 has ended meanwhile and fires again. Nothing was written.").arg(title);
    case Verdict::Unknown:
        return AlertViewText::tr("%1 is not known to the store.").arg(title);
    default:
        return {};
    }
}

void addPeople(QStringList &people, const Work &work)
{
    for (const QString &person : {work.owner, work.assignee, work.updatedBy}) {
        if (!person.isEmpty() && !people.contains(person))
            people << person;
    }
}

} // namespace

ActionReach reachOf(Kind kind, const std::vector<AlertRow> &rows)
{
    ActionReach reach;
    std::set<QString> seen;
    for (const AlertRow &row : rows) {
        const QString reason = reasonAgainst(kind, row);
        if (reason.isEmpty()) {
            if (seen.insert(row.episodeId).second)
                reach.targets.push_back({row.episodeId, row.work.version});
            continue;
        }
        if (++reach.leftCount <= MostSentences)
            reach.left << AlertViewText::tr("%1: %2").arg(alertTitle(row), reason);
    }
    return reach;
}

AlertActionsVm::AlertActionsVm(AlertDesk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &AlertDesk::stateChanged, this, &AlertActionsVm::follow);
    follow();
}

AlertActionsVm::~AlertActionsVm() = default;

QString AlertActionsVm::refusal() const
{
    if (m_desk.guard().place().readOnly)
        return AlertViewText::tr("This environment is read-only.");
    if (m_desk.state().storeError)
        return AlertViewText::tr("The alert store cannot be used: %1").arg(m_desk.state().storeError->message);
    if (const auto &store = m_desk.state().store; store && !store->readOnlyReason.isEmpty())
        return store->readOnlyReason;
    return {};
}

void AlertActionsVm::markExplained()
{
    if (std::exchange(m_explained, true))
        return;
    m_scope.restart("mark explained", m_desk.store().setSetting(QuietExplained, QStringLiteral("1")),
                    [](Result<Done>) {});
}

QStringList AlertActionsVm::alsoSilenced(const std::vector<AlertRow> &rows) const
{
    std::set<QString> mine;
    for (const AlertRow &row : rows)
        mine.insert(row.episodeId);
    QStringList titles;
    std::set<QString> seen;
    for (const AlertRow &row : rows) {
        for (const AlertRow *other : m_desk.alsoSilenced(row)) {
            if (!mine.contains(other->episodeId) && seen.insert(alertKey(*other)).second)
                titles << alertTitle(*other);
        }
    }
    return titles;
}

void AlertActionsVm::loadPeople()
{
    m_people = {m_desk.person()};
    if (const auto rows = m_desk.rows()) {
        for (const AlertRow &row : *rows)
            addPeople(m_people, row.work);
    }
    if (!m_desk.state().store)
        return;
    HistoryQuery query;
    query.limit = RecentEpisodes;
    m_scope.restart("people", m_desk.store().history(std::move(query)), [this](Result<HistoryPage> page) {
        for (const HistoryPage::Row &row : page ? page->rows : std::vector<HistoryPage::Row>())
            addPeople(m_people, row.work);
        Q_EMIT peopleChanged();
    });
}

/// The store can be asked once it is open.
void AlertActionsVm::askExplained()
{
    if (m_asked || !m_desk.state().store)
        return;
    m_asked = true;
    m_scope.restart("explained", m_desk.store().setting(QuietExplained), [this](Result<QString> value) {
        m_explained = value && !value->isEmpty();
        Q_EMIT stateChanged();
    });
}

/// The desk's ten seconds are over, or its store is open.
void AlertActionsVm::follow()
{
    askExplained();
    const bool undoable = m_desk.state().undoable;
    if (undoable == m_state.undoable)
        return;
    m_state.undoable = undoable;
    if (!undoable)
        m_state.told.clear();
    Q_EMIT stateChanged();
}

QString AlertActionsVm::titleOf(const QString &episodeId) const
{
    const auto it = m_titles.find(episodeId);
    return it == m_titles.end() ? episodeId : it->second;
}

void AlertActionsVm::perform(const AlertAction &action, const std::vector<AlertRow> &rows)
{
    ActionReach reach = reachOf(action.kind, rows);
    m_state = {};
    m_state.undoable = m_desk.state().undoable;
    m_titles.clear();
    for (const AlertRow &row : rows)
        m_titles.emplace(row.episodeId, alertTitle(row));
    m_state.undecided = reach.left;
    if (reach.targets.empty()) {
        m_state.problem = reach.left.isEmpty() ? AlertViewText::tr("No alert is selected.")
                                               : AlertViewText::tr("There is nothing to do about the selected alerts.");
        Q_EMIT stateChanged();
        return;
    }
    start(action, std::move(reach.targets));
}

/// Each under a key of its own: a second action must not cancel the first one's write.
void AlertActionsVm::start(AlertAction action, std::vector<ActionTarget> targets)
{
    m_state.busy = true;
    m_state.canRepeat = false;
    const std::string key = "act " + std::to_string(++m_started);
    m_scope.restart(key, m_desk.act(action, std::move(targets)),
                    [this, action](Result<ActionOutcomes> outcomes) { onDone(action, std::move(outcomes)); });
    Q_EMIT stateChanged();
}

void AlertActionsVm::fail(const Error &error)
{
    m_state.problem = error.hint.isEmpty() ? error.message : error.message + u' ' + error.hint;
    Q_EMIT told(m_state.problem);
}

void AlertActionsVm::onDone(const AlertAction &action, Result<ActionOutcomes> outcomes)
{
    m_state.busy = false;
    m_state.undoable = m_desk.state().undoable;
    if (outcomes)
        judge(action, *outcomes);
    else
        fail(outcomes.error());
    Q_EMIT stateChanged();
}

void AlertActionsVm::judge(const AlertAction &action, const ActionOutcomes &outcomes)
{
    int done = 0;
    m_again.reset();
    m_againTargets.clear();
    for (const ActionOutcome &outcome : outcomes) {
        done += outcome.verdict == Verdict::Done || outcome.verdict == Verdict::AlreadySo ? 1 : 0;
        const QString sentence = verdictText(outcome, titleOf(outcome.episodeId));
        if (!sentence.isEmpty() && m_state.undecided.size() < MostSentences)
            m_state.undecided << sentence;
        if (!outcome.notSent.isEmpty() && m_state.undecided.size() < MostSentences)
            m_state.undecided << AlertViewText::tr("%1: %2").arg(titleOf(outcome.episodeId), outcome.notSent);
        if (outcome.verdict == Verdict::Changed) {
            m_againTargets.push_back({outcome.episodeId, outcome.work.version});
        } else if (outcome.verdict == Verdict::Ended && !outcome.newEpisodeId.isEmpty()) {
            m_againTargets.push_back({outcome.newEpisodeId, -1});
            m_titles[outcome.newEpisodeId] = titleOf(outcome.episodeId);
        }
    }
    m_state.canRepeat = !m_againTargets.empty();
    if (m_state.canRepeat)
        m_again = action;
    m_state.told = done > 0 ? doneText(action.kind, done) : QString();
}

void AlertActionsVm::repeat()
{
    if (!m_state.canRepeat || !m_again)
        return;
    m_state.undecided.clear();
    start(*m_again, m_againTargets);
}

void AlertActionsVm::undo()
{
    if (!m_state.undoable || m_scope.running("undo"))
        return;
    m_state.busy = true;
    m_scope.restart("undo", m_desk.undo(), [this](Result<ActionOutcomes> outcomes) { onUndone(std::move(outcomes)); });
    Q_EMIT stateChanged();
}

void AlertActionsVm::onUndone(Result<ActionOutcomes> outcomes)
{
    m_state = {};
    m_state.undoable = m_desk.state().undoable;
    if (!outcomes) {
        fail(outcomes.error());
    } else {
        const auto taken = std::count_if(outcomes->begin(), outcomes->end(),
                                         [](const ActionOutcome &one) { return one.verdict == Verdict::Done; });
        m_state.told = AlertViewText::tr("Taken back for %n alert(s).", nullptr, int(taken));
        for (const ActionOutcome &outcome : *outcomes) {
            const QString sentence = verdictText(outcome, titleOf(outcome.episodeId));
            if (!sentence.isEmpty() && m_state.undecided.size() < MostSentences)
                m_state.undecided << sentence;
        }
    }
    Q_EMIT stateChanged();
}

void AlertActionsVm::dismiss()
{
    const bool undoable = m_state.undoable;
    m_state = {};
    m_state.undoable = undoable;
    Q_EMIT stateChanged();
}

} // namespace ops
