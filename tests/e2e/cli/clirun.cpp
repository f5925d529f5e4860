#include "tests/e2e/cli/clirun.h"

#include <QDateTime>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

namespace ops::test {

namespace {
constexpr int LongestMs = 60000;
}

nlohmann::json CliResult::json() const { return nlohmann::json::parse(out.toStdString(), nullptr, false); }

QByteArray CliResult::errorKind() const
{
    const auto document = json();
    const auto error = document.is_object() ? document.find("error") : document.end();
    if (error == document.end() || !error->is_object())
        return QByteArray();
    return QByteArray::fromStdString(error->value("kind", std::string()));
}

CliProcess::CliProcess(const QStringList &words, const QMap<QString, QString> &more)
    : m_startMs(QDateTime::currentMSecsSinceEpoch())
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("CREDENTIALS_DIRECTORY"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    // The environments of whoever runs the tests are none of theirs.
    static const QTemporaryDir home;
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_STATE_HOME"), home.filePath(QStringLiteral("state")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
    for (auto it = more.begin(); it != more.end(); ++it) {
        if (it.value().isEmpty())
            environment.remove(it.key());
        else
            environment.insert(it.key(), it.value());
    }
    m_process.setProcessEnvironment(environment);
    m_process.start(QStringLiteral(OPS_CLI_PROGRAM), words);
}

CliProcess::~CliProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

CliResult CliProcess::wait()
{
    CliResult result;
    const bool ended = QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, LongestMs);
    result.elapsedMs = QDateTime::currentMSecsSinceEpoch() - m_startMs;
    result.exitCode = ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    result.out = m_process.readAllStandardOutput();
    result.err = m_process.readAllStandardError();
    return result;
}

CliResult runCli(const QStringList &words) { return CliProcess(words).wait(); }

QStringList queryWords(const QUrl &server, const QStringList &more)
{
    const QStringList words{QStringLiteral("query"), QStringLiteral("up"), QStringLiteral("--json"),
                            QStringLiteral("--prometheus"), server.toString()};
    return words + more;
}

} // namespace ops::test
