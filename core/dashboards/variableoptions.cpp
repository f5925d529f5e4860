#include "core/dashboards/variableoptions.h"

#include "core/time/duration.h"
#include "core/time/step.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace ops {

namespace {

struct VariableOptionText
{
    Q_DECLARE_TR_FUNCTIONS(Variable)
};

/// A pattern with its flags, as Grafana reads it.
struct OptionFilter
{
    QRegularExpression regex;
    bool all = false; ///< every match in a text counts

    explicit OptionFilter(const QString &written)
    {
        // The limits keep a pattern of an unknown file from running for hours.
        const QString limits = QStringLiteral("(*LIMIT_MATCH=100000)(*LIMIT_DEPTH=10000)");
        static const QRegularExpression slashed(QStringLiteral("^/(.*?)/([gimy]*)$"),
                                                QRegularExpression::DotMatchesEverythingOption);
        const auto match = slashed.match(written);
        if (!match.hasMatch()) {
            regex.setPattern(limits + u'^' + written + u'$');
            return;
        }
        regex.setPattern(limits + match.captured(1));
        all = match.captured(2).contains(u'g');
        QRegularExpression::PatternOptions options;
        options.setFlag(QRegularExpression::CaseInsensitiveOption, match.captured(2).contains(u'i'));
        options.setFlag(QRegularExpression::MultilineOption, match.captured(2).contains(u'm'));
        regex.setPatternOptions(options);
    }

    std::vector<QRegularExpressionMatch> matchesIn(const QString &text) const
    {
        std::vector<QRegularExpressionMatch> matches;
        for (auto each = regex.globalMatch(text); each.hasNext() && (all || matches.empty());)
            matches.push_back(each.next());
        return matches;
    }
};

QString firstNamed(const std::vector<QRegularExpressionMatch> &matches, const QString &group)
{
    const auto it = std::find_if(matches.begin(), matches.end(), [&group](const QRegularExpressionMatch &match) {
        return match.hasCaptured(group) && !match.captured(group).isEmpty();
    });
    return it == matches.end() ? QString() : it->captured(group);
}

/// What one text becomes: nothing, itself, a group of it, or several.
void addFiltered(VariableOptions &options, const QString &text, const OptionFilter &filter)
{
    const auto matches = filter.matchesIn(text);
    if (matches.empty())
        return;
    const QString value = firstNamed(matches, QStringLiteral("value")),
                  shown = firstNamed(matches, QStringLiteral("text"));
    if (!value.isEmpty() || !shown.isEmpty()) {
        options.push_back({shown.isEmpty() ? value : shown, value.isEmpty() ? shown : value});
        return;
    }
    if (filter.regex.captureCount() == 0) {
        options.push_back({text, text});
        return;
    }
    for (const QRegularExpressionMatch &match : matches)
        options.push_back({match.captured(1), match.captured(1)});
}

/// The first number in a text; texts without one come first.
double firstNumberIn(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    const auto match = digits.match(text);
    return match.hasMatch() ? match.captured().toDouble() : -1;
}

/// "node-2" before "node-10": runs of digits compare as numbers, all else without regard to case.
int compareNaturally(const QString &a, const QString &b)
{
    qsizetype i = 0, j = 0;
    const auto number = [](const QString &text, qsizetype &at) {
        while (at < text.size() && text[at] == u'0')
            ++at;
        const qsizetype from = at;
        while (at < text.size() && text[at].isDigit())
            ++at;
        return QStringView(text).mid(from, at - from);
    };
    while (i < a.size() && j < b.size()) {
        if (a[i].isDigit() && b[j].isDigit()) {
            const QStringView x = number(a, i), y = number(b, j);
            if (x.size() != y.size())
                return x.size() < y.size() ? -1 : 1;
            if (const int order = x.compare(y); order != 0)
                return order;
            continue;
        }
        const QChar x = a[i++].toCaseFolded(), y = b[j++].toCaseFolded();
        if (x != y)
            return x < y ? -1 : 1;
    }
    return int(i < a.size()) - int(j < b.size());
}

bool comesBefore(const QString &a, const QString &b, Variable::Sort sort)
{
    switch (sort) {
    case Variable::Sort::Alphabetical:
        return a < b;
    case Variable::Sort::Numerical:
        return firstNumberIn(a) < firstNumberIn(b);
    case Variable::Sort::AlphabeticalNoCase:
        return a.compare(b, Qt::CaseInsensitive) < 0;
    case Variable::Sort::Natural:
        return compareNaturally(a, b) < 0;
    case Variable::Sort::None:
        break;
    }
    return false;
}

void sortOptions(VariableOptions &options, Variable::Sort sort, bool descending)
{
    if (sort == Variable::Sort::None)
        return;
    std::stable_sort(options.begin(), options.end(), [sort](const VariableOption &a, const VariableOption &b) {
        return comesBefore(a.text, b.text, sort);
    });
    if (descending)
        std::reverse(options.begin(), options.end());
}

bool isOffered(const VariableOptions &options, const QString &value)
{
    return std::any_of(options.begin(), options.end(),
                       [&value](const VariableOption &option) { return option.value == value; });
}

} // namespace

