#pragma once

#include "core/alerts/alertdesk.h"
#include "tests/core/alertdesk/fakealertmanager.h"
#include "tests/core/alertdesk/fakerules.h"
#include "tests/support/manualclock.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace ops::test {

inline Labels labelsOf(const char *name, const char *instance = "a")
{
    return {{"alertname", name}, {"instance", instance}, {"severity", "critical"}};
}

/// A desk over one server in memory and a real store and audit in a folder of its own. open() may be called again: a
/// console that is started anew.
struct DeskBench
{
    explicit DeskBench(bool withRules = false)
        : server(clock)
        , rules(withRules ? std::make_unique<FakeRules>() : nullptr)
    {
        settings.watchdog.clear();
        settings.volatileLabels = {QStringLiteral("pod")};
    }

    void open(bool readOnly = false, const QString &storeFile = QString())
    {
        close();
        audit = std::make_unique<AuditLog>(clock, folder.filePath(QStringLiteral("audit.db")));
        guard = std::make_unique<Guard>(GuardedPlace{QStringLiteral("prod"), QString(), readOnly}, *audit);
        AlertDesk::Parts parts;
        std::vector<std::unique_ptr<AlertSource>> members;
        members.push_back(std::make_unique<FakeAlertmanager>(server));
        parts.clusters.push_back(std::make_unique<AlertCluster>(QStringLiteral("main"), clock, std::move(members)));
        auto store =
            makeAlertStore(storeFile.isEmpty() ? folder.filePath(QStringLiteral("alerts.db")) : storeFile, clock);
        parts.store = std::move(*store);
        parts.metrics = rules.get();
        parts.guard = guard.get();
        parts.clock = &clock;
        parts.settings = settings;
        parts.person = person;
        desk = std::make_unique<AlertDesk>(std::move(parts));
        QObject::connect(desk.get(), &AlertDesk::alarm, desk.get(),
                         [this](const Alarm &alarm) { alarms.push_back(alarm); });
    }
    void close()
    {
        desk.reset();
        guard.reset();
        audit.reset();
    }

    template<class T> Result<T> wait(Task<Result<T>> task)
    {
        std::optional<Result<T>> answer;
        Scope scope;
        scope.restart("wait", std::move(task), [&answer](Result<T> result) { answer.emplace(std::move(result)); });
        for (int i = 0; i < 600 && !answer; ++i) {
            if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 50))
                clock.advance(100); // what waits for the clock
        }
        if (!answer)
            return Error(ErrorKind::Internal, QStringLiteral("the test waited in vain"));
        return std::move(*answer);
    }
    /// Turns the clock on, second by second, until it is so.
    template<class F> bool until(F condition)
    {
        for (int i = 0; i < 300 && !condition(); ++i) {
            if (!QTest::qWaitFor(condition, 20))
                clock.advance(1000);
        }
        return condition();
    }
    bool look() { return wait(desk->lookOnce()).has_value(); }

    const AlertRow *row(const Labels &labels) const
    {
        for (const AlertRow &one : *desk->rows()) {
            if (one.alert.labels == labels && !one.pending)
                return &one;
        }
        return nullptr;
    }
    ActionOutcome act(const Labels &labels, AlertAction action, bool untilSent = true)
    {
        const AlertRow *const one = row(labels);
        if (!one)
            return {};
        auto outcomes = wait(desk->act(std::move(action), {{one->episodeId, -1}}, untilSent));
        return outcomes && !outcomes->empty() ? outcomes->front() : ActionOutcome();
    }
    ActionOutcome acknowledge(const Labels &labels, const QString &note, bool quiet)
    {
        AlertAction action;
        action.note = note;
        action.quiet = quiet;
        return act(labels, action);
    }
    ActionOutcome unacknowledge(const Labels &labels)
    {
        AlertAction action;
        action.kind = AlertAction::Kind::Unacknowledge;
        return act(labels, action);
    }
    std::vector<AlertEvent> timeline(const QString &episodeId)
    {
        auto events = wait(desk->store().timeline(episodeId));
        return events ? *events : std::vector<AlertEvent>();
    }
    int count(const QString &episodeId, AlertEvent::Kind kind, const QByteArray &payload = QByteArray())
    {
        int found = 0;
        for (const AlertEvent &event : timeline(episodeId))
            found += event.kind == kind && event.payload.contains(payload);
        return found;
    }
    bool raised(Alarm::Reason reason) const
    {
        return std::any_of(alarms.begin(), alarms.end(), [reason](const Alarm &one) { return one.reason == reason; });
    }

    ManualClock clock;
    QTemporaryDir folder;
    FakeServer server;
    std::unique_ptr<FakeRules> rules;
    AlertSettings settings;
    QString person = QStringLiteral("li.wei");
    std::unique_ptr<AuditLog> audit;
    std::unique_ptr<Guard> guard;
    std::unique_ptr<AlertDesk> desk;
    std::vector<Alarm> alarms;
};

} // namespace ops::test
