#include "core/alerts/historycsv.h"

#include "core/alerts/historymodel.h"
#include "core/base/csv.h"
#include "core/time/duration.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSaveFile>

namespace ops {

namespace {

struct HistoryCsvText
{
    Q_DECLARE_TR_FUNCTIONS(AlertHistory)
};

QString csvTime(std::optional<qint64> ms, const QTimeZone &zone)
{
    if (!ms)
        return QString();
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(*ms, zone);
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QString csvSeconds(std::optional<qint64> ms)
{
    return ms ? QString::number(double(*ms) / double(secondMs)) : QString();
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += ',';
        line += csvCell(cells[i], false);
    }
    return line + "\r\n";
}

/// The names are those of the command line: what reads the file should not depend on the language.
QByteArray historyCsvHead()
{
    return QByteArrayLiteral("startsAt,endsAt,end,severity,alertname,labels,cluster,owner,note,"
                             "acknowledgedAt,timeToAcknowledgeS,timeToResolveS,episode,fingerprint\r\n");
}

QByteArray historyCsv(const std::vector<HistoryPage::Row> &rows, const QTimeZone &zone)
{
    constexpr int wholeLabels = 100'000;
    QByteArray csv;
    for (const HistoryPage::Row &row : rows) {
        const Episode &episode = row.episode;
        csv += csvLine({csvTime(episode.startsAtMs, zone), csvTime(episode.endedAtMs, zone),
                        episodeEndName(episode.end), severityName(episode.peakSeverity), alertNameOf(episode.labels),
                        otherLabelsText(episode.labels, wholeLabels), episode.cluster, row.work.owner, row.work.note,
                        csvTime(row.work.acknowledgedAtMs, zone), csvSeconds(timeToAcknowledge(row)),
                        csvSeconds(timeToResolve(episode)), episode.id, episode.fingerprint});
    }
    return csv;
}

Result<qint64> writeWholeFile(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error(ErrorKind::Refused, HistoryCsvText::tr("%1 cannot be written.").arg(path), file.errorString());
    return qint64(bytes.size());
}

} // namespace ops
