#include "core/demo/historyimport.h"

#include "core/async/onpool.h"
#include "core/async/task.h"

#include <QDir>
#include <QFile>

namespace ops::demo {

namespace {

constexpr int AtOnce = 2;
constexpr qint64 ImportLimitMs = 120'000;

Task<Result<HistoryWindow>> written(Simulator simulator, HistoryPlan plan, QString folder)
{
    co_return co_await OnPool(writeHistoryWindow, std::move(simulator), std::move(plan), std::move(folder));
}

} // namespace

HistoryImport::HistoryImport(CommandRunner &runner, QString promtool, QString folder, QString storage, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
    , m_promtool(std::move(promtool))
    , m_folder(std::move(folder))
    , m_storage(std::move(storage))
{}

void HistoryImport::start(qint64 nowMs)
{
    QDir(m_folder).removeRecursively();
    if (!QDir().mkpath(blocks())) {
        fail(Error(ErrorKind::Internal, tr("The folder %1 cannot be written.").arg(m_folder)));
        return;
    }
    m_plan.emplace(nowMs);
    m_simulator.emplace(m_plan->fromMs);
    Q_EMIT progress(0, m_plan->windowCount());
    writeNext();
}

void HistoryImport::writeNext()
{
    if (m_scope.running("write") || m_simulator->nowMs() >= m_plan->toMs)
        return;
    m_scope.restart("write", written(*m_simulator, *m_plan, m_folder), [this](Result<HistoryWindow> window) {
        if (!window)
            return fail(window.error());
        m_simulator = std::move(window->simulator);
        m_written << window->file;
        importNext();
        if (m_written.size() < AtOnce) // else an import's end goes on: files of a window are large
            writeNext();
    });
}

void HistoryImport::importNext()
{
    while (m_importing < AtOnce && !m_written.isEmpty()) {
        const QString file = m_written.takeFirst();
        Command command(m_promtool, {QStringLiteral("tsdb"), QStringLiteral("create-blocks-from"),
                                     QStringLiteral("openmetrics"), QStringLiteral("--quiet"), file, blocks()});
        command.timeLimitMs = ImportLimitMs;
        ++m_importing;
        m_scope.restart(file.toStdString(), m_runner.run(std::move(command)),
                        [this, file](Result<CommandOutput> output) { endImport(file, output); });
    }
}

void HistoryImport::endImport(const QString &file, const Result<CommandOutput> &output)
{
    if (!output)
        return fail(output.error());
    if (output->exitCode != 0)
        return fail(Error(ErrorKind::Internal, tr("promtool could not take up the demo's history."),
                          QString::fromUtf8(output->errorTail)));
    QFile::remove(file);
    --m_importing;
    Q_EMIT progress(++m_done, m_plan->windowCount());
    importNext();
    writeNext();
    const bool all = m_done == m_plan->windowCount();
    if (!all || m_failed)
        return;
    if (!QDir().rename(blocks(), m_storage))
        return fail(Error(ErrorKind::Internal, tr("The folder %1 cannot be written.").arg(m_storage)));
    QDir(m_folder).removeRecursively();
    Q_EMIT finished();
}

void HistoryImport::fail(const Error &error)
{
    if (m_failed)
        return;
    m_failed = true;
    m_scope.cancelAll();
    QDir(m_folder).removeRecursively();
    Q_EMIT failed(error);
}

} // namespace ops::demo
