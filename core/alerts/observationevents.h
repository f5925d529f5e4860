#pragma once

#include "core/alerts/episode.h"

#include <QByteArray>
#include <QString>

namespace ops {

/// The payload of an event that was observed, as JSON.
struct EventFacts
{
    QByteArray json;

    static EventFacts suppression(const Alert &alert); ///< by which silences, alerts and intervals
    static EventFacts annotations(const Labels &annotations);
    static EventFacts reason(const QString &reason);
    static EventFacts end(Episode::End how, bool inferred);
    static EventFacts episode(const QString &id);
    static EventFacts silence(const QString &id, const QString &member, qint64 untilMs);
    static QString signatureOf(const Labels &labels);
};

/// With an id and the key that makes the same observation of another console the same event.
AlertEvent observedEvent(const Episode &episode, AlertEvent::Kind kind, qint64 atMs, const QString &signature,
                         const EventFacts &facts);

} // namespace ops
