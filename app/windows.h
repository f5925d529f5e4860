#pragma once

#include "app/alertdesks.h"
#include "app/alertnotices.h"
#include "app/demoprocess.h"
#include "app/services.h"
#include "app/windowoptions.h"
#include "core/config/uistate.h"

#include <QObject>

#include <memory>
#include <vector>

namespace ops {

class WindowSession;

/// All windows of the application, and what they share: the sources' services, the demo's servers, and what is
/// remembered until the next start. The program ends with the last window. GUI thread.
class Windows : public QObject
{
    Q_OBJECT
public:
    explicit Windows(const WindowOptions &options, QObject *parent = nullptr);
    ~Windows() override;

    const WindowOptions &options() const { return m_options; }
    Services &services() { return m_services; }
    DemoProcess &demo() { return m_demo; }
    AlertDesks &alertDesks() { return m_alertDesks; }
    AlertNotices &alertNotices() { return m_alertNotices; }
    UiState &remembered() { return m_state; }
    /// Writes what is remembered a moment later; windows that are taken pictures of, or driven, remember nothing.
    void remember();
    /// The next start without --environment opens this one, where anything is remembered.
    void rememberEnvironment(const Environment &environment);

    /// A notice in every window for each environment whose file is broken; each is told once. Those that break later
    /// follow by themselves.
    void tellBrokenEnvironments();

    /// The first one, as the options say. It is shown by WindowSession::start().
    WindowSession &openFirst();
    /// Another one beside `like`, of the same environment, and shows it.
    WindowSession &openBeside(WindowSession &like);
    /// The one that has the focus; where none has, the one that was opened last.
    WindowSession &active() const;
    std::size_t count() const { return m_sessions.size(); }

private:
    WindowSession &add(std::unique_ptr<WindowSession> session);
    void onClosed(WindowSession *session);
    AlertNotices::Hooks noticeHooks();
    void openAlert(const QString &environment, const QString &episodeId);
    void readState();
    void writeState();

    WindowOptions m_options;
    Services m_services;
    DemoProcess m_demo;
    AlertDesks m_alertDesks;
    AlertNotices m_alertNotices;
    QString m_stateFile; // empty: nothing is remembered
    UiState m_state;
    QString m_stateProblem; // to be told by the first window
    QStringList m_broken;   // what was told of environments
    Clock::TimerId m_writing = 0;
    std::vector<std::unique_ptr<WindowSession>> m_sessions; // last: they use all of the above
};

} // namespace ops
