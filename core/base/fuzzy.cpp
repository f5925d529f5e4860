#include "core/base/fuzzy.h"

#include <algorithm>
#include <limits>

namespace ops {

namespace {

constexpr int Hit = 16, Neighbour = 24, WordStart = 20, Camel = 14, TextStart = 8, SameCase = 1, Gap = 1, MostGap = 12;
constexpr qsizetype LongestNeedle = 64, LongestText = 512;
constexpr int Never = std::numeric_limits<int>::min() / 2;

/// What a hit is worth by where it stands alone.
int placeBonus(QStringView text, qsizetype at)
{
    if (at == 0)
        return WordStart + TextStart;
    const QChar before = text[at - 1], here = text[at];
    if (!before.isLetterOrNumber() && here.isLetterOrNumber())
        return WordStart;
    if ((before.isLower() && here.isUpper()) || (before.isLetter() && here.isDigit()))
        return Camel;
    return 0;
}

/// Most texts fail here, which costs one walk.
bool hasLettersInOrder(QStringView needle, QStringView text)
{
    qsizetype found = 0;
    for (qsizetype at = 0; at < text.size() && found < needle.size(); ++at) {
        if (text[at].toCaseFolded() == needle[found].toCaseFolded())
            ++found;
    }
    return found == needle.size();
}

/// best[i][j]: the highest score of the needle's first i + 1 letters where the last of them stands at j.
struct Table
{
    qsizetype width = 0;
    std::vector<int> score, from;

    Table(qsizetype rows, qsizetype columns)
        : width(columns)
        , score(std::size_t(rows * columns), Never)
        , from(std::size_t(rows * columns), -1)
    {}
    std::size_t cell(qsizetype row, qsizetype column) const { return std::size_t(row * width + column); }
};

void fillRow(Table &table, QStringView needle, QStringView text, qsizetype row)
{
    const QChar wanted = needle[row].toCaseFolded();
    int best = Never, bestAt = -1; // of the row before, less what the gap up to here costs
    for (qsizetype at = row; at < text.size(); ++at) {
        if (row > 0) {
            best = best > Never ? best - Gap : best;
            const int before = table.score[table.cell(row - 1, at - 1)];
            if (before > best) {
                best = before;
                bestAt = int(at - 1);
            }
        }
        if (text[at].toCaseFolded() != wanted || (row > 0 && bestAt < 0))
            continue;
        const int alone = Hit + placeBonus(text, at) + (text[at] == needle[row] ? SameCase : 0);
        const std::size_t cell = table.cell(row, at);
        table.score[cell] = alone + (row > 0 ? best : -int(std::min<qsizetype>(at, MostGap)));
        table.from[cell] = bestAt;
        if (row == 0)
            continue;
        const int beside = table.score[table.cell(row - 1, at - 1)];
        if (beside > Never && alone + beside + Neighbour > table.score[cell]) {
            table.score[cell] = alone + beside + Neighbour;
            table.from[cell] = int(at - 1);
        }
    }
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView needle, QStringView text)
{
    text = text.left(LongestText);
    if (needle.isEmpty())
        return FuzzyMatch();
    if (needle.size() > LongestNeedle || !hasLettersInOrder(needle, text))
        return std::nullopt;
    Table table(needle.size(), text.size());
    for (qsizetype row = 0; row < needle.size(); ++row)
        fillRow(table, needle, text, row);
    const qsizetype last = needle.size() - 1;
    const auto begin = table.score.begin() + qsizetype(table.cell(last, 0));
    const auto top = std::max_element(begin, table.score.end());
    FuzzyMatch match;
    match.score = *top;
    match.positions.resize(std::size_t(needle.size()));
    int at = int(top - begin);
    for (qsizetype row = last; row >= 0; --row) {
        match.positions[std::size_t(row)] = at;
        at = table.from[table.cell(row, at)];
    }
    return match;
}

} // namespace ops
