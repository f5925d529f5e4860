#pragma once

#include <QByteArray>
#include <QString>

#include <span>

namespace ops {

/// A board that comes with the program.
struct ShippedBoard
{
    const char *id;   ///< of its page: "dashboard:platform"
    const char *file; ///< among the compiled-in resources
};

/// In the order in which they are offered: the overview first.
std::span<const ShippedBoard> shippedBoards();

/// The file's JSON; empty in a program without the resources.
QByteArray shippedBoardJson(const ShippedBoard &board);

} // namespace ops
