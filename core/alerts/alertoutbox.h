#pragma once

#include "core/alerts/alertstore.h"
#include "core/store/sqlitefile.h"

#include <optional>
#include <vector>

namespace ops {

/// The outbox of one transaction. A silence of a quiet acknowledgement is one SilenceCreate op; it is live while it is
/// planned, sent or confirmed. What is taken back becomes Cancelled at once, so that nobody sends it again, and where
/// it may have reached the server a SilenceExpire op is planned with it, whose `desired` names it: {"op":"<id>"}.
class AlertOutbox
{
public:
    AlertOutbox(SqliteFile &file, qint64 nowMs) : m_file(file), m_nowMs(nowMs) {}

    Result<std::optional<AlertOp>> liveSilence(const QString &episodeId);
    /// The op's id; empty where the episode has a silence already.
    Result<QString> plan(const PlannedSilence &silence);
    /// The id of the SilenceExpire op, empty where none was needed. Not due before `holdMs` are over, nor before the
    /// one who is sending the silence right now has said how it went, or is gone.
    Result<QString> takeBack(const QString &episodeId, qint64 holdMs);
    /// It is gone already: nothing is to be sent.
    Result<Done> forget(const QString &episodeId);
    /// The silence is wanted again: brings it back while its end was not sent, else plans another one like it. The
    /// op's id, empty where there never was one.
    Result<QString> restore(const QString &episodeId);

    Result<std::vector<AlertOp>> claim(const QString &cluster, const QString &leaseOwner, qint64 leaseMs);
    /// Writes what its runner found out. One that was cancelled meanwhile stays so; its silence's id goes to the op
    /// that ends it. One that somebody else has a lease on by now is left to him.
    Result<Done> save(const AlertOp &op);

private:
    Result<std::vector<AlertOp>> select(const QString &condition, const QVariantList &values);
    Result<Done> put(const AlertOp &op);
    Result<Done> setState(const QString &opId, AlertOp::State state);
    Result<Done> tellEnding(const AlertOp &create);

    SqliteFile &m_file;
    qint64 m_nowMs;
};

} // namespace ops
