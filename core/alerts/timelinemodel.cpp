#include "core/alerts/timelinemodel.h"

#include "core/alerts/alertlabels.h"
#include "core/alerts/alertviewtext.h"
#include "core/base/textsafe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ops {

namespace {

constexpr int LongestEventNote = 2000, LongestEventPart = 200;

using LoggedKind = AlertEvent::Kind;

QString listText(const QJsonValue &value)
{
    QStringList parts;
    for (const QJsonValue &one : value.toArray())
        parts << one.toString();
    return safeText(parts.join(QStringLiteral(", ")), LongestEventPart);
}

/// A reason as the store keeps it, in words; one that a newer console wrote stays as it is.
QString reasonWords(const QString &reason)
{
    const std::pair<const char *, QString> known[] = {
        {"unacknowledged", AlertViewText::tr("the acknowledgement was taken back")},
        {"ack_expired", AlertViewText::tr("the acknowledgement ran out")},
        {"woke", AlertViewText::tr("the snooze was over")},
        {"resolved_while_acknowledged", AlertViewText::tr("resolved while it was acknowledged")},
        {"silence_gone", AlertViewText::tr("its silence was ended elsewhere")},
        {"new_episode", AlertViewText::tr("it fires again")},
        {"restarted", AlertViewText::tr("Alertmanager had restarted")},
        {"settling", AlertViewText::tr("the cluster was settling")},
        {"source_lost", AlertViewText::tr("the source was lost")},
        {"prometheus_down", AlertViewText::tr("Prometheus could not be asked")},
        {"other_member", AlertViewText::tr("a member did not answer")},
        {"still_firing", AlertViewText::tr("Prometheus says that it fires")},
        {"not_confirmed", AlertViewText::tr("not confirmed yet")},
        {"flapping", AlertViewText::tr("it flaps")}};
    const auto *it = std::find_if(std::begin(known), std::end(known),
                                  [&reason](const auto &one) { return reason == QLatin1String(one.first); });
    return it == std::end(known) ? safeText(reason, LongestEventPart) : it->second;
}

/// What the payload says beside the kind; keys that mean nothing here are left out.
QStringList particulars(const AlertEvent &event, qint64 nowMs, const QTimeZone &zone)
{
    const QJsonObject payload = QJsonDocument::fromJson(event.payload).object();
    QStringList parts;
    const auto add = [&](const char *key, const QString &sentence) {
        const QString text = safeText(payload.value(QLatin1String(key)).toString(), LongestEventPart);
        if (!text.isEmpty())
            parts << sentence.arg(text);
    };
    const auto addList = [&](const char *key, const QString &sentence) {
        const QString text = listText(payload.value(QLatin1String(key)));
        if (!text.isEmpty())
            parts << sentence.arg(text);
    };
    if (const double until = payload.value(QLatin1String("until")).toDouble(); until > 0)
        parts << AlertViewText::tr("until %1").arg(clockTextOf(qint64(until), nowMs, zone));
    if (const int priority = payload.value(QLatin1String("priority")).toInt(); priority > 0)
        parts << AlertViewText::tr("priority %1").arg(priority);
    add("assignee", AlertViewText::tr("to %1"));
    if (const QString reason = payload.value(QLatin1String("reason")).toString(); !reason.isEmpty())
        parts << reasonWords(reason);
    if (const double quiet = payload.value(QLatin1String("quietUntil")).toDouble(); quiet > 0)
        parts << AlertViewText::tr("Alertmanager stays quiet until about %1")
                     .arg(clockTextOf(qint64(quiet), nowMs, zone));
    if (payload.value(QLatin1String("inferred")).toBool())
        parts << AlertViewText::tr("inferred");
    if (event.kind == LoggedKind::Taken)
        add("from", AlertViewText::tr("from %1"));
    add("silence", AlertViewText::tr("silence %1"));
    addList("silencedBy", AlertViewText::tr("silenced by %1"));
    addList("inhibitedBy", AlertViewText::tr("inhibited by %1"));
    addList("mutedBy", AlertViewText::tr("muted by %1"));
    return parts;
}

/// A store is read by consoles that lie a clock's error apart; what is equal stays in the store's order.
bool isNewer(const AlertEvent &a, const AlertEvent &b) { return a.atStoreMs > b.atStoreMs; }

/// Annotations with a measured value change with every answer: of a run of such events the first one says it.
void foldAnnotations(std::vector<AlertEvent> &newestFirst)
{
    const auto follows = [](const AlertEvent &newer, const AlertEvent &older) {
        return newer.kind == LoggedKind::AnnotationChanged && older.kind == LoggedKind::AnnotationChanged;
    };
    std::vector<AlertEvent> kept;
    for (std::size_t i = 0; i < newestFirst.size(); ++i) {
        if (i + 1 == newestFirst.size() || !follows(newestFirst[i], newestFirst[i + 1]))
            kept.push_back(std::move(newestFirst[i]));
    }
    newestFirst = std::move(kept);
}

} // namespace

