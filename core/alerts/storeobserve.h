#pragma once

#include "core/alerts/alertledger.h"
#include "core/alerts/alertoutbox.h"
#include "core/alerts/labelbook.h"

#include <QHash>
#include <QString>

namespace ops {

/// Takes in what was observed, within one transaction of the store.
class StoreObserver
{
public:
    /// A silence of a quiet acknowledgement is kept so long after its episode has ended, should it come back.
    static constexpr qint64 FlapHoldMs = 5 * 60 * 1000;

    StoreObserver(SqliteFile &file, KnownLabels &labels, qint64 nowMs);

    /// Ends come first: an alert that ended and fired again has an open episode only once.
    Result<Done> take(Observation observation, Observation &written);
    /// False where it overlaps a known episode of its alert, or is open.
    Result<bool> backfill(const Episode &episode);

private:
    Result<Done> open(const Episode &episode, Observation &written);
    Result<Done> touch(const Episode &episode, Observation &written);
    Result<Done> end(const Observation::Ended &ended, Observation &written);
    Result<bool> reopen(const QString &episodeId);
    Result<Done> insert(const Episode &episode, qint64 alertId);
    Result<QString> known(SqlStatement &query, const QVariantList &values);
    Result<Done> backfilledEvents(const Episode &episode);

    SqliteFile &m_file;
    qint64 m_lastNum = -1;
    AlertLedger m_ledger;
    AlertOutbox m_outbox;
    LabelBook m_labels;
    SqlStatement m_findOpen, m_findSame, m_insert, m_touch;
    QHash<QString, QString> m_sameAs; ///< ids of episodes that others have opened under another id
};

/// In pieces of so many episodes, each with its events, so that what operators do is not held up by thousands of
/// observations: what belongs to one episode stays together, and all ends come before the first opening.
std::vector<Observation> inPieces(Observation observation, std::size_t episodes);

} // namespace ops
