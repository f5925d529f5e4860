#include "core/alerts/alertcluster.h"

#include "core/alerts/clockoffset.h"
#include "core/async/deadline.h"
#include "core/async/onpool.h"
#include "core/async/whenall.h"
#include "core/time/clock.h"
#include "core/time/duration.h"

#include <QCoreApplication>

#include <algorithm>

namespace ops {

namespace {

constexpr qint64 AsLongAsItTakesMs = dayMs; ///< a source has a limit of its own
constexpr qint64 LeastPatienceMs = 2 * secondMs, WaitInFullEveryMs = minuteMs;
constexpr int PatienceShare = 3; ///< so many times as long as the others took

struct ClusterText
{
    Q_DECLARE_TR_FUNCTIONS(AlertCluster)
};

Task<Result<MemberAnswer>> askMember(AlertSource *member)
{
    MemberAnswer answer;
    answer.state.name = member->name();
    auto alerts = co_await member->alerts();
    if (!alerts) {
        answer.state.error = alerts.error();
        co_return answer;
    }
    answer.hasAlerts = true;
    answer.alerts = std::move(alerts->alerts);
    answer.repairedBytes = alerts->facts.repairedBytes;
    answer.state.roundTripMs = alerts->facts.roundTripMs;
    answer.state.clockOffsetMs = clockOffsetOf(alerts->facts);
    auto silences = co_await member->silences();
    if (silences) {
        answer.silences = std::move(silences->silences);
        answer.repairedBytes += silences->facts.repairedBytes;
    } else {
        answer.state.error = silences.error();
    }
    auto status = co_await member->status();
    if (status)
        answer.state.status = std::move(*status);
    co_return answer;
}

Task<Result<SilencesAnswer>> silencesOf(AlertSource *member) { return member->silences(); }

/// It was not reached, so that another member may be asked instead.
bool wasNotReached(const Error &error)
{
    return error.kind == ErrorKind::Network && error.httpStatus == 0 && !outcomeUnknown(error);
}

/// It may be asked again, here or of another member, where that does no harm.
bool isUnclear(const Error &error) { return error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout; }

Error noSuchMember(const QString &name)
{
    return Error(ErrorKind::NotFound, ClusterText::tr("There is no member %1 in this cluster.").arg(name));
}

std::vector<Silence> unionOf(std::vector<SilencesAnswer> answers)
{
    std::vector<MemberAnswer> members;
    for (SilencesAnswer &answer : answers) {
        MemberAnswer &member = members.emplace_back();
        member.silences = std::move(answer.silences);
    }
    return mergedAnswers(std::move(members)).silences;
}

} // namespace

AlertCluster::AlertCluster(QString name, Clock &clock, std::vector<std::unique_ptr<AlertSource>> members)
    : m_name(std::move(name))
    , m_clock(clock)
    , m_members(std::move(members))
    , m_habits(m_members.size())
{}

AlertCluster::~AlertCluster() = default;

qint64 AlertCluster::patienceMs(std::size_t i)
{
    const qint64 nowMs = m_clock.monotonicMs();
    const bool othersAnswer =
        std::any_of(m_habits.begin(), m_habits.end(), [](const Habit &habit) { return !habit.silent; });
    if (m_habits[i].silent && othersAnswer && nowMs < m_habits[i].waitedForMs + WaitInFullEveryMs)
        return std::max(LeastPatienceMs, PatienceShare * m_tookMs);
    m_habits[i].waitedForMs = nowMs;
    return AsLongAsItTakesMs;
}

Task<MemberAnswer> AlertCluster::askInTime(std::size_t i)
{
    const qint64 startedMs = m_clock.monotonicMs(), limitMs = patienceMs(i);
    const Error late(ErrorKind::Timeout, ClusterText::tr("The server still does not answer."));
    auto asked = co_await Deadline(m_clock, limitMs, askMember(m_members[i].get()), late);
    MemberAnswer answer;
    if (asked) {
        answer = std::move(*asked);
    } else {
        answer.state.name = m_members[i]->name();
        answer.state.error = asked.error();
    }
    answer.tookMs = m_clock.monotonicMs() - startedMs;
    co_return answer;
}

Task<Result<ClusterAnswer>> AlertCluster::ask()
{
    const qint64 askedMs = m_clock.nowMs();
    std::vector<Task<MemberAnswer>> tasks;
    for (std::size_t i = 0; i < m_members.size(); ++i)
        tasks.push_back(askInTime(i));
    auto answers = co_await WhenAll(std::move(tasks));

    std::size_t first = answers.size();
    qint64 tookMs = 0;
    for (std::size_t i = answers.size(); i-- > 0;) {
        MemberAnswer &answer = answers[i];
        if (!answer.state.error)
            answer.state.answeredMs = m_clock.nowMs();
        m_habits[i].silent = !answer.hasAlerts;
        if (!answer.hasAlerts)
            continue;
        first = i;
        tookMs = std::max(tookMs, answer.tookMs);
    }
    if (first == answers.size())
        co_return answers.empty() ? Error(ErrorKind::Internal, ClusterText::tr("This cluster has no members."))
                                  : *answers.front().state.error;
    m_preferred = first;
    m_tookMs = tookMs;
    m_clockOffsetMs = answers[first].state.clockOffsetMs.value_or(0);
    auto merged = co_await OnPool(mergedAnswers, std::move(answers));
    merged.askedMs = askedMs;
    merged.tookMs = tookMs;
    co_return std::move(merged);
}

bool AlertCluster::isPeer(const AlertSource &member, const QString &name) const
{
    const bool known =
        std::any_of(m_members.begin(), m_members.end(), [&name](const auto &one) { return one->name() == name; });
    return known && member.name() != name;
}

std::vector<AlertSource *> AlertCluster::membersFor(const QString &name) const
{
    std::vector<std::pair<int, AlertSource *>> ranked;
    for (std::size_t n = 0; n < m_members.size(); ++n) {
        const std::size_t i = (m_preferred + n) % m_members.size();
        const int rank = (m_habits[i].silent ? 2 : 0) + (isPeer(*m_members[i], name) ? 1 : 0);
        ranked.emplace_back(rank, m_members[i].get());
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<AlertSource *> members;
    for (const auto &[rank, member] : ranked)
        members.push_back(member);
    return members;
}

Task<Result<AlertCluster::Posted>> AlertCluster::postSilence(Silence silence, QString member)
{
    Error error = noSuchMember(member);
    const std::vector<AlertSource *> members = membersFor(member);
    for (AlertSource *one : members) {
        Silence copy = silence;
        auto id = co_await one->postSilence(std::move(copy));
        if (id) {
            Posted posted;
            posted.silenceId = *id;
            posted.member = one->name();
            co_return posted;
        }
        error = id.error();
        if (!wasNotReached(error))
            break;
    }
    co_return error;
}

Task<Result<Done>> AlertCluster::expireSilence(QString id, QString member)
{
    Error error = noSuchMember(member);
    const std::vector<AlertSource *> members = membersFor(member);
    for (AlertSource *one : members) {
        if (isPeer(*one, member)) { // who has not heard of it would call it ended
            auto known = co_await one->silence(id);
            if (!known || !known->has_value())
                continue;
        }
        auto done = co_await one->expireSilence(id);
        if (done)
            co_return Done();
        error = done.error();
        if (!isUnclear(error))
            break;
    }
    co_return error;
}

Task<Result<std::optional<Silence>>> AlertCluster::silence(QString id, QString member)
{
    Error error = noSuchMember(member);
    const std::vector<AlertSource *> members = membersFor(member);
    for (AlertSource *one : members) {
        auto found = co_await one->silence(id);
        if (!found)
            error = found.error();
        else if (found->has_value() || !isPeer(*one, member))
            co_return std::move(found);
    }
    co_return error;
}

Task<Result<std::vector<Silence>>> AlertCluster::everySilence()
{
    std::vector<Task<Result<SilencesAnswer>>> tasks;
    for (const auto &member : m_members)
        tasks.push_back(silencesOf(member.get()));
    auto answers = co_await WhenAll(std::move(tasks));
    std::vector<SilencesAnswer> all;
    for (auto &answer : answers) {
        if (!answer)
            co_return answer.error();
        all.push_back(std::move(*answer));
    }
    co_return unionOf(std::move(all));
}

} // namespace ops
