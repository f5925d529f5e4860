#include "app/alertnotices.h"

#include "app/traystate.h"
#include "core/base/textsafe.h"
#include "core/time/duration.h"
#include "ui/common/commandregistry.h"
#include "ui/tray/noticesettingsdialog.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace ops {

namespace {

constexpr int LongestNoticeTitle = 200, LongestSentence = 1000;
constexpr qsizetype MostOutside = 2000;

NoticeLog::Severity logSeverity(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return NoticeLog::Severity::Critical;
    case Severity::Info:
        return NoticeLog::Severity::Info;
    default:
        return NoticeLog::Severity::Warning;
    }
}

DesktopNotice::Urgency urgencyOf(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return DesktopNotice::Urgency::Critical;
    case Severity::Info:
        return DesktopNotice::Urgency::Low;
    default:
        return DesktopNotice::Urgency::Normal;
    }
}

} // namespace

AlertNotices::AlertNotices(Clock &clock, Hooks hooks, Options options)
    : m_clock(clock)
    , m_hooks(std::move(hooks))
    , m_options(std::move(options))
    , m_notifier(clock)
    , m_runner(clock)
    , m_sounds(m_runner, [] { QApplication::beep(); })
    , m_desktop(m_options.busAddress)
    , m_tray(m_hooks.windows)
{
    connectChannels();
    qApp->installEventFilter(this);
}

AlertNotices::~AlertNotices() { m_clock.cancel(m_unmute); }

void AlertNotices::connectChannels()
{
    connect(&m_notifier, &Notifier::show, this, &AlertNotices::onShow);
    connect(&m_notifier, &Notifier::takeBack, this, [this](const QString &key) {
        m_notices.remove(key);
        m_desktop.takeBack(key);
    });
    connect(&m_notifier, &Notifier::sound, this, [this](Severity severity) {
        if (m_options.outside)
            m_sounds.play(severity);
    });
    connect(&m_notifier, &Notifier::settingsChanged, this, &AlertNotices::keepSettings);
    connect(&m_desktop, &DesktopNotices::readyChanged, this, &AlertNotices::onDesktop);
    connect(&m_desktop, &DesktopNotices::refused, this, [this](const DesktopNotice &notice) {
        const auto it = m_notices.constFind(notice.key);
        if (it != m_notices.constEnd())
            m_tray.showMessage(notice.title, notice.body, it->severity);
    });
    connect(&m_desktop, &DesktopNotices::acknowledgeAsked, this,
            [this](const QString &key) { onKey(key, [this](const AlertNotice &notice) { acknowledge(notice); }); });
    connect(&m_desktop, &DesktopNotices::openAsked, this,
            [this](const QString &key) { onKey(key, [this](const AlertNotice &notice) { open(notice); }); });
    connect(&m_desktop, &DesktopNotices::dismissed, &m_notifier, &Notifier::markSeen);
    connect(&m_tray, &TrayIcon::openAsked, this, [this] { open(AlertNotice()); });
    connect(&m_tray, &TrayIcon::messageAsked, this,
            [this] { onKey(m_lastKey, [this](const AlertNotice &notice) { open(notice); }); });
    connect(&m_tray, &TrayIcon::muteAsked, this, [this] { m_notifier.muteFor(hourMs); });
    connect(&m_tray, &TrayIcon::unmuteAsked, &m_notifier, &Notifier::unmute);
    connect(&m_tray, &TrayIcon::settingsAsked, this, [this] { showSettings(QString()); });
    connect(&m_tray, &TrayIcon::quitAsked, this, [this] {
        if (m_hooks.quit)
            m_hooks.quit();
    });
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_notifier.markSeen();
    });
}

/// That a window is in front proves nothing: nobody may sit before it.
bool AlertNotices::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress)
        m_notifier.markSeen();
    return QObject::eventFilter(object, event);
}

void AlertNotices::start()
{
    if (std::exchange(m_started, true))
        return;
    if (!m_options.settingsFile.isEmpty()) {
        const auto settings = NoticeSettings::read(m_options.settingsFile);
        if (settings) {
            m_notifier.setSettings(*settings);
        } else {
            m_options.settingsFile.clear(); // it is not written over
            tell(QString(), NoticeLog::Severity::Warning, settings.error().message);
        }
    }
    if (m_options.outside) {
        m_tray.start();
        m_desktop.start();
    }
    renderTray();
}

