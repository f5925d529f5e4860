#include "core/sources/wire/jsontext.h"

#include <cstring>

namespace ops::wire {

namespace {

constexpr char32_t Replacement = 0xFFFD;

void appendUtf8(std::string &out, char32_t c)
{
    if (c < 0x80) {
        out += char(c);
    } else if (c < 0x800) {
        out += char(0xC0 | (c >> 6));
        out += char(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += char(0xE0 | (c >> 12));
        out += char(0x80 | ((c >> 6) & 0x3F));
        out += char(0x80 | (c & 0x3F));
    } else {
        out += char(0xF0 | (c >> 18));
        out += char(0x80 | ((c >> 12) & 0x3F));
        out += char(0x80 | ((c >> 6) & 0x3F));
        out += char(0x80 | (c & 0x3F));
    }
}

/// Four hexadecimal digits, or -1. A quote ends the text and is no digit, so nothing behind it is read.
int hex4(const char *p)
{
    int n = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = p[i];
        int digit = 0;
        if (c >= '0' && c <= '9')
            digit = c - '0';
        else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f')
            digit = (c | 0x20) - 'a' + 10;
        else
            return -1;
        n = n * 16 + digit;
    }
    return n;
}

/// Reads the escape behind "\u" at `p` and moves `p` past it.
bool appendUnicodeEscape(const char *&p, std::string &out, int &repaired)
{
    const int first = hex4(p);
    if (first < 0)
        return false;
    p += 4;
    char32_t c = char32_t(first);
    if (first >= 0xD800 && first < 0xDC00 && p[0] == '\\' && p[1] == 'u') {
        const int second = hex4(p + 2);
        if (second >= 0xDC00 && second < 0xE000) {
            p += 6;
            c = 0x10000 + ((char32_t(first) - 0xD800) << 10) + (char32_t(second) - 0xDC00);
        }
    }
    if (c >= 0xD800 && c < 0xE000) {
        c = Replacement;
        ++repaired;
    }
    appendUtf8(out, c);
    return true;
}

/// Length of the well-formed UTF-8 sequence at `p` (`left` bytes may be read), 0 where there is none.
int sequenceLength(const unsigned char *p, qsizetype left)
{
    const auto follows = [&](int at, unsigned low = 0x80, unsigned high = 0xBF) {
        return at < left && p[at] >= low && p[at] <= high;
    };
    const unsigned lead = p[0];
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return follows(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned low = lead == 0xE0 ? 0xA0 : 0x80, high = lead == 0xED ? 0x9F : 0xBF;
        return follows(1, low, high) && follows(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned low = lead == 0xF0 ? 0x90 : 0x80, high = lead == 0xF4 ? 0x8F : 0xBF;
        return follows(1, low, high) && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

} // namespace

bool appendUnescaped(const char *raw, std::string &out, int &repaired)
{
    for (const char *p = raw;;) {
        const char *run = p;
        while (*p != '"' && *p != '\\')
            ++p;
        out.append(run, p);
        if (*p == '"')
            return true;
        ++p;
        static constexpr char From[] = "\"\\/bfnrt", To[] = "\"\\/\b\f\n\r\t";
        if (*p == 'u') {
            if (!appendUnicodeEscape(++p, out, repaired))
                return false;
        } else if (const char *known = *p ? std::strchr(From, *p) : nullptr) {
            out += To[known - From];
            ++p;
        } else {
            return false;
        }
    }
}

QByteArray repairedDocument(const QByteArray &document, int &repaired)
{
    QByteArray out;
    out.reserve(document.size() + 1024);
    const auto *const bytes = reinterpret_cast<const unsigned char *>(document.constData());
    bool inString = false;
    for (qsizetype i = 0; i < document.size();) {
        const unsigned char c = bytes[i];
        const bool space = c == '\t' || c == '\n' || c == '\r';
        const int length = c < 0x20 && (inString || !space) ? 0 : sequenceLength(bytes + i, document.size() - i);
        if (length == 0) {
            constexpr int Most = 10000;
            if (++repaired > Most)
                return QByteArray();
            out += "\xEF\xBF\xBD";
            ++i;
            continue;
        }
        out.append(document.constData() + i, length);
        i += length;
        if (c == '"') {
            inString = !inString;
        } else if (c == '\\' && inString && i < document.size() && bytes[i] > 0x1F && bytes[i] < 0x80) {
            out += char(bytes[i++]);
        }
    }
    return out;
}

} // namespace ops::wire
