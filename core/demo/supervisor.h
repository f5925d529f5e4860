#pragma once

#include "core/demo/announcer.h"
#include "core/demo/controlserver.h"
#include "core/demo/historyimport.h"
#include "core/demo/keptserver.h"
#include "core/demo/program.h"
#include "core/demo/remotewrite.h"

#include <QObject>

#include <memory>
#include <optional>

namespace ops::demo {

/// The demo as a whole: real Prometheus, Alertmanager and node exporter as children, the simulator that they
/// watch, and a day of history. What is missing or does not start is named, the rest goes on. GUI thread.
class Supervisor : public QObject
{
    Q_OBJECT
public:
    /// Samples older than this are no past to go on from: the history is made anew.
    static constexpr qint64 OldestPastMs = 5 * 60'000;

    /// `boards` are those that the truth names panels of, `rules` the shipped alert rules, empty for none. All
    /// references must outlive this.
    Supervisor(Clock &clock, Transport &transport, CommandRunner &runner, StateFolder folder, BoardFiles boards,
               QByteArray rules, QObject *parent = nullptr);
    ~Supervisor() override;

    void start();
    void stop(qint64 graceMs = 2000); ///< stopped() follows

    const Announcement &announcement() const { return m_announcement; }

Q_SIGNALS:
    void ready(const QByteArray &line); ///< once; the announcement is published by then
    void historyProgress(int windowsDone, int windows);
    void note(const QString &sentence);   ///< something is missing or has to be started again
    void failed(const ops::Error &error); ///< there can be no demo
    void stopped();

private:
    std::unique_ptr<KeptServer> keep(KeptServer::Plan plan);
    void startNeighbours();
    void startHistory();
    void goOnFrom(Simulator simulator);
    void proceed();
    void startPrometheus();
    void fillGap();
    void announce();
    void onEnded();
    std::optional<Simulator> savedSimulator() const;
    bool writeFile(const QString &file, const QByteArray &text);

    Clock &m_clock;
    Transport &m_transport;
    CommandRunner &m_runner;
    StateFolder m_folder;
    QByteArray m_rules;
    Announcer m_announcer;
    Programs m_programs;
    Announcement m_announcement;
    ControlServer m_control;
    std::unique_ptr<LiveSimulator> m_live;
    std::unique_ptr<RemoteWrite> m_gap; // samples between the newest stored one and now
    std::unique_ptr<TransportReply> m_gapReply;
    std::unique_ptr<HistoryImport> m_import;
    std::unique_ptr<KeptServer> m_alertmanager, m_nodeExporter, m_prometheus;
    bool m_gapFilled = false, m_announced = false, m_stopping = false;
    int m_ending = 0;
};

} // namespace ops::demo
