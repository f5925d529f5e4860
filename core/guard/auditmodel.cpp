#include "core/guard/auditmodel.h"

#include "core/base/textsafe.h"
#include "core/guard/auditjson.h"
#include "core/guard/audittext.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace ops {

namespace {

constexpr int LongestCell = 300;
constexpr int MostEvidenceLines = 2000;

QString momentText(qint64 ms, const QTimeZone &zone)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, zone);
    const int offset = zone.offsetFromUtc(time) / 60;
    const QString sign = offset < 0 ? QStringLiteral("-") : QStringLiteral("+");
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss ")) + sign +
           QStringLiteral("%1:%2")
               .arg(std::abs(offset) / 60, 2, 10, QChar(u'0'))
               .arg(std::abs(offset) % 60, 2, 10, QChar(u'0'));
}

QString evidenceLines(const QByteArray &evidence)
{
    QStringList lines = prettyEvidence(evidence).split(u'\n');
    if (lines.size() > MostEvidenceLines)
        lines = lines.first(MostEvidenceLines) << QStringLiteral("…");
    for (QString &line : lines)
        line = safeText(line);
    return lines.join(u'\n');
}

} // namespace

AuditModel::Outcome auditOutcomeOf(const AuditEntry &entry)
{
    if (entry.phase == AuditEntry::Phase::Begun)
        return AuditModel::Outcome::Begun;
    if (entry.outcome == u"done")
        return AuditModel::Outcome::Done;
    if (entry.outcome == u"refused")
        return AuditModel::Outcome::Refused;
    return entry.outcome == u"unknown" ? AuditModel::Outcome::Unknown : AuditModel::Outcome::Failed;
}

QString auditOutcomeText(AuditModel::Outcome outcome)
{
    switch (outcome) {
    case AuditModel::Outcome::Begun:
        return AuditText::tr("▶ begun");
    case AuditModel::Outcome::Done:
        return AuditText::tr("✔ done");
    case AuditModel::Outcome::Failed:
        return AuditText::tr("✖ failed");
    case AuditModel::Outcome::Refused:
        return AuditText::tr("⊘ refused");
    case AuditModel::Outcome::Unknown:
        return AuditText::tr("? not known");
    }
    return QString();
}

QString auditDetails(const AuditEntry &entry, const QTimeZone &zone)
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &text) {
        if (!text.isEmpty())
            lines << name + QStringLiteral(": ") + safeText(text);
    };
    lines << AuditText::tr("Row %1").arg(entry.seq) + QStringLiteral(" · ") + auditOutcomeText(auditOutcomeOf(entry));
    add(AuditText::tr("Time"), momentText(entry.atMs, zone));
    add(AuditText::tr("Who"), entry.actor + u'@' + entry.host);
    add(AuditText::tr("Environment"), entry.environment);
    add(AuditText::tr("Action"), entry.action);
    add(AuditText::tr("Target"), entry.target);
    add(AuditText::tr("Detail"), entry.detail);
    if (!entry.evidence.isEmpty())
        lines << AuditText::tr("Evidence:") << evidenceLines(entry.evidence);
    add(AuditText::tr("Action's id"), entry.actionId);
    add(AuditText::tr("Hash"), entry.hash);
    add(AuditText::tr("Hash of the row before"), entry.previousHash);
    return lines.join(u'\n');
}

void AuditModel::show(std::vector<AuditEntry> entries, bool more)
{
    m_more = false;
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
    m_more = more;
}

void AuditModel::append(const std::vector<AuditEntry> &entries, bool more)
{
    m_more = false; // who listens may ask for more before these are there, and would get them twice
    if (!entries.empty()) {
        const int first = int(m_entries.size());
        beginInsertRows(QModelIndex(), first, first + int(entries.size()) - 1);
        m_entries.insert(m_entries.end(), entries.begin(), entries.end());
        endInsertRows();
    }
    m_more = more;
}

void AuditModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn));
}

const AuditEntry *AuditModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_entries[std::size_t(row)] : nullptr;
}

/// Newest first: the numbers fall.
int AuditModel::rowOf(qint64 seq) const
{
    const auto it = std::lower_bound(m_entries.begin(), m_entries.end(), seq,
                                     [](const AuditEntry &entry, qint64 wanted) { return entry.seq > wanted; });
    return it != m_entries.end() && it->seq == seq ? int(it - m_entries.begin()) : -1;
}

int AuditModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

int AuditModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString AuditModel::text(const AuditEntry &entry, int column) const
{
    switch (column) {
    case TimeColumn:
        return momentText(entry.atMs, m_zone);
    case ActorColumn:
        return safeText(entry.actor, LongestCell);
    case EnvironmentColumn:
        return safeText(entry.environment, LongestCell);
    case ActionColumn:
        return safeText(entry.action, LongestCell);
    case TargetColumn:
        return safeText(entry.target, LongestCell);
    default:
        return auditOutcomeText(auditOutcomeOf(entry));
    }
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return QVariant();
    const AuditEntry &entry = m_entries[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == OutcomeColumn ? safeText(entry.detail) : text(entry, index.column());
    case OutcomeRole:
        return int(auditOutcomeOf(entry));
    case KeyRole:
        return QString::number(entry.seq);
    default:
        return QVariant();
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QVariant();
    switch (section) {
    case TimeColumn:
        return AuditText::tr("Time");
    case ActorColumn:
        return AuditText::tr("Who");
    case EnvironmentColumn:
        return AuditText::tr("Environment");
    case ActionColumn:
        return AuditText::tr("Action");
    case TargetColumn:
        return AuditText::tr("Target");
    case OutcomeColumn:
        return AuditText::tr("Outcome");
    default:
        return QVariant();
    }
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && m_more; }

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        Q_EMIT moreWanted();
}

} // namespace ops
