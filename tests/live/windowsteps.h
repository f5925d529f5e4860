#pragma once

#include "tests/e2e/cli/clirun.h"
#include "tests/live/serverprocess.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace ops::test {

/// A driven window whose steps are written while it runs, so that the test can do something between them.
class WindowSteps
{
public:
    WindowSteps(const QStringList &options, const QMap<QString, QString> &environment = {})
        : m_process(QStringList{QStringLiteral("drive"), QStringLiteral("-")} + options, withOwnFolders(environment))
    {}

    void step(const QByteArray &line) { m_process.process().write(line + '\n'); }
    /// Waits until all steps so far are done. Empty, or what the program said and how it ended.
    QByteArray missed(int limitMs = 60000)
    {
        const QString mark = m_folder.filePath(QStringLiteral("mark%1.json").arg(++m_marks));
        step("{\"tree\":\"" + mark.toUtf8() + "\"}");
        const auto over = [this, &mark] {
            return QFile::exists(mark) || m_process.process().state() == QProcess::NotRunning;
        };
        if (QTest::qWaitFor(over, limitMs) && QFile::exists(mark))
            return QByteArray();
        const CliResult result = end();
        return result.err + " exit code " + QByteArray::number(result.exitCode);
    }
    CliResult end()
    {
        m_process.process().closeWriteChannel();
        return m_process.wait();
    }

private:
    QMap<QString, QString> withOwnFolders(QMap<QString, QString> environment) const
    {
        if (!environment.contains(QStringLiteral("XDG_STATE_HOME")))
            environment[QStringLiteral("XDG_STATE_HOME")] = m_folder.filePath(QStringLiteral("state"));
        return environment;
    }

    QTemporaryDir m_folder; // before the process, which is told of it
    int m_marks = 0;
    CliProcess m_process;
};

/// Waits until the server has scraped itself: before that the board has nothing to show.
inline bool waitForScrape(const QUrl &server)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("query"), QStringLiteral("up"));
    const auto scraped = [&] { return rawAnswer(server, QStringLiteral("query"), query).contains("itself"); };
    return QTest::qWaitFor(scraped, 20000);
}

/// A board of one number: how many targets are up.
inline bool writeUpBoard(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           file.write("{\"title\":\"Outage\",\"uid\":\"outage\",\"schemaVersion\":39,\"panels\":[{\"id\":1,"
                      "\"type\":\"stat\",\"title\":\"Targets up\",\"gridPos\":{\"x\":0,\"y\":0,\"w\":12,\"h\":8},"
                      "\"targets\":[{\"refId\":\"A\",\"instant\":true,\"expr\":\"sum(up{job=\\\"itself\\\"})\"}]}]}") >
               0;
}

} // namespace ops::test
