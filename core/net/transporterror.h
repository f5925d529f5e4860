#pragma once

#include "core/base/error.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace ops {

/// True where the server's answer is complete, whatever its status: QNetworkReply calls 4xx and 5xx errors too.
bool isAnswered(QNetworkReply::NetworkError error, int status);

/// What a reply that is not answered is. `once` is a request that must not be sent again.
Error transportError(QNetworkReply::NetworkError code, const QString &text, const QList<QSslError> &tls, bool once);

Error connectTimeout(int limitMs);
Error totalTimeout(int limitMs, bool once);
Error bodyTooLarge(qint64 limit);

} // namespace ops
