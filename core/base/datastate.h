#pragma once

#include <QString>

namespace ops {

/// What a panel or a command shows. The five states after Loading are never merged: an empty answer
/// is not an error, and old data is not a value.
enum class DataState {
    Loading, ///< nothing was ever answered yet
    Value,
    NoData,  ///< answered: nothing matches
    Stale,   ///< an older answer, the newest attempt failed or is overdue
    Partial, ///< an answer that is known to be incomplete, with the reason
    Error,   ///< no answer, and nothing older to show
};

/// The state's name as written in JSON ("noData"), never translated.
QString dataStateName(DataState state);

} // namespace ops
