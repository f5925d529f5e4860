#include "core/demo/program.h"

#include <QStandardPaths>

namespace ops::demo {

namespace {

Program found(const QString &name, const QString &package)
{
    return {name, package, QStandardPaths::findExecutable(name)};
}

} // namespace

Programs::Programs()
    : prometheus(found(QStringLiteral("prometheus"), QStringLiteral("prometheus")))
    , promtool(found(QStringLiteral("promtool"), QStringLiteral("prometheus")))
    , alertmanager(found(QStringLiteral("prometheus-alertmanager"), QStringLiteral("prometheus-alertmanager")))
    , nodeExporter(found(QStringLiteral("prometheus-node-exporter"), QStringLiteral("prometheus-node-exporter")))
{}

std::vector<Program> Programs::missing() const
{
    std::vector<Program> missing;
    for (const Program *program : {&prometheus, &promtool, &alertmanager, &nodeExporter}) {
        if (program->path.isEmpty())
            missing.push_back(*program);
    }
    return missing;
}

} // namespace ops::demo
