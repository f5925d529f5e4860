#include "core/alerts/ruletemplate.h"

#include "core/alerts/ruletext.h"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace ops {

namespace {

constexpr std::array<QStringView, 50> TemplateFunctions{
    u"and",
    u"or",
    u"not",
    u"len",
    u"index",
    u"slice",
    u"print",
    u"printf",
    u"println",
    u"html",
    u"js",
    u"urlquery",
    u"call",
    u"eq",
    u"ne",
    u"lt",
    u"le",
    u"gt",
    u"ge",
    u"query",
    u"first",
    u"label",
    u"value",
    u"strvalue",
    u"args",
    u"reReplaceAll",
    u"safeHtml",
    u"match",
    u"title",
    u"toUpper",
    u"toLower",
    u"graphLink",
    u"tableLink",
    u"sortByLabel",
    u"stripPort",
    u"stripDomain",
    u"humanize",
    u"humanize1024",
    u"humanizeDuration",
    u"humanizePercentage",
    u"humanizeTimestamp",
    u"toTime",
    u"toDuration",
    u"parseDuration",
    u"externalURL",
    u"pathPrefix",
    u"tmpl",
    u"now",
    u"urlQueryEscape",
    u"toJson",
};

bool isTemplateFunction(QStringView word)
{
    return std::find(TemplateFunctions.begin(), TemplateFunctions.end(), word) != TemplateFunctions.end();
}

bool isTemplateSpace(QChar c) { return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n'; }
bool isTemplateName(QChar c) { return c.isLetterOrNumber() || c == u'_'; }

class TemplateReader
{
public:
    explicit TemplateReader(QStringView text) : m_text(text) {}

    std::optional<ExpressionFault> read()
    {
        qsizetype at = 0;
        while (!m_fault && (at = m_text.indexOf(u"{{", at)) >= 0) {
            const qsizetype end = endOfAction(at + 2);
            if (end < 0)
                return ExpressionFault{at, RuleText::tr("The action that begins with {{ does not end.")};
            action(at + 2, end);
            at = end + 2;
        }
        if (!m_fault && !m_blocks.empty())
            fail(m_blocks.back(), RuleText::tr("This block lacks its {{ end }}."));
        return m_fault;
    }

private:
    void fail(qsizetype at, const QString &sentence)
    {
        if (!m_fault)
            m_fault = ExpressionFault{at, sentence};
    }

    /// Behind the quote that closes the one at `at`; -1 where none does.
    qsizetype behindText(qsizetype at) const
    {
        const QChar quote = m_text[at];
        for (qsizetype i = at + 1; i < m_text.size(); ++i) {
            if (m_text[i] == quote)
                return i + 1;
            if (quote != u'`' && m_text[i] == u'\n')
                return -1;
            if (quote != u'`' && m_text[i] == u'\\')
                ++i;
        }
        return -1;
    }

    qsizetype endOfAction(qsizetype at) const
    {
        qsizetype begin = at;
        if (begin < m_text.size() && m_text[begin] == u'-')
            ++begin;
        while (begin < m_text.size() && isTemplateSpace(m_text[begin]))
            ++begin;
        if (m_text.sliced(begin).startsWith(u"/*"))
            return m_text.indexOf(u"}}", m_text.indexOf(u"*/", begin));
        for (qsizetype i = at; i >= 0 && i < m_text.size(); ++i) {
            const QChar c = m_text[i];
            if (c == u'"' || c == u'`' || c == u'\'')
                i = behindText(i) - 1;
            else if (m_text.sliced(i).startsWith(u"}}"))
                return i;
            if (i < 0)
                break;
        }
        return -1;
    }

    void action(qsizetype begin, qsizetype end)
    {
        if (m_text[begin] == u'-' && begin + 1 < end && isTemplateSpace(m_text[begin + 1]))
            ++begin;
        if (end - begin >= 2 && m_text[end - 1] == u'-' && isTemplateSpace(m_text[end - 2]))
            --end;
        while (begin < end && isTemplateSpace(m_text[begin]))
            ++begin;
        while (end > begin && isTemplateSpace(m_text[end - 1]))
            --end;
        if (begin == end)
            return fail(begin, RuleText::tr("An action is empty."));
        if (!m_text.sliced(begin).startsWith(u"/*"))
            statement(begin, end);
    }

    void statement(qsizetype begin, qsizetype end)
    {
        qsizetype wordEnd = begin;
        while (wordEnd < end && isTemplateName(m_text[wordEnd]))
            ++wordEnd;
        const QStringView word = m_text.sliced(begin, wordEnd - begin);
        if (word == u"end") {
            if (m_blocks.empty())
                return fail(begin, RuleText::tr("There is no block that this ends."));
            m_blocks.pop_back();
            return;
        }
        if (word == u"else") {
            if (m_blocks.empty())
                return fail(begin, RuleText::tr("There is no block that this belongs to."));
            while (wordEnd < end && isTemplateSpace(m_text[wordEnd]))
                ++wordEnd;
            const bool further = m_text.sliced(wordEnd).startsWith(u"if") || m_text.sliced(wordEnd).startsWith(u"with");
            return further ? pipeline(m_text.indexOf(u' ', wordEnd), end, true) : void();
        }
        constexpr std::array<QStringView, 5> openers{u"if", u"range", u"with", u"define", u"block"};
        const bool opens = std::find(openers.begin(), openers.end(), word) != openers.end();
        if (opens)
            m_blocks.push_back(begin);
        const bool keyword = opens || word == u"template";
        if (word != u"break" && word != u"continue")
            pipeline(keyword ? wordEnd : begin, end, keyword);
    }

    void pipeline(qsizetype at, qsizetype end, bool needsValue)
    {
        int open = 0;
        bool any = false;
        for (qsizetype i = std::max<qsizetype>(at, 0); i < end && !m_fault;) {
            const QChar c = m_text[i];
            any = any || !isTemplateSpace(c);
            if (c == u'"' || c == u'`' || c == u'\'') {
                i = behindText(i);
            } else if (c == u'$') {
                i = variable(i, end);
            } else if (c == u'.' || isTemplateName(c)) {
                i = operand(i, end);
            } else {
                open += c == u'(' ? 1 : c == u')' ? -1 : 0;
                const bool compares = c == u'=' && (m_text[i - 1] == u'=' || m_text[i + 1] == u'=');
                const bool colon = c == u':' && m_text[i + 1] != u'=';
                const bool fits = isTemplateSpace(c) || (QStringView(u"()|,:=+-").contains(c) && !compares && !colon);
                if (!fits || open < 0)
                    fail(i, RuleText::tr("“%1” has no place in an action.").arg(c));
                ++i;
            }
        }
        if (open > 0)
            fail(end, RuleText::tr("A “)” is missing."));
        if (needsValue && !any)
            fail(end, RuleText::tr("A value is missing."));
        if (any && m_text.sliced(at, end - at).trimmed().endsWith(u'|'))
            fail(end, RuleText::tr("A function is missing behind “|”."));
    }

    qsizetype variable(qsizetype at, qsizetype end)
    {
        qsizetype next = at + 1;
        while (next < end && isTemplateName(m_text[next]))
            ++next;
        const QString name = m_text.sliced(at + 1, next - at - 1).toString();
        const QStringView rest = m_text.sliced(next, end - next).trimmed();
        if (rest.startsWith(u":=") || (rest.startsWith(u',') && rest.contains(u":=")))
            m_variables.insert(name);
        else if (!name.isEmpty() && !m_variables.contains(name))
            fail(at, RuleText::tr("There is no variable $%1; labels are $labels.NAME, the value is $value.").arg(name));
        return fields(next, end);
    }

    /// A number, a field of the dot, or a function.
    qsizetype operand(qsizetype at, qsizetype end)
    {
        if (m_text[at] == u'.')
            return fields(at, end);
        qsizetype next = at;
        while (next < end && isTemplateName(m_text[next]))
            ++next;
        const QStringView word = m_text.sliced(at, next - at);
        const bool constant = word == u"true" || word == u"false" || word == u"nil" || word.front().isDigit();
        if (!constant && !isTemplateFunction(word))
            fail(at, RuleText::tr("There is no function %1.").arg(word));
        return fields(next, end);
    }

    /// A text or a variable must not follow without a blank.
    qsizetype fields(qsizetype at, qsizetype end)
    {
        while (at < end && (m_text[at] == u'.' || isTemplateName(m_text[at])))
            ++at;
        if (at < end && QStringView(u"\"'`$").contains(m_text[at]))
            fail(at, RuleText::tr("A blank is missing."));
        return at;
    }

    QStringView m_text;
    std::vector<qsizetype> m_blocks; ///< where they begin
    std::set<QString> m_variables{QStringLiteral("labels"), QStringLiteral("value"), QStringLiteral("externalLabels"),
                                  QStringLiteral("externalURL")};
    std::optional<ExpressionFault> m_fault;
};

} // namespace

std::optional<ExpressionFault> templateFault(QStringView text) { return TemplateReader(text).read(); }

} // namespace ops
