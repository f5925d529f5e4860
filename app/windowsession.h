#pragma once

#include "app/demoprocess.h"
#include "app/services.h"
#include "app/windowoptions.h"
#include "core/correlation/context.h"
#include "ui/shell/mainwindow.h"

#include <QObject>

#include <memory>
#include <optional>

namespace ops {

/// One window with everything behind it. The window is shown and painted first; sources, network, charts
/// and the demo start after that. GUI thread.
class WindowSession : public QObject
{
    Q_OBJECT
public:
    explicit WindowSession(const WindowOptions &options, QObject *parent = nullptr);
    ~WindowSession() override;

    void start();

    MainWindow &window() { return *m_window; }
    const WindowOptions &options() const { return m_options; }
    const PageRegistry &pages() const { return m_pages; }
    /// The page has its answers, or there is none and the reason is shown.
    bool settled() const;
    const std::optional<Error> &problem() const { return m_problem; } ///< why there is no page
    int startMs() const { return m_startMs; } ///< from the start of the process to the first painted frame

Q_SIGNALS:
    void painted(); ///< once
    void ready();   ///< once: a page is open, or the reason why there is none is shown

private:
    void begin();
    void addCommands();
    void startDemo();
    void onDemoReady(const QByteArray &announcement);
    void connectTo(const Result<Environment> &environment);
    std::optional<Error> openPages(const Environment &environment);
    void showProblem(const Error &error);
    void becomeReady();

    WindowOptions m_options;
    Services m_services;
    Context m_context;
    std::unique_ptr<DemoProcess> m_demo;
    std::unique_ptr<MetricSource> m_metrics;
    PageRegistry m_pages;
    std::optional<Error> m_problem;
    int m_startMs = 0;
    bool m_ready = false;
    std::unique_ptr<MainWindow> m_window; // last: its pages use all of the above
};

} // namespace ops
