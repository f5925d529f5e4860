#include "ui/common/noticelog.h"

#include "core/base/textsafe.h"
#include "core/time/clock.h"

#include <QCoreApplication>

#include <algorithm>

namespace ops {

namespace {

constexpr int LongestText = 1000;
constexpr qint64 SameAgainMs = 60000;

struct NoticeLogText
{
    Q_DECLARE_TR_FUNCTIONS(NoticeLog)
};

} // namespace

NoticeLog::NoticeLog(Clock &clock, QObject *parent) : QAbstractListModel(parent), m_clock(clock) {}

void NoticeLog::add(Severity severity, const QString &text)
{
    const QString safe = safeText(text, LongestText);
    const qint64 now = m_clock.nowMs();
    if (!m_entries.empty() && m_entries.front().text == safe && m_entries.front().severity == severity &&
        now - m_entries.front().timeMs <= SameAgainMs) {
        m_entries.front().timeMs = now;
        ++m_entries.front().times;
        Q_EMIT dataChanged(index(0), index(0));
    } else {
        beginInsertRows(QModelIndex(), 0, 0);
        m_entries.push_front({now, severity, safe, 1});
        endInsertRows();
    }
    if (int(m_entries.size()) > Most) {
        beginRemoveRows(QModelIndex(), Most, Most);
        m_entries.pop_back();
        endRemoveRows();
    }
    m_unseen = std::min(m_unseen + 1, Most);
    Q_EMIT unseenChanged();
    Q_EMIT told();
}

void NoticeLog::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
    markSeen();
}

void NoticeLog::markSeen()
{
    if (std::exchange(m_unseen, 0) != 0)
        Q_EMIT unseenChanged();
}

int NoticeLog::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

QVariant NoticeLog::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return QVariant();
    const Entry &entry = at(index.row());
    switch (role) {
    case TextRole:
    case Qt::ToolTipRole:
        return entry.text;
    case SeverityRole:
        return int(entry.severity);
    case TimeRole:
        return entry.timeMs;
    case TimesRole:
        return entry.times;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(severityText(entry.severity), entry.text);
    default:
        return QVariant();
    }
}

QString severityText(NoticeLog::Severity severity)
{
    switch (severity) {
    case NoticeLog::Severity::Info:
        return NoticeLogText::tr("Information");
    case NoticeLog::Severity::Ok:
        return NoticeLogText::tr("Good news");
    case NoticeLog::Severity::Warning:
        return NoticeLogText::tr("Warning");
    case NoticeLog::Severity::Critical:
        return NoticeLogText::tr("Critical");
    }
    return QString();
}

} // namespace ops
