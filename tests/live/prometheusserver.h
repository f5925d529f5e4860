#pragma once

#include "tests/live/serverprocess.h"

namespace ops::test {

/// A real Prometheus, which scrapes itself and holds half an hour of known history.
class PrometheusServer : public ServerProcess
{
public:
    /// The Debian package to install, or empty.
    static QString missingPackage();

    /// Returns when it answers queries.
    bool start();
    /// The metrics fixture_* begin here: fixture_walk (3 series), fixture_wide (1,000), fixture_gaps,
    /// and fixture_special with NaN, infinities, very large and very small values; 15 s apart.
    qint64 historyFromMs() const { return m_fromMs; }

private:
    bool writeHistory();

    qint64 m_fromMs = 0;
};

} // namespace ops::test
