#pragma once

#include <QString>

#include <vector>

namespace ops::demo {

/// A program that the demo runs beside the simulator. Its Debian package brings it.
struct Program
{
    QString name, package;
    QString path; ///< empty where it is not installed
};

/// Those of PATH, in the order of this list.
struct Programs
{
    Program prometheus, promtool, alertmanager, nodeExporter;

    Programs(); ///< looks
    std::vector<Program> missing() const;
};

} // namespace ops::demo
