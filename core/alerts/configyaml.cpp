#include "core/alerts/configyaml.h"

#include <QCoreApplication>

#include <yaml-cpp/yaml.h>

namespace ops {

namespace {

struct ConfigText
{
    Q_DECLARE_TR_FUNCTIONS(AlertmanagerConfig)
};

} // namespace

Result<Done> readConfigYaml(const QString &text, const std::function<Result<Done>(const YAML::Node &root)> &read)
{
    constexpr qsizetype Largest = 4 << 20;
    if (text.size() > Largest)
        return Error(ErrorKind::TooLarge, ConfigText::tr("The server's configuration is too large to be read."));
    try {
        const YAML::Node root = YAML::Load(text.toStdString());
        return read(root);
    } catch (const YAML::Exception &fault) {
        return Error(ErrorKind::BadAnswer, ConfigText::tr("The server's configuration cannot be read."),
                     QStringLiteral("line %1, column %2: %3")
                         .arg(fault.mark.line + 1)
                         .arg(fault.mark.column + 1)
                         .arg(QString::fromStdString(fault.msg)));
    }
}

} // namespace ops
