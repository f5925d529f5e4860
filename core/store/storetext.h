#pragma once

#include <QCoreApplication>

namespace ops {

/// The one translation context of what is said about database files.
struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(SqliteFile)
};

} // namespace ops
