#include "ui/shell/findermodel.h"

#include "core/base/fuzzy.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace ops {

namespace {

constexpr int KeywordLetter = 12, RecentBonus = 24;

/// The best way the word fits the entry; the positions are letters of the title.
std::optional<FuzzyMatch> fitOf(const QString &word, const FinderEntry &entry)
{
    std::optional<FuzzyMatch> best = fuzzyMatch(word, entry.title);
    const auto offer = [&best](int score) {
        if (!best || score > best->score)
            best = FuzzyMatch{score, {}};
    };
    if (const auto detail = fuzzyMatch(word, entry.detail))
        offer(detail->score * 2 / 3);
    if (entry.keywords.contains(word, Qt::CaseInsensitive))
        offer(int(word.size()) * KeywordLetter);
    return best;
}

} // namespace

void FinderModel::setEntries(std::vector<FinderEntry> entries)
{
    m_entries = std::move(entries);
    fill();
}

void FinderModel::setQuery(const QString &query)
{
    m_query = query;
    fill();
}

std::optional<FinderModel::Row> FinderModel::rowOf(std::size_t entry, const QStringList &words) const
{
    const FinderEntry &one = m_entries[entry];
    Row row{entry, 0, {}};
    if (one.recent)
        row.score = words.isEmpty() ? std::numeric_limits<int>::max() - *one.recent
                                    : std::max(0, RecentBonus - 2 * *one.recent);
    for (const QString &word : words) {
        const auto fit = fitOf(word, one);
        if (!fit)
            return std::nullopt;
        row.score += fit->score;
        for (const int position : fit->positions)
            row.matches << position;
    }
    std::sort(row.matches.begin(), row.matches.end());
    return row;
}

void FinderModel::fill()
{
    const QStringList words = m_query.simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<Row> rows;
    for (std::size_t entry = 0; entry < m_entries.size(); ++entry) {
        if (auto row = rowOf(entry, words))
            rows.push_back(std::move(*row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.score > b.score; });
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FinderModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant FinderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return QVariant();
    const Row &row = m_rows[std::size_t(index.row())];
    const FinderEntry &entry = m_entries[row.entry];
    switch (role) {
    case TitleRole:
        return entry.title;
    case IdRole:
        return entry.id;
    case DetailRole:
        return entry.detail;
    case KeyRole:
        return entry.key;
    case AvailableRole:
        return entry.available;
    case MatchesRole:
        return QVariant::fromValue(row.matches);
    case Qt::AccessibleTextRole:
        return entry.title;
    case Qt::AccessibleDescriptionRole:
        return QStringList{entry.detail, entry.key, entry.available ? QString() : tr("cannot run now")}
            .filter(QRegularExpression(QStringLiteral(".")))
            .join(QLatin1String(", "));
    default:
        return QVariant();
    }
}

} // namespace ops
