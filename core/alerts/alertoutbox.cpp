#include "core/alerts/alertoutbox.h"

#include "core/alerts/leaseowner.h"
#include "core/alerts/storerows.h"
#include "core/alerts/uuid7.h"
#include "core/base/json.h"
#include "core/store/sqlstatement.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ops {

namespace {

using OpKind = AlertOp::Kind;
using OpState = AlertOp::State;

QByteArray endingOf(const QString &createId) { return jsonText(nlohmann::json{{"op", createId.toStdString()}}); }

QString liveOpStates() { return QStringLiteral("o.state IN ('planned', 'sent', 'confirmed')"); }

} // namespace

Result<std::vector<AlertOp>> AlertOutbox::select(const QString &condition, const QVariantList &values)
{
    SqlStatement rows(
        m_file, QStringLiteral("SELECT %1 FROM op o WHERE %2 ORDER BY o.next_at, o.op_id").arg(opColumns(), condition));
    auto read = rows.run(values);
    if (!read)
        return read.error();
    std::vector<AlertOp> ops;
    while (rows.next())
        ops.push_back(opFrom(rows, 0));
    return ops;
}

Result<Done> AlertOutbox::put(const AlertOp &op)
{
    SqlStatement remove(m_file, QStringLiteral("DELETE FROM op WHERE op_id = ?"));
    auto removed = remove.run({op.id});
    if (!removed)
        return removed;
    SqlStatement insert(m_file, QStringLiteral("INSERT INTO op (op_id, kind, cluster_id, episode_id, desired_json, "
                                               "state, silence_id, member, attempts, next_at, lease_owner, "
                                               "lease_until, last_error) "
                                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    return insert.run(opValues(op));
}

Result<Done> AlertOutbox::setState(const QString &opId, OpState state)
{
    return SqlStatement(m_file, QStringLiteral("UPDATE op SET state = ? WHERE op_id = ?"))
        .run({opStateName(state), opId});
}

Result<std::optional<AlertOp>> AlertOutbox::liveSilence(const QString &episodeId)
{
    auto ops =
        select(QStringLiteral("o.episode_id = ? AND o.kind = 'silence_create' AND ") + liveOpStates(), {episodeId});
    if (!ops)
        return ops.error();
    return ops->empty() ? std::nullopt : std::optional(ops->front());
}

Result<QString> AlertOutbox::plan(const PlannedSilence &silence)
{
    const auto live = liveSilence(silence.episodeId);
    if (!live || *live)
        return live ? Result<QString>(QString()) : live.error();
    AlertOp op;
    op.id = silence.opId;
    op.cluster = silence.cluster;
    op.episodeId = silence.episodeId;
    op.desired = silence.desired;
    op.nextAtMs = m_nowMs;
    auto written = put(op);
    return written ? Result<QString>(op.id) : written.error();
}

Result<QString> AlertOutbox::takeBack(const QString &episodeId, qint64 holdMs)
{
    const auto live =
        select(QStringLiteral("o.episode_id = ? AND o.kind <> 'silence_expire' AND ") + liveOpStates(), {episodeId});
    if (!live)
        return live.error();
    QString ending;
    for (const AlertOp &op : *live) {
        auto cancelled = setState(op.id, OpState::Cancelled);
        if (!cancelled)
            return cancelled.error();
        if (op.kind != OpKind::SilenceCreate || (op.state == OpState::Planned && op.attempts == 0))
            continue; // nobody has heard of it
        AlertOp expire;
        expire.id = ending = newUuid7(m_nowMs);
        expire.kind = OpKind::SilenceExpire;
        expire.cluster = op.cluster;
        expire.episodeId = episodeId;
        expire.desired = endingOf(op.id);
        expire.silenceId = op.silenceId;
        expire.member = op.member;
        const bool underWay = op.state == OpState::Sent && !leaseOwnerIsDead(op.leaseOwner);
        expire.nextAtMs = std::max(m_nowMs + holdMs, underWay ? op.leaseUntilMs : 0);
        auto written = put(expire);
        if (!written)
            return written.error();
    }
    return ending;
}

Result<Done> AlertOutbox::forget(const QString &episodeId)
{
    return SqlStatement(m_file,
                        QStringLiteral("UPDATE op SET state = 'cancelled' WHERE episode_id = ? AND "
                                       "kind <> 'silence_expire' AND state IN ('planned', 'sent', 'confirmed')"))
        .run({episodeId});
}

Result<QString> AlertOutbox::restore(const QString &episodeId)
{
    const auto live = liveSilence(episodeId);
    const auto creates = select(QStringLiteral("o.episode_id = ? AND o.kind = 'silence_create'"), {episodeId});
    if (!live || !creates)
        return live ? creates.error() : live.error();
    if (*live || creates->empty())
        return *live ? (*live)->id : QString();
    const AlertOp last = *std::max_element(creates->begin(), creates->end(),
                                           [](const AlertOp &a, const AlertOp &b) { return a.id < b.id; });
    const auto endings = select(QStringLiteral("o.episode_id = ? AND o.kind = 'silence_expire' AND o.desired_json = ?"),
                                {episodeId, QString::fromUtf8(endingOf(last.id))});
    if (!endings)
        return endings.error();
    const bool untouched = std::all_of(endings->begin(), endings->end(), [](const AlertOp &op) {
        return op.state == OpState::Planned && op.attempts == 0;
    });
    if (untouched) { // its end was never sent
        for (const AlertOp &op : *endings) {
            auto cancelled = setState(op.id, OpState::Cancelled);
            if (!cancelled)
                return cancelled.error();
        }
        auto back = setState(last.id, !last.silenceId.isEmpty() ? OpState::Confirmed
                                      : last.attempts > 0       ? OpState::Sent
                                                                : OpState::Planned);
        return back ? Result<QString>(last.id) : back.error();
    }
    const QString id = newUuid7(m_nowMs);
    QByteArray desired = last.desired; // it may name its op
    return plan({id, episodeId, last.cluster, desired.replace(last.id.toUtf8(), id.toUtf8())});
}

Result<std::vector<AlertOp>> AlertOutbox::claim(const QString &cluster, const QString &leaseOwner, qint64 leaseMs)
{
    auto due = select(QStringLiteral("o.cluster_id = ? AND ") + liveOpStates() +
                          QStringLiteral(" AND o.state <> 'confirmed' AND o.next_at <= ?"),
                      {cluster, m_nowMs});
    if (!due)
        return due;
    std::vector<AlertOp> ours;
    for (AlertOp &op : *due) {
        const bool held = !op.leaseOwner.isEmpty() && op.leaseUntilMs > m_nowMs; // by us, too: it is under way
        if (held && !leaseOwnerIsDead(op.leaseOwner))
            continue;
        op.state = OpState::Sent;
        ++op.attempts;
        op.leaseOwner = leaseOwner;
        op.leaseUntilMs = m_nowMs + leaseMs;
        auto written = put(op);
        if (!written)
            return written.error();
        ours.push_back(op);
    }
    return ours;
}

Result<Done> AlertOutbox::save(const AlertOp &op)
{
    const auto before = select(QStringLiteral("o.op_id = ?"), {op.id});
    if (!before)
        return before.error();
    AlertOp written = op;
    if (!before->empty()) {
        const AlertOp &known = before->front();
        if (!known.leaseOwner.isEmpty() && !op.leaseOwner.isEmpty() && known.leaseOwner != op.leaseOwner)
            return Done{};
        if (known.state == OpState::Cancelled)
            written.state = OpState::Cancelled;
    }
    written.leaseOwner.clear();
    written.leaseUntilMs = 0;
    auto stored = put(written);
    const bool late = written.state == OpState::Cancelled && written.kind == OpKind::SilenceCreate;
    return stored && late ? tellEnding(written) : stored;
}

Result<Done> AlertOutbox::tellEnding(const AlertOp &create)
{
    return SqlStatement(m_file, QStringLiteral("UPDATE op SET silence_id = ?, member = ?, next_at = ? "
                                               "WHERE episode_id = ? AND kind = 'silence_expire' AND state = 'planned' "
                                               "AND desired_json = ? AND silence_id = ''"))
        .run({sqlText(create.silenceId), sqlText(create.member), m_nowMs, create.episodeId,
              QString::fromUtf8(endingOf(create.id))});
}

} // namespace ops
