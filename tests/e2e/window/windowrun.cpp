#include "tests/e2e/window/windowrun.h"

#include <QFile>

namespace ops::test {

CliResult WindowRun::screenshot(const QStringList &more)
{
    return runCli(
        QStringList{QStringLiteral("--screenshot"), m_folder.path(), QStringLiteral("--prometheus"), m_url.toString()} +
        more);
}

CliResult WindowRun::drive(const QByteArray &steps, const QStringList &more)
{
    CliProcess process(
        QStringList{QStringLiteral("drive"), QStringLiteral("-"), QStringLiteral("--prometheus"), m_url.toString()} +
        more);
    process.process().write(steps);
    process.process().closeWriteChannel();
    return process.wait();
}

nlohmann::json WindowRun::json(const QString &file) const
{
    QFile in(path(file));
    if (!in.open(QIODevice::ReadOnly))
        return nlohmann::json(nlohmann::json::value_t::discarded);
    return nlohmann::json::parse(in.readAll().toStdString(), nullptr, false);
}

nlohmann::json panelsOf(const nlohmann::json &state)
{
    if (!state.is_object() || state.value("pages", nlohmann::json::array()).empty())
        return nlohmann::json::array();
    return state["pages"][0]["panels"];
}

} // namespace ops::test
