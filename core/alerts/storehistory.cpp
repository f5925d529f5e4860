#include "core/alerts/storehistory.h"

#include "core/alerts/alertcandidates.h"
#include "core/alerts/historyterms.h"
#include "core/alerts/storerows.h"
#include "core/store/sqlitefile.h"
#include "core/store/sqlstatement.h"

namespace ops {

namespace {

/// A condition on `episode e`, and what is bound in it.
struct HistoryFilter
{
    QStringList conditions;
    QVariantList values;

    QString where() const
    {
        return conditions.isEmpty() ? QString() : QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    }
};

void addRange(HistoryFilter &filter, const HistoryQuery &query)
{
    if (query.range != TimeRange()) {
        filter.conditions << QStringLiteral("e.starts_at <= ?")
                          << QStringLiteral("(e.ended_at IS NULL OR e.ended_at >= ?)");
        filter.values << query.range.toMs << query.range.fromMs;
    }
    if (query.openOnly)
        filter.conditions << QStringLiteral("e.ended_at IS NULL");
    if (query.end) {
        filter.conditions << QStringLiteral("e.end_kind = ?");
        filter.values << sqlText(episodeEndName(*query.end));
    }
}

/// In a label, or in what somebody wrote. Few words are both, so the second costs nothing most of the time.
Result<Done> addWord(HistoryFilter &filter, AlertCandidates &candidates, const AlertCandidates &all,
                     const SqliteFile &file, const QString &word)
{
    const QString like = likeText(word);
    const auto labelled =
        all.withLabels(file, QStringLiteral("SELECT l.id FROM label l WHERE l.folded LIKE ? ESCAPE '\\'"), {like});
    if (!labelled)
        return labelled.error();
    SqlStatement remarks(file, QStringLiteral("SELECT 1 FROM remark r WHERE r.folded LIKE ? ESCAPE '\\' LIMIT 1"));
    auto read = remarks.run({like});
    if (!read)
        return read;
    if (!remarks.next()) {
        candidates.keep(*labelled);
    } else if (!labelled->isAll()) {
        filter.conditions << QStringLiteral("(%1 OR e.num IN (SELECT r.episode_num FROM remark r WHERE r.folded LIKE ? "
                                            "ESCAPE '\\'))")
                                 .arg(labelled->condition(QStringLiteral("e.alert_id")));
        filter.values << like;
    }
    return Done{};
}

Result<HistoryFilter> filterOf(const SqliteFile &file, const HistoryQuery &query)
{
    const auto terms = historyTerms(query.text);
    if (!terms)
        return terms.error();
    HistoryFilter filter;
    addRange(filter, query);
    const auto all = AlertCandidates::all(file);
    if (!all)
        return all.error();
    AlertCandidates candidates = *all;
    for (const QString &word : terms->words) {
        auto added = addWord(filter, candidates, *all, file, word);
        if (!added)
            return added.error();
    }
    for (const Matcher &matcher : terms->matchers) {
        const auto taken = candidatesOf(file, *all, matcher);
        if (!taken)
            return taken.error();
        candidates.keep(*taken);
    }
    if (!candidates.isAll())
        filter.conditions << candidates.condition(QStringLiteral("e.alert_id"));
    return filter;
}

Result<QStringList> pageOf(const SqliteFile &file, const HistoryFilter &filter, const HistoryQuery &query)
{
    SqlStatement page(file, QStringLiteral("SELECT e.num FROM episode e%1 ORDER BY e.starts_at DESC, e.num DESC "
                                           "LIMIT ? OFFSET ?")
                                .arg(filter.where()));
    auto read = page.run(filter.values + QVariantList{query.limit, query.offset});
    if (!read)
        return read.error();
    QStringList numbers;
    while (page.next())
        numbers << page.text(0);
    return numbers;
}

Result<qint64> countOf(const SqliteFile &file, const HistoryFilter &filter)
{
    SqlStatement count(file, QStringLiteral("SELECT count(*) FROM episode e") + filter.where());
    auto read = count.run(filter.values);
    if (!read)
        return read.error();
    return count.next() ? count.number(0) : 0;
}

Result<std::vector<HistoryPage::Row>> rowsOf(const SqliteFile &file, const QStringList &numbers)
{
    std::vector<HistoryPage::Row> rows;
    if (numbers.isEmpty())
        return rows;
    SqlStatement read(file, QStringLiteral("SELECT %1, %2, (SELECT count(*) FROM event v WHERE v.episode_id = e.id) "
                                           "FROM episode e JOIN alert a ON a.id = e.alert_id "
                                           "LEFT JOIN work w ON w.episode_id = e.id WHERE e.num IN (%3) "
                                           "ORDER BY e.starts_at DESC, e.num DESC")
                                .arg(episodeColumns(), workColumns(), numbers.join(u',')));
    auto done = read.run();
    if (!done)
        return done.error();
    while (read.next()) {
        HistoryPage::Row row;
        row.episode = episodeFrom(read);
        row.work = workFrom(read, EpisodeColumnCount, row.episode.endedAtMs.has_value());
        row.events = int(read.number(EpisodeColumnCount + WorkColumnCount));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

Result<HistoryPage> searchHistory(const SqliteFile &file, const HistoryQuery &query)
{
    const auto filter = filterOf(file, query);
    if (!filter)
        return filter.error();
    const auto numbers = pageOf(file, *filter, query);
    if (!numbers)
        return numbers.error();
    auto rows = rowsOf(file, *numbers);
    if (!rows)
        return rows.error();
    HistoryPage page;
    page.rows = std::move(*rows);
    page.matched = query.offset + numbers->size();
    const bool isLast = !numbers->isEmpty() && numbers->size() < query.limit;
    if (isLast || (numbers->isEmpty() && query.offset == 0 && query.limit > 0))
        return page; // counted already
    const auto matched = countOf(file, *filter);
    if (!matched)
        return matched.error();
    page.matched = *matched;
    return page;
}

Result<std::vector<AlertEvent>> readTimeline(const SqliteFile &file, const QString &episodeId)
{
    SqlStatement rows(
        file,
        QStringLiteral("SELECT %1 FROM event v WHERE v.episode_id = ? ORDER BY v.hlc, v.seq").arg(eventColumns()));
    auto read = rows.run({episodeId});
    if (!read)
        return read.error();
    std::vector<AlertEvent> events;
    while (rows.next())
        events.push_back(eventFrom(rows));
    return events;
}

} // namespace ops
