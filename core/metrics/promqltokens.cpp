#include "core/metrics/promqltokens.h"

#include <algorithm>
#include <array>

namespace ops {

namespace {

using Kind = PromqlToken::Kind;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
bool isNameStart(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_' || c == u':'; }
bool isName(QChar c) { return isNameStart(c) || isDigit(c); }
bool isPromqlSpace(QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r'; }

class TokenReader
{
public:
    explicit TokenReader(QStringView text) : m_text(text) {}

    std::optional<std::vector<PromqlToken>> read()
    {
        std::vector<PromqlToken> tokens;
        for (skip(); m_at < m_text.size(); skip()) {
            const qsizetype begin = m_at;
            const auto kind = next();
            if (!kind)
                return std::nullopt;
            tokens.push_back({*kind, begin, m_at});
        }
        tokens.push_back({Kind::End, m_at, m_at});
        return tokens;
    }

private:
    QChar at(qsizetype ahead) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }

    void skip()
    {
        while (m_at < m_text.size() && (isPromqlSpace(at(0)) || at(0) == u'#')) {
            if (at(0) == u'#') {
                while (m_at < m_text.size() && at(0) != u'\n')
                    ++m_at;
            } else {
                ++m_at;
            }
        }
    }

    std::optional<Kind> next()
    {
        const QChar c = at(0);
        if (c == u'"' || c == u'\'' || c == u'`')
            return string(c) ? std::optional(Kind::String) : std::nullopt;
        if (isDigit(c) || (c == u'.' && isDigit(at(1)))) {
            number();
            return Kind::Number;
        }
        if (isNameStart(c)) {
            while (m_at < m_text.size() && isName(at(0)))
                ++m_at;
            return Kind::Identifier;
        }
        return punctuation() ? std::optional(Kind::Operator) : std::nullopt;
    }

    bool string(QChar quote)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = at(0);
            if (c == quote) {
                ++m_at;
                return true;
            }
            if (quote == u'`')
                continue;
            if (c == u'\n')
                return false;
            if (c == u'\\')
                ++m_at;
        }
        return false;
    }

    /// A sign belongs to a number only behind the "e" of a decimal one.
    void number()
    {
        const bool hexadecimal = at(0) == u'0' && (at(1) == u'x' || at(1) == u'X');
        bool decimal = !hexadecimal;
        while (m_at < m_text.size()) {
            const QChar c = at(0);
            if (isDigit(c) || c == u'.' || c == u'_') {
                ++m_at;
            } else if (decimal && (c == u'e' || c == u'E') && (at(1) == u'+' || at(1) == u'-')) {
                m_at += 2;
                decimal = false;
            } else if (isNameStart(c) && c != u':') {
                decimal = false;
                ++m_at;
            } else {
                return;
            }
        }
    }

    bool punctuation()
    {
        constexpr std::array<QStringView, 6> pairs{u"==", u"!=", u"=~", u"!~", u">=", u"<="};
        const QStringView two = m_text.sliced(m_at).first(std::min<qsizetype>(2, m_text.size() - m_at));
        if (std::find(pairs.begin(), pairs.end(), two) != pairs.end()) {
            m_at += 2;
            return true;
        }
        if (!QStringView(u"+-*/%^()[]{},=<>@").contains(at(0)))
            return false;
        ++m_at;
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

/// The character of a numeric escape: \x41, \u00e9, \U0001F600, \101; moves `at` to its last digit.
QString numericEscape(QStringView text, qsizetype &at)
{
    const QChar c = text[at];
    const qsizetype digits = c == u'x' ? 2 : c == u'u' ? 4 : c == u'U' ? 8 : 3;
    const qsizetype begin = isDigit(c) ? at : at + 1;
    const QStringView number = text.sliced(begin).first(std::min(digits, text.size() - begin));
    bool ok = false;
    const uint code = number.toUInt(&ok, isDigit(c) ? 8 : 16);
    if (!ok || code > 0x10FFFF)
        return QString(c);
    at = begin + number.size() - 1;
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

} // namespace

std::optional<std::vector<PromqlToken>> promqlTokens(QStringView expr) { return TokenReader(expr).read(); }

QString promqlStringValue(QStringView quoted)
{
    if (quoted.size() < 2)
        return QString();
    const QStringView inner = quoted.sliced(1, quoted.size() - 2);
    if (quoted.front() == u'`' || !inner.contains(u'\\'))
        return inner.toString();
    constexpr QStringView letters = u"abfnrtv", meanings = u"\a\b\f\n\r\t\v";
    QString value;
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (inner[i] != u'\\' || i + 1 == inner.size()) {
            value += inner[i];
            continue;
        }
        const QChar c = inner[++i];
        if (const qsizetype letter = letters.indexOf(c); letter >= 0)
            value += meanings[letter];
        else if (isDigit(c) || c == u'x' || c == u'u' || c == u'U')
            value += numericEscape(inner, i);
        else
            value += c;
    }
    return value;
}

QString promqlString(const QString &value)
{
    QString text(u'"');
    for (const QChar c : value) {
        if (c == u'\n') {
            text += QStringLiteral("\\n");
            continue;
        }
        if (c == u'"' || c == u'\\')
            text += u'\\';
        text += c;
    }
    return text + u'"';
}

} // namespace ops
