#pragma once

#include "core/alerts/silenceinventory.h"
#include "core/alerts/silencemodel.h"
#include "core/async/scope.h"
#include "core/base/datastate.h"
#include "core/base/error.h"
#include "core/guard/guard.h"

#include <QObject>

#include <memory>
#include <optional>

namespace ops {

class AlertDesk;
class Context;

/// The inventory of all silences of the environment: which hit what, which are forgotten, which end. Comparing and
/// filtering run on the pool. GUI thread; desk and context outlive it.
class SilencesVm : public QObject
{
    Q_OBJECT
public:
    struct State
    {
        DataState state = DataState::Loading;
        QString reason; ///< one translated sentence where the state is not Value
        std::optional<Error> error;
        SilenceInventory::Counts counts;
        int shown = 0;
        bool settled = true; ///< nothing runs on the pool
        bool acting = false; ///< an end is on its way to the server
        bool readOnly = false;
    };

    SilencesVm(AlertDesk &desk, Context &context, QObject *parent = nullptr);
    ~SilencesVm() override;

    const State &state() const { return m_state; }
    const SilenceFilter &filter() const { return m_filter; }
    SilenceModel &rows() { return m_rows; }
    void load(); ///< from now on it follows the desk
    void setFilter(const SilenceFilter &filter);

    /// What ending it would do, to be agreed to; its sentence says what is paged again.
    GuardedAction expireAction(const QString &id) const;
    /// told() says how it ended, in the server's words where it refused.
    void expire(const QString &id, const QString &typed);

Q_SIGNALS:
    void stateChanged();
    void told(const QString &sentence);

private:
    void takeStock();
    void showFiltered();
    void updateState();
    void tick();

    AlertDesk &m_desk;
    Context &m_context;
    State m_state;
    SilenceFilter m_filter;
    SilenceModel m_rows;
    std::shared_ptr<const SilenceInventory> m_inventory;
    HitlessSince m_hitless;
    bool m_loaded = false;
    quint64 m_timer = 0; ///< of the clock, while loaded
    Scope m_scope;       // last
};

} // namespace ops
