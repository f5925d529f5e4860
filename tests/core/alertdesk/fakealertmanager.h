#pragma once

#include "core/alerts/alertsource.h"
#include "core/alerts/matcher.h"
#include "core/async/sleep.h"
#include "core/time/clock.h"

#include <QUuid>

#include <map>
#include <vector>

namespace ops::test {

/// What a real Alertmanager does with silences, in memory: starts in the past are now, a client that is ahead makes a
/// pending one, an edit keeps its id only while the silence is in force and its matchers are the same, and one that is
/// expired comes back under a new id. It outlives the sources that look at it.
struct FakeServer
{
    explicit FakeServer(Clock &clock_) : clock(clock_), startedMs(clock_.nowMs() - 3'600'000) {}

    Clock &clock;
    qint64 startedMs, aheadMs = 0;
    bool down = false, tellsTime = true, settling = false;
    bool hangs = false;  ///< takes an hour to list its alerts, and does everything else at once
    int loseAnswers = 0; ///< so many posts are done, and their answers never arrive
    int posts = 0, deletes = 0, asked = 0;
    std::vector<Alert> firing;
    std::map<QString, Silence> silences;

    qint64 nowMs() const { return clock.nowMs() + aheadMs; }

    void fire(const Labels &labels, qint64 startsAtMs)
    {
        Alert alert;
        alert.labels = labels;
        alert.fingerprint = fingerprintOf(labels);
        alert.startsAtMs = startsAtMs;
        alert.receivers = {QStringLiteral("team")};
        firing.push_back(std::move(alert));
    }
    void resolve(const Labels &labels)
    {
        std::erase_if(firing, [&labels](const Alert &alert) { return alert.labels == labels; });
    }
    /// A restart; `wiped`: without its storage.
    void restart(bool wiped)
    {
        startedMs = nowMs();
        firing.clear();
        if (wiped)
            silences.clear();
    }
    Silence::State stateOf(const Silence &silence) const
    {
        if (silence.endsAtMs <= nowMs())
            return Silence::State::Expired;
        return silence.startsAtMs > nowMs() ? Silence::State::Pending : Silence::State::Active;
    }
    std::vector<Silence> inForce() const
    {
        std::vector<Silence> list;
        for (const auto &[id, silence] : silences) {
            if (stateOf(silence) == Silence::State::Active)
                list.push_back(silence);
        }
        return list;
    }
    void expire(Silence &silence) const
    {
        if (stateOf(silence) != Silence::State::Expired)
            silence.endsAtMs = silence.updatedAtMs = nowMs();
    }
    QString post(Silence silence)
    {
        ++posts;
        const auto old = silences.find(silence.id);
        const bool edits = old != silences.end() && stateOf(old->second) != Silence::State::Expired &&
                           old->second.matchers == silence.matchers;
        if (edits) {
            silence.startsAtMs = old->second.startsAtMs;
        } else {
            silence.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            silence.startsAtMs = std::max(silence.startsAtMs, nowMs());
        }
        silence.updatedAtMs = nowMs();
        silences[silence.id] = silence;
        return silence.id;
    }
};

class FakeAlertmanager : public AlertSource
{
public:
    explicit FakeAlertmanager(FakeServer &server, QString name = QStringLiteral("am"))
        : m_server(server)
        , m_name(std::move(name))
    {}

    QString name() const override { return m_name; }
    Task<Result<AlertsAnswer>> alerts() override
    {
        ++m_server.asked;
        const qint64 silentMs = m_server.hangs ? 3'600'000 : 0;
        co_await Sleep(m_server.clock, silentMs);
        if (m_server.down)
            co_return refused();
        AlertsAnswer answer;
        answer.alerts = m_server.firing;
        for (Alert &alert : answer.alerts) {
            for (const Silence &silence : m_server.inForce()) {
                const auto compiled = CompiledMatchers::of(silence.matchers);
                if (compiled && compiled->matches(alert.labels))
                    alert.silencedBy.append(silence.id);
            }
            alert.state = alert.silencedBy.isEmpty() ? Alert::State::Active : Alert::State::Suppressed;
        }
        answer.facts = facts();
        co_return answer;
    }
    Task<Result<SilencesAnswer>> silences() override
    {
        if (m_server.down)
            co_return refused();
        SilencesAnswer answer;
        for (const auto &[id, silence] : m_server.silences) {
            Silence one = silence;
            one.state = m_server.stateOf(silence);
            answer.silences.push_back(one);
        }
        answer.facts = facts();
        co_return answer;
    }
    Task<Result<std::optional<Silence>>> silence(QString id) override
    {
        if (m_server.down)
            co_return refused();
        const auto it = m_server.silences.find(id);
        if (it == m_server.silences.end())
            co_return std::optional<Silence>();
        Silence one = it->second;
        one.state = m_server.stateOf(one);
        co_return std::optional(one);
    }
    Task<Result<AlertmanagerStatus>> status() override
    {
        if (m_server.down)
            co_return refused();
        AlertmanagerStatus status;
        status.product = QStringLiteral("Alertmanager");
        status.version = QStringLiteral("0.25.0");
        status.cluster = m_server.settling ? AlertmanagerStatus::Cluster::Settling : AlertmanagerStatus::Cluster::Ready;
        status.startedAtMs = m_server.startedMs;
        status.configYaml = QStringLiteral("route: {receiver: team, repeat_interval: 2h}");
        status.facts = facts();
        co_return status;
    }
    Task<Result<QString>> postSilence(Silence silence) override
    {
        if (m_server.down)
            co_return refused();
        const QString id = m_server.post(std::move(silence));
        if (m_server.loseAnswers > 0) {
            --m_server.loseAnswers;
            Error error(ErrorKind::Network, QStringLiteral("the connection broke"));
            error.outcomeUnknown = true;
            co_return error;
        }
        co_return id;
    }
    Task<Result<Done>> expireSilence(QString id) override
    {
        if (m_server.down)
            co_return refused();
        ++m_server.deletes;
        const auto it = m_server.silences.find(id);
        if (it != m_server.silences.end())
            m_server.expire(it->second);
        co_return Done();
    }

private:
    static Error refused() { return Error(ErrorKind::Network, QStringLiteral("connection refused")); }
    AnswerFacts facts() const
    {
        AnswerFacts facts;
        facts.askedMs = m_server.clock.nowMs();
        if (m_server.tellsTime)
            facts.serverMs = m_server.nowMs() / 1000 * 1000;
        return facts;
    }

    FakeServer &m_server;
    QString m_name;
};

} // namespace ops::test
