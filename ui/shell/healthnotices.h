#pragma once

#include "ui/shell/page.h"

#include <map>

namespace ops {

class NoticeLog;

/// Tells once when a source goes down, gets problems, and answers again, whichever page shows it.
class HealthNotices
{
public:
    /// The log outlives it.
    explicit HealthNotices(NoticeLog &log) : m_log(log) {}

    void see(const SourceStatus &status);
    /// What a page knew when it was left may be long over: its status counts once it has changed.
    void turnTo(const SourceStatus &status) { m_old = status.health; }
    /// Of another environment: the names may be the same, the servers are not.
    void forget() { m_last.clear(); }

private:
    NoticeLog &m_log;
    std::map<QString, SourceStatus::Health> m_last;
    std::optional<SourceStatus::Health> m_old;
};

} // namespace ops
