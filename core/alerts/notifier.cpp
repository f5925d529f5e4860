#include "core/alerts/notifier.h"

#include "core/alerts/noticetext.h"
#include "core/time/duration.h"

#include <algorithm>

namespace ops {

namespace {

constexpr qint64 BurstMs = 10 * secondMs; ///< more than BurstMost within it are shown as one
constexpr std::size_t BurstMost = 5;
constexpr qint64 BurstShowMs = secondMs; ///< the count is brought up to date so often
constexpr qint64 FlapSoundMs = 15 * minuteMs;
constexpr qint64 RepeatMs = minuteMs;
constexpr qint64 SoundGapMs = 2 * secondMs;
constexpr std::size_t MostStanding = 1000;
constexpr qsizetype MostFlapping = 1000;
constexpr qsizetype BurstTitles = 3;

/// Lower is graver. An alert without a severity may be anything: it counts as a warning.
int rankOf(Severity severity) { return int(severity == Severity::None ? Severity::Warning : severity); }

bool asksForSomebody(Alarm::Reason reason)
{
    return reason != Alarm::Reason::ResolvedWhileAcknowledged && reason != Alarm::Reason::SilenceEnds;
}

bool isOfTheChain(Alarm::Reason reason)
{
    return reason == Alarm::Reason::WatchdogMissing || reason == Alarm::Reason::PollingLate;
}

QString episodeKey(const QString &environment, const QString &id) { return environment + u'\n' + id; }

AlertNotice noticeOf(const AlarmFacts &facts)
{
    const Alarm &alarm = facts.alarm;
    AlertNotice notice;
    notice.environment = facts.environment;
    notice.episodeId = alarm.episodeId;
    const QString reason = alarmReasonName(alarm.reason);
    if (isOfTheChain(alarm.reason))
        notice.key = episodeKey(facts.environment, reason);
    else if (alarm.episodeId.isEmpty()) // without a store there are no episodes
        notice.key = episodeKey(facts.environment, reason + u'\n' + alarm.title);
    else if (asksForSomebody(alarm.reason))
        notice.key = episodeKey(facts.environment, alarm.episodeId);
    else
        notice.key = episodeKey(facts.environment, reason + u'\n' + alarm.episodeId);
    notice.title = alarm.title;
    notice.sentence = alarm.sentence;
    notice.severity = alarm.severity;
    notice.canAcknowledge = !alarm.episodeId.isEmpty() && asksForSomebody(alarm.reason);
    return notice;
}

} // namespace

Notifier::Notifier(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

Notifier::~Notifier()
{
    for (Clock::TimerId *timer : {&m_burstEnd, &m_burstShow, &m_repeat})
        stop(*timer);
}

void Notifier::stop(Clock::TimerId &timer) { m_clock.cancel(std::exchange(timer, 0)); }

void Notifier::setSettings(const NoticeSettings &settings) { m_settings = settings; }

bool Notifier::muted() const { return m_settings.mutedUntilMs && m_clock.nowMs() < *m_settings.mutedUntilMs; }

void Notifier::muteFor(qint64 ms)
{
    m_settings.mutedUntilMs = m_clock.nowMs() + ms;
    Q_EMIT settingsChanged();
}

void Notifier::unmute()
{
    m_settings.mutedUntilMs.reset();
    Q_EMIT settingsChanged();
}

bool Notifier::isLoud(const QString &environment, Severity severity) const
{
    if (muted() || rankOf(severity) > rankOf(m_settings.least))
        return false;
    const QuietHours &quiet = m_settings.quietOf(environment);
    return !quiet.contains(m_clock.nowMs()) || (quiet.letCritical && severity == Severity::Critical);
}

void Notifier::raise(const AlarmFacts &facts)
{
    AlertNotice notice = noticeOf(facts);
    notice.loud = isLoud(notice.environment, notice.severity);
    if (facts.alarm.reason == Alarm::Reason::ResolvedWhileAcknowledged)
        endEpisode(notice.environment, notice.episodeId);
    if (!joinsBurst(notice)) {
        m_recent.emplace_back(m_clock.monotonicMs(), notice);
        Q_EMIT show(notice);
    }
    if (asksForSomebody(facts.alarm.reason)) // else there is nothing to look after
        stand(notice);
    if (notice.loud)
        hear(facts);
}

bool Notifier::joinsBurst(const AlertNotice &notice)
{
    const qint64 now = m_clock.monotonicMs();
    std::erase_if(m_recent,
                  [&](const auto &one) { return now - one.first >= BurstMs || one.second.key == notice.key; });
    const bool first = m_burst.count == 0;
    const bool replaces = m_standing.contains(notice.key);
    if (first && (replaces || m_recent.size() < BurstMost))
        return false;
    if (first)
        beginBurst(notice);
    addToBurst(notice);
    stop(m_burstEnd);
    m_burstEnd = m_clock.callAfter(BurstMs, [this] { endBurst(); });
    if (first)
        showBurst(false);
    else if (m_burstShow == 0)
        m_burstShow = m_clock.callAfter(BurstShowMs, [this] { showBurst(true); });
    return true;
}

/// What was shown one by one until now becomes part of it.
void Notifier::beginBurst(const AlertNotice &notice)
{
    m_burst.environment = notice.environment;
    m_burst.worst = Severity::Info;
    for (const auto &[at, earlier] : std::exchange(m_recent, {})) {
        Q_EMIT takeBack(earlier.key);
        addToBurst(earlier);
    }
    m_burst.heard = m_burst.worst;
}

void Notifier::addToBurst(const AlertNotice &notice)
{
    ++m_burst.count;
    m_burst.loud = m_burst.loud || notice.loud;
    if (m_burst.titles.size() < BurstTitles && !m_burst.titles.contains(notice.title))
        m_burst.titles << notice.title;
    if (rankOf(notice.severity) < rankOf(m_burst.worst))
        m_burst.worst = notice.severity;
    if (notice.environment != m_burst.environment)
        m_burst.environment.clear();
}

void Notifier::showBurst(bool again)
{
    m_burstShow = 0;
    AlertNotice many;
    many.key = QStringLiteral("\nmany");
    many.environment = m_burst.environment;
    many.title = NoticeText::tr("%n alert(s)", nullptr, m_burst.count);
    const int more = m_burst.count - int(m_burst.titles.size());
    many.sentence = m_burst.titles.join(QStringLiteral(", "));
    if (more > 0)
        many.sentence = NoticeText::tr("%1 and %n more", nullptr, more).arg(many.sentence);
    many.severity = m_burst.worst;
    many.loud = m_burst.loud;
    many.again = again;
    Q_EMIT show(many);
}

/// The last count stands, and the next alarm is told by itself.
void Notifier::endBurst()
{
    m_burstEnd = 0;
    if (m_burstShow != 0) {
        stop(m_burstShow);
        showBurst(true);
    }
    m_burst = Burst();
}

void Notifier::stand(const AlertNotice &notice)
{
    const Standing standing{notice.environment, notice.episodeId, notice.severity};
    if (m_standing.size() < MostStanding)
        m_standing[notice.key] = standing;
    if (!notice.loud || notice.severity != Severity::Critical || m_unseen.size() >= MostStanding)
        return;
    m_unseen[notice.key] = standing;
    if (m_repeat == 0)
        m_repeat = m_clock.callAfter(RepeatMs, [this] { repeat(); });
}

void Notifier::end(const QString &key)
{
    m_unseen.erase(key);
    std::erase_if(m_recent, [&key](const auto &one) { return one.second.key == key; });
    if (m_standing.erase(key) > 0)
        Q_EMIT takeBack(key);
}

void Notifier::endEpisode(const QString &environment, const QString &episodeId)
{
    end(episodeKey(environment, episodeId));
}

void Notifier::endReason(const QString &environment, Alarm::Reason reason)
{
    end(episodeKey(environment, alarmReasonName(reason)));
}

std::vector<QString> Notifier::episodes(const QString &environment) const
{
    std::vector<QString> ids;
    for (const auto &[key, standing] : m_standing) {
        if (standing.environment == environment && !standing.episodeId.isEmpty())
            ids.push_back(standing.episodeId);
    }
    return ids;
}

void Notifier::markSeen()
{
    m_unseen.clear();
    stop(m_repeat);
}

/// Once in a quarter of an hour while it flaps.
bool Notifier::flapsOn(const AlarmFacts &facts)
{
    if (!facts.flapping)
        return false;
    const QString alert = facts.alert.isEmpty() ? facts.alarm.episodeId : facts.alert;
    const qint64 now = m_clock.monotonicMs();
    const auto last = m_flapSounds.constFind(alert);
    if (last != m_flapSounds.constEnd() && now - *last < FlapSoundMs)
        return true;
    if (m_flapSounds.size() >= MostFlapping)
        m_flapSounds.clear(); // so many of them are heard as a storm anyway
    m_flapSounds[alert] = now;
    return false;
}

void Notifier::hear(const AlarmFacts &facts)
{
    if (!m_settings.sounds || flapsOn(facts))
        return;
    const Severity severity = facts.alarm.severity;
    const qint64 now = m_clock.monotonicMs();
    const bool soon = m_soundMs > 0 && now - m_soundMs < SoundGapMs;
    if (soon && rankOf(severity) >= rankOf(m_soundSeverity))
        return;
    if (m_burst.count > 0 && rankOf(severity) >= rankOf(m_burst.heard))
        return; // one sound for all of it, unless it gets worse
    m_burst.heard = severity;
    m_soundMs = std::max<qint64>(now, 1);
    m_soundSeverity = severity;
    Q_EMIT sound(severity);
}

void Notifier::repeat()
{
    m_repeat = 0;
    if (m_unseen.empty())
        return;
    m_repeat = m_clock.callAfter(RepeatMs, [this] { repeat(); });
    const bool loud = std::any_of(m_unseen.begin(), m_unseen.end(), [this](const auto &one) {
        return isLoud(one.second.environment, one.second.severity);
    });
    if (loud && m_settings.sounds && m_settings.repeatCritical)
        Q_EMIT sound(Severity::Critical);
}

void Notifier::test()
{
    AlertNotice notice;
    notice.key = QStringLiteral("\ntest");
    notice.title = NoticeText::tr("A test notice");
    notice.sentence = muted()
                          ? NoticeText::tr("Notices are muted: a real one would not be shown outside of the window.")
                          : NoticeText::tr("This is how an alarm is shown and heard.");
    notice.severity = Severity::Warning;
    notice.loud = true;
    Q_EMIT show(notice);
    if (m_settings.sounds)
        Q_EMIT sound(notice.severity);
}

} // namespace ops
