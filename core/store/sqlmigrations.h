#pragma once

#include "core/base/result.h"

#include <vector>

namespace ops {

class SqliteFile;
struct SqlMigration;

/// What a file says about itself.
struct SqlSchema
{
    enum class Kind { Empty, Ours, Foreign };
    Kind kind = Kind::Empty;
    int version = 0; ///< of its schema
};

/// Reads header and schema, no more; BadAnswer where they are damaged. A file of another of our stores is foreign.
Result<SqlSchema> sqlSchemaOf(const SqliteFile &file, const std::vector<SqlMigration> &migrations);

/// Steps that are missing, each in a transaction that looks again whether another program was faster. Where the file
/// holds anything, it is copied to FILE.v<version> before.
Result<Done> migrateSql(SqliteFile &file, const std::vector<SqlMigration> &migrations, int from);

} // namespace ops
