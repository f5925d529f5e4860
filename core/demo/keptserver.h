#pragma once

#include "core/net/transport.h"
#include "core/process/childprocess.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace ops::demo {

/// A real server as our child, on a free loopback port: started, asked until it is ready, and started again
/// with growing pauses when it ends. Until it has been ready once, each start tries another port, because
/// someone may have taken the one that was free a moment ago; afterwards it keeps its port, which
/// others know. GUI thread.
class KeptServer : public QObject
{
    Q_OBJECT
public:
    struct Plan
    {
        QString name;                                 ///< as the command is called
        QString readyPath;                            ///< answers 200 once the server can be used
        std::function<Command(quint16 port)> command; ///< also writes the files that the server reads
    };

    KeptServer(Clock &clock, Transport &transport, Plan plan, QObject *parent = nullptr);
    ~KeptServer() override;

    void start();
    void stop(qint64 graceMs); ///< ended() follows, from the event loop

    bool isReady() const { return m_ready; }
    bool hasBeenReady() const { return m_hasBeenReady; }
    /// Ready, or failed so often that nobody should wait for it.
    bool isSettled() const { return m_ready || m_failures >= PatientFailures; }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    quint16 port() const { return m_port; } ///< 0 before start()

    qint64 pid() const { return m_process.pid(); } ///< 0 when not running

    static quint16 freePort(); ///< 0 where there is none
    static qint64 pauseMs(int failures);

Q_SIGNALS:
    void ready();                           ///< after every start
    void stumbled(const ops::Error &error); ///< it ended, or was never ready; it will be started again
    void ended();

private:
    static constexpr int PatientFailures = 3;

    void launch();
    void ask();
    void hear(const WireAnswer &answer);
    void onEnded(const Error &error);

    Clock &m_clock;
    Transport &m_transport;
    Plan m_plan;
    quint16 m_port = 0;
    bool m_ready = false, m_hasBeenReady = false, m_stopping = false;
    int m_failures = 0;
    qint64 m_launchedMs = 0;
    Clock::TimerId m_timer = 0; // the next question, or the next start
    std::unique_ptr<TransportReply> m_question;
    ChildProcess m_process;
};

} // namespace ops::demo
