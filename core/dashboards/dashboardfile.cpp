#include "core/dashboards/dashboardfile.h"

#include <QCoreApplication>
#include <QFile>

namespace ops {

namespace {

struct DashboardFileText
{
    Q_DECLARE_TR_FUNCTIONS(DashboardFile)
};

} // namespace

Result<ImportedDashboard> readDashboardFile(const QString &path)
{
    constexpr qint64 MostBytes = 64 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::NotFound, DashboardFileText::tr("The dashboard %1 cannot be read.").arg(path),
                     file.errorString());
    const QByteArray json = file.read(MostBytes + 1);
    if (json.size() > MostBytes)
        return Error(ErrorKind::TooLarge, DashboardFileText::tr("The dashboard %1 is too large.").arg(path));
    auto board = importGrafana(json);
    if (!board) {
        Error error = board.error();
        error.source = path;
        return error;
    }
    return board;
}

} // namespace ops
