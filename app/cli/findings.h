#pragma once

#include <QString>

#include <vector>

namespace ops::cli {

/// One thing that `doctor` looked for.
struct Finding
{
    QString area, name; ///< not translated: keys of the JSON answer
    bool found = false;
    bool needed = true; ///< the console does not work without
    QString value;      ///< version, path or list
    QString package;    ///< of Debian, which brings it
    QString hint;       ///< one sentence, where it is missing

    Finding(QString area_, QString name_) : area(std::move(area_)), name(std::move(name_)) {}
};

/// Qt plugins, SQL drivers, keychain, display and fonts of this computer. Opens no window.
std::vector<Finding> localFindings();

/// Program name, Debian package and the argument that prints its version.
struct ExternalTool
{
    const char *program;
    const char *package;
};
const std::vector<ExternalTool> &externalTools();

/// The first number with a dot in what a program prints for --version ("2.42.0"); empty without.
QString versionIn(const QString &text);

} // namespace ops::cli
