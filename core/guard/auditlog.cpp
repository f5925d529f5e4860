#include "core/guard/auditlog.h"

#include "core/async/serialworker.h"
#include "core/guard/auditfile.h"
#include "core/guard/person.h"
#include "core/time/clock.h"

#include <QDir>

namespace ops {

/// The worker's thread uses the file; both live until the last call has come back.
struct AuditLog::Private
{
    Private(Clock &clock_, QString path_) : clock(clock_), path(std::move(path_)), file(path) {}
    ~Private()
    {
        worker.post([this] { file.close(); }); // a connection is closed on its own thread
    }

    Clock &clock;
    QString path;
    AuditFile file;
    SerialWorker worker; // last: its destructor waits for what uses the file
};

QString AuditLog::defaultFile()
{
    const QString home = QString::fromLocal8Bit(qgetenv("XDG_DATA_HOME"));
    const QString folder = QDir::isAbsolutePath(home) ? home : QDir::homePath() + QStringLiteral("/.local/share");
    return folder + QStringLiteral("/quantmind-ops/audit.db");
}

AuditLog::AuditLog(Clock &clock, const QString &file)
    : d(std::make_shared<Private>(clock, file.isEmpty() ? defaultFile() : file))
{}

AuditLog::~AuditLog() = default;

QString AuditLog::file() const { return d->path; }

Task<Result<AuditEntry>> AuditLog::append(AuditEntry entry)
{
    const auto kept = d;
    const Person person = currentPerson();
    entry.atMs = kept->clock.nowMs();
    entry.actor = person.login;
    entry.host = person.host;
    auto written = co_await OnWorker(
        kept->worker, [](AuditFile *file, AuditEntry one) { return file->append(std::move(one)); }, &kept->file,
        std::move(entry));
    co_return written;
}

Task<Result<std::vector<AuditEntry>>> AuditLog::search(AuditQuery query)
{
    const auto kept = d;
    auto found = co_await OnWorker(
        kept->worker, [](AuditFile *file, AuditQuery wanted) { return file->search(wanted); }, &kept->file,
        std::move(query));
    co_return found;
}

Task<Result<qint64>> AuditLog::count(AuditQuery query)
{
    const auto kept = d;
    auto count = co_await OnWorker(
        kept->worker, [](AuditFile *file, AuditQuery wanted) { return file->count(wanted); }, &kept->file,
        std::move(query));
    co_return count;
}

Task<Result<AuditVerdict>> AuditLog::verify()
{
    const auto kept = d;
    auto verdict = co_await OnWorker(
        kept->worker, [](AuditFile *file) { return file->verify(); }, &kept->file);
    co_return verdict;
}

Task<Result<qint64>> AuditLog::exportTo(QString path, AuditQuery query)
{
    const auto kept = d;
    auto count = co_await OnWorker(
        kept->worker, [](AuditFile *file, QString to, AuditQuery wanted) { return file->exportTo(to, wanted); },
        &kept->file, std::move(path), std::move(query));
    co_return count;
}

} // namespace ops
