#pragma once

#include "core/alerts/alert.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ops {

/// The silence that a quiet acknowledgement wants: what the outbox keeps as AlertOp::desired.
struct QuietSilence
{
    QString opId, episodeId;
    Matchers matchers;
    qint64 untilMs = 0; ///< our clock, of the acknowledgement; 0: without end
    QString note, person;

    QByteArray toJson() const;
    static Result<QuietSilence> fromJson(const QByteArray &json);

    /// To be posted: starts now by the server's clock and lasts `forMs`, no longer than the acknowledgement.
    /// `withAnnotations` for Alertmanager 0.32 and newer.
    Silence silence(qint64 nowMs, qint64 clockOffsetMs, qint64 forMs, bool withAnnotations) const;
};

/// Equality on the labels of an alert, less those that change from one start to the next.
Matchers quietMatchersOf(const Labels &labels, const QStringList &volatileLabels);

QString quietTag(const QString &opId);            ///< "[qm:…]": what a comment is recognised by
QString quietOpOf(const QString &comment);        ///< the op of a tag, empty without one
QByteArray expireOfOp(const QString &createOpId); ///< AlertOp::desired of an op that takes the silence of another back
QString createOpOf(const QByteArray &desired);    ///< what expireOfOp() names, empty without

/// The silences of an op that are in force, the oldest first.
std::vector<Silence> silencesOfOp(const std::vector<Silence> &silences, const QString &opId);

} // namespace ops
