#pragma once

#include <QProcess>
#include <QString>
#include <QUrl>

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace ops::test {

/// `quantmind-ops demo` in a process of its own, whose standard input is a pipe from here.
class DemoProgram
{
public:
    explicit DemoProgram(const QStringList &options = QStringList());
    ~DemoProgram();

    /// Until it has said that it is ready; false where it ended, or was not in a minute.
    bool waitReady();
    bool waitEnded();
    QProcess &process() { return m_process; }
    QString said(const char *key) const; ///< of the ready line
    QString problem() { return QString::fromUtf8(m_process.readAllStandardError()); }

    /// The answer to an instant query: each series' value.
    std::vector<double> query(const QString &expr) const;
    /// The one value, NaN where there is none or several.
    double value(const QString &expr) const;

    /// The demo's own process and its children.
    std::vector<qint64> pids() const;

private:
    QProcess m_process;
    QByteArray m_line;
};

/// False for a zombie: nothing but its exit status is left.
bool processLives(qint64 pid);

} // namespace ops::test
