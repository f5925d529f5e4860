#pragma once

#include "app/drive/step.h"
#include "core/async/scope.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

class QWidget;

namespace ops::drive {

/// What is driven.
struct Target
{
    std::function<QWidget &()> window;          ///< the one that is driven now
    std::function<bool(const QString &id)> run; ///< false: no such action, or it may not run now
    std::function<bool()> settled;              ///< nothing visible waits for an answer
    qint64 waitMs = 30000;                      ///< how long a wait lasts that says nothing itself
};

/// Runs steps one after the other over the event loop, never inside a loop of its own. Lines may still
/// come while the first ones run. GUI thread.
class Driver : public QObject
{
    Q_OBJECT
public:
    explicit Driver(Target target, QObject *parent = nullptr);

    void addLine(const QByteArray &line); ///< blank lines are skipped
    void endOfLines();                    ///< after the last: finished() comes when they are done
    void start();

Q_SIGNALS:
    void finished();
    /// The first step that fails; no further one runs. One line: number, step, reason.
    void failed(const QString &text);

private:
    struct Line
    {
        int number = 0;
        QByteArray text;
    };

    void next();
    void runStep(const Step &step);
    Result<Done> act(const Step &step);
    Result<Done> look(const Step &step) const;
    Result<Done> writeTree(const Step &step) const;
    void grab(const QString &path);
    void poll();
    void stepDone();
    void fail(const QString &reason);

    Target m_target;
    std::deque<Line> m_lines;
    Step m_waiting;
    QElapsedTimer m_waited;
    QTimer m_poll;
    int m_read = 0;
    bool m_started = false, m_busy = false, m_ended = false, m_over = false;
    Scope m_scope;
};

} // namespace ops::drive
