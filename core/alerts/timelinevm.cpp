#include "core/alerts/timelinevm.h"

#include "core/alerts/alertviewtext.h"

namespace ops {

TimelineVm::TimelineVm(AlertDesk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &AlertDesk::eventsChanged, this, &TimelineVm::load);
}

void TimelineVm::setEpisode(const QString &episodeId)
{
    if (episodeId == m_episode)
        return;
    m_episode = episodeId;
    m_scope.cancelAll();
    m_events.setEvents({});
    m_state = {};
    if (m_episode.isEmpty()) {
        m_state.sentence = AlertViewText::tr("The store knows nothing about it yet.");
    } else {
        m_state.state = DataState::Loading;
        m_state.sentence = AlertViewText::tr("Reading the timeline…");
        load();
    }
    Q_EMIT stateChanged();
}

void TimelineVm::load()
{
    if (m_episode.isEmpty())
        return;
    m_scope.restart("timeline", m_desk.store().timeline(m_episode),
                    [this](Result<std::vector<AlertEvent>> events) { onLoaded(std::move(events)); });
}

void TimelineVm::onLoaded(Result<std::vector<AlertEvent>> events)
{
    if (!events) {
        m_state.state = m_events.rowCount() > 0 ? DataState::Stale : DataState::Error;
        m_state.sentence = AlertViewText::tr("The timeline cannot be read. %1").arg(events.error().message);
    } else {
        m_state.state = events->empty() ? DataState::NoData : DataState::Value;
        m_state.sentence = events->empty() ? AlertViewText::tr("Nothing has happened yet.") : QString();
        m_events.setEvents(std::move(*events));
    }
    Q_EMIT stateChanged();
}

} // namespace ops
