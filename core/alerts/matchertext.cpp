#include "core/alerts/matchertext.h"

#include <QCoreApplication>

namespace ops {

namespace {

struct MatcherSyntaxText
{
    Q_DECLARE_TR_FUNCTIONS(Matcher)
};

class MatcherReader
{
public:
    explicit MatcherReader(const QString &text) : m_text(text), m_end(text.size()) {}

    Result<Matchers> read()
    {
        skipSpace();
        while (m_end > m_at && m_text[m_end - 1].isSpace())
            --m_end;
        const bool braced = m_at < m_end && m_text[m_at] == u'{';
        if (braced && m_text[m_end - 1] != u'}')
            return fault(MatcherSyntaxText::tr("a closing } is missing"), m_end);
        if (braced) {
            ++m_at;
            --m_end;
        }
        Matchers matchers;
        for (skipSpace(); m_at < m_end; skipSpace()) {
            auto matcher = readOne();
            if (!matcher)
                return matcher.error();
            matchers.push_back(std::move(*matcher));
            skipSpace();
            if (m_at < m_end && m_text[m_at++] != u',')
                return fault(MatcherSyntaxText::tr("a comma is expected"), m_at - 1);
        }
        return matchers;
    }

private:
    void skipSpace()
    {
        while (m_at < m_end && m_text[m_at].isSpace())
            ++m_at;
    }

    static Error fault(const QString &what, qsizetype at)
    {
        Error error(ErrorKind::BadRequest, MatcherSyntaxText::tr("At character %1: %2.").arg(at + 1).arg(what));
        error.hint = MatcherSyntaxText::tr("A matcher looks like alertname=\"Down\" or service=~\"api|web\".");
        return error;
    }

    Result<Matcher> readOne()
    {
        Matcher matcher;
        const qsizetype nameAt = m_at;
        const auto name = m_text[m_at] == u'"' ? quoted() : Result<QString>(bareName());
        if (!name)
            return name.error();
        matcher.name = *name;
        if (matcher.name.isEmpty())
            return fault(MatcherSyntaxText::tr("the name of a label is expected"), nameAt);
        skipSpace();
        if (!readOperator(matcher.op))
            return fault(MatcherSyntaxText::tr("one of = != =~ !~ is expected"), m_at);
        skipSpace();
        const auto value = m_at < m_end && m_text[m_at] == u'"' ? quoted() : Result<QString>(bareValue());
        if (!value)
            return value.error();
        matcher.value = *value;
        return matcher;
    }

    QString bareName()
    {
        const qsizetype begin = m_at;
        while (m_at < m_end && !m_text[m_at].isSpace() && !QStringView(u"{}!=~,\"\\'`").contains(m_text[m_at]))
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    /// Up to the next comma; what needs one stands in quotes.
    QString bareValue()
    {
        QString value;
        for (; m_at < m_end && m_text[m_at] != u','; ++m_at)
            value += m_text[m_at] == u'\\' ? escaped() : m_text[m_at];
        return value.trimmed();
    }

    Result<QString> quoted()
    {
        const qsizetype begin = m_at++;
        QString value;
        for (; m_at < m_end; ++m_at) {
            if (m_text[m_at] == u'"') {
                ++m_at;
                return value;
            }
            value += m_text[m_at] == u'\\' ? escaped() : m_text[m_at];
        }
        return fault(MatcherSyntaxText::tr("a closing quotation mark is missing"), begin);
    }

    /// What a backslash and the character behind it stand for; any other than ours stays as it is, as in an expression.
    QString escaped()
    {
        const QChar next = m_at + 1 < m_end ? m_text[m_at + 1] : QChar();
        if (next != u'"' && next != u'\\' && next != u'n')
            return QStringLiteral("\\");
        ++m_at;
        return next == u'n' ? QStringLiteral("\n") : QString(next);
    }

    bool readOperator(Matcher::Op &op)
    {
        const QStringView rest = QStringView(m_text).sliced(m_at, m_end - m_at);
        if (rest.startsWith(u"=~"))
            op = Matcher::Op::Regex;
        else if (rest.startsWith(u"!~"))
            op = Matcher::Op::NotRegex;
        else if (rest.startsWith(u"!="))
            op = Matcher::Op::NotEqual;
        else if (rest.startsWith(u"="))
            op = Matcher::Op::Equal;
        else
            return false;
        m_at += op == Matcher::Op::Equal ? 1 : 2;
        return true;
    }

    const QString &m_text;
    qsizetype m_at = 0, m_end = 0;
};

} // namespace

Result<Matchers> readMatchers(const QString &text) { return MatcherReader(text).read(); }

} // namespace ops
