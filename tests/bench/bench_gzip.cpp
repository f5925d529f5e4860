#include "core/async/limiter.h"
#include "core/async/scope.h"
#include "core/net/httpclient.h"
#include "core/net/qnamtransport.h"
#include "core/time/clock.h"
#include "tests/bench/decodefigures.h"
#include "tests/bench/loopbackserver.h"
#include "tests/bench/rangeanswer.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>
#include <vector>

namespace ops::bench {

namespace {

constexpr int Rounds = 7;

/// Time until the inflated body is in memory, -1 where it is not the expected one.
double withQnam(QNetworkAccessManager &manager, const QUrl &url, qsizetype bytes)
{
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(url)));
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const QByteArray body = reply->readAll();
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    return body.size() == bytes ? ms : -1;
}

double withOurs(HttpClient &client, const QUrl &url, qsizetype bytes)
{
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    Scope scope;
    qsizetype got = 0;
    scope.restart("get", client.send(HttpRequest("GET", url)), [&](Result<HttpAnswer> answer) {
        got = answer ? answer->body.size() : 0;
        loop.quit();
    });
    loop.exec();
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    return got == bytes ? ms : -1;
}

} // namespace

Pair gzipAgainstQnam()
{
    const QByteArray body = rangeAnswer(100, 11000);
    const LoopbackServer server(gzipped(body));
    const QUrl url(QStringLiteral("http://127.0.0.1:%1/api/v1/query_range").arg(server.port()));
    std::vector<double> ours, anchor;
    for (int i = 0; i < Rounds; ++i) {
        // Each with a connection of its own: the server speaks with one client at a time.
        {
            QNetworkAccessManager manager;
            anchor.push_back(withQnam(manager, url, body.size()));
        }
        QnamTransport transport;
        SystemClock clock;
        HttpClient client(transport, clock, std::make_shared<Limiter>(16));
        ours.push_back(withOurs(client, url, body.size()));
    }
    return {median(ours), median(anchor)};
}

} // namespace ops::bench
