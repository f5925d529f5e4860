#pragma once

#include "core/async/scope.h"
#include "core/demo/history.h"
#include "core/process/commandrunner.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace ops::demo {

/// Makes a Prometheus storage that holds the day before now: windows are written on a worker thread, and
/// promtool turns two at a time into blocks. Destroying it stops all of it. GUI thread.
class HistoryImport : public QObject
{
    Q_OBJECT
public:
    /// `storage` must not exist; the blocks appear there at once when all are made. `folder` is for our own files
    /// on the way and is emptied.
    HistoryImport(CommandRunner &runner, QString promtool, QString folder, QString storage, QObject *parent = nullptr);

    void start(qint64 nowMs);

    /// After finished(): the simulator as it stands at the history's end.
    const std::optional<Simulator> &simulator() const { return m_simulator; }

Q_SIGNALS:
    void progress(int windowsDone, int windows); ///< from none to all
    void finished();
    void failed(const ops::Error &error);

private:
    void writeNext();
    void importNext();
    void endImport(const QString &file, const Result<CommandOutput> &output);
    void fail(const Error &error);
    QString blocks() const { return m_folder + QStringLiteral("/blocks"); }

    CommandRunner &m_runner;
    QString m_promtool, m_folder, m_storage;
    std::optional<HistoryPlan> m_plan;
    std::optional<Simulator> m_simulator;
    QStringList m_written; // files that wait for promtool
    int m_importing = 0, m_done = 0;
    bool m_failed = false;
    Scope m_scope;
};

} // namespace ops::demo
