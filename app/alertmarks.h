#pragma once

#include "core/alerts/alertdesk.h"
#include "core/async/scope.h"

#include <QObject>
#include <QStringList>

namespace ops {

class DashboardVm;

/// Shows on a board's panels which alerts that fire now touch them. Found on the pool when alerts, rules or the
/// panels' queries change. GUI thread; board and desk outlive it.
class AlertMarks : public QObject
{
    Q_OBJECT
public:
    AlertMarks(DashboardVm &board, AlertDesk &desk, QObject *parent = nullptr);

private:
    void look();
    void lookSoon();
    void queriesMayHaveChanged();
    QStringList queries() const;

    DashboardVm &m_board;
    AlertDesk &m_desk;
    QStringList m_queries; ///< of all panels, as they were looked at
    bool m_soon = false;
    Scope m_scope; // last
};

} // namespace ops
