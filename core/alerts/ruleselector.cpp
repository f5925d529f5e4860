#include "core/alerts/ruleselector.h"

#include "core/alerts/ruletext.h"
#include "core/time/duration.h"

#include <re2/re2.h>

namespace ops {

namespace {

bool isHexDigit(QChar c) { return c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f'); }

/// How many digits belong to a numeric escape, 0 where it is none.
qsizetype escapeDigits(QChar c)
{
    if (c >= u'0' && c <= u'7')
        return 2; // the first one is `c` itself
    return c == u'x' ? 2 : c == u'u' ? 4 : c == u'U' ? 8 : 0;
}

bool isEscape(QStringView rest, QChar quote)
{
    if (rest.isEmpty())
        return false;
    const QChar c = rest.front();
    if (c == quote || QStringView(u"abfnrtv\\").contains(c))
        return true;
    const qsizetype digits = escapeDigits(c);
    if (digits == 0 || rest.size() <= digits)
        return false;
    for (qsizetype i = 1; i <= digits; ++i) {
        const bool fits = c.isDigit() ? rest[i] >= u'0' && rest[i] <= u'7' : isHexDigit(rest[i]);
        if (!fits)
            return false;
    }
    return true;
}

} // namespace

std::optional<QString> stringFault(QStringView quoted)
{
    const QChar quote = quoted.front();
    if (quote == u'`')
        return std::nullopt;
    for (qsizetype i = 1; i + 1 < quoted.size(); ++i) {
        if (quoted[i] != u'\\')
            continue;
        if (!isEscape(quoted.sliced(i + 1), quote))
            return RuleText::tr("%1 is no escape of a string; a backslash itself is written twice.")
                .arg(quoted.sliced(i).first(2));
        ++i;
    }
    return std::nullopt;
}

bool looksLikeDuration(QStringView number)
{
    return !number.isEmpty() && number.back().isLetter() && parseDurationMs(number);
}

std::optional<QString> promqlDurationFault(QStringView text)
{
    const auto ms = looksLikeDuration(text) ? parseDurationMs(text) : std::nullopt;
    if (!ms)
        return RuleText::tr("A duration such as 5m or 1h30m is due here, not “%1”.").arg(text);
    if (*ms == 0)
        return RuleText::tr("A duration must be longer than 0.");
    return std::nullopt;
}

std::optional<QString> matcherFault(QStringView op, const QString &value, bool &nonEmpty)
{
    if (op == u"=" || op == u"!=") {
        nonEmpty = nonEmpty || value.isEmpty() == (op == u"!=");
        return std::nullopt;
    }
    re2::RE2::Options options;
    options.set_log_errors(false);
    const re2::RE2 regex("^(?:" + value.toStdString() + ")$", options);
    if (!regex.ok())
        return RuleText::tr("The regular expression cannot be read: %1").arg(QString::fromStdString(regex.error()));
    nonEmpty = nonEmpty || re2::RE2::FullMatch("", regex) == (op == u"!~");
    return std::nullopt;
}

} // namespace ops
