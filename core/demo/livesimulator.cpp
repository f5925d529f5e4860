#include "core/demo/livesimulator.h"

#include <QFile>

#include <cstdio>
#include <utility>

namespace ops::demo {

namespace {
constexpr qint64 TickMs = 1000;
}

LiveSimulator::LiveSimulator(Clock &clock, Simulator simulator, QString file, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_simulator(std::move(simulator))
    , m_file(std::move(file))
{
    tick();
    save();
}

LiveSimulator::~LiveSimulator() { m_clock.cancel(m_timer); }

const MetricBook &LiveSimulator::present()
{
    catchUp();
    save();
    return m_simulator.book();
}

void LiveSimulator::setFault(Fault fault, bool on)
{
    catchUp(); // the past went without it
    m_faults.set(fault, on);
}

void LiveSimulator::catchUp() { m_simulator.advance(m_clock.nowMs(), m_faults); }

void LiveSimulator::tick()
{
    catchUp();
    m_timer = m_clock.callAfter(TickMs, [this] { tick(); });
}

void LiveSimulator::save()
{
    if (m_file.isEmpty() || m_savedMs == m_simulator.nowMs())
        return;
    const QString next = m_file + QStringLiteral(".new");
    const QByteArray state = m_simulator.saved();
    QFile file(next);
    if (!file.open(QIODevice::WriteOnly) || file.write(state) != state.size() || !file.flush())
        return; // a full disk: the worst is a step in the counters after the next start
    file.close();
    // Not synced: it must outlive a killed process, not a power cut.
    if (std::rename(QFile::encodeName(next).constData(), QFile::encodeName(m_file).constData()) == 0)
        m_savedMs = m_simulator.nowMs();
}

} // namespace ops::demo
