#include "core/config/jsonplace.h"

#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <set>
#include <string>

namespace ops {

namespace {

/// Walks valid JSON and knows where it is.
class JsonWalker
{
public:
    explicit JsonWalker(QByteArrayView text) : m_text(text) { skipBlanks(); }

    qsizetype at() const { return m_at; }

    /// Goes to the value of the last key of that name (as parsers do), or to the element; false: it is not there.
    bool enter(const QString &step)
    {
        if (now() == '{')
            return enterKey(step);
        bool isNumber = false;
        const int index = step.toInt(&isNumber);
        return now() == '[' && isNumber && enterElement(index);
    }

    /// Where a key stands for the second time in the value that begins here, or in one within; -1: nowhere. Goes
    /// behind the value.
    qsizetype repeatedKey()
    {
        if (now() == '{')
            return repeatedKeyOfObject();
        if (now() != '[') {
            skipValue();
            return -1;
        }
        skip('[');
        while (now() && now() != ']') {
            if (const qsizetype at = repeatedKey(); at >= 0)
                return at;
            skip(',');
        }
        skip(']');
        return -1;
    }

private:
    char now() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipBlanks()
    {
        if (m_at == 0 && m_text.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
        while (m_at < m_text.size() && (now() == ' ' || now() == '\t' || now() == '\n' || now() == '\r'))
            ++m_at;
    }

    void skip(char c)
    {
        skipBlanks();
        if (now() == c)
            ++m_at;
        skipBlanks();
    }

    QByteArrayView string()
    {
        const qsizetype begin = m_at++;
        while (m_at < m_text.size() && now() != '"')
            m_at += now() == '\\' ? 2 : 1;
        ++m_at;
        return m_text.sliced(begin, qMin(m_at, m_text.size()) - begin);
    }

    void skipValue()
    {
        int depth = 0;
        do {
            const char c = now();
            if (c == '"') {
                string();
                continue;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (depth < 0 || (depth == 0 && c == ','))
                return;
            ++m_at;
        } while (m_at < m_text.size() && (depth > 0 || !isEnd()));
    }

    bool isEnd() const { return now() == ',' || now() == '}' || now() == ']'; }

    std::string key()
    {
        const QByteArrayView token = string();
        const auto text = nlohmann::json::parse(token.begin(), token.end(), nullptr, false);
        skip(':');
        return text.is_string() ? text.get<std::string>() : std::string();
    }

    qsizetype repeatedKeyOfObject()
    {
        std::set<std::string> seen;
        skip('{');
        while (now() == '"') {
            const qsizetype at = m_at;
            if (!seen.insert(key()).second)
                return at;
            if (const qsizetype within = repeatedKey(); within >= 0)
                return within;
            skip(',');
        }
        skip('}');
        return -1;
    }

    bool enterKey(const QString &step)
    {
        qsizetype found = -1;
        skip('{');
        while (now() == '"') {
            if (key() == step.toStdString())
                found = m_at;
            skipValue();
            skip(',');
        }
        m_at = found;
        return found >= 0;
    }

    bool enterElement(int index)
    {
        skip('[');
        for (int i = 0; i < index && now() != ']' && now(); ++i) {
            skipValue();
            skip(',');
        }
        return now() && now() != ']';
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

/// The parser reports the last byte that it read: of a text or a number that is its end, and people look at its begin.
qsizetype beginOfToken(QByteArrayView text, qsizetype at)
{
    const auto isPart = [](char c) { return c != ',' && c != ':' && c != '\n' && c != '{' && c != '[' && c != '\t'; };
    if (at < 0 || at >= text.size() || text[at] != '"')
        return at;
    for (qsizetype i = at - 1; i >= 0 && isPart(text[i]); --i) {
        if (text[i] == '"')
            return i;
    }
    return at;
}

} // namespace

TextPlace placeOfByte(QByteArrayView text, qsizetype offset)
{
    TextPlace place{1, 1};
    const qsizetype end = qBound(qsizetype(0), offset, text.size());
    for (qsizetype i = text.startsWith("\xEF\xBB\xBF") ? 3 : 0; i < end; ++i) {
        if (text[i] == '\n')
            place = {place.line + 1, 1};
        else if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) // not the middle of a character
            ++place.column;
    }
    return place;
}

TextPlace placeOfValue(QByteArrayView text, const QStringList &path)
{
    JsonWalker walker(text);
    qsizetype at = walker.at();
    for (const QString &step : path) {
        if (!walker.enter(step))
            break;
        at = walker.at();
    }
    return placeOfByte(text, at);
}

std::optional<TextPlace> placeOfRepeatedKey(QByteArrayView text)
{
    const qsizetype at = JsonWalker(text).repeatedKey();
    return at < 0 ? std::nullopt : std::optional(placeOfByte(text, at));
}

JsonFault jsonFault(QByteArrayView text)
{
    try {
        const auto whole = nlohmann::json::parse(text.begin(), text.end());
        return {};
    } catch (const nlohmann::json::parse_error &error) {
        static const QRegularExpression head(QStringLiteral("^\\[[^\\]]*\\] parse error at [^:]*: "));
        const QString words = QString::fromUtf8(error.what()).remove(head);
        return {placeOfByte(text, beginOfToken(text, qsizetype(error.byte) - 1)), words};
    } catch (const nlohmann::json::exception &error) { // a number that is too large: the words quote it at their end
        const QByteArray words = QByteArray(error.what()).mid(QByteArray(error.what()).indexOf("] ") + 2);
        const QByteArray number = words.mid(words.indexOf('\'') + 1).chopped(1);
        return {placeOfByte(text, text.toByteArray().indexOf(number)), QString::fromUtf8(words)};
    }
}

} // namespace ops
