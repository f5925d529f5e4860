#pragma once

#include "core/dashboards/model.h"

namespace ops {

/// Puts what people read of a built-in board into the language of the program: titles, descriptions, row headings,
/// labels of variables and options, mapped texts, axis labels, text panels and fixed legends. Boards of the
/// operator's own are never touched: their texts are data.
void translateBoard(Dashboard &board);

/// All of those texts of a board, each once.
QStringList boardTexts(const Dashboard &board);

/// Whether translateBoard() knows this text.
bool isBoardText(const QString &text);

} // namespace ops
