#include "app/services.h"

#include "core/alerts/alertcluster.h"
#include "core/alerts/unusablesource.h"
#include "core/async/limiter.h"
#include "core/config/environmentstore.h"
#include "core/config/keychainsecrets.h"
#include "core/config/lastenvironment.h"
#include "core/config/secrets.h"
#include "core/config/signin.h"
#include "core/net/qnamtransport.h"
#include "core/net/tlspolicy.h"
#include "core/sources/registry.h"
#include "core/time/clock.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace ops {

namespace {

struct ServicesText
{
    Q_DECLARE_TR_FUNCTIONS(Services)
};

constexpr int ParallelPerHost = 16;
constexpr int DefaultTimeLimitMs = 30000;
constexpr int AlertTimeLimitMs = 10000; // a silent member holds the others' answers up

Error refusal(const QString &sentence, const QString &hint)
{
    Error error(ErrorKind::BadRequest, sentence);
    error.hint = hint;
    return error;
}

QString namingHint()
{
    return ServicesText::tr("quantmind-ops env list shows the environments; --prometheus URL makes one up on the "
                            "spot, --environment demo is the running demo.");
}

std::unique_ptr<Clock> clockOf(const CommonOptions &options)
{
    return options.nowMs ? std::make_unique<SystemClock>(*options.nowMs) : std::make_unique<SystemClock>();
}

} // namespace

struct Services::Private
{
    CommonOptions options;
    std::unique_ptr<Clock> clock;
    std::map<QString, std::shared_ptr<Limiter>> limiters;     // by scheme, host and port
    std::map<QString, std::unique_ptr<Transport>> transports; // by CA file: trust belongs to an environment
    EnvironmentStore environments;
    FolderSecrets folder;
    MemorySecrets typed;
    KeychainSecrets keychain;

    explicit Private(const CommonOptions &options_)
        : options(options_)
        , clock(clockOf(options_))
        , folder(options_.secretsFolder)
        , keychain(systemKeychain(), *clock)
    {}

    /// What was typed comes before the keychain: it may be there because the keychain's is out of date.
    std::vector<SecretStore *> stores(const Environment &environment)
    {
        // A demo and an address typed on the command line have no entry of their own in the keychain.
        if (environment.origin != Environment::Origin::File)
            return {&typed};
        return {&folder, &typed, &keychain};
    }

    std::shared_ptr<Limiter> limiterOf(const QUrl &url)
    {
        auto &limiter = limiters[url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath).toString()];
        if (!limiter)
            limiter = std::make_shared<Limiter>(ParallelPerHost);
        return limiter;
    }

    Result<Transport *> transportOf(const QString &caFile)
    {
        auto &transport = transports[caFile];
        if (!transport) {
            auto made = makeTransport(caFile);
            if (!made)
                return made.error();
            transport = std::move(*made);
        }
        return transport.get();
    }

    static Result<std::unique_ptr<Transport>> makeTransport(const QString &caFile);
};

Result<std::unique_ptr<Transport>> Services::Private::makeTransport(const QString &caFile)
{
    if (caFile.isEmpty())
        return std::unique_ptr<Transport>(std::make_unique<QnamTransport>());
    auto tls = tlsPolicyOf(caFile);
    if (!tls)
        return tls.error();
    return std::unique_ptr<Transport>(std::make_unique<QnamTransport>(std::move(*tls)));
}

Services::Services(const CommonOptions &options) : d(std::make_unique<Private>(options)) {}

Services::~Services() = default;

Clock &Services::clock() { return *d->clock; }

const CommonOptions &Services::options() const { return d->options; }

EnvironmentStore &Services::environments() { return d->environments; }

QTimeZone Services::zone() const
{
    const auto found = d->options.timezone.isEmpty() ? environment() : Result<Environment>(Error());
    return zone(found ? *found : Environment());
}

QTimeZone Services::zone(const Environment &environment) const
{
    const QString &name = d->options.timezone.isEmpty() ? environment.timezone : d->options.timezone;
    return name.isEmpty() || name == u"local" ? QTimeZone::systemTimeZone() : QTimeZone(name.toUtf8());
}

QString Services::environmentName() const
{
    const auto &options = d->options;
    if (!options.environment.isEmpty() || options.namesServers())
        return options.environment;
    const QString last = lastEnvironment();
    if (!last.isEmpty() && QFileInfo::exists(d->environments.fileOf(last)))
        return last;
    const QStringList names = d->environments.names();
    return names.size() == 1 ? names.front() : QString();
}

Result<Environment> Services::environment() const
{
    const auto &options = d->options;
    if (options.namesServers() && !options.environment.isEmpty())
        return refusal(options.prometheus.isEmpty()
                           ? ServicesText::tr("Choose one of --alertmanager and --environment.")
                           : ServicesText::tr("Choose one of --prometheus and --environment."),
                       QString());
    if (!options.namesServers()) {
        const QString name = environmentName();
        if (name.isEmpty())
            return refusal(ServicesText::tr("No environment is named."), namingHint());
        return environment(name);
    }
    Environment environment = environmentOfServers(options.prometheus, options.alertmanagers, options.caFile);
    environment.readOnly = options.readOnly;
    environment.alerts.store = options.store;
    return environment;
}

