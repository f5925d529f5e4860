#pragma once

#include "core/alerts/alarm.h"
#include "core/alerts/noticesettings.h"
#include "core/time/clock.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <deque>
#include <map>
#include <vector>

namespace ops {

/// What is to be told, in words; how is up to who shows it.
struct AlertNotice
{
    QString key; ///< a later one with the same key takes its place
    QString environment;
    QString episodeId; ///< empty: of the chain itself, or of many
    QString title, sentence;
    Severity severity = Severity::None;
    bool canAcknowledge = false;
    bool loud = false;  ///< outside of the window, too: not muted, not quiet, grave enough
    bool again = false; ///< a new count of what stands there: no new line for a log
};

/// An alarm with what the notifier cannot know by itself.
struct AlarmFacts
{
    Alarm alarm;
    QString environment;
    QString alert; ///< the same for each episode of one alert; empty: the episode counts
    bool flapping = false;
};

/// Decides what of alarms is shown, heard, and taken back: many at once become one, quiet hours and muting hold, a
/// critical sound comes again until somebody has looked. Knows no desktop. GUI thread; the clock outlives it.
class Notifier : public QObject
{
    Q_OBJECT
public:
    explicit Notifier(Clock &clock, QObject *parent = nullptr);
    ~Notifier() override;

    void setSettings(const NoticeSettings &settings);
    const NoticeSettings &settings() const { return m_settings; }

    void raise(const AlarmFacts &facts);
    /// It is over, or somebody has taken it: its notice goes, and its sound.
    void endEpisode(const QString &environment, const QString &episodeId);
    void endReason(const QString &environment, Alarm::Reason reason); ///< of the chain: the watchdog is back
    /// Episodes that a notice stands for, or a sound.
    std::vector<QString> episodes(const QString &environment) const;
    /// Somebody has looked: sounds do not come again for what is there.
    void markSeen();
    void test(); ///< one with a sound, whatever the settings say

    void muteFor(qint64 ms);
    void unmute();
    bool muted() const;

Q_SIGNALS:
    void show(const ops::AlertNotice &notice);
    void takeBack(const QString &key);
    void sound(ops::Severity severity);
    void settingsChanged(); ///< by muting

private:
    struct Standing
    {
        QString environment, episodeId;
        Severity severity = Severity::None;
    };
    struct Burst
    {
        int count = 0; ///< 0: none
        QStringList titles;
        Severity worst = Severity::Info, heard = Severity::Info;
        QString environment; ///< empty: of several
        bool loud = false;
    };

    bool isLoud(const QString &environment, Severity severity) const;
    bool joinsBurst(const AlertNotice &notice);
    void beginBurst(const AlertNotice &notice);
    void addToBurst(const AlertNotice &notice);
    void showBurst(bool again);
    void endBurst();
    void stand(const AlertNotice &notice);
    void end(const QString &key);
    void hear(const AlarmFacts &facts);
    bool flapsOn(const AlarmFacts &facts);
    void repeat();
    void stop(Clock::TimerId &timer);

    Clock &m_clock;
    NoticeSettings m_settings;
    std::deque<std::pair<qint64, AlertNotice>> m_recent; ///< shown one by one within the last seconds, monotonic
    std::map<QString, Standing> m_standing;              ///< by key
    std::map<QString, Standing> m_unseen;                ///< critical ones whose sound comes again
    QHash<QString, qint64> m_flapSounds;                 ///< monotonic, by alert
    Burst m_burst;
    qint64 m_soundMs = 0; ///< of the last sound, monotonic; 0: none yet
    Severity m_soundSeverity = Severity::None;
    Clock::TimerId m_burstEnd = 0, m_burstShow = 0, m_repeat = 0;
};

} // namespace ops
