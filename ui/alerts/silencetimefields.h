#pragma once

#include <QTimeZone>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace ops {

class ChoiceRow;
class Clock;

/// How long a silence lasts: usual durations, one that is typed ("90m"), or the end as a time in the window's zone. A
/// duration counts from the moment it is used, not from when it was chosen.
class SilenceTimeFields : public QWidget
{
    Q_OBJECT
public:
    SilenceTimeFields(Clock &clock, const QTimeZone &zone, QWidget *parent);

    void setDuration(qint64 ms);
    void setEnd(qint64 ms);
    /// Empty where what is typed cannot be read.
    std::optional<qint64> endMs() const;

Q_SIGNALS:
    void changed();

private:
    void build();
    void takeDuration();
    void takeEnd();
    void showEnd();

    Clock &m_clock;
    QTimeZone m_zone;
    std::optional<qint64> m_durationMs, m_endMs; ///< one of them
    ChoiceRow *m_presets = nullptr;
    QLineEdit *m_duration = nullptr, *m_end = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace ops
