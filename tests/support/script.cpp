#include "tests/support/script.h"

#include <zlib.h>

namespace ops::test {

namespace {

constexpr int Gzip = 16;

QByteArray deflated(const QByteArray &content, int windowBits, int flush)
{
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(content.size()))) + 64, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.constData()));
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, flush);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

} // namespace

QByteArray head(int status, const Headers &headers)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const auto &[name, value] : headers)
        text += name + ": " + value + "\r\n";
    return text + "\r\n";
}

Script answer(int status, const QByteArray &body, Headers headers)
{
    headers.emplace_back("Content-Length", QByteArray::number(body.size()));
    return Script().send(head(status, headers) + body);
}

Script jsonAnswer(const QByteArray &body, int status)
{
    return answer(status, body, Headers(1, {"Content-Type", "application/json"}));
}

Script htmlAnswer(int status, const QByteArray &title)
{
    const QByteArray page =
        "<html>\r\n<head><title>" + title + "</title></head>\r\n<body><h1>" + title + "</h1></body>\r\n</html>\r\n";
    return answer(status, page, Headers(1, {"Content-Type", "text/html"}));
}

Script gzipAnswer(const QByteArray &content)
{
    return answer(200, gzipped(content), {{"Content-Type", "application/json"}, {"Content-Encoding", "gzip"}});
}

Script chunkedAnswer(const QByteArray &body, qsizetype chunk, bool ended)
{
    QByteArray text = head(200, {{"Content-Type", "application/json"}, {"Transfer-Encoding", "chunked"}});
    for (qsizetype at = 0; at < body.size(); at += chunk) {
        const QByteArray part = body.mid(at, chunk);
        text += QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n";
    }
    if (ended)
        text += "0\r\n\r\n";
    return Script().send(text);
}

Script redirectAnswer(const QByteArray &location, int status)
{
    return answer(status, QByteArray(), Headers(1, {"Location", location}));
}

Script hugeAnswer(qint64 total)
{
    const QByteArray start = R"({"status":"success","data":{"resultType":"matrix","result":[")";
    return Script()
        .send(head(200, {{"Content-Type", "application/json"}, {"Content-Length", QByteArray::number(total)}}) + start)
        .flood(total - start.size(), QByteArray(64 << 10, 'x'));
}

Script hugeChunkedAnswer(qint64 total)
{
    return Script()
        .send(head(200, {{"Content-Type", "application/json"}, {"Transfer-Encoding", "chunked"}}))
        .flood(total, "10000\r\n" + QByteArray(64 << 10, 'x') + "\r\n");
}

Script bombAnswer(qint64 contentBytes)
{
    return answer(200, bomb(contentBytes), {{"Content-Type", "application/json"}, {"Content-Encoding", "gzip"}});
}

QByteArray gzipped(const QByteArray &content) { return deflated(content, MAX_WBITS + Gzip, Z_FINISH); }

QByteArray zlibbed(const QByteArray &content, bool raw)
{
    return deflated(content, raw ? -MAX_WBITS : MAX_WBITS, Z_FINISH);
}

QByteArray bomb(qint64 contentBytes)
{
    // One flushed block again and again is quick to make. The checksum at the end is wrong: who reads
    // so far has not held the limits.
    constexpr qint64 Block = 1 << 20;
    constexpr qsizetype HeaderSize = 10;
    const QByteArray first = deflated(QByteArray(Block, '\0'), MAX_WBITS + Gzip, Z_FULL_FLUSH);
    const QByteArray block = first.mid(HeaderSize);
    const qint64 blocks = (contentBytes + Block - 1) / Block;
    return first.left(HeaderSize) + block.repeated(qsizetype(blocks)) + zlibbed(QByteArray(), true) +
           QByteArray(8, 'c');
}

QByteArray deepJson(int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); }

} // namespace ops::test
