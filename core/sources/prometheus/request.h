#pragma once

#include "core/time/timerange.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

namespace ops::prometheus {

/// "name=value&…", percent-encoded: the same text is a form body and a query string.
class Form
{
public:
    Form &add(const char *name, const QString &value);
    Form &addTime(const char *name, qint64 ms);
    Form &addMatchers(const QStringList &matchers);
    Form &addRange(TimeRange range); ///< start and end; a range that was not set is left out
    const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
};

/// Milliseconds as seconds with as many decimals as they need ("1795374640.125", "15", "0.25").
QString secondsText(qint64 ms);

/// A label's name as a path segment: what older rules of naming do not allow is written as the server
/// reads it back ("http.status" becomes "U__http_2e_status").
QString escapedLabelName(const QString &name);

/// The API's address below a base that may have a path prefix or end in "/api/v1" already. `route`
/// is percent-encoded; a query of the base (proxies route by it) goes before `query`.
QUrl apiUrl(const QUrl &base, const QString &route, const QByteArray &query = QByteArray());

} // namespace ops::prometheus
