#pragma once

#include "app/cli/envelope.h"

namespace ops {
class DashboardVm;
}

namespace ops::cli {

class Output;

/// What a board's panels brought, query by query, as JSON and as a table for people.
void writeBoardJson(Output &output, const Envelope &envelope, const DashboardVm &board);
void writeBoardTable(Output &output, const DashboardVm &board, bool colour);

/// Of all panels that ask: value where each has its answer, error where none has one, partial else.
DataState boardState(const DashboardVm &board);

} // namespace ops::cli