void AlertNotices::watch(AlertDesk &desk, const QString &environment)
{
    unwatch(desk);
    m_watched.push_back({&desk, environment});
    connect(&desk, &AlertDesk::alarm, this,
            [this, &desk, environment](const Alarm &alarm) { onAlarm(desk, environment, alarm); });
    const auto lookAgain = [this, watched = m_watched.back()] { look(watched); };
    connect(&desk, &AlertDesk::rowsChanged, this, lookAgain);
    connect(&desk, &AlertDesk::stateChanged, this, lookAgain);
    renderTray();
}

void AlertNotices::unwatch(AlertDesk &desk)
{
    desk.disconnect(this);
    std::erase_if(m_watched, [&](const Watched &one) {
        if (one.desk != &desk)
            return false;
        m_scope.cancel(one.environment.toStdString());
        return true;
    });
    renderTray();
}

void AlertNotices::onAlarm(const AlertDesk &desk, const QString &environment, const Alarm &alarm)
{
    AlarmFacts facts;
    facts.alarm = alarm;
    facts.environment = environment;
    if (const AlertRow *row = alarm.episodeId.isEmpty() ? nullptr : desk.row(alarm.episodeId)) {
        facts.alert = row->cluster + u'\n' + row->alert.fingerprint;
        facts.flapping = row->flapping;
    }
    m_notifier.raise(facts);
}

/// What has ended, and what somebody has taken, is no longer shouted.
void AlertNotices::look(const Watched &watched)
{
    for (const QString &episode : m_notifier.episodes(watched.environment)) {
        const AlertRow *row = watched.desk->row(episode);
        const bool taken = row && row->work.state != Work::State::Open;
        if (!row || taken)
            m_notifier.endEpisode(watched.environment, episode);
    }
    if (!watched.desk->state().watchdogMissing)
        m_notifier.endReason(watched.environment, Alarm::Reason::WatchdogMissing);
    if (!watched.desk->state().pollingLate)
        m_notifier.endReason(watched.environment, Alarm::Reason::PollingLate);
    renderTray();
}

void AlertNotices::renderTray()
{
    std::vector<const AlertDesk *> desks;
    for (const Watched &one : m_watched)
        desks.push_back(one.desk);
    TrayState state = trayStateOf(desks);
    state.muted = m_notifier.muted();
    if (state.muted)
        state.mutedText = tr("until %1").arg(mutedUntilText(*m_notifier.settings().mutedUntilMs, m_clock.nowMs()));
    const bool turned = state.muted != m_tray.state().muted;
    m_tray.setState(state);
    m_clock.cancel(m_unmute);
    m_unmute = state.muted ? m_clock.callAfter(*m_notifier.settings().mutedUntilMs - m_clock.nowMs(),
                                               [this] {
                                                   m_unmute = 0;
                                                   renderTray();
                                               })
                           : 0;
    for (const auto &commands : m_commands) {
        if (turned && commands)
            commands->refresh();
    }
}

void AlertNotices::onShow(const AlertNotice &notice)
{
    if (!notice.again) {
        const QString text =
            notice.sentence.isEmpty() ? notice.title : QStringLiteral("%1: %2").arg(notice.title, notice.sentence);
        tell(notice.environment, logSeverity(notice.severity), text);
    }
    if (notice.loud && m_options.outside && m_notifier.settings().desktop)
        showOutside(notice);
}

void AlertNotices::showOutside(const AlertNotice &notice)
{
    if (m_notices.size() < MostOutside)
        m_notices[notice.key] = notice;
    DesktopNotice bubble;
    bubble.key = notice.key;
    const QString place = notice.environment.isEmpty() ? QString() : QStringLiteral("[%1] ").arg(notice.environment);
    bubble.title = safeText(place + notice.title, LongestNoticeTitle);
    bubble.body = safeText(notice.sentence, LongestSentence);
    bubble.urgency = urgencyOf(notice.severity);
    bubble.openText = tr("Open");
    if (notice.canAcknowledge)
        bubble.acknowledgeText = tr("Acknowledge");
    if (m_desktop.state() == DesktopNotices::State::Ready) {
        m_desktop.show(bubble);
    } else if (m_tray.showMessage(bubble.title, bubble.body, notice.severity)) {
        m_lastKey = notice.key;
    }
}

void AlertNotices::onKey(const QString &key, const std::function<void(const AlertNotice &)> &act)
{
    const auto it = m_notices.constFind(key);
    if (it == m_notices.constEnd())
        return;
    const AlertNotice notice = *it;
    m_notifier.markSeen();
    act(notice);
}