Result<VariableOptions> optionsOf(const QStringList &texts, const QString &regex, Variable::Sort sort, bool descending)
{
    VariableOptions options;
    if (regex.isEmpty()) {
        for (const QString &text : texts)
            options.push_back({text, text});
    } else {
        const OptionFilter filter(regex);
        if (!filter.regex.isValid())
            return Error(ErrorKind::BadRequest,
                         VariableOptionText::tr("The variable's regular expression cannot be read."),
                         filter.regex.errorString());
        for (const QString &text : texts)
            addFiltered(options, text, filter);
    }
    QSet<QString> seen;
    std::erase_if(options, [&seen](const VariableOption &option) {
        const bool again = seen.contains(option.value);
        seen.insert(option.value);
        return again;
    });
    sortOptions(options, sort, descending);
    return options;
}

VariableOptions customOptions(const QString &query)
{
    static const QRegularExpression part(QStringLiteral("(?:\\\\,|[^,])+")),
        named(QStringLiteral("^\\s*(.+)\\s:\\s(.+)$"));
    VariableOptions options;
    for (auto parts = part.globalMatch(query); parts.hasNext();) {
        QString text = parts.next().captured();
        text.replace(QStringLiteral("\\,"), QStringLiteral(","));
        if (const auto match = named.match(text); match.hasMatch())
            options.push_back({match.captured(1).trimmed(), match.captured(2).trimmed()});
        else
            options.push_back({text.trimmed(), text.trimmed()});
    }
    return options;
}

VariableOptions intervalOptions(const Variable &variable)
{
    static const QRegularExpression part(QStringLiteral("\"([^\"]*)\"|'([^']*)'|\\w+"));
    VariableOptions options;
    if (variable.autoInterval)
        options.push_back({VariableOptionText::tr("auto"), autoIntervalValue(variable.name)});
    for (auto parts = part.globalMatch(variable.query); parts.hasNext();) {
        const auto match = parts.next();
        const QString inner = match.captured(1) + match.captured(2);
        const QString text = inner.isEmpty() ? match.captured() : inner;
        if (text != u"auto")
            options.push_back({text, text});
    }
    return options;
}

QString autoIntervalValue(const QString &name) { return QStringLiteral("$__auto_interval_") + name; }

QString autoIntervalText(const Variable &variable, qint64 rangeMs)
{
    const qint64 leastMs = parseDurationMs(variable.autoMin).value_or(0);
    const qint64 wantedMs = roundIntervalMs(rangeMs / std::max(variable.autoCount, 1));
    return durationText(std::max(wantedMs, leastMs));
}

QStringList validChoice(const Variable &variable, const VariableOptions &options, const QStringList &chosen)
{
    if (variable.includeAll && chosen.contains(Variable::All))
        return {Variable::All};
    QStringList valid;
    for (const QString &value : chosen) {
        if (isOffered(options, value) && !valid.contains(value))
            valid += value;
        if (!valid.isEmpty() && !variable.multi)
            return valid;
    }
    if (valid.isEmpty() && variable.includeAll)
        return {Variable::All};
    if (valid.isEmpty() && !options.empty())
        return {options.front().value};
    return valid;
}

} // namespace ops
