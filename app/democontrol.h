#pragma once

#include "core/async/scope.h"
#include "core/base/result.h"
#include "core/net/httpclient.h"
#include "core/time/clock.h"

#include <QObject>
#include <QStringList>
#include <QUrl>

#include <map>
#include <memory>
#include <optional>

namespace ops {

class Transport;

/// The control server of a running demo: which faults are on, and where each can be seen. It is asked again every few
/// seconds, because commands switch faults, too. GUI thread; it never waits.
class DemoControl : public QObject
{
    Q_OBJECT
public:
    struct Place
    {
        QString page; ///< "dashboard:platform"
        int panel = 0;
        QString title;
    };

    /// The clock outlives it.
    DemoControl(std::unique_ptr<Transport> transport, Clock &clock, const QUrl &address, QObject *parent = nullptr);
    ~DemoControl() override;

    void start();
    bool answers() const { return m_answers; } ///< it has answered, and the newest answer is one
    const QStringList &known() const { return m_known; }
    const QStringList &on() const { return m_on; }
    std::optional<Place> placeOf(const QString &fault) const;

    /// changed() or failed() follows.
    void switchFault(const QString &name, bool on);

Q_SIGNALS:
    void changed();
    void switched(const QString &name, bool on);
    void failed(const ops::Error &error); ///< a fault was perhaps not switched

private:
    Task<Result<QByteArray>> ask(QByteArray method, QString path, QByteArray body);
    void poll();
    void takeFaults(const Result<QByteArray> &answer);
    void takeTruth(const QByteArray &answer);

    Clock &m_clock;
    QUrl m_address;
    std::unique_ptr<Transport> m_transport;
    HttpClient m_http;
    bool m_answers = false;
    QStringList m_known, m_on;
    std::map<QString, Place> m_places;
    Clock::TimerId m_timer = 0;
    Scope m_scope;
};

} // namespace ops