Result<Environment> Services::environment(const QString &name) const
{
    auto environment = d->environments.load(name);
    const bool unknown = !environment && (environment.error().kind == ErrorKind::NotFound ||
                                          environment.error().kind == ErrorKind::BadRequest);
    if (unknown)
        environment = demoEnvironmentNamed(name);
    if (!environment && environment.error().kind == ErrorKind::BadRequest)
        return refusal(environment.error().message, namingHint());
    if (!environment)
        return environment;
    environment->readOnly = environment->readOnly || d->options.readOnly;
    if (!d->options.store.isEmpty())
        environment->alerts.store = d->options.store;
    if (!d->options.caFile.isEmpty()) {
        environment->caFile = d->options.caFile;
        for (auto &source : environment->sources)
            source.caFile.clear();
    }
    return environment;
}

void Services::rememberEnvironment(const Environment &environment)
{
    if (environment.origin == Environment::Origin::File)
        setLastEnvironment(environment.name);
}

bool Services::canKeepSecrets() const { return d->keychain.exists(); }

Task<Result<Credentials>> Services::credentials(Environment environment, SourceConfig source)
{
    if (environment.origin != Environment::Origin::File) {
        auto fromFolder = readSecrets(d->options.secretsFolder, source.kind);
        if (!fromFolder || fromFolder->kind != Credentials::Kind::None || !fromFolder->headers.empty())
            co_return fromFolder;
    }
    if (source.auth == SourceConfig::Auth::None) {
        auto typed = co_await typedSignIn(d->typed, environment.name, source);
        source.auth = typed.auth;
        source.secret = typed.secret;
    }
    auto resolved = co_await resolveCredentials(d->stores(environment), environment.name, source);
    co_return resolved;
}

Task<Result<std::unique_ptr<MetricSource>>> Services::openMetricSource(Environment environment, SourceConfig source)
{
    auto signedIn = co_await credentials(environment, source);
    if (!signedIn)
        co_return signedIn.error();
    co_return metricSource(environment, source, *signedIn);
}

Task<Result<Done>> Services::signIn(Environment environment, SourceConfig source, SignInAnswer answer)
{
    const bool configured = source.auth != SourceConfig::Auth::None;
    const SourceConfig::Auth auth = configured ? source.auth : answer.auth;
    const SecretId id(environment.name, configured ? source.secret : standardSecretName(source.name, auth));
    QString secret = answer.secret;
    if (auth == SourceConfig::Auth::Basic && source.user.isEmpty())
        secret = answer.user + u':' + answer.secret;
    for (const auto other : {SourceConfig::Auth::Bearer, SourceConfig::Auth::Basic, SourceConfig::Auth::ApiKey})
        d->typed.forget(SecretId(environment.name, standardSecretName(source.name, other)));
    auto kept = co_await d->typed.write(id, secret);
    if (!answer.keep || !configured || environment.origin != Environment::Origin::File)
        co_return kept;
    auto inKeychain = co_await d->keychain.write(id, secret);
    co_return inKeychain;
}

Result<SourceParts> Services::sourceParts(const Environment &environment, const SourceConfig &source,
                                          const Credentials &credentials)
{
    auto transport = d->transportOf(source.caFile.isEmpty() ? environment.caFile : source.caFile);
    if (!transport)
        return transport.error();
    SourceParts parts(source.url, **transport, *d->clock, d->limiterOf(source.url));
    parts.name = source.name;
    parts.credentials = credentials;
    parts.timeLimitMs = int(d->options.timeoutMs.value_or(DefaultTimeLimitMs));
    return parts;
}

Result<std::unique_ptr<MetricSource>> Services::metricSource(const Environment &environment, const SourceConfig &source,
                                                             const Credentials &credentials)
{
    auto parts = sourceParts(environment, source, credentials);
    if (!parts)
        return parts.error();
    auto made = makeMetricSource(source.kind, std::move(*parts));
    if (!made)
        return refusal(ServicesText::tr("Sources of the kind %1 are not known.").arg(source.kind), QString());
    return made;
}

Result<std::unique_ptr<AlertSource>> Services::alertSource(const Environment &environment, const SourceConfig &source,
                                                           const Credentials &credentials)
{
    auto parts = sourceParts(environment, source, credentials);
    if (!parts)
        return parts.error();
    if (!d->options.timeoutMs)
        parts->timeLimitMs = AlertTimeLimitMs;
    auto made = makeAlertSource(source.kind, std::move(*parts));
    if (!made)
        return refusal(ServicesText::tr("Sources of the kind %1 are not known.").arg(source.kind), QString());
    return made;
}

Task<Result<std::vector<std::unique_ptr<AlertCluster>>>> Services::openAlertClusters(Environment environment)
{
    std::vector<std::pair<QString, std::vector<std::unique_ptr<AlertSource>>>> members;
    for (const SourceConfig &source : environment.sources) {
        if (!alertSourceKinds().contains(source.kind))
            continue;
        auto signedIn = co_await credentials(environment, source);
        auto opened = signedIn ? alertSource(environment, source, *signedIn)
                               : Result<std::unique_ptr<AlertSource>>(signedIn.error());
        if (!opened)
            opened = std::unique_ptr<AlertSource>(std::make_unique<UnusableAlertSource>(source.name, opened.error()));
        const QString cluster = source.cluster.isEmpty() ? source.name : source.cluster;
        auto it = std::find_if(members.begin(), members.end(), [&](const auto &one) { return one.first == cluster; });
        if (it == members.end())
            it = members.emplace(members.end(), cluster, std::vector<std::unique_ptr<AlertSource>>());
        it->second.push_back(std::move(*opened));
    }
    std::vector<std::unique_ptr<AlertCluster>> clusters;
    for (auto &[name, sources] : members)
        clusters.push_back(std::make_unique<AlertCluster>(name, *d->clock, std::move(sources)));
    co_return std::move(clusters);
}

} // namespace ops