TimelineMark timelineMarkOf(LoggedKind kind)
{
    switch (kind) {
    case LoggedKind::Fired:
    case LoggedKind::Returned:
    case LoggedKind::FlapOn:
    case LoggedKind::Alarmed:
        return TimelineMark::Fired;
    case LoggedKind::Resolved:
    case LoggedKind::FlapOff:
        return TimelineMark::Resolved;
    case LoggedKind::Suppressed:
    case LoggedKind::SilenceCreated:
    case LoggedKind::SilenceExtended:
    case LoggedKind::SilenceReplaced:
    case LoggedKind::SilenceExpired:
        return TimelineMark::Suppressed;
    case LoggedKind::Acknowledged:
    case LoggedKind::CoAcknowledged:
    case LoggedKind::Unacknowledged:
    case LoggedKind::Assigned:
    case LoggedKind::Noted:
    case LoggedKind::Snoozed:
    case LoggedKind::PrioritySet:
    case LoggedKind::Undone:
    case LoggedKind::Taken:
        return TimelineMark::Person;
    case LoggedKind::Vanished:
    case LoggedKind::DeliveryFailed:
        return TimelineMark::Trouble;
    default:
        return TimelineMark::Console;
    }
}

QString timelineDetail(const AlertEvent &event, qint64 nowMs, const QTimeZone &zone)
{
    return particulars(event, nowMs, zone).join(QStringLiteral(" · "));
}

QString timelineText(const AlertEvent &event, qint64 nowMs, const QTimeZone &zone)
{
    QString text = alertEventText(event.kind);
    if (!event.actor.isEmpty())
        text = AlertViewText::tr("%1 by %2").arg(text, safeText(event.actor, LongestEventPart));
    const QString detail = timelineDetail(event, nowMs, zone);
    if (!detail.isEmpty())
        text += QStringLiteral(" (") + detail + u')';
    if (!event.note.isEmpty())
        text += QStringLiteral(": ") + safeText(event.note, LongestEventNote);
    return text;
}

TimelineModel::TimelineModel(QObject *parent) : QAbstractListModel(parent), m_zone(QTimeZone::utc()) {}

/// Events are only ever added: those that are new come in at the top, so that a reader keeps their place.
void TimelineModel::setEvents(std::vector<AlertEvent> events)
{
    std::reverse(events.begin(), events.end());
    std::stable_sort(events.begin(), events.end(), isNewer);
    foldAnnotations(events);
    const std::size_t before = m_events.size();
    const bool grown = before > 0 && events.size() >= before &&
                       std::equal(m_events.begin(), m_events.end(), events.end() - std::ptrdiff_t(before), events.end(),
                                  [](const AlertEvent &a, const AlertEvent &b) { return a.eventId == b.eventId; });
    if (grown && events.size() == before)
        return;
    if (grown) {
        beginInsertRows({}, 0, int(events.size() - before) - 1);
        m_events = std::move(events);
        endInsertRows();
        return;
    }
    beginResetModel();
    m_events = std::move(events);
    endResetModel();
}

void TimelineModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (!m_events.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int TimelineModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_events.size()); }

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AlertEvent &event = m_events[std::size_t(index.row())];
    const qint64 newest = m_events.front().atStoreMs; // days are told where they differ from the newest one's
    const qint64 at = event.atSourceMs > 0 ? event.atSourceMs : event.atStoreMs;
    switch (role) {
    case MarkRole:
        return int(timelineMarkOf(event.kind));
    case TimeRole:
        return clockTextOf(at, newest, m_zone);
    case Qt::DisplayRole:
        return timelineText(event, newest, m_zone);
    case Qt::ToolTipRole:
        return QString();
    case Qt::AccessibleTextRole:
        return clockTextOf(at, newest, m_zone) + QStringLiteral(", ") + timelineText(event, newest, m_zone);
    default:
        return {};
    }
}

} // namespace ops
