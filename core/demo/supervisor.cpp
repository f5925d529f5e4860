#include "core/demo/supervisor.h"

#include "core/demo/demorules.h"
#include "core/demo/servers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <utility>

namespace ops::demo {

namespace {

const QString StateFile = QStringLiteral("simulator.json");

QString addressOf(const std::unique_ptr<KeptServer> &server)
{
    return server && server->isReady() ? QStringLiteral("127.0.0.1:%1").arg(server->port()) : QString();
}

QString urlOf(const std::unique_ptr<KeptServer> &server)
{
    return server && server->hasBeenReady() ? server->url() : QString();
}

bool isSettled(const std::unique_ptr<KeptServer> &server) { return !server || server->isSettled(); }

/// The moments of the scrapes that nobody made between where the simulator stands and `nowMs`.
std::unique_ptr<RemoteWrite> playGap(Simulator &simulator, qint64 nowMs)
{
    constexpr qint64 Step = Simulator::HistoryStepMs;
    constexpr qint64 LastScrapeMs = 2000; // a scrape may have been stamped this much later than the state
    auto gap = std::make_unique<RemoteWrite>(simulator.book());
    const qint64 from = simulator.nowMs() + LastScrapeMs;
    for (qint64 at = (from / Step + 1) * Step; at < nowMs; at += Step) {
        simulator.advance(at, FaultSet());
        gap->add(simulator.book(), at);
    }
    return gap;
}

} // namespace

Supervisor::Supervisor(Clock &clock, Transport &transport, CommandRunner &runner, StateFolder folder, BoardFiles boards,
                       QByteArray rules, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_transport(transport)
    , m_runner(runner)
    , m_folder(std::move(folder))
    , m_rules(std::move(rules))
    , m_announcer(m_folder)
    , m_control(clock, std::move(boards))
{}

Supervisor::~Supervisor() = default;

void Supervisor::start()
{
    if (const auto listening = m_control.listen(); !listening) {
        Q_EMIT failed(listening.error());
        return;
    }
    m_announcement.environment = m_announcer.environment();
    m_announcement.state = m_folder.path();
    m_announcement.control = m_control.url();
    m_announcement.pid = QCoreApplication::applicationPid();
    for (const Program &program : m_programs.missing()) {
        m_announcement.missing.push_back({program.name, program.package});
        Q_EMIT note(tr("%1 is missing: install the Debian package %2. The demo goes on without it.")
                        .arg(program.name, program.package));
    }
    startNeighbours();
    auto saved = savedSimulator();
    const bool canImport = !m_programs.prometheus.path.isEmpty() && !m_programs.promtool.path.isEmpty();
    if (saved)
        goOnFrom(std::move(*saved));
    else if (canImport)
        startHistory();
    else
        goOnFrom(Simulator(m_clock.nowMs()));
}

/// Where the stored samples end. Nothing where there are none, or where they end too long ago or in what
/// the clock calls the future.
std::optional<Simulator> Supervisor::savedSimulator() const
{
    constexpr qint64 Longest = 1024 * 1024;
    QFile file(m_folder.file(StateFile));
    if (!QDir(prometheusStorage(m_folder.path())).exists() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    Simulator simulator(0);
    if (!simulator.restore(file.read(Longest)))
        return std::nullopt;
    const qint64 age = m_clock.nowMs() - simulator.nowMs();
    return age >= 0 && age <= OldestPastMs ? std::optional(std::move(simulator)) : std::nullopt;
}

std::unique_ptr<KeptServer> Supervisor::keep(KeptServer::Plan plan)
{
    auto server = std::make_unique<KeptServer>(m_clock, m_transport, std::move(plan));
    connect(server.get(), &KeptServer::ready, this, &Supervisor::proceed);
    connect(server.get(), &KeptServer::stumbled, this, [this](const Error &error) {
        const QString detail = error.detail.section(u'\n', -1);
        Q_EMIT note(tr("%1 It is started again.").arg(error.message) + (detail.isEmpty() ? QString() : u' ' + detail));
        proceed();
    });
    connect(server.get(), &KeptServer::ended, this, &Supervisor::onEnded);
    server->start();
    return server;
}

void Supervisor::startNeighbours()
{
    const QString folder = m_folder.path();
    if (const QString program = m_programs.alertmanager.path; !program.isEmpty()) {
        m_alertmanager =
            keep({m_programs.alertmanager.name, QStringLiteral("/-/ready"), [this, program, folder](quint16 port) {
                      writeFile(alertmanagerConfigFile(folder), alertmanagerConfig());
                      return alertmanagerCommand(program, folder, port);
                  }});
    }
    if (const QString program = m_programs.nodeExporter.path; !program.isEmpty()) {
        m_nodeExporter = keep({m_programs.nodeExporter.name, QStringLiteral("/"),
                               [program](quint16 port) { return nodeExporterCommand(program, port); }});
    }
}

void Supervisor::startHistory()
{
    const QString storage = prometheusStorage(m_folder.path());
    QFile::remove(m_folder.file(StateFile)); // a demo killed from here on begins anew
    QDir(storage).removeRecursively();
    m_import = std::make_unique<HistoryImport>(m_runner, m_programs.promtool.path,
                                               m_folder.file(QStringLiteral("history")), storage);
    connect(m_import.get(), &HistoryImport::progress, this, &Supervisor::historyProgress);
    connect(m_import.get(), &HistoryImport::finished, this, [this] { goOnFrom(*m_import->simulator()); });
    connect(m_import.get(), &HistoryImport::failed, this, [this](const Error &error) {
        Q_EMIT note(tr("The demo begins without a history. %1 %2").arg(error.message, error.detail.section(u'\n', -1)));
        goOnFrom(Simulator(m_clock.nowMs()));
    });
    m_import->start(m_clock.nowMs());
}

void Supervisor::goOnFrom(Simulator simulator)
{
    m_gap = playGap(simulator, m_clock.nowMs());
    m_live = std::make_unique<LiveSimulator>(m_clock, std::move(simulator), m_folder.file(StateFile));
    m_control.serve(*m_live);
    proceed();
}

/// Called whenever something has come further; does what can be done next.
void Supervisor::proceed()
{
    if (m_stopping || !m_live || !isSettled(m_alertmanager) || !isSettled(m_nodeExporter))
        return;
    if (!m_prometheus && !m_programs.prometheus.path.isEmpty()) {
        startPrometheus();
        return;
    }
    if (m_prometheus && m_prometheus->isReady() && m_gap) {
        fillGap();
        return;
    }
    const bool waits = m_prometheus && (!m_prometheus->isSettled() || (m_prometheus->isReady() && !m_gapFilled));
    if (!waits)
        announce();
}

void Supervisor::startPrometheus()
{
    const QString folder = m_folder.path();
    m_prometheus = keep({m_programs.prometheus.name, QStringLiteral("/-/ready"), [this, folder](quint16 port) {
                             const bool ruled = !m_rules.isEmpty() && writeFile(rulesFile(folder), demoRules(m_rules));
                             const Neighbours neighbours{QStringLiteral("127.0.0.1:%1").arg(m_control.port()),
                                                         addressOf(m_alertmanager), addressOf(m_nodeExporter),
                                                         QStringLiteral("127.0.0.1:%1").arg(port), ruled};
                             writeFile(prometheusConfigFile(folder),
                                       prometheusConfig(m_live->present().liveTargets(), neighbours));
                             return prometheusCommand(m_programs.prometheus.path, folder, port);
                         }});
}

/// Prometheus scrapes first five to twenty seconds after its start. Until then the newest samples are ours.
void Supervisor::fillGap()
{
    constexpr int LimitMs = 10'000;
    const std::unique_ptr<RemoteWrite> gap = std::move(m_gap);
    gap->add(m_live->present(), m_live->nowMs());
    WireRequest request;
    request.method = "POST";
    request.url = QUrl(m_prometheus->url() + QStringLiteral("/api/v1/write"));
    request.headers = {{"Content-Type", "application/x-protobuf"},
                       {"Content-Encoding", "snappy"},
                       {"X-Prometheus-Remote-Write-Version", "0.1.0"}};
    request.body = gap->body();
    request.sendOnce = true;
    request.totalTimeoutMs = LimitMs;
    m_gapReply = m_transport.send(std::move(request), [this](const WireAnswer &answer) {
        constexpr int NoContent = 204;
        if (answer.failed || answer.status != NoContent)
            Q_EMIT note(tr("A gap remains before the newest samples. %1")
                            .arg(answer.failed ? answer.error.message : QString::fromUtf8(answer.body.trimmed())));
        m_gapFilled = true;
        proceed();
    });
}

/// Once on our output; in the file again when a server has come back.
void Supervisor::announce()
{
    const QByteArray before = m_announcement.line();
    m_announcement.prometheus = urlOf(m_prometheus);
    m_announcement.alertmanager = urlOf(m_alertmanager);
    m_announcement.nodeExporter = urlOf(m_nodeExporter);
    if (m_announced && before == m_announcement.line())
        return;
    if (const auto published = m_announcer.publish(m_announcement); !published) {
        Q_EMIT failed(published.error());
        return;
    }
    if (!std::exchange(m_announced, true))
        Q_EMIT ready(m_announcement.line());
}

void Supervisor::stop(qint64 graceMs)
{
    if (std::exchange(m_stopping, true))
        return;
    m_announcer.withdraw();
    m_import.reset();
    m_gapReply.reset();
    for (const auto *server : {&m_alertmanager, &m_nodeExporter, &m_prometheus}) {
        if (!*server)
            continue;
        ++m_ending;
        (*server)->stop(graceMs);
    }
    if (m_ending == 0)
        m_clock.callAfter(0, [this] { Q_EMIT stopped(); });
}

void Supervisor::onEnded()
{
    if (--m_ending == 0)
        Q_EMIT stopped();
}

bool Supervisor::writeFile(const QString &file, const QByteArray &text)
{
    QFile written(file);
    const bool whole = written.open(QIODevice::WriteOnly) && written.write(text) == text.size() && written.flush();
    if (!whole)
        Q_EMIT note(tr("The file %1 cannot be written: %2.").arg(file, written.errorString()));
    return whole;
}

} // namespace ops::demo
