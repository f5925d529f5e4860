#pragma once

#include "app/cli/command.h"
#include "core/base/result.h"
#include "core/dashboards/model.h"
#include "core/time/timerange.h"

#include <QStringList>

#include <vector>

namespace ops {
struct CommonOptions;
class VariablesVm;
} // namespace ops

namespace ops::cli {

/// A dashboard file with the range and the variables it is asked for.
struct BoardCall
{
    struct Choice
    {
        QString name;
        QStringList values;
    };
    QString file;
    std::vector<Choice> choices;     ///< --var, in their order; several of one name are one choice
    std::optional<QString> from, to; ///< --from, --to as given; else the board's own
};

/// Fails with BadRequest where a --var is no NAME=VALUE.
Result<BoardCall> readBoardCall(const Arguments &arguments);

/// The range, the call's own ends first, then the board's. BadRequest where the call's cannot be read; a board's
/// own range that makes no sense is the last hour.
Result<TimeRange> rangeOf(const BoardCall &call, const Dashboard &board, qint64 nowMs, const QTimeZone &zone);

/// The zone of --timezone, else the one that the board names, else the given one.
QTimeZone zoneOf(const Dashboard &board, const CommonOptions &options, const QTimeZone &otherwise);

/// Applies --var before the variables are loaded; BadRequest where the board has no such variable.
std::optional<Error> presetVariables(VariablesVm &variables, const BoardCall &call);

} // namespace ops::cli
