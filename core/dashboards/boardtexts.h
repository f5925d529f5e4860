#pragma once

#include "core/dashboards/model.h"

namespace ops {

/// Puts the titles, descriptions, axis labels and fixed legends of a built-in board into the language of
/// the program. Boards of the operator's own are never touched: their texts are data.
void translateBoard(Dashboard &board);

/// Whether translateBoard() knows this text.
bool isBoardText(const QString &text);

} // namespace ops
