#pragma once

#include "core/demo/livesimulator.h"
#include "core/demo/loopbackserver.h"
#include "core/demo/truth.h"

#include <QObject>

namespace ops::demo {

/// What the demo can be asked on its control address:
///   GET  /metrics?job=J&instance=I   that process' metrics; without both, everything with its labels
///   POST /fault {"name","on"}        switches a fault; only as application/json, which no page of the web may send
///   GET  /faults                     those known and those on
///   GET  /truth                      what each must show
///   GET  /ready                      200 once the simulator runs
class ControlServer : public QObject
{
    Q_OBJECT
public:
    /// `boards` are those that the truth names panels of.
    ControlServer(Clock &clock, BoardFiles boards, QObject *parent = nullptr);

    Result<Done> listen() { return m_server.listen(); }
    QString url() const { return m_server.url(); }
    quint16 port() const { return m_server.port(); }

    /// What is served from now on; must outlive this. Before it, only /ready, with 503.
    void serve(LiveSimulator &simulator) { m_simulator = &simulator; }

    HttpResponse answer(const HttpCall &call);

Q_SIGNALS:
    void faultSwitched(const QString &name, bool on);

private:
    HttpResponse metrics(const HttpCall &call);
    HttpResponse switchFault(const HttpCall &call);
    HttpResponse faults() const;
    HttpResponse truth() const;

    BoardFiles m_boards;
    LiveSimulator *m_simulator = nullptr;
    LoopbackServer m_server;
};

} // namespace ops::demo
