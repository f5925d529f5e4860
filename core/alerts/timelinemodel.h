#pragma once

#include "core/alerts/episode.h"

#include <QAbstractListModel>
#include <QTimeZone>

#include <vector>

namespace ops {

/// Of which sort a line of a timeline is: what its shape says.
enum class TimelineMark { Fired, Resolved, Suppressed, Person, Console, Trouble };
TimelineMark timelineMarkOf(AlertEvent::Kind kind);

/// What the payload says beside the kind: "until 14:30 · silenced by 3c8a…"; empty where it says nothing. Safe.
QString timelineDetail(const AlertEvent &event, qint64 nowMs, const QTimeZone &zone);
/// "Acknowledged by li.wei: looking into it": what happened, who, and its detail. Safe.
QString timelineText(const AlertEvent &event, qint64 nowMs, const QTimeZone &zone);

/// The events of an episode, the newest first. Texts are made for the rows that are asked for.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        MarkRole = Qt::UserRole + 1, ///< int: TimelineMark
        TimeRole,                    ///< QString, in the zone
    };

    explicit TimelineModel(QObject *parent = nullptr);

    void setEvents(std::vector<AlertEvent> events); ///< in their order; what is known already stays where it is
    void setZone(const QTimeZone &zone);
    const std::vector<AlertEvent> &events() const { return m_events; } ///< the newest first

    int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<AlertEvent> m_events;
    QTimeZone m_zone;
};

} // namespace ops
