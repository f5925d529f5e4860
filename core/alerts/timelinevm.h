#pragma once

#include "core/alerts/alertdesk.h"
#include "core/alerts/timelinemodel.h"
#include "core/async/scope.h"

namespace ops {

/// The events of one episode, read again when the store may have more. GUI thread; the desk outlives it.
class TimelineVm : public QObject
{
    Q_OBJECT
public:
    struct State
    {
        DataState state = DataState::NoData; ///< Loading while nothing of this episode is known yet
        QString sentence;                    ///< instead of events, or why they are old; translated
    };

    explicit TimelineVm(AlertDesk &desk, QObject *parent = nullptr);

    const State &state() const { return m_state; }
    TimelineModel &events() { return m_events; }

    void setEpisode(const QString &episodeId); ///< empty: none
    const QString &episode() const { return m_episode; }
    bool reading() const { return m_scope.running("timeline"); }
    void setZone(const QTimeZone &zone) { m_events.setZone(zone); }

Q_SIGNALS:
    void stateChanged();

private:
    void load();
    void onLoaded(Result<std::vector<AlertEvent>> events);

    AlertDesk &m_desk;
    State m_state;
    TimelineModel m_events;
    QString m_episode;
    Scope m_scope; // last
};

} // namespace ops
