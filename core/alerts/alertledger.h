#pragma once

#include "core/alerts/episode.h"
#include "core/store/sqlstatement.h"

#include <memory>

namespace ops {

/// The event log of one transaction: gives the numbers and the clocks, and keeps what follows from an event for
/// searches and statistics. Lives within a transaction of the store.
class AlertLedger
{
public:
    AlertLedger(SqliteFile &file, qint64 nowMs);

    /// False where its dedupKey is known: nothing was written. seq, atStoreMs, hlc, and eventId and atSourceMs where
    /// they are missing, are filled in.
    Result<bool> add(AlertEvent &event);

private:
    Result<Done> begin();
    Result<bool> isKnown(const QString &dedupKey);
    Result<Done> remark(const AlertEvent &event);
    Result<Done> suppression(const AlertEvent &event);

    SqliteFile &m_file;
    qint64 m_nowMs, m_seq = -1;
    quint64 m_hlc = 0;
    SqlStatement m_insert, m_known;
};

} // namespace ops
