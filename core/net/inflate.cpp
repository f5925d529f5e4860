#include "core/net/inflate.h"

#include "core/net/httptext.h"
#include "core/net/transport.h"

#include <QCoreApplication>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>

namespace ops {

namespace {

constexpr qsizetype Slice = 4 << 20; ///< of output between two looks at the stop token
constexpr qsizetype SmallestBuffer = 16 << 10;
constexpr int GzipWindow = 16 + MAX_WBITS;
constexpr int ZlibWindow = MAX_WBITS;
constexpr int RawWindow = -MAX_WBITS;

Error corrupt(const char *why)
{
    Error error(ErrorKind::BadAnswer, HttpText::tr("The server's compressed answer is damaged or cut off."),
                QString::fromLatin1(why ? why : "data ends early"));
    error.hint = HttpText::tr("Try again; a proxy in between may have damaged it.");
    return error;
}

Error tooLarge(qint64 sent, qint64 allowed)
{
    Error error(ErrorKind::TooLarge, HttpText::tr("The server's answer is too large once unpacked."),
                HttpText::tr("%1 bytes sent, more than %2 inside.").arg(sent).arg(allowed));
    error.hint = HttpText::tr("Ask for less.");
    return error;
}

/// A gzip body ends with the size of its (last) content; a lie costs no more than the limits allow.
qint64 sizeHint(const QByteArray &body, ContentCoding coding)
{
    constexpr qsizetype ShortestGzip = 18;
    if (coding == ContentCoding::Gzip && body.size() >= ShortestGzip)
        return qFromLittleEndian<quint32>(body.constData() + body.size() - 4);
    return body.size() * qint64(8);
}

class Inflater
{
public:
    Inflater(const QByteArray &in, qint64 allowed, qint64 hint) : m_in(in), m_allowed(allowed)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(in.constData()));
        m_stream.avail_in = uInt(in.size());
        grow(std::max<qint64>(hint, SmallestBuffer));
    }
    ~Inflater()
    {
        if (m_open)
            inflateEnd(&m_stream);
    }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    bool open(int windowBits)
    {
        m_open = m_open ? inflateReset2(&m_stream, windowBits) == Z_OK : inflateInit2(&m_stream, windowBits) == Z_OK;
        return m_open;
    }

    /// Back to the beginning, for another window size.
    void rewind()
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(m_in.constData()));
        m_stream.avail_in = uInt(m_in.size());
        m_used = 0;
    }

    std::optional<Error> run(const std::stop_token &stop)
    {
        for (;;) {
            if (stop.stop_requested())
                return Error(ErrorKind::Cancelled, HttpText::tr("Cancelled."));
            if (m_used == m_allowed) {
                if (const auto error = expectEnd())
                    return *error;
                return std::nullopt;
            }
            if (m_used == m_out.size())
                grow(m_out.size() * qint64(2));
            const int state = step();
            if (state == Z_STREAM_END)
                return std::nullopt;
            if (state != Z_OK && state != Z_BUF_ERROR)
                return corrupt(m_stream.msg);
            if (m_stream.avail_in == 0 && m_stream.avail_out > 0)
                return corrupt(nullptr);
        }
    }

    /// True where another gzip member follows; padding with zeros is no member.
    bool another()
    {
        while (m_stream.avail_in > 0 && *m_stream.next_in == 0) {
            ++m_stream.next_in;
            --m_stream.avail_in;
        }
        return m_stream.avail_in > 0;
    }

    QByteArray take()
    {
        m_out.truncate(m_used);
        m_out.reserve(m_used + BodyPadding);
        return std::move(m_out);
    }

private:
    void grow(qint64 wanted)
    {
        const auto size = qsizetype(std::min(wanted, m_allowed));
        m_out.reserve(size + BodyPadding);
        m_out.resize(size);
    }

    int step()
    {
        const auto room = std::min(m_out.size() - m_used, Slice);
        m_stream.next_out = reinterpret_cast<Bytef *>(m_out.data() + m_used);
        m_stream.avail_out = uInt(room);
        const int state = ::inflate(&m_stream, Z_NO_FLUSH);
        m_used += room - qsizetype(m_stream.avail_out);
        return state;
    }

    /// The limit is reached: fine if the stream ends exactly here.
    std::optional<Error> expectEnd()
    {
        Bytef beyond = 0;
        m_stream.next_out = &beyond;
        m_stream.avail_out = 1;
        const int state = ::inflate(&m_stream, Z_NO_FLUSH);
        if (state == Z_STREAM_END && m_stream.avail_out == 1)
            return std::nullopt;
        if (m_stream.avail_out == 0)
            return tooLarge(m_in.size(), m_allowed);
        return corrupt(m_stream.msg);
    }

    const QByteArray &m_in;
    qint64 m_allowed;
    QByteArray m_out;
    qsizetype m_used = 0;
    z_stream m_stream{};
    bool m_open = false;
};

} // namespace

qint64 InflateLimits::allowedBytes(qint64 sentBytes) const
{
    return std::min(maxBytes, std::max(ratioFreeBytes, sentBytes * maxRatio));
}

Result<QByteArray> inflated(std::stop_token stop, QByteArray body, ContentCoding coding, InflateLimits limits)
{
    if (body.isEmpty())
        return QByteArray();
    const qint64 allowed = limits.allowedBytes(body.size());
    Inflater inflater(body, allowed, sizeHint(body, coding));
    const bool gzip = coding == ContentCoding::Gzip;
    if (!inflater.open(gzip ? GzipWindow : ZlibWindow))
        return Error(ErrorKind::Internal, HttpText::tr("The answer could not be unpacked."));
    auto error = inflater.run(stop);
    // "deflate" means zlib's format, and some servers send it without its two bytes of header.
    if (error && error->kind == ErrorKind::BadAnswer && !gzip && inflater.open(RawWindow)) {
        inflater.rewind();
        error = inflater.run(stop);
    }
    while (!error && inflater.another()) {
        if (!gzip || !inflater.open(GzipWindow))
            return corrupt("data behind the end");
        error = inflater.run(stop);
    }
    if (error)
        return *error;
    return inflater.take();
}

} // namespace ops
