#pragma once

#include "tests/support/scriptedserver.h"

namespace ops::test {

/// A Prometheus API that has an answer to every query: series of slow waves, over whatever range is asked
/// for.
class BoardServer : public ScriptedServer
{
    Q_OBJECT
public:
    /// With `points`, every range is answered with so many points a series, made once for the first range.
    explicit BoardServer(int series = 4, int points = 0);

private:
    Script answerTo(const ServedRequest &request);
    QByteArray matrix(double startS, double endS, double stepS) const;
    QByteArray vector(double timeS) const;

    int m_series, m_points;
    QByteArray m_kept;
};

} // namespace ops::test
