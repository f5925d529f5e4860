#pragma once

#include "app/commonoptions.h"
#include "core/async/task.h"
#include "core/base/result.h"
#include "core/config/environment.h"
#include "core/config/signinanswer.h"
#include "core/metrics/metricsource.h"
#include "core/net/httpclient.h"

#include <QTimeZone>

#include <memory>
#include <vector>

namespace ops {

class AlertCluster;
class AlertSource;
class Clock;
class EnvironmentStore;
struct SourceParts;

/// The composition root: the only place that knows all classes. Owns the clock, the transport and one
/// limiter a host; the window and the commands get their sources from it. GUI thread; created after
/// the application object, outlives every source and its tasks.
class Services
{
public:
    explicit Services(const CommonOptions &options);
    ~Services();
    Services(const Services &) = delete;
    Services &operator=(const Services &) = delete;

    Clock &clock();
    const CommonOptions &options() const;

    QTimeZone zone() const; ///< of --timezone, else of the environment that environment() finds, else local
    QTimeZone zone(const Environment &environment) const; ///< of --timezone, else the environment's, else local

    EnvironmentStore &environments();

    /// The environment that --environment names, else the one that was used last or is the only one; empty where
    /// there is none, and with --prometheus or --alertmanager.
    QString environmentName() const;
    /// From --prometheus and --alertmanager, or environmentName(); BadRequest where nothing was named and there is
    /// none, NotFound where the demo does not run, as EnvironmentStore::load() for a file. Each call looks again.
    Result<Environment> environment() const;
    /// A stored environment or a demo that runs ("demo", "demo-2"), with --read-only, --ca-file and --store applied.
    Result<Environment> environment(const QString &name) const;
    /// The next start without --environment opens this one; only stored ones count.
    void rememberEnvironment(const Environment &environment);

    /// What signs in to a source: from the secrets folder, what was typed, or the keychain. Auth with a hint where a
    /// secret is not known anywhere.
    Task<Result<Credentials>> credentials(Environment environment, SourceConfig source);
    /// A source of an environment. Cheap: the network is not touched.
    Result<std::unique_ptr<MetricSource>> metricSource(const Environment &environment, const SourceConfig &source,
                                                       const Credentials &credentials);
    /// What a source is made of, for whoever asks a server before it is a source.
    Result<SourceParts> sourceParts(const Environment &environment, const SourceConfig &source,
                                    const Credentials &credentials);
    /// credentials() and metricSource() in one.
    Task<Result<std::unique_ptr<MetricSource>>> openMetricSource(Environment environment, SourceConfig source);

    /// The same for a source of alerts. Its time limit is shorter: it is asked every few seconds.
    Result<std::unique_ptr<AlertSource>> alertSource(const Environment &environment, const SourceConfig &source,
                                                     const Credentials &credentials);
    /// The Alertmanagers of an environment, those of one cluster together; empty where it has none. One that cannot be
    /// signed in to, or whose file is missing, is a member whose every answer is that error.
    Task<Result<std::vector<std::unique_ptr<AlertCluster>>>> openAlertClusters(Environment environment);

    /// Takes what was typed; a source made afterwards signs in with it. Fails where it was to be kept and the keychain
    /// does not take it: it holds until the program ends all the same.
    Task<Result<Done>> signIn(Environment environment, SourceConfig source, SignInAnswer answer);
    /// There may be a keychain, so keeping can be offered.
    bool canKeepSecrets() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ops
