#pragma once

#include "core/async/scope.h"
#include "core/metrics/metricsource.h"
#include "core/time/clock.h"

#include <QObject>

#include <optional>
#include <vector>

namespace ops {

/// What is assumed of a source that does not say how often it scrapes.
inline constexpr qint64 UsualScrapeMs = 15'000;

/// How often most of the targets are scraped; of intervals that are equally frequent the shorter. Empty where
/// no target says.
std::optional<qint64> commonScrapeIntervalMs(const std::vector<ScrapeTarget> &targets);

/// How often a source scrapes its targets: asked when a board looks at it first, and now and then again. Nobody
/// waits for the answer. GUI thread; source and clock outlive it.
class ScrapeInterval : public QObject
{
    Q_OBJECT
public:
    ScrapeInterval(MetricSource &source, Clock &clock, QObject *parent = nullptr);
    ~ScrapeInterval() override;

    void setActive(bool active); ///< asks while someone looks
    void askNow();

    qint64 ms() const { return m_ms; }
    bool asked() const { return m_asked; } ///< one attempt is over, whatever it brought

Q_SIGNALS:
    void changed();  ///< ms() is another
    void answered(); ///< an attempt is over

private:
    void ask();
    void scheduleMs(qint64 delayMs);

    MetricSource &m_source;
    Clock &m_clock;
    qint64 m_ms = UsualScrapeMs;
    bool m_active = false, m_asked = false;
    std::optional<qint64> m_dueMs; ///< monotonic; empty: at once
    Clock::TimerId m_timer = 0;
    Scope m_scope;
};

} // namespace ops
