#pragma once

#include "core/demo/fault.h"
#include "core/demo/simulator.h"
#include "core/time/clock.h"

#include <QObject>
#include <QString>

namespace ops::demo {

/// Keeps a simulator at the present. What has been shown is on disk before it is shown: a demo that is killed
/// and started again must not count backwards. GUI thread.
class LiveSimulator : public QObject
{
    Q_OBJECT
public:
    /// `file` takes the state; it need not exist. Nothing is written without a name.
    LiveSimulator(Clock &clock, Simulator simulator, QString file, QObject *parent = nullptr);
    ~LiveSimulator() override;

    /// The book as of now, saved.
    const MetricBook &present();
    qint64 nowMs() const { return m_simulator.nowMs(); }

    FaultSet faults() const { return m_faults; }
    void setFault(Fault fault, bool on);

private:
    void catchUp();
    void tick();
    void save();

    Clock &m_clock;
    Simulator m_simulator;
    QString m_file;
    FaultSet m_faults;
    qint64 m_savedMs = 0;
    Clock::TimerId m_timer = 0;
};

} // namespace ops::demo
