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

} // namespace

Windows::Windows(const WindowOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_services(options.common)
    , m_demo(m_services.clock())
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
