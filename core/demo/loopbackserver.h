#pragma once

#include "core/base/result.h"
#include "core/time/clock.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTcpServer>
#include <QUrlQuery>

#include <functional>
#include <map>

namespace ops::demo {

struct HttpCall
{
    QByteArray method;
    QString path;
    QUrlQuery query;
    std::map<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QByteArray header(const QByteArray &lowerName) const;
    QString queryValue(const QString &name) const { return query.queryItemValue(name, QUrl::FullyDecoded); }
};

struct HttpResponse
{
    int status = 200;
    QByteArray type = "application/json";
    QByteArray body;

    HttpResponse(int status_, QByteArray type_, QByteArray body_)
        : status(status_)
        , type(std::move(type_))
        , body(std::move(body_))
    {}
};

/// A small HTTP/1.1 server on 127.0.0.1 for plain answers, with keep-alive. Whoever can open a socket is
/// taken for hostile: heads end at 16 KiB, bodies at 64 KiB, a request must be whole within ten seconds, 64
/// connections are served at once, and a Host that is not this machine (a page of the web that had its name
/// pointed here) is refused. GUI thread.
class LoopbackServer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<HttpResponse(const HttpCall &)>;

    LoopbackServer(Clock &clock, Handler handler, QObject *parent = nullptr);

    Result<Done> listen(); ///< on a free port
    quint16 port() const { return m_server.serverPort(); }
    QString url() const; ///< "http://127.0.0.1:39095"

private:
    void accept();

    Clock &m_clock;
    Handler m_handler;
    QTcpServer m_server;
};

} // namespace ops::demo
