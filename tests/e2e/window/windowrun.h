#pragma once

#include "tests/e2e/cli/clirun.h"

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <nlohmann/json.hpp>

namespace ops::test {

/// The window of the real program, painted into a folder or driven by steps, on the offscreen platform.
class WindowRun
{
public:
    explicit WindowRun(const QUrl &prometheus) : m_url(prometheus) {}

    /// --screenshot into folder(); `more` are further options.
    CliResult screenshot(const QStringList &more = QStringList());
    /// drive - with these lines on standard input.
    CliResult drive(const QByteArray &steps, const QStringList &more = QStringList());

    QString path(const QString &file) const { return m_folder.filePath(file); }
    nlohmann::json json(const QString &file) const; ///< discarded() where there is none

private:
    QUrl m_url;
    QTemporaryDir m_folder;
};

/// The panels of the first page of state.json.
nlohmann::json panelsOf(const nlohmann::json &state);

} // namespace ops::test
