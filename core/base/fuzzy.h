#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace ops {

/// How well a text fits what was typed, and which of its UTF-16 units stand for it, in ascending order.
struct FuzzyMatch
{
    int score = 0; ///< higher is better; comparable between texts for the same needle
    std::vector<int> positions;
};

/// The letters of one typed word in their order, though not side by side, whatever their case: "nw" fits
/// "New window". Starts of words, capitals inside a word and neighbours count more; of all ways to fit the best
/// is taken. Nothing where a letter is missing; an empty needle fits all. Cost: needle times text.
std::optional<FuzzyMatch> fuzzyMatch(QStringView needle, QStringView text);

} // namespace ops
