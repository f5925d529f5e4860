#include "app/alertdesks.h"

#include "app/services.h"
#include "core/guard/person.h"

#include <QCoreApplication>

namespace ops {

namespace {

struct AlertDesksText
{
    Q_DECLARE_TR_FUNCTIONS(AlertDesks)
};

Error nothingToAsk(const Environment &environment)
{
    Error error(ErrorKind::BadRequest,
                AlertDesksText::tr("The environment %1 has no Alertmanager.").arg(environment.name));
    error.hint = AlertDesksText::tr("Add one to its sources, or name one with --alertmanager URL.");
    return error;
}

/// Two servers of one host are two environments where they are made up on the spot; a file's name has no colon.
QString madeUpName(const Environment &environment)
{
    constexpr int Http = 80, Https = 443;
    QStringList addresses;
    for (const SourceConfig &source : environment.sources) {
        if (source.kind == u"alertmanager" || !environment.source(QStringLiteral("alertmanager")))
            addresses << QStringLiteral("%1:%2%3").arg(
                source.url.host(), QString::number(source.url.port(source.url.scheme() == u"https" ? Https : Http)),
                source.url.adjusted(QUrl::StripTrailingSlash).path().replace(u'/', u'_'));
    }
    addresses.sort(); // whatever order the members of a cluster are named in
    return addresses.value(0);
}

QString storeOf(const Environment &environment)
{
    if (!environment.alerts.store.isEmpty())
        return environment.alerts.store;
    const bool madeUp = environment.origin == Environment::Origin::CommandLine;
    return defaultAlertStoreFile(madeUp ? madeUpName(environment) : environment.name);
}

} // namespace

AlertDesks::AlertDesks(Services &services, const QString &auditFile)
    : m_services(services)
    , m_audit(services.clock(), auditFile)
{}

AlertDesks::~AlertDesks() = default;

std::shared_ptr<OpenDesk> AlertDesks::known(const Environment &environment) const
{
    const auto it = m_open.find(environment.name);
    return it == m_open.end() ? nullptr : it->second.lock();
}

Task<Result<std::shared_ptr<OpenDesk>>> AlertDesks::open(Environment environment)
{
    if (auto desk = known(environment))
        co_return std::move(desk);
    auto open = std::make_shared<OpenDesk>();
    open->environment = environment;
    AlertDesk::Parts parts;
    auto clusters = co_await m_services.openAlertClusters(environment);
    if (!clusters)
        co_return clusters.error();
    parts.clusters = std::move(*clusters);
    if (const SourceConfig *source = environment.source(QStringLiteral("prometheus"))) {
        auto metrics = co_await m_services.openMetricSource(environment, *source);
        if (metrics)
            open->metrics = std::move(*metrics);
        else
            open->metricsError = metrics.error();
    }
    if (auto desk = known(environment)) // another window was faster while this one waited for a secret
        co_return std::move(desk);
    if (parts.clusters.empty() && !open->metrics)
        co_return open->metricsError.value_or(nothingToAsk(environment));
    auto store = makeAlertStore(storeOf(environment), m_services.clock());
    if (!store)
        co_return store.error();
    parts.store = std::move(*store);
    const GuardedPlace place{environment.name, environment.colour, environment.readOnly};
    open->guard = std::make_unique<Guard>(place, m_audit);
    parts.metrics = open->metrics.get();
    parts.guard = open->guard.get();
    parts.clock = &m_services.clock();
    parts.settings = environment.alerts;
    parts.person = currentPerson().login;
    open->desk = std::make_unique<AlertDesk>(std::move(parts));
    m_open[environment.name] = open;
    co_return std::move(open);
}

} // namespace ops
