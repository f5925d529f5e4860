#include "ui/shell/healthnotices.h"

#include "ui/common/noticelog.h"

#include <QCoreApplication>

namespace ops {

namespace {

using Health = SourceStatus::Health;

struct HealthNoticesText
{
    Q_DECLARE_TR_FUNCTIONS(HealthNotices)
};

QString withReason(const QString &sentence, const QString &reason)
{
    return reason.isEmpty() ? sentence : sentence + u' ' + reason;
}

} // namespace

void HealthNotices::see(const SourceStatus &status)
{
    if (m_old == status.health)
        return;
    m_old.reset();
    if (status.name.isEmpty() || status.health == Health::Unknown)
        return;
    const auto it = m_last.find(status.name);
    const Health before = it == m_last.end() ? Health::Ok : it->second; // well from the start is no news
    m_last[status.name] = status.health;
    if (before == status.health)
        return;
    switch (status.health) {
    case Health::Down:
        m_log.add(NoticeLog::Severity::Critical,
                  withReason(HealthNoticesText::tr("%1 does not answer.").arg(status.name), status.message));
        break;
    case Health::Degraded:
        m_log.add(NoticeLog::Severity::Warning,
                  withReason(HealthNoticesText::tr("%1 answers with problems.").arg(status.name), status.message));
        break;
    case Health::Ok:
        m_log.add(NoticeLog::Severity::Ok, HealthNoticesText::tr("%1 answers again.").arg(status.name));
        break;
    case Health::Unknown:
        break;
    }
}

} // namespace ops
