#pragma once

#include "app/demomenu.h"
#include "app/windowalerts.h"
#include "app/windowmemory.h"
#include "app/windowoptions.h"
#include "core/async/scope.h"
#include "core/config/environment.h"
#include "core/correlation/context.h"
#include "core/metrics/metricsource.h"
#include "ui/shell/mainwindow.h"

#include <QObject>

#include <memory>
#include <optional>

namespace ops {

class BoardView;
class EntityDirectory;
class EnvironmentCommands;
class Windows;

/// One window with everything behind it: one environment, one Context, its sources and pages. The window is shown
/// and painted first; sources, network, charts and the demo start after that. GUI thread.
class WindowSession : public QObject
{
    Q_OBJECT
public:
    /// Without an environment: that of the options, else the start page. `windows` outlives it.
    WindowSession(Windows &windows, std::optional<Environment> environment);
    ~WindowSession() override;

    void start();
    /// A little below and right of the other, and as large; with its range. Before start().
    void placeBeside(const WindowSession &other);

    MainWindow &window() { return *m_window; }
    WindowAlerts &alerts() { return *m_alerts; }
    const WindowOptions &options() const;
    const PageRegistry &pages() const { return m_window->pages(); }
    const std::optional<Environment> &environment() const { return m_environment; } ///< that is shown, or being opened
    /// Leaves this one, with all that its pages wait for, and opens the same page of the other.
    void switchTo(const QString &environment);

    /// The page has its answers, or there is none and the reason is shown.
    bool settled() const;
    const std::optional<Error> &problem() const { return m_problem; } ///< why there is no page
    int startMs() const { return m_startMs; } ///< from the start of the process to the first painted frame

Q_SIGNALS:
    void painted(); ///< once
    void ready();   ///< once: a page is open, or the reason why there is none is shown
    void closed();  ///< by the user

private:
    void begin();
    void addCommands();
    BoardView *board() const; // of the page that is open; null where it is none
    void startDemo();
    void onDemoChanged();
    void onDemoFailed(const Error &error);
    void connectTo(const Result<Environment> &environment);
    void leave();
    void openSource(const Environment &environment);
    void onSource(Result<std::unique_ptr<MetricSource>> source);
    void openDesk();
    void onDesk(Result<std::shared_ptr<OpenDesk>> desk);
    void showPages();
    std::optional<Error> openPages();
    std::optional<Error> addFiles(PageRegistry &pages, QString &wanted, bool first);
    void showProblem(const Error &error);
    void showStart();
    void openEnvironmentsFolder();
    void askForSignIn();
    void addEnvironmentCommands();
    void becomeReady();

    Windows &m_windows;
    Context m_context;
    std::optional<Environment> m_environment;
    bool m_restoresRange = true; // of last time; a window beside another has that one's
    std::unique_ptr<MetricSource> m_metrics;
    std::unique_ptr<EntityDirectory> m_entities;
    std::optional<Error> m_problem;
    QString m_page;              // the one to open next
    bool m_waitsForDemo = false; // and shows it when it is ready
    bool m_opening = true;       // an environment
    int m_startMs = 0;
    bool m_ready = false;
    EnvironmentCommands *m_environments = nullptr; // the window's
    std::unique_ptr<MainWindow> m_window;          // its pages use all of the above
    std::unique_ptr<WindowAlerts> m_alerts;
    std::unique_ptr<DemoMenu> m_demoMenu;
    std::unique_ptr<WindowMemory> m_memory;
    Scope m_scope; // last
};

} // namespace ops
