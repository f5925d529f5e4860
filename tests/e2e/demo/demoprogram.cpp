#include "tests/e2e/demo/demoprogram.h"

#include "tests/live/serverprocess.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QUrlQuery>

#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>

#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace ops::test {

namespace {

constexpr int LongestMs = 60'000;

/// The fields of /proc/PID/stat behind the name: state, parent, …
QList<QByteArray> statOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (pid <= 0 || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    return text.mid(text.lastIndexOf(')') + 2).split(' ');
}

} // namespace

DemoProgram::DemoProgram(const QStringList &options)
{
    m_process.setChildProcessModifier([parent = ::getpid()] {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != parent)
            ::_exit(127);
    });
    m_process.start(QStringLiteral(OPS_CLI_PROGRAM), QStringList(QStringLiteral("demo")) + options);
}

DemoProgram::~DemoProgram()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool DemoProgram::waitReady()
{
    const auto settled = [this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; };
    if (!QTest::qWaitFor(settled, LongestMs) || !m_process.canReadLine())
        return false;
    m_line = m_process.readLine();
    return !said("control").isEmpty();
}

bool DemoProgram::waitEnded()
{
    return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, LongestMs);
}

QString DemoProgram::said(const char *key) const
{
    const auto json = nlohmann::json::parse(m_line.toStdString(), nullptr, false);
    const bool there = json.is_object() && json.contains(key) && json[key].is_string();
    return there ? QString::fromStdString(json[key].get<std::string>()) : QString();
}

std::vector<double> DemoProgram::query(const QString &expr) const
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("query"), QString::fromLatin1(QUrl::toPercentEncoding(expr)));
    const QByteArray body = rawAnswer(QUrl(said("prometheus")), QStringLiteral("query"), query);
    const auto json = nlohmann::json::parse(body.toStdString(), nullptr, false);
    std::vector<double> values;
    if (!json.is_object() || json.value("status", std::string()) != "success")
        return values;
    for (const auto &series : json["data"]["result"])
        values.push_back(std::stod(series["value"][1].get<std::string>()));
    return values;
}

double DemoProgram::value(const QString &expr) const
{
    const auto values = query(expr);
    return values.size() == 1 ? values.front() : std::numeric_limits<double>::quiet_NaN();
}

std::vector<qint64> DemoProgram::pids() const
{
    std::vector<qint64> pids{m_process.processId()};
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const QList<QByteArray> stat = statOf(name.toLongLong());
        if (stat.size() > 1 && stat[1].toLongLong() == pids.front())
            pids.push_back(name.toLongLong());
    }
    return pids;
}

bool processLives(qint64 pid)
{
    const QList<QByteArray> stat = statOf(pid);
    return !stat.isEmpty() && stat[0] != "Z";
}

} // namespace ops::test
