#pragma once

#include "core/base/error.h"
#include "core/process/childprocess.h"

#include <QObject>

#include <memory>

namespace ops {

/// The demo's servers as a child of the application: `quantmind-ops demo`, one for all windows. They end with this
/// object, and with this process however it ends. GUI thread.
class DemoProcess : public QObject
{
    Q_OBJECT
public:
    enum class State { Stopped, Starting, Ready };

    explicit DemoProcess(Clock &clock, QObject *parent = nullptr);

    void start(); ///< nothing where it runs or starts
    State state() const { return m_state; }
    const QByteArray &announcement() const { return m_announcement; } ///< the JSON line with all URLs, while ready

Q_SIGNALS:
    void stateChanged();
    void failed(const ops::Error &error); ///< after stateChanged(), before or after it was ready

private:
    void onLine(const QByteArray &line);
    void onExited();
    void end(const Error &error);

    Clock &m_clock;
    State m_state = State::Stopped;
    QByteArray m_announcement;
    std::unique_ptr<ChildProcess> m_process;
};

} // namespace ops
