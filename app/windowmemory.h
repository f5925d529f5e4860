#pragma once

#include <QObject>
#include <QString>

namespace ops {

class Context;
class MainWindow;
class Windows;
struct Environment;

/// Carries what a window remembers between it and the application's UiState. The last window that changed something
/// is the one that counts. GUI thread.
class WindowMemory : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    WindowMemory(Windows &windows, MainWindow &window, Context &context, QObject *parent = nullptr);

    /// Size and place, refresh and recent commands; before the window is shown. What the options name stays.
    void restoreWindow();
    /// From now on what happens belongs to this environment. Sets zone, pins and recents, and, where it is
    /// wanted, the range.
    void enter(const Environment &environment, bool withRange);
    QString page() const; ///< that was open last in this environment; empty: none

private:
    void onCommand(const QString &id);
    void keepFrame();
    void keepPlace();

    Windows &m_windows;
    MainWindow &m_window;
    Context &m_context;
    QString m_environment;
    bool m_entering = false;
};

} // namespace ops
