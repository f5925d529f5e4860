#include "core/alerts/historymodel.h"

#include "core/alerts/silencetext.h"
#include "core/base/textsafe.h"
#include "core/time/duration.h"

#include <QCoreApplication>

#include <algorithm>

namespace ops {

namespace {

struct EpisodeEndText
{
    Q_DECLARE_TR_FUNCTIONS(AlertHistory)
};

} // namespace

QString otherLabelsText(const Labels &labels, int maxLength)
{
    QString text;
    for (const auto &[name, value] : labels) {
        if (name == "alertname" || name == "severity")
            continue;
        if (!text.isEmpty())
            text += u' ';
        text += safeText(QString::fromStdString(name)) + u'=' + safeText(QString::fromStdString(value), maxLength);
        if (text.size() > maxLength)
            break; // of a row only so much is seen; the details have all
    }
    return safeText(text, maxLength);
}

QString episodeEndText(const Episode &episode)
{
    switch (episode.end) {
    case Episode::End::Open:
        return EpisodeEndText::tr("fires");
    case Episode::End::Resolved:
        return episode.endInferred ? EpisodeEndText::tr("resolved (inferred)") : EpisodeEndText::tr("resolved");
    case Episode::End::SourceLost:
        return EpisodeEndText::tr("source lost");
    case Episode::End::AlertmanagerRestart:
        return EpisodeEndText::tr("Alertmanager restarted");
    case Episode::End::Unknown:
        return EpisodeEndText::tr("gone");
    }
    return QString();
}

std::optional<qint64> timeToAcknowledge(const HistoryPage::Row &row)
{
    if (!row.work.acknowledgedAtMs)
        return std::nullopt;
    return std::max(*row.work.acknowledgedAtMs - row.episode.startsAtMs, qint64(0));
}

std::optional<qint64> timeToResolve(const Episode &episode)
{
    if (episode.end != Episode::End::Resolved || !episode.endedAtMs)
        return std::nullopt;
    return std::max(*episode.endedAtMs - episode.startsAtMs, qint64(0));
}

void HistoryModel::reset(HistoryPage page, qint64 nowMs)
{
    beginResetModel();
    m_rows = std::move(page.rows);
    m_matched = page.matched;
    m_nowMs = nowMs;
    endResetModel();
}

void HistoryModel::append(HistoryPage page)
{
    m_matched = page.rows.empty() ? qint64(m_rows.size()) : page.matched; // or it would be asked for again and again
    if (page.rows.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows(QModelIndex(), first, first + int(page.rows.size()) - 1);
    std::move(page.rows.begin(), page.rows.end(), std::back_inserter(m_rows));
    endInsertRows();
}

void HistoryModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, StartColumn), index(int(m_rows.size()) - 1, StartColumn));
}

const HistoryPage::Row *HistoryModel::rowAt(int row) const
{
    return row >= 0 && std::size_t(row) < m_rows.size() ? &m_rows[std::size_t(row)] : nullptr;
}

int HistoryModel::rowOfEpisode(const QString &episodeId) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const HistoryPage::Row &row) { return row.episode.id == episodeId; });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

int HistoryModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int HistoryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && qint64(m_rows.size()) < m_matched;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        Q_EMIT moreWanted();
}

QString HistoryModel::text(const HistoryPage::Row &row, int column) const
{
    const Episode &episode = row.episode;
    switch (column) {
    case StartColumn:
        return secondText(episode.startsAtMs, m_zone);
    case SeverityColumn:
        return severityText(episode.peakSeverity);
    case NameColumn:
        return safeText(alertNameOf(episode.labels), 300);
    case LabelsColumn:
        return otherLabelsText(episode.labels);
    case EndColumn:
        return episodeEndText(episode) + (episode.flapping ? QStringLiteral(", ") + tr("flaps") : QString());
    case LastedColumn:
        return humanDuration(std::max(episode.endedAtMs.value_or(m_nowMs) - episode.startsAtMs, qint64(0)));
    case AcknowledgedColumn: {
        const auto after = timeToAcknowledge(row);
        return after ? tr("after %1").arg(humanDuration(*after)) : tr("never");
    }
    case OwnerColumn:
        return safeText(row.work.owner, 100);
    default:
        return QString();
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryPage::Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole: // the row in short, in the cell that readers come to first
        if (index.column() == StartColumn)
            return QStringList{text(row, NameColumn), text(row, SeverityColumn), text(row, StartColumn),
                               text(row, EndColumn)}
                .join(QStringLiteral(", "));
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == LastedColumn ? Qt::AlignRight : Qt::AlignLeft));
    case SeverityRole:
        return int(row.episode.peakSeverity);
    case EpisodeRole:
        return row.episode.id;
    case OpenRole:
        return row.episode.end == Episode::End::Open;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StartColumn:
        return tr("Began");
    case SeverityColumn:
        return tr("Severity");
    case NameColumn:
        return tr("Alert");
    case LabelsColumn:
        return tr("Labels");
    case EndColumn:
        return tr("Ended as");
    case LastedColumn:
        return tr("Lasted");
    case AcknowledgedColumn:
        return tr("Acknowledged");
    case OwnerColumn:
        return tr("Owner");
    default:
        return {};
    }
}

} // namespace ops
