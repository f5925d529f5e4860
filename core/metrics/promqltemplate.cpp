#include "core/metrics/promqltemplate.h"

namespace ops {

namespace {

/// Steps over "$name" or "${name:format}"; `at` is at its first character.
qsizetype endOfVariable(QStringView text, qsizetype at)
{
    const bool braces = at + 1 < text.size() && text[at + 1] == u'{';
    if (braces) {
        const qsizetype end = text.indexOf(u'}', at);
        return end < 0 ? text.size() : end + 1;
    }
    ++at;
    while (at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'_'))
        ++at;
    return at;
}

/// Where a variable stands outside of strings a number or a duration may, too: "[$__rate_interval]".
QString withoutVariables(QStringView expr)
{
    QString text;
    QChar quote;
    for (qsizetype at = 0; at < expr.size();) {
        const QChar c = expr[at];
        if (quote.isNull() && c == u'$') {
            at = endOfVariable(expr, at);
            text += u'1';
            continue;
        }
        if (!quote.isNull() && c == u'\\' && at + 1 < expr.size())
            text += expr[at++];
        else if (c == quote)
            quote = QChar();
        else if (quote.isNull() && (c == u'"' || c == u'\'' || c == u'`'))
            quote = c;
        text += expr[at++];
    }
    return text;
}

} // namespace

std::vector<PromqlSelector> templateSelectors(const QString &expr)
{
    auto selectors = promqlSelectors(expr);
    if (!selectors)
        selectors = promqlSelectors(withoutVariables(expr));
    return std::move(selectors).value_or(std::vector<PromqlSelector>());
}

} // namespace ops
