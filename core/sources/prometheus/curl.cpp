#include "core/sources/prometheus/curl.h"

#include "core/sources/prometheus/request.h"

#include <QStringList>
#include <QUrlQuery>

namespace ops::prometheus {

namespace {

/// The query of a base address may carry a key of a gateway: what its values are is told by their names only.
QUrl withoutValues(QUrl base)
{
    QUrlQuery placeholders;
    const auto items = QUrlQuery(base).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        placeholders.addQueryItem(name, u'<' + name.toUpper() + u'>');
    base.setQuery(placeholders.isEmpty() ? QUrlQuery() : placeholders);
    return base;
}

QString decoded(const QByteArray &text) { return QString::fromUtf8(QByteArray::fromPercentEncoding(text)); }

} // namespace

QString shellQuoted(const QString &text)
{
    QString word = text;
    return u'\'' + word.replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

QString curlCommand(const Connection &connection, const Call &call)
{
    const bool post = call.post && !connection.getOnly;
    const QUrl url = apiUrl(withoutValues(connection.base()), call.route);
    // --globoff: the address is taken as it is written.
    QStringList lines{QStringLiteral("curl --globoff -sS %1").arg(shellQuoted(url.toString(QUrl::FullyEncoded)))};
    if (!post)
        lines << QStringLiteral("--get");
    lines << QStringLiteral("-H %1").arg(shellQuoted(QStringLiteral("Accept: application/json")));
    for (const auto &[name, value] : connection.signInPlaceholders())
        lines << QStringLiteral("-H %1").arg(
            shellQuoted(QString::fromUtf8(name) + QStringLiteral(": ") + QString::fromUtf8(value)));
    const auto parameters = call.form.split('&');
    for (const QByteArray &parameter : parameters) {
        if (!parameter.isEmpty())
            lines << QStringLiteral("--data-urlencode %1").arg(shellQuoted(decoded(parameter)));
    }
    return lines.join(QStringLiteral(" \\\n  "));
}

} // namespace ops::prometheus
