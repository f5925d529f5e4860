#include "core/sources/prometheus/request.h"

#include "core/sources/wire/address.h"

namespace ops::prometheus {

Form &Form::add(const char *name, const QString &value)
{
    if (!m_text.isEmpty())
        m_text += '&';
    m_text += QByteArray(name).toPercentEncoding();
    m_text += '=';
    m_text += QUrl::toPercentEncoding(value);
    return *this;
}

Form &Form::addTime(const char *name, qint64 ms) { return add(name, secondsText(ms)); }

Form &Form::addMatchers(const QStringList &matchers)
{
    for (const auto &matcher : matchers)
        add("match[]", matcher);
    return *this;
}

Form &Form::addRange(TimeRange range)
{
    if (range == TimeRange())
        return *this;
    return addTime("start", range.fromMs).addTime("end", range.toMs);
}

QString secondsText(qint64 ms)
{
    QString text = QString::number(qAbs(ms) / 1000);
    if (const auto rest = qAbs(ms) % 1000) {
        text += u'.' + QStringLiteral("%1").arg(rest, 3, 10, QLatin1Char('0'));
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    return ms < 0 ? u'-' + text : text;
}

QString escapedLabelName(const QString &name)
{
    const auto plain = [](char32_t c, qsizetype at) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (at > 0 && c >= '0' && c <= '9');
    };
    const auto points = name.toUcs4();
    bool legacy = !points.isEmpty();
    for (qsizetype i = 0; i < points.size(); ++i)
        legacy = legacy && plain(points[i], i);
    if (legacy)
        return name;
    QString out = QStringLiteral("U__");
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (points[i] == U'_')
            out += QStringLiteral("__");
        else if (plain(points[i], i))
            out += QChar(points[i]);
        else
            out += u'_' + QString::number(points[i], 16) + u'_';
    }
    return out;
}

QUrl apiUrl(const QUrl &base, const QString &route, const QByteArray &query)
{
    return wire::apiUrl(base, QStringLiteral("/api/v1"), route, query);
}

} // namespace ops::prometheus
