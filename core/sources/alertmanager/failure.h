#pragma once

#include "core/base/error.h"
#include "core/net/httpclient.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace ops::alertmanager {

/// An empty body or a web page: no data in either, whatever the status was. Empty for what may be JSON.
std::optional<Error> unreadableBody(const QByteArray &body);

Error brokenJson(QString detail);  ///< no JSON, or cut off
Error foreignJson(QString detail); ///< JSON of something else

/// The server's own words out of an error's body, whose shapes are a JSON string, an object with "message" (or "error",
/// as proxies of Mimir write it), and nothing. Empty for a web page and for plain text.
QString wordsOf(const QByteArray &body);

/// The error that an answer of status 300 and up is. After a write it says so where it may have happened all the same.
Error failureOf(const HttpAnswer &answer, Intent intent);

/// A write was taken, but what came back cannot be read.
Error unreadableAnswer(Error error);

} // namespace ops::alertmanager
