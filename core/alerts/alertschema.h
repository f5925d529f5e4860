#pragma once

#include "core/store/sqlitefile.h"

#include <vector>

namespace ops {

/// The tables of the alert store. Statements here and in the store's code are plain SQL that SQLite 3.24 and
/// PostgreSQL 9.5 understand alike: BIGINT milliseconds of UTC, TEXT, INSERT … ON CONFLICT DO NOTHING, partial
/// indexes. Numbers of rows (alert.id, label.id, episode.num, event.seq) are given by the writer, the largest one and
/// one more: on SQLite BEGIN IMMEDIATE admits one writer at a time, on PostgreSQL an advisory lock at the start of a
/// transaction does. "Closed" is no state of work: it follows from the episode's end, so an episode that comes back
/// has the work that it had.
const std::vector<SqlMigration> &alertMigrations();

} // namespace ops
