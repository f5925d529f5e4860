#include "core/alerts/silencetext.h"

#include "core/base/textsafe.h"
#include "core/time/duration.h"
#include "core/time/timerange.h"

#include <QDateTime>
#include <QStringList>

#include <cstdlib>

namespace ops {

namespace {

QString zonedText(qint64 ms, const QTimeZone &zone, const QString &format)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, zone);
    const int minutes = time.offsetFromUtc() / 60;
    return time.toString(format) + QStringLiteral("%1%2:%3")
                                       .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                                       .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                                       .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QString matcherOpText(Matcher::Op op)
{
    switch (op) {
    case Matcher::Op::Equal:
        return QStringLiteral("=");
    case Matcher::Op::NotEqual:
        return QStringLiteral("!=");
    case Matcher::Op::Regex:
        return QStringLiteral("=~");
    case Matcher::Op::NotRegex:
        return QStringLiteral("!~");
    }
    return QString();
}

QString shownMatcher(const Matcher &matcher)
{
    return safeText(matcher.name, 200) + matcherOpText(matcher.op) + u'"' + safeText(matcher.value, 1000) + u'"';
}

QString shownMatchers(const Matchers &matchers)
{
    QStringList parts;
    for (const Matcher &matcher : matchers)
        parts << shownMatcher(matcher);
    return parts.join(u' ');
}

QString writtenMatcher(const Matcher &matcher)
{
    QString value = matcher.value;
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    value.replace(u'\n', QStringLiteral("\\n"));
    return matcher.name + matcherOpText(matcher.op) + u'"' + value + u'"';
}

QString writtenMatchers(const Matchers &matchers)
{
    QStringList parts;
    for (const Matcher &matcher : matchers)
        parts << writtenMatcher(matcher);
    return parts.join(u' ');
}

QString shellQuoted(const QString &text)
{
    QString inner = text;
    inner.replace(u'\'', QStringLiteral("'\\''"));
    return u'\'' + inner + u'\'';
}

QString amtoolAddCommand(const Silence &silence, qint64 nowMs)
{
    QStringList parts{QStringLiteral("amtool silence add"),
                      QStringLiteral("--author=") + shellQuoted(silence.createdBy),
                      QStringLiteral("--comment=") + shellQuoted(silence.comment)};
    if (silence.startsAtMs > nowMs)
        parts << QStringLiteral("--start=") + shellQuoted(rfc3339(silence.startsAtMs));
    parts << QStringLiteral("--end=") + shellQuoted(rfc3339(silence.endsAtMs));
    for (const Matcher &matcher : silence.matchers)
        parts << shellQuoted(writtenMatcher(matcher));
    return parts.join(u' ');
}

QString amtoolExpireCommand(const Silence &silence)
{
    return QStringLiteral("amtool silence expire ") + shellQuoted(silence.id);
}

QString minuteText(qint64 ms, const QTimeZone &zone)
{
    return zonedText(ms, zone, QStringLiteral("yyyy-MM-dd HH:mm "));
}

QString secondText(qint64 ms, const QTimeZone &zone)
{
    return zonedText(ms, zone, QStringLiteral("yyyy-MM-dd HH:mm:ss "));
}

bool isQuietAcknowledgement(const Silence &silence) { return silence.comment.contains(QLatin1String("[qm:")); }

} // namespace ops
