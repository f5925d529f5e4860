#include "core/alerts/filterterms.h"

#include <QCoreApplication>

#include <algorithm>

namespace ops {

namespace {

struct FilterTermText
{
    Q_DECLARE_TR_FUNCTIONS(AlertFilter)
};

using Op = FilterTerm::Op;

struct Sign
{
    QLatin1String text;
    Op op;
};

/// Longer ones first.
constexpr Sign Signs[] = {
    {QLatin1String("=~"), Op::Regex},     {QLatin1String("!~"), Op::NotRegex},     {QLatin1String("!="), Op::NotEqual},
    {QLatin1String("<="), Op::LessEqual}, {QLatin1String(">="), Op::GreaterEqual}, {QLatin1String("="), Op::Equal},
    {QLatin1String("<"), Op::Less},       {QLatin1String(">"), Op::Greater},
};

const Sign *signAt(QStringView rest)
{
    for (const Sign &sign : Signs) {
        if (rest.startsWith(sign.text))
            return &sign;
    }
    return nullptr;
}

/// An address or an expression that is looked for as a word has signs in it, too; what is no name is no label.
bool mayBeLabel(QStringView name)
{
    return !name.isEmpty() && !QStringView(u"/?&()[]|*+'`\\").contains(name.front()) &&
           std::none_of(name.begin(), name.end(), [](QChar c) { return QStringView(u"/?&()[]|*+\\").contains(c); });
}

class TermReader
{
public:
    explicit TermReader(const QString &text) : m_text(text) {}

    FilterTerms read()
    {
        FilterTerms read;
        for (skipSeparators(); m_at < m_text.size() && !m_fault; skipSeparators()) {
            FilterTerm term = readTerm();
            if (!m_fault)
                read.terms.push_back(std::move(term));
        }
        read.fault = m_fault;
        return read;
    }

private:
    QStringView rest() const { return QStringView(m_text).sliced(m_at); }
    bool atEnd() const { return m_at >= m_text.size(); }
    int place() const { return int(m_at); }

    /// Braces and commas of a pasted selector separate as blanks do.
    static bool separates(QChar c) { return c.isSpace() || c == u',' || c == u'{' || c == u'}'; }

    void skipSeparators()
    {
        while (!atEnd() && separates(m_text[m_at]))
            ++m_at;
    }

    void fail(const QString &sentence, int position)
    {
        if (!m_fault)
            m_fault = FilterFault{sentence, position};
    }

    FilterTerm readTerm()
    {
        FilterTerm term;
        term.begin = place();
        if (rest().startsWith(u'!')) {
            term.negated = true;
            ++m_at;
        }
        if (rest().startsWith(u'@')) {
            term.kind = FilterTerm::Kind::Pseudo;
            ++m_at;
        }
        term.nameBegin = place();
        const bool isQuoted = rest().startsWith(u'"');
        const qsizetype nameAt = m_at;
        term.name = isQuoted ? quoted() : bare(true);
        const Sign *sign = signAt(rest());
        if (sign && term.kind == FilterTerm::Kind::Word && !isQuoted && !term.name.isEmpty() &&
            !mayBeLabel(term.name)) {
            m_at = nameAt;
            term.name = bare(false);
            sign = nullptr;
        }
        if (sign)
            readValue(term, *sign);
        if (!sign && term.name.isEmpty())
            fail(FilterTermText::tr("A word or a condition is expected."), term.nameBegin);
        term.end = place();
        return term;
    }

    void readValue(FilterTerm &term, const Sign &sign)
    {
        if (term.kind == FilterTerm::Kind::Word)
            term.kind = FilterTerm::Kind::Label;
        if (term.name.isEmpty())
            return fail(FilterTermText::tr("The name of a label is expected before %1.").arg(sign.text), place());
        term.op = sign.op;
        m_at += sign.text.size();
        term.valueBegin = place();
        term.value = rest().startsWith(u'"') ? quoted() : bare(false);
    }

    /// Up to a blank, and up to a sign where it is a name.
    QString bare(bool isName)
    {
        const qsizetype begin = m_at;
        while (!atEnd() && !m_text[m_at].isSpace() && !(isName && signAt(rest())) &&
               !(isName && separates(m_text[m_at])))
            ++m_at;
        qsizetype end = m_at;
        const auto isLeftover = [this, begin](QChar c, qsizetype at) {
            const bool opened = QStringView(m_text).sliced(begin, at - begin).contains(u'{'); // as in "a{2}"
            return c == u',' || (c == u'}' && !opened);
        };
        while (end > begin && !isName && isLeftover(m_text[end - 1], end - 1))
            --end; // of a pasted selector
        return m_text.mid(begin, end - begin);
    }

    QString quoted()
    {
        const int begin = place();
        QString value;
        for (++m_at; !atEnd(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                ++m_at;
                return value;
            }
            const QChar next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
            if (c == u'\\' && (next == u'"' || next == u'\\' || next == u'n')) {
                value += next == u'n' ? QChar(u'\n') : next;
                ++m_at;
            } else {
                value += c;
            }
        }
        fail(FilterTermText::tr("A closing quotation mark is missing."), begin);
        return value;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    std::optional<FilterFault> m_fault;
};

} // namespace

FilterTerms filterTerms(const QString &text) { return TermReader(text).read(); }

} // namespace ops