void AlertNotices::acknowledge(const AlertNotice &notice)
{
    const auto it = std::find_if(m_watched.begin(), m_watched.end(),
                                 [&](const Watched &one) { return one.environment == notice.environment; });
    if (it == m_watched.end() || notice.episodeId.isEmpty())
        return;
    std::vector<ActionTarget> targets{{notice.episodeId, -1}};
    const std::string key = notice.environment.toStdString() + '/' + notice.episodeId.toStdString();
    if (m_scope.running(key)) // a write is never cut off by the next one
        return;
    m_scope.restart(key, it->desk->act(AlertAction(), std::move(targets)),
                    [this, notice](Result<ActionOutcomes> outcomes) {
                        if (!outcomes)
                            tell(notice.environment, NoticeLog::Severity::Warning, outcomes.error().message);
                        else
                            m_notifier.endEpisode(notice.environment, notice.episodeId);
                    });
}

void AlertNotices::open(const AlertNotice &notice)
{
    QString environment = notice.environment;
    if (environment.isEmpty() && !m_watched.empty()) // the tray itself, or a storm in several places
        environment = m_watched.front().environment;
    if (m_hooks.open)
        m_hooks.open(environment, notice.episodeId);
}

/// Where there is neither notice service nor a tray that shows bubbles, it is said once.
void AlertNotices::onDesktop()
{
    if (m_desktop.state() != DesktopNotices::State::Missing || m_tray.visible())
        return;
    if (!std::exchange(m_saidMissing, true))
        tell(QString(), NoticeLog::Severity::Info, m_desktop.reason());
}

void AlertNotices::keepSettings()
{
    renderTray();
    if (m_options.settingsFile.isEmpty())
        return;
    const auto kept = m_notifier.settings().write(m_options.settingsFile);
    if (!kept)
        tell(QString(), NoticeLog::Severity::Warning, kept.error().message);
}

void AlertNotices::tell(const QString &environment, NoticeLog::Severity severity, const QString &text)
{
    if (m_hooks.tell)
        m_hooks.tell(environment, severity, text);
}

QString AlertNotices::channelText() const
{
    if (m_desktop.state() == DesktopNotices::State::Ready)
        return m_desktop.capabilities().contains(QStringLiteral("actions"))
                   ? tr("This desktop shows notices with buttons.")
                   : tr("This desktop shows notices, without buttons.");
    if (m_tray.visible())
        return tr("This desktop has no notice service; the tray shows bubbles without buttons.");
    return m_desktop.reason().isEmpty() ? tr("Notices stand in the window's list.") : m_desktop.reason();
}

void AlertNotices::showSettings(const QString &environment)
{
    auto *dialog = new NoticeSettingsDialog(m_notifier.settings(), environment, channelText(),
                                            m_hooks.parent ? m_hooks.parent() : nullptr);
    connect(dialog, &NoticeSettingsDialog::testAsked, &m_notifier, &Notifier::test);
    connect(dialog, &NoticeSettingsDialog::changed, this, [this](NoticeSettings settings) {
        settings.mutedUntilMs = m_notifier.settings().mutedUntilMs; // muted meanwhile, perhaps
        m_notifier.setSettings(settings);
        keepSettings();
    });
    dialog->show();
}

void AlertNotices::addCommands(CommandRegistry &commands, std::function<QString()> environment)
{
    const int with = int(Qt::CTRL | Qt::ALT);
    WindowCommand settings;
    settings.id = QStringLiteral("alerts.notices");
    settings.text = tr("Notices and sounds…");
    settings.key = QKeySequence(with | Qt::Key_N);
    settings.run = [this, environment] { showSettings(environment ? environment() : QString()); };
    settings.last = true;
    commands.add(std::move(settings));
    WindowCommand mute;
    mute.id = QStringLiteral("alerts.mute");
    mute.text = tr("Mute notices for 1 h");
    mute.key = QKeySequence(with | Qt::Key_M);
    mute.run = [this] { m_notifier.muted() ? m_notifier.unmute() : m_notifier.muteFor(hourMs); };
    mute.checked = [this] { return m_notifier.muted(); };
    mute.last = true;
    commands.add(std::move(mute));
    WindowCommand test;
    test.id = QStringLiteral("alerts.testNotice");
    test.text = tr("Send a test notice");
    test.key = QKeySequence(with | Qt::Key_B);
    test.run = [this] { m_notifier.test(); };
    test.last = true;
    commands.add(std::move(test));
    std::erase_if(m_commands, [](const auto &one) { return !one; });
    m_commands.push_back(&commands);
}

} // namespace ops
