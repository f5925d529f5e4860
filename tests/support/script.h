#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace ops::test {

/// What a ScriptedServer does with one request, step by step. After the last step the connection waits
/// for the next request.
struct Script
{
    struct Step
    {
        enum class Kind { Send, Pause, Drip, Flood, Hold, Reset, Close };
        Kind kind;
        QByteArray bytes;
        qint64 number = 0;

        explicit Step(Kind kind_, QByteArray bytes_ = QByteArray(), qint64 number_ = 0)
            : kind(kind_)
            , bytes(std::move(bytes_))
            , number(number_)
        {}
    };
    std::vector<Step> steps;

    Script &send(QByteArray bytes) { return add(Step(Step::Kind::Send, std::move(bytes))); }
    Script &pause(int ms) { return add(Step(Step::Kind::Pause, QByteArray(), ms)); }
    /// One byte every `everyMs`.
    Script &drip(QByteArray bytes, int everyMs = 1000)
    {
        return add(Step(Step::Kind::Drip, std::move(bytes), everyMs));
    }
    /// `block` again and again until `total` bytes are sent, made as the socket takes them.
    Script &flood(qint64 total, QByteArray block) { return add(Step(Step::Kind::Flood, std::move(block), total)); }
    Script &hold() { return add(Step(Step::Kind::Hold)); }   ///< silent until ScriptedServer::release()
    Script &reset() { return add(Step(Step::Kind::Reset)); } ///< RST
    Script &close() { return add(Step(Step::Kind::Close)); } ///< what is sent still arrives

private:
    Script &add(Step step)
    {
        steps.push_back(std::move(step));
        return *this;
    }
};

using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

/// Status line and headers with the empty line.
QByteArray head(int status, const Headers &headers = Headers());

/// A whole answer with its Content-Length, without a Content-Type unless `headers` has one.
Script answer(int status, const QByteArray &body, Headers headers = Headers());
Script jsonAnswer(const QByteArray &body, int status = 200);
Script htmlAnswer(int status, const QByteArray &title);
Script gzipAnswer(const QByteArray &content); ///< application/json
Script chunkedAnswer(const QByteArray &body, qsizetype chunk, bool ended = true);
Script redirectAnswer(const QByteArray &location, int status = 302);
Script hugeAnswer(qint64 total);        ///< JSON that begins well; Content-Length is right
Script hugeChunkedAnswer(qint64 total); ///< the same without a length
Script bombAnswer(qint64 contentBytes); ///< gzip of zeros, about a thousandth of that in size

QByteArray gzipped(const QByteArray &content);
QByteArray zlibbed(const QByteArray &content, bool raw = false); ///< "deflate", with zlib's header or raw
QByteArray bomb(qint64 contentBytes);
QByteArray deepJson(int depth);

} // namespace ops::test
