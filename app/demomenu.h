#pragma once

#include "app/democontrol.h"

#include <QObject>

#include <functional>
#include <memory>

namespace ops {

class MainWindow;
struct Environment;

/// The menu of the demo's faults in one window: there while the window shows a demo that runs, gone else. GUI thread.
class DemoMenu : public QObject
{
    Q_OBJECT
public:
    /// The window outlives it.
    DemoMenu(MainWindow &window, Clock &clock, QObject *parent = nullptr);
    ~DemoMenu() override;

    /// The window shows this environment now; the commands are there when its demo has answered. A read-only one
    /// cannot switch faults.
    void enter(const Environment &environment);
    void leave();

private:
    void render();
    void addCommands();
    void addFault(const QString &name, int number);
    void onSwitched(const QString &name, bool on);
    void showNext();

    MainWindow &m_window;
    Clock &m_clock;
    std::unique_ptr<DemoControl> m_control;
    bool m_readOnly = false;
    QStringList m_commands;
    QString m_shown; // the fault whose panel was shown last
};

} // namespace ops
