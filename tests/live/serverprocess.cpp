#include "tests/live/serverprocess.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTest>

#include <memory>

#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace ops::test {

namespace {

void dieWithTheTest(QProcess &process)
{
    process.setChildProcessModifier([parent = ::getpid()] {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != parent)
            ::_exit(127);
    });
}

} // namespace

ServerProcess::ServerProcess()
{
    QTcpServer free;
    free.listen(QHostAddress::LocalHost);
    m_url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(free.serverPort()));
    dieWithTheTest(m_process);
}

ServerProcess::~ServerProcess() { stop(); }

void ServerProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool ServerProcess::fail(const QString &problem)
{
    m_problem = problem;
    return false;
}

bool ServerProcess::write(const QString &name, const QByteArray &text)
{
    QFile file(path(name));
    return (file.open(QIODevice::WriteOnly) && file.write(text) == text.size()) ||
           fail(QStringLiteral("cannot write ") + name);
}

bool ServerProcess::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    dieWithTheTest(process);
    process.start(program, arguments);
    const bool done = process.waitForFinished(60000) && process.exitCode() == 0;
    return done || fail(QString::fromUtf8(process.readAllStandardError()));
}

bool ServerProcess::start(const QString &program, const QStringList &arguments, const QString &readyPath)
{
    m_process.setProgram(program);
    m_process.setArguments(arguments);
    m_readyPath = readyPath;
    return again();
}

bool ServerProcess::again()
{
    m_process.start();
    const QUrl ready(m_url.toString() + m_readyPath);
    const auto settled = [&] { return m_process.state() == QProcess::NotRunning || !rawAnswer(ready).isEmpty(); };
    if (m_process.waitForStarted() && QTest::qWaitFor(settled, 60000) && m_process.state() == QProcess::Running)
        return true;
    return fail(QString::fromUtf8(m_process.readAllStandardError()));
}

QByteArray rawAnswer(const QUrl &url, const QByteArray &post)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("text/plain"));
    const std::unique_ptr<QNetworkReply> reply(post.isEmpty() ? manager.get(request) : manager.post(request, post));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 30000) || reply->error() != QNetworkReply::NoError)
        return QByteArray();
    return reply->readAll();
}

QByteArray rawAnswer(const QUrl &base, const QString &route, const QUrlQuery &query)
{
    QUrl url(base.toString() + QStringLiteral("/api/v1/") + route);
    url.setQuery(query);
    return rawAnswer(url);
}

} // namespace ops::test
