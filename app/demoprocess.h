#pragma once

#include "core/base/error.h"
#include "core/process/childprocess.h"

#include <QObject>

namespace ops {

/// The demo's servers as a child of the window: `quantmind-ops demo`. They end with this object, and with
/// this process however it ends. GUI thread.
class DemoProcess : public QObject
{
    Q_OBJECT
public:
    explicit DemoProcess(Clock &clock, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void ready(const QByteArray &announcement); ///< the JSON line with all URLs
    void failed(const ops::Error &error);       ///< before or after ready()

private:
    void onLine(const QByteArray &line);
    void onExited();

    bool m_ready = false;
    ChildProcess m_process;
};

} // namespace ops
