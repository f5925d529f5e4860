#pragma once

#include "core/alerts/alertdesk.h"
#include "core/guard/auditlog.h"
#include "tests/support/manualclock.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace ops::test {

/// An Alertmanager that says what a test wants, at once.
class SaidAlerts : public AlertSource
{
public:
    std::vector<Alert> firing;
    std::vector<Silence> silenced;
    std::optional<Error> error, postError;
    ManualClock *clock = nullptr;
    int posts = 0;

    QString name() const override { return QStringLiteral("am"); }
    Task<Result<AlertsAnswer>> alerts() override
    {
        if (error)
            co_return *error;
        AlertsAnswer answer;
        answer.alerts = firing;
        answer.facts.askedMs = clock->nowMs();
        co_return answer;
    }
    Task<Result<SilencesAnswer>> silences() override
    {
        if (error)
            co_return *error;
        SilencesAnswer answer;
        answer.silences = silenced;
        answer.facts.askedMs = clock->nowMs();
        co_return answer;
    }
    Task<Result<std::optional<Silence>>> silence(QString id) override
    {
        for (const Silence &one : silenced) {
            if (one.id == id)
                co_return std::optional<Silence>(one);
        }
        co_return std::optional<Silence>();
    }
    Task<Result<AlertmanagerStatus>> status() override
    {
        if (error)
            co_return *error;
        AlertmanagerStatus status;
        status.version = QStringLiteral("0.25.0");
        status.startedAtMs = 1000;
        status.facts.askedMs = clock->nowMs();
        co_return status;
    }
    Task<Result<QString>> postSilence(Silence silence) override
    {
        if (postError)
            co_return *postError;
        ++posts;
        silence.id = QStringLiteral("silence-%1").arg(posts);
        silenced.push_back(silence);
        co_return silence.id;
    }
    Task<Result<Done>> expireSilence(QString id) override
    {
        std::erase_if(silenced, [&id](const Silence &one) { return one.id == id; });
        co_return Done();
    }
};

inline Alert firingAlert(std::vector<std::pair<std::string, std::string>> labels, qint64 startsAtMs)
{
    Alert alert;
    alert.labels = std::move(labels);
    alert.fingerprint = fingerprintOf(alert.labels);
    alert.startsAtMs = startsAtMs;
    alert.updatedAtMs = startsAtMs;
    alert.endsAtMs = startsAtMs + 24 * 3'600'000;
    alert.receivers = {QStringLiteral("mail")};
    return alert;
}

/// A desk over said alerts, with a store and an audit in a folder of the test.
struct AlertStage
{
    QTemporaryDir folder;
    ManualClock clock;
    AuditLog audit;
    Guard guard;
    SaidAlerts *source = nullptr; ///< the desk's
    std::unique_ptr<AlertDesk> desk;

    explicit AlertStage(AlertSettings settings = {}, bool readOnly = false)
        : audit(clock, folder.filePath(QStringLiteral("audit.db")))
        , guard({QStringLiteral("prod"), QStringLiteral("red"), readOnly}, audit)
    {
        auto said = std::make_unique<SaidAlerts>();
        source = said.get();
        source->clock = &clock;
        std::vector<std::unique_ptr<AlertSource>> members;
        members.push_back(std::move(said));
        AlertDesk::Parts parts;
        parts.clusters.push_back(std::make_unique<AlertCluster>(QStringLiteral("main"), clock, std::move(members)));
        parts.store = std::move(*makeAlertStore(folder.filePath(QStringLiteral("alerts.db")), clock));
        parts.guard = &guard;
        parts.clock = &clock;
        parts.settings = std::move(settings);
        parts.settings.watchdog.clear();
        parts.person = QStringLiteral("li.wei");
        desk = std::make_unique<AlertDesk>(std::move(parts));
    }

    void fire(std::vector<std::pair<std::string, std::string>> labels)
    {
        source->firing.push_back(firingAlert(std::move(labels), clock.nowMs() - 60'000));
    }

    /// True once all that fires has its episode in the store.
    bool poll()
    {
        desk->startPolling();
        desk->pollNow();
        return QTest::qWaitFor([this] {
            const auto rows = desk->rows();
            return rows->size() == source->firing.size() &&
                   std::all_of(rows->begin(), rows->end(),
                               [](const AlertRow &row) { return !row.episodeId.isEmpty(); });
        });
    }
};

} // namespace ops::test
