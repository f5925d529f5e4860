#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <array>

namespace ops::drive {

/// How long the event loop was held: from the first event after the loop has waited until it waits again.
/// Both ends are seen by Qt itself, so nothing ticks and nothing is missed. GUI thread; one an application.
class UiGap : public QObject
{
    Q_OBJECT
public:
    explicit UiGap(QObject *parent = nullptr);

    void begin(); ///< forget what was; called at the first painted frame

    int p99Ms() const; ///< over all times the loop was woken
    int maxMs() const { return m_maxMs; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void endOfTurn();

    static constexpr int LongestMs = 10000;
    std::array<quint32, LongestMs + 1> m_counts{};
    QElapsedTimer m_timer;
    int m_maxMs = 0;
    bool m_held = false;
};

} // namespace ops::drive
