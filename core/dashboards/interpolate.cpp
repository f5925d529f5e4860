#include "core/dashboards/interpolate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace ops {

namespace {

constexpr int DeepestAllValue = 4; // what All stands for may name other variables

const QRegularExpression &reference()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\$(\\w+)|\\[\\[(\\w+?)(?::(\\w+))?\\]\\]|\\$\\{(\\w+)(?::([^}]+))?\\}"));
    return pattern;
}

struct Reference
{
    QString name, format;

    explicit Reference(const QRegularExpressionMatch &match)
        : name(match.captured(1) + match.captured(2) + match.captured(4))
        , format(match.captured(3) + match.captured(5))
    {}
};

/// Every character of `special` gets the prefix in front.
QString withPrefix(const QString &text, QLatin1String special, QLatin1String prefix)
{
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar c : text) {
        if (special.contains(c))
            escaped += prefix;
        escaped += c;
    }
    return escaped;
}

/// Fit for a quoted text of PromQL; a whole matcher (job="a") stays, it is used between braces.
QString quotedEscape(const QString &value)
{
    static const QRegularExpression matcher(QStringLiteral("^\\w+(=|!=|=~|!~)\".*\"$"));
    return matcher.match(value).hasMatch() ? value : withPrefix(value, QLatin1String("\\\""), QLatin1String("\\"));
}

/// Fit for a regular expression within a quoted text of PromQL, where each backslash is doubled.
QString quotedRegexEscape(QString value)
{
    value.replace(u'\\', QStringLiteral("\\\\\\\\")).replace(u'"', QStringLiteral("\\\\\\\""));
    return withPrefix(value, QLatin1String("$^*{}[]'+?.()|"), QLatin1String("\\\\"));
}

QString regexEscape(const QString &value)
{
    return withPrefix(value, QLatin1String("\\^$*+?.()|[]{}/"), QLatin1String("\\"));
}

template<class F> QStringList each(const QStringList &values, F change)
{
    QStringList changed;
    changed.reserve(values.size());
    for (const QString &value : values)
        changed += change(value);
    return changed;
}

QString alternatives(const QStringList &escaped)
{
    return escaped.size() == 1 ? escaped.first() : u'(' + escaped.join(u'|') + u')';
}

QString glob(const QStringList &values)
{
    return values.size() == 1 ? values.first() : u'{' + values.join(u',') + u'}';
}

QString quotedList(const QStringList &values, QChar quote)
{
    const auto quoted = [quote](QString value) {
        value.replace(quote, QString(u'\\') + quote);
        return quote + value + quote;
    };
    return each(values, quoted).join(u',');
}

QString json(const VariableValue &variable)
{
    if (!variable.list)
        return variable.values.join(u',');
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(variable.values)).toJson(QJsonDocument::Compact));
}

QString percentEncoded(const VariableValue &variable)
{
    const QString text = variable.list ? u'{' + variable.values.join(u',') + u'}' : variable.values.join(u',');
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString queryParameters(const VariableValue &variable)
{
    const QString name = QStringLiteral("var-%1=").arg(variable.name);
    const QStringList values = variable.all ? QStringList(QStringLiteral("$__all")) : variable.values;
    return each(values,
                [&name](const QString &value) { return name + QString::fromLatin1(QUrl::toPercentEncoding(value)); })
        .join(u'&');
}

QString promQl(const VariableValue &variable)
{
    return variable.several ? alternatives(each(variable.values, quotedRegexEscape))
                            : quotedEscape(variable.values.join(u','));
}

QString filled(const VariableValue &variable, const QString &format)
{
    if (format == u"regex")
        return alternatives(each(variable.values, regexEscape));
    if (format == u"pipe")
        return variable.values.join(u'|');
    if (format == u"csv" || format == u"raw")
        return variable.values.join(u',');
    if (format == u"json")
        return json(variable);
    if (format == u"percentencode")
        return percentEncoded(variable);
    if (format == u"doublequote")
        return quotedList(variable.values, u'"');
    if (format == u"singlequote")
        return quotedList(variable.values, u'\'');
    if (format == u"text")
        return variable.texts.join(QStringLiteral(" + "));
    if (format == u"queryparam")
        return queryParameters(variable);
    return glob(variable.values); // also what Grafana takes for a format it does not know
}

QString fill(const QString &text, const VariableValues &variables, FillFor purpose, int depth)
{
    if (variables.empty() || !(text.contains(u'$') || text.contains(QLatin1String("[["))))
        return text;
    QString result;
    qsizetype done = 0;
    for (auto matches = reference().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const Reference found(match);
        const auto variable = std::find_if(variables.begin(), variables.end(),
                                           [&found](const VariableValue &one) { return one.name == found.name; });
        if (variable == variables.end())
            continue;
        result += QStringView(text).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const bool forPeople = found.format == u"text" || (found.format.isEmpty() && purpose == FillFor::Text);
        const bool raw = variable->all && !variable->allValue.isEmpty() && found.format != u"queryparam";
        if (forPeople)
            result += filled(*variable, QStringLiteral("text"));
        else if (raw && found.format == u"percentencode")
            result += QString::fromLatin1(QUrl::toPercentEncoding(variable->allValue));
        else if (raw)
            result += depth < DeepestAllValue ? fill(variable->allValue, variables, FillFor::Glob, depth + 1)
                                              : variable->allValue;
        else if (found.format.isEmpty() && purpose == FillFor::PromQl)
            result += promQl(*variable);
        else if (found.format.isEmpty() && purpose == FillFor::Regex)
            result += filled(*variable, QStringLiteral("regex"));
        else
            result += filled(*variable, found.format);
    }
    result += QStringView(text).mid(done);
    return result;
}

} // namespace

QString interpolated(const QString &text, const VariableValues &variables, FillFor purpose)
{
    return fill(text, variables, purpose, 0);
}

QStringList referencedNames(const QString &text, const QStringList &names)
{
    QStringList found;
    if (names.isEmpty() || !(text.contains(u'$') || text.contains(QLatin1String("[["))))
        return found;
    for (auto matches = reference().globalMatch(text); matches.hasNext();) {
        const QString name = Reference(matches.next()).name;
        if (names.contains(name) && !found.contains(name))
            found += name;
    }
    return found;
}

} // namespace ops
