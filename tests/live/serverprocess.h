#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>
#include <QUrlQuery>

namespace ops::test {

/// A real server with a folder and a loopback port of its own. It dies with the test, however that
/// ends. GUI thread.
class ServerProcess
{
public:
    ServerProcess();
    ~ServerProcess();

    QUrl url() const { return m_url; }
    QString address() const { return m_url.authority(); } ///< "127.0.0.1:40123"
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString problem() const { return m_problem; }

    bool write(const QString &name, const QByteArray &text);
    /// Runs a program to its end.
    bool run(const QString &program, const QStringList &arguments);
    /// Starts the server and returns when `readyPath` answers with success.
    bool start(const QString &program, const QStringList &arguments, const QString &readyPath);
    /// Ends it; the folder and the port stay its own.
    void stop();
    /// Starts what was stopped, with the data that it had.
    bool again();

private:
    bool fail(const QString &problem);

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_readyPath;
    QUrl m_url;
    QString m_problem;
};

/// What a plain client gets: the body of a GET (or, with a body, of a POST), empty where none came.
QByteArray rawAnswer(const QUrl &url, const QByteArray &post = QByteArray());
/// The same of an API route.
QByteArray rawAnswer(const QUrl &base, const QString &route, const QUrlQuery &query);

} // namespace ops::test
