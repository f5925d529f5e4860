#include "core/alerts/alertcluster.h"

#include "core/alerts/clockoffset.h"
#include "core/async/onpool.h"
#include "core/async/whenall.h"
#include "core/time/clock.h"

#include <QCoreApplication>

#include <algorithm>

namespace ops {

namespace {

struct ClusterText
{
    Q_DECLARE_TR_FUNCTIONS(AlertCluster)
};

Task<MemberAnswer> askMember(AlertSource *member)
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
{}

AlertCluster::~AlertCluster() = default;

Task<Result<ClusterAnswer>> AlertCluster::ask()
{
    const qint64 askedMs = m_clock.nowMs();
    std::vector<Task<MemberAnswer>> tasks;
    for (const auto &member : m_members)
        tasks.push_back(askMember(member.get()));
    auto answers = co_await WhenAll(std::move(tasks));

    std::size_t first = answers.size();
    for (std::size_t i = answers.size(); i-- > 0;) {
        MemberAnswer &answer = answers[i];
        if (!answer.state.error)
            answer.state.answeredMs = m_clock.nowMs();
        if (answer.hasAlerts)
            first = i;
    }
    if (first == answers.size())
        co_return answers.empty() ? Error(ErrorKind::Internal, ClusterText::tr("This cluster has no members."))
                                  : *answers.front().state.error;
    m_preferred = first;
    m_clockOffsetMs = answers[first].state.clockOffsetMs.value_or(0);
    auto merged = co_await OnPool(mergedAnswers, std::move(answers));
    merged.askedMs = askedMs;
    co_return std::move(merged);
}

std::vector<AlertSource *> AlertCluster::membersFor(const QString &name) const
{
    std::vector<AlertSource *> members;
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        AlertSource *const member = m_members[(m_preferred + i) % m_members.size()].get();
        if (name.isEmpty() || member->name() == name)
            members.push_back(member);
    }
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
        auto done = co_await one->expireSilence(id);
        if (done)
            co_return Done();
        error = done.error();
        if (!wasNotReached(error))
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
        if (found)
            co_return std::move(found);
        error = found.error();
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
