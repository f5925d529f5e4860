#pragma once

#include "tests/live/serverprocess.h"

namespace ops::test {

/// A real Prometheus, which scrapes itself and holds half an hour of known history.
class PrometheusServer : public ServerProcess
{
public:
    /// The Debian package to install, or empty.
    static QString missingPackage();

    /// Before start(): every query goes into queryLog(), one JSON object a line.
    void logQueries() { m_logsQueries = true; }
    QString queryLog() const { return path(QStringLiteral("queries.log")); }

    /// Returns when it answers queries.
    bool start();
    /// The metrics fixture_* begin here: fixture_walk (3 series), fixture_wide (1,000), fixture_gaps,
    /// and fixture_special with NaN, infinities, very large and very small values; 15 s apart.
    qint64 historyFromMs() const { return m_fromMs; }

private:
    QByteArray config() const;
    bool writeHistory();

    qint64 m_fromMs = 0;
    bool m_logsQueries = false;
};

} // namespace ops::test
