#pragma once

#include "core/base/error.h"
#include "core/net/httpclient.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace ops::prometheus {

/// An empty body or a web page: no data in either, whatever the status was. Empty for what may be JSON.
std::optional<Error> unreadableBody(const QByteArray &body);

Error brokenJson(QString detail);  ///< no JSON, or cut off
Error foreignJson(QString detail); ///< JSON of something else

/// The error that an answer of "status":"error" is. VictoriaMetrics writes the HTTP status as the type.
Error apiError(const QString &errorType, const QString &text);

/// The error that an answer of status 400 and up is: the server's own words where it has some.
Error failureOf(const HttpAnswer &answer);

/// True where the server does not know the route, as opposed to refusing this call of it.
bool isMissingRoute(const HttpAnswer &answer);

} // namespace ops::prometheus
