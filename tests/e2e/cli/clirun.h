#pragma once

#include <QByteArray>
#include <QMap>
#include <QProcess>
#include <QStringList>
#include <QUrl>

#include <nlohmann/json_fwd.hpp>

namespace ops::test {

/// The real program in a process of its own, while this one's event loop serves it.
struct CliResult
{
    int exitCode = -1; ///< -1: it did not end by itself
    QByteArray out, err;
    qint64 elapsedMs = 0;

    /// Standard output as one JSON document; discarded() where it is none.
    nlohmann::json json() const;
    QByteArray errorKind() const; ///< "error.kind" of the document
};

class CliProcess
{
public:
    /// `environment` are variables besides the test's own; an empty one is taken away.
    explicit CliProcess(const QStringList &words, const QMap<QString, QString> &environment = {});
    ~CliProcess();

    QProcess &process() { return m_process; }
    CliResult wait(); ///< until it ends, a minute at most

private:
    QProcess m_process;
    qint64 m_startMs = 0;
};

CliResult runCli(const QStringList &words);

/// The words of `query EXPR --prometheus URL --json` and what follows.
QStringList queryWords(const QUrl &server, const QStringList &more = QStringList());

} // namespace ops::test
