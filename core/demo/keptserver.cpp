#include "core/demo/keptserver.h"

#include "core/base/textsafe.h"

#include <QTcpServer>

#include <algorithm>
#include <utility>

namespace ops::demo {

namespace {

constexpr qint64 AskEveryMs = 40;
constexpr qint64 ReadyLimitMs = 60'000;
constexpr qint64 LongLifeMs = 60'000; ///< after which an end is no sign of a server that cannot run
constexpr int AnswerLimitMs = 2000;
constexpr qint64 KillGraceMs = 2000;

} // namespace

KeptServer::KeptServer(Clock &clock, Transport &transport, Plan plan, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_transport(transport)
    , m_plan(std::move(plan))
    , m_process(clock)
{
    connect(&m_process, &ChildProcess::exited, this, [this](int code, bool bySignal) {
        const QString how = bySignal ? tr("%1 was killed.") : tr("%1 ended with exit code %2.");
        const QString sentence = bySignal ? how.arg(m_plan.name) : how.arg(m_plan.name).arg(code);
        onEnded(Error(ErrorKind::Internal, sentence, QString::fromUtf8(m_process.errorTail()).trimmed()));
    });
    connect(&m_process, &ChildProcess::failed, this, &KeptServer::onEnded);
}

KeptServer::~KeptServer() { m_clock.cancel(m_timer); }

quint16 KeptServer::freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

qint64 KeptServer::pauseMs(int failures)
{
    constexpr qint64 First = 250, Longest = 30'000;
    constexpr int MostDoublings = 8;
    return std::min(Longest, First << std::clamp(failures - 1, 0, MostDoublings));
}

void KeptServer::start()
{
    m_stopping = false;
    launch();
}

void KeptServer::launch()
{
    m_timer = 0;
    if (!m_hasBeenReady)
        m_port = freePort();
    m_launchedMs = m_clock.monotonicMs();
    m_process.start(m_plan.command(m_port));
    ask();
}

void KeptServer::ask()
{
    m_timer = 0;
    if (m_clock.monotonicMs() - m_launchedMs > ReadyLimitMs) {
        m_process.stop(KillGraceMs); // onEnded() goes on
        return;
    }
    WireRequest request;
    request.method = "GET";
    request.url = QUrl(url() + m_plan.readyPath);
    request.connectTimeoutMs = AnswerLimitMs;
    request.totalTimeoutMs = AnswerLimitMs;
    m_question = m_transport.send(std::move(request), [this](const WireAnswer &answer) { hear(answer); });
}

void KeptServer::hear(const WireAnswer &answer)
{
    constexpr int Ok = 200;
    if (answer.failed || answer.status != Ok) {
        m_timer = m_clock.callAfter(AskEveryMs, [this] { ask(); });
        return;
    }
    m_ready = true;
    m_hasBeenReady = true;
    Q_EMIT ready();
}

void KeptServer::onEnded(const Error &error)
{
    m_question.reset();
    m_clock.cancel(std::exchange(m_timer, 0));
    m_ready = false;
    if (m_stopping) {
        Q_EMIT ended();
        return;
    }
    if (m_clock.monotonicMs() - m_launchedMs > LongLifeMs)
        m_failures = 0;
    ++m_failures;
    m_timer = m_clock.callAfter(pauseMs(m_failures), [this] { launch(); });
    Q_EMIT stumbled(error);
}

void KeptServer::stop(qint64 graceMs)
{
    m_stopping = true;
    m_question.reset();
    m_clock.cancel(std::exchange(m_timer, 0));
    if (m_process.isRunning())
        m_process.stop(graceMs);
    else
        m_timer = m_clock.callAfter(0, [this] { onEnded(Error()); });
}

} // namespace ops::demo
