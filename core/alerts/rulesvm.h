#pragma once

#include "core/alerts/rulesmodel.h"
#include "core/alerts/ruletable.h"
#include "core/async/scope.h"
#include "core/base/datastate.h"
#include "core/base/error.h"

#include <QObject>

#include <memory>
#include <optional>

namespace ops {

class AlertDesk;

/// The rules of the environment's metric source: which fail, which are slow or late, which fire. Reading and
/// filtering run on the pool. GUI thread; the desk outlives it.
class RulesVm : public QObject
{
    Q_OBJECT
public:
    struct State
    {
        DataState state = DataState::Loading;
        QString reason;             ///< one translated sentence where the state is not Value
        std::optional<Error> error; ///< where the state is Stale or Error
        RuleTable::Counts counts;
        int shown = 0;
        bool settled = true; ///< nothing runs on the pool
    };

    explicit RulesVm(AlertDesk &desk, QObject *parent = nullptr);

    const State &state() const { return m_state; }
    const RuleFilter &filter() const { return m_filter; }
    RulesModel &rows() { return m_rows; }
    void setFilter(const RuleFilter &filter);
    /// What is shown follows the desk from now on; before, nothing is read.
    void load();

Q_SIGNALS:
    void stateChanged();

private:
    void readRules();
    void showFiltered();
    void updateState();

    AlertDesk &m_desk;
    State m_state;
    RuleFilter m_filter;
    RulesModel m_rows;
    std::shared_ptr<const RuleTable> m_table;
    bool m_loaded = false;
    Scope m_scope; // last
};

} // namespace ops
