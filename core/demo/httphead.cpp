#include "core/demo/httphead.h"

#include <QUrl>

namespace ops::demo {

namespace {

constexpr qsizetype LongestHead = 16 * 1024;
constexpr qsizetype LongestBody = 64 * 1024;

ReadRequest refused(int status)
{
    ReadRequest request;
    request.state = ReadRequest::State::Refused;
    request.refusal = status;
    return request;
}

bool readLine(const QByteArray &line, ReadRequest &request)
{
    const auto words = line.split(' ');
    if (words.size() != 3 || words[0].isEmpty() || !words[1].startsWith('/') || !words[2].startsWith("HTTP/1."))
        return false;
    const QUrl target = QUrl::fromEncoded("http://127.0.0.1" + words[1], QUrl::StrictMode);
    request.call.method = words[0];
    request.call.path = target.path();
    request.call.query = QUrlQuery(target.query());
    request.keepAlive = words[2] != "HTTP/1.0";
    return target.isValid();
}

bool readHeader(const QByteArray &line, ReadRequest &request)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.first(qMax<qsizetype>(colon, 0)).toLower();
    if (name.isEmpty() || name.contains(' ') || request.call.headers.contains(name))
        return false; // a header sent twice could be read in two ways
    request.call.headers[name] = line.sliced(colon + 1).trimmed();
    return true;
}

bool isLoopbackHost(QByteArray host)
{
    if (const qsizetype port = host.lastIndexOf(':'); port >= 0)
        host = host.first(port);
    return host == "127.0.0.1" || host == "localhost";
}

const char *reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 421:
        return "Misdirected Request";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    default:
        return "Unknown";
    }
}

} // namespace

QByteArray HttpCall::header(const QByteArray &lowerName) const
{
    const auto it = headers.find(lowerName);
    return it == headers.end() ? QByteArray() : it->second;
}

ReadRequest readRequest(const QByteArray &received)
{
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    if (headEnd > LongestHead || (headEnd < 0 && received.size() > LongestHead))
        return refused(431);
    ReadRequest request;
    if (headEnd < 0)
        return request;
    const QByteArray head = received.first(headEnd);
    qsizetype at = head.indexOf("\r\n");
    if (!readLine(head.first(at < 0 ? head.size() : at), request))
        return refused(400);
    while (at >= 0) {
        const qsizetype next = head.indexOf("\r\n", at + 2);
        if (!readHeader(head.sliced(at + 2, (next < 0 ? head.size() : next) - at - 2), request))
            return refused(400);
        at = next;
    }
    if (!isLoopbackHost(request.call.header("host")))
        return refused(421);
    if (request.call.headers.contains("transfer-encoding"))
        return refused(501);
    bool number = true;
    const QByteArray lengthText = request.call.header("content-length");
    const qlonglong length = lengthText.isEmpty() ? 0 : lengthText.toLongLong(&number);
    if (!number || length < 0)
        return refused(400);
    if (length > LongestBody)
        return refused(413);
    request.size = headEnd + 4 + qsizetype(length);
    if (received.size() < request.size)
        return request;
    request.call.body = received.sliced(headEnd + 4, qsizetype(length));
    const QByteArray connection = request.call.header("connection").toLower();
    request.keepAlive = connection == "close" ? false : request.keepAlive || connection == "keep-alive";
    request.state = ReadRequest::State::Whole;
    return request;
}

QByteArray responseBytes(const HttpResponse &response, bool keepAlive, bool withBody)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reason(response.status) + "\r\n";
    bytes += "Content-Type: " + response.type + "\r\nContent-Length: " + QByteArray::number(response.body.size());
    bytes += "\r\nX-Content-Type-Options: nosniff\r\nConnection: ";
    bytes += keepAlive ? "keep-alive\r\n\r\n" : "close\r\n\r\n";
    return withBody ? bytes + response.body : bytes;
}

} // namespace ops::demo
