#pragma once

#include "core/base/result.h"

#include <QSslConfiguration>
#include <QString>

namespace ops {

/// Whom to trust. Certificate errors are never ignored; what a server needs is a CA file.
///
/// With a CA file (PEM, one certificate or more) exactly its certificates are trusted, in place of the
/// system's, as curl's --cacert and Prometheus' ca_file have it. An empty name is the system's.
/// BadRequest where the file cannot be read or holds no certificate.
Result<QSslConfiguration> tlsPolicyOf(const QString &caFile);

} // namespace ops
