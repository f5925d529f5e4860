#include "core/alerts/episode.h"

#include <QCoreApplication>

#include <array>

namespace ops {

namespace {

struct EventText
{
    Q_DECLARE_TR_FUNCTIONS(AlertEvent)
};

using EventKind = AlertEvent::Kind;

struct EventName
{
    EventKind kind;
    const char *name; ///< stored: never changed
    const char *text;
};

constexpr std::array EventNames{
    EventName{EventKind::Fired, "fired", QT_TRANSLATE_NOOP("AlertEvent", "Fired")},
    EventName{EventKind::Suppressed, "suppressed", QT_TRANSLATE_NOOP("AlertEvent", "Suppressed")},
    EventName{EventKind::Unsuppressed, "unsuppressed", QT_TRANSLATE_NOOP("AlertEvent", "No longer suppressed")},
    EventName{EventKind::AnnotationChanged, "annotation_changed",
              QT_TRANSLATE_NOOP("AlertEvent", "Annotations changed")},
    EventName{EventKind::Resolved, "resolved", QT_TRANSLATE_NOOP("AlertEvent", "Resolved")},
    EventName{EventKind::Vanished, "vanished", QT_TRANSLATE_NOOP("AlertEvent", "Gone from the list")},
    EventName{EventKind::Returned, "returned", QT_TRANSLATE_NOOP("AlertEvent", "Back on the list")},
    EventName{EventKind::FlapOn, "flap_on", QT_TRANSLATE_NOOP("AlertEvent", "Began to flap")},
    EventName{EventKind::FlapOff, "flap_off", QT_TRANSLATE_NOOP("AlertEvent", "Stopped flapping")},
    EventName{EventKind::Acknowledged, "acked", QT_TRANSLATE_NOOP("AlertEvent", "Acknowledged")},
    EventName{EventKind::CoAcknowledged, "co_acked", QT_TRANSLATE_NOOP("AlertEvent", "Acknowledged, too")},
    EventName{EventKind::Unacknowledged, "unacked", QT_TRANSLATE_NOOP("AlertEvent", "Acknowledgement taken back")},
    EventName{EventKind::AcknowledgementExpired, "ack_expired",
              QT_TRANSLATE_NOOP("AlertEvent", "Acknowledgement expired")},
    EventName{EventKind::Assigned, "assigned", QT_TRANSLATE_NOOP("AlertEvent", "Assigned")},
    EventName{EventKind::Noted, "noted", QT_TRANSLATE_NOOP("AlertEvent", "Note added")},
    EventName{EventKind::Snoozed, "snoozed", QT_TRANSLATE_NOOP("AlertEvent", "Snoozed")},
    EventName{EventKind::Woke, "woke", QT_TRANSLATE_NOOP("AlertEvent", "Snooze ended")},
    EventName{EventKind::PrioritySet, "priority_set", QT_TRANSLATE_NOOP("AlertEvent", "Priority set")},
    EventName{EventKind::Undone, "undone", QT_TRANSLATE_NOOP("AlertEvent", "Undone")},
    EventName{EventKind::Alarmed, "alarmed", QT_TRANSLATE_NOOP("AlertEvent", "Alarm raised by the console")},
    EventName{EventKind::Taken, "taken", QT_TRANSLATE_NOOP("AlertEvent", "Taken over")},
    EventName{EventKind::SilenceCreated, "silence_created", QT_TRANSLATE_NOOP("AlertEvent", "Silence created")},
    EventName{EventKind::SilenceExtended, "silence_extended", QT_TRANSLATE_NOOP("AlertEvent", "Silence extended")},
    EventName{EventKind::SilenceReplaced, "silence_replaced", QT_TRANSLATE_NOOP("AlertEvent", "Silence replaced")},
    EventName{EventKind::SilenceExpired, "silence_expired", QT_TRANSLATE_NOOP("AlertEvent", "Silence ended")},
    EventName{EventKind::DeliverySent, "delivery_sent", QT_TRANSLATE_NOOP("AlertEvent", "Notice sent")},
    EventName{EventKind::DeliveryFailed, "delivery_failed", QT_TRANSLATE_NOOP("AlertEvent", "Notice not sent")},
};

const EventName *nameOf(EventKind kind)
{
    for (const EventName &event : EventNames) {
        if (event.kind == kind)
            return &event;
    }
    return nullptr;
}

} // namespace

QString episodeEndName(Episode::End end)
{
    switch (end) {
    case Episode::End::Open:
        break;
    case Episode::End::Resolved:
        return QStringLiteral("resolved");
    case Episode::End::SourceLost:
        return QStringLiteral("source_lost");
    case Episode::End::AlertmanagerRestart:
        return QStringLiteral("am_restart");
    case Episode::End::Unknown:
        return QStringLiteral("unknown");
    }
    return QString();
}

std::optional<Episode::End> episodeEndOf(const QString &name)
{
    using End = Episode::End;
    for (const End end : {End::Open, End::Resolved, End::SourceLost, End::AlertmanagerRestart, End::Unknown}) {
        if (episodeEndName(end) == name)
            return end;
    }
    return std::nullopt;
}

QString workStateName(Work::State state)
{
    switch (state) {
    case Work::State::Open:
        return QStringLiteral("open");
    case Work::State::Acknowledged:
        return QStringLiteral("acked");
    case Work::State::Snoozed:
        return QStringLiteral("snoozed");
    case Work::State::Closed:
        return QStringLiteral("closed");
    }
    return QString();
}

std::optional<Work::State> workStateOf(const QString &name)
{
    using State = Work::State;
    for (const State state : {State::Open, State::Acknowledged, State::Snoozed, State::Closed}) {
        if (workStateName(state) == name)
            return state;
    }
    return std::nullopt;
}

QString alertEventName(AlertEvent::Kind kind)
{
    const EventName *event = nameOf(kind);
    return event ? QString::fromLatin1(event->name) : QString();
}

std::optional<AlertEvent::Kind> alertEventOf(const QString &name)
{
    for (const EventName &event : EventNames) {
        if (name == QLatin1String(event.name))
            return event.kind;
    }
    return std::nullopt;
}

QString alertEventText(AlertEvent::Kind kind)
{
    const EventName *event = nameOf(kind);
    return event ? EventText::tr(event->text) : QString();
}

} // namespace ops
