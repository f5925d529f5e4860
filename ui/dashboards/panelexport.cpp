#include "ui/dashboards/panelexport.h"

#include "core/async/onpool.h"
#include "core/dashboards/answertable.h"
#include "core/dashboards/statvalues.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSaveFile>
#include <QStringList>

namespace ops {

namespace {

struct PanelExportText
{
    Q_DECLARE_TR_FUNCTIONS(PanelExport)
};

Result<qint64> writeWhole(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error(ErrorKind::Refused, PanelExportText::tr("%1 cannot be written.").arg(path), file.errorString());
    return qint64(bytes.size());
}

Result<qint64> csvInto(const std::stop_token &stop, const std::shared_ptr<const PanelData> &data, const QTimeZone &zone,
                       const QString &path)
{
    const QByteArray csv = csvOf(stop, AnswerTable(data, zone));
    if (stop.stop_requested())
        return Error(ErrorKind::Cancelled, PanelExportText::tr("The export was given up."));
    return writeWhole(csv, path);
}

Result<qint64> pngInto(const QImage &picture, const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!picture.save(&buffer, "PNG"))
        return Error(ErrorKind::Internal, PanelExportText::tr("The picture cannot be made."));
    return writeWhole(bytes, path);
}

} // namespace

Task<Result<qint64>> writeCsv(std::shared_ptr<const PanelData> data, QTimeZone zone, QString path)
{
    auto written = co_await OnPool(PoolKind::Batch, csvInto, std::move(data), std::move(zone), std::move(path));
    co_return written;
}

Task<Result<qint64>> writePng(QImage picture, QString path)
{
    auto written = co_await OnPool(PoolKind::Batch, pngInto, std::move(picture), std::move(path));
    co_return written;
}

QString valuesAsText(const PanelData &data, const DashboardPanel &panel)
{
    constexpr std::size_t mostLines = 1000;
    const auto values = statValues(data, panel);
    if (values.size() == 1)
        return values.front().text;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(values.size(), mostLines); ++i)
        lines << values[i].name + u'\t' + values[i].text;
    if (values.size() > mostLines)
        lines << PanelExportText::tr("%n more", nullptr, int(values.size() - mostLines));
    return lines.join(u'\n');
}

} // namespace ops
