#include "app/windows.h"

#include "app/windowsession.h"
#include "core/config/environmentstore.h"
#include "core/time/clock.h"

#include <QApplication>
#include <QTimer>

#include <algorithm>

namespace ops {

namespace {

constexpr qint64 WriteAfterMs = 1000;

QString stateFileOf(const WindowOptions &options)
{
    if (!options.stateFile.isEmpty())
        return options.stateFile;
    return options.mode == WindowOptions::Mode::Interactive ? UiState::defaultFile() : QString();
}

AlertNotices::Options noticeOptionsOf(const WindowOptions &options)
{
    const bool interactive = options.mode == WindowOptions::Mode::Interactive;
    AlertNotices::Options notices;
    notices.outside = interactive;
    if (interactive)
        notices.settingsFile = NoticeSettings::defaultFile();
    return notices;
}

void bringToFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

bool shows(const WindowSession &session, const QString &environment)
{
    return session.environment() && session.environment()->name == environment;
}

} // namespace

Windows::Windows(const WindowOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_services(options.common)
    , m_demo(m_services.clock())
    , m_alertDesks(m_services)
    , m_alertNotices(m_services.clock(), noticeHooks(), noticeOptionsOf(options))
    , m_stateFile(stateFileOf(options))
{
    readState();
    EnvironmentStore &environments = m_services.environments();
    connect(&environments, &EnvironmentStore::changed, this, &Windows::tellBrokenEnvironments);
    QTimer::singleShot(0, &environments, &EnvironmentStore::watch); // the window comes first
}

Windows::~Windows()
{
    if (m_writing != 0)
        writeState();
}

AlertNotices::Hooks Windows::noticeHooks()
{
    AlertNotices::Hooks hooks;
    hooks.open = [this](const QString &environment, const QString &episodeId) { openAlert(environment, episodeId); };
    hooks.tell = [this](const QString &environment, NoticeLog::Severity severity, const QString &text) {
        for (const auto &session : m_sessions) {
            if (environment.isEmpty() || shows(*session, environment))
                session->window().notices().add(severity, text);
        }
    };
    hooks.windows = [this] {
        std::vector<TrayWindow> windows;
        for (const auto &session : m_sessions)
            windows.push_back({session->window().windowTitle(), [one = &session->window()] { bringToFront(*one); }});
        return windows;
    };
    hooks.parent = [this]() -> QWidget * { return m_sessions.empty() ? nullptr : &active().window(); };
    hooks.quit = [] { QCoreApplication::quit(); };
    return hooks;
}

/// A window that shows the environment already; there is one as long as it is watched.
void Windows::openAlert(const QString &environment, const QString &episodeId)
{
    const auto it = std::find_if(m_sessions.begin(), m_sessions.end(),
                                 [&environment](const auto &session) { return shows(*session, environment); });
    if (it == m_sessions.end())
        return;
    bringToFront((*it)->window());
    (*it)->alerts().showEpisode(episodeId);
}

void Windows::readState()
{
    if (m_stateFile.isEmpty())
        return;
    auto state = UiState::read(m_stateFile);
    if (state)
        m_state = std::move(*state);
    else
        m_stateProblem = state.error().message;
}

void Windows::remember()
{
    if (m_stateFile.isEmpty() || m_writing != 0)
        return;
    m_writing = m_services.clock().callAfter(WriteAfterMs, [this] { writeState(); });
}

void Windows::rememberEnvironment(const Environment &environment)
{
    if (!m_stateFile.isEmpty())
        m_services.rememberEnvironment(environment);
}

void Windows::writeState()
{
    m_services.clock().cancel(std::exchange(m_writing, 0));
    const auto written = m_state.write(m_stateFile);
    if (!written && !m_sessions.empty())
        active().window().notices().add(NoticeLog::Severity::Warning, written.error().message);
}

void Windows::tellBrokenEnvironments()
{
    QStringList broken;
    for (const BrokenEnvironment &one : m_services.environments().broken()) {
        broken << one.error.message;
        if (m_broken.contains(one.error.message))
            continue;
        for (const auto &session : m_sessions)
            session->window().notices().add(NoticeLog::Severity::Warning, one.error.message);
    }
    m_broken = broken;
}

WindowSession &Windows::add(std::unique_ptr<WindowSession> session)
{
    WindowSession *added = session.get();
    m_sessions.push_back(std::move(session));
    connect(added, &WindowSession::closed, this, [this, added] { onClosed(added); });
    return *added;
}

WindowSession &Windows::openFirst()
{
    WindowSession &first = add(std::make_unique<WindowSession>(*this, std::nullopt));
    if (!m_stateProblem.isEmpty())
        first.window().notices().add(NoticeLog::Severity::Warning, std::exchange(m_stateProblem, QString()));
    return first;
}

WindowSession &Windows::openBeside(WindowSession &like)
{
    WindowSession &session = add(std::make_unique<WindowSession>(*this, like.environment()));
    session.placeBeside(like);
    session.start();
    session.window().activateWindow();
    return session;
}

WindowSession &Windows::active() const
{
    const QWidget *at = QApplication::activeWindow();
    while (at && at->parentWidget())
        at = at->parentWidget()->window();
    const auto it = std::find_if(m_sessions.begin(), m_sessions.end(),
                                 [at](const auto &session) { return &session->window() == at; });
    return it == m_sessions.end() ? *m_sessions.back() : **it;
}

/// The last session stays until the end: those who wait for the program's end still look at it.
void Windows::onClosed(WindowSession *session)
{
    if (m_sessions.size() == 1) {
        QCoreApplication::quit();
        return;
    }
    const auto it =
        std::find_if(m_sessions.begin(), m_sessions.end(), [session](const auto &one) { return one.get() == session; });
    it->release()->deleteLater(); // we are inside an event of its window
    m_sessions.erase(it);
}

} // namespace ops
