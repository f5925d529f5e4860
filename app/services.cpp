#include "app/services.h"

#include "core/async/limiter.h"
#include "core/config/secrets.h"
#include "core/net/qnamtransport.h"
#include "core/net/tlspolicy.h"
#include "core/sources/registry.h"
#include "core/time/clock.h"

#include <QCoreApplication>

#include <map>

namespace ops {

namespace {

struct ServicesText
{
    Q_DECLARE_TR_FUNCTIONS(Services)
};

constexpr int ParallelPerHost = 16;
constexpr int DefaultTimeLimitMs = 30000;

Error refusal(const QString &sentence, const QString &hint)
{
    Error error(ErrorKind::BadRequest, sentence);
    error.hint = hint;
    return error;
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

    explicit Private(const CommonOptions &options_) : options(options_), clock(clockOf(options_)) {}

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

QTimeZone Services::zone() const { return zoneOf(d->options); }

const CommonOptions &Services::options() const { return d->options; }

Result<Environment> Services::environment() const
{
    const auto &options = d->options;
    const QString hint =
        ServicesText::tr("Name it with --prometheus URL, or with --environment demo while the demo runs.");
    if (!options.prometheus.isEmpty() && !options.environment.isEmpty())
        return refusal(ServicesText::tr("Choose one of --prometheus and --environment."), QString());
    if (options.prometheus.isEmpty() && options.environment.isEmpty())
        return refusal(ServicesText::tr("No environment is named."), hint);
    auto environment = options.environment.isEmpty() ? environmentOfPrometheus(options.prometheus, options.caFile)
                                                     : demoEnvironmentNamed(options.environment);
    if (!environment && environment.error().kind == ErrorKind::BadRequest)
        return refusal(environment.error().message, hint);
    if (environment)
        environment->readOnly = environment->readOnly || options.readOnly;
    return environment;
}

Result<std::unique_ptr<MetricSource>> Services::metricSource(const Environment &environment, const SourceConfig &source)
{
    auto secrets = readSecrets(d->options.secretsFolder, source.kind);
    if (!secrets)
        return secrets.error();
    auto transport = d->transportOf(environment.caFile);
    if (!transport)
        return transport.error();
    SourceParts parts(source.url, **transport, *d->clock, d->limiterOf(source.url));
    parts.credentials = *secrets;
    parts.timeLimitMs = int(d->options.timeoutMs.value_or(DefaultTimeLimitMs));
    auto made = makeMetricSource(source.kind, std::move(parts));
    if (!made)
        return refusal(ServicesText::tr("Sources of the kind %1 are not known.").arg(source.kind), QString());
    return made;
}

QTimeZone zoneOf(const CommonOptions &options)
{
    return options.timezone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(options.timezone.toUtf8());
}

} // namespace ops
