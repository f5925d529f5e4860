#pragma once

#include "core/async/limiter.h"
#include "core/async/scope.h"
#include "core/net/httpclient.h"
#include "core/net/qnamtransport.h"
#include "core/time/clock.h"
#include "tests/support/faketransport.h"
#include "tests/support/manualclock.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

#include <optional>

namespace ops::test {

/// Sends requests by key and keeps what came back.
class Outcomes
{
public:
    void send(HttpClient &client, HttpRequest request, const std::string &key = "request");
    bool has(const std::string &key = "request") const { return m_results.contains(key); }
    const Result<HttpAnswer> &at(const std::string &key = "request") const { return *m_results.at(key); }
    int count(const std::string &key = "request") const; ///< of results so far
    void cancel(const std::string &key = "request") { m_scope.cancel(key); }
    void cancelAll() { m_scope.cancelAll(); }

private:
    std::map<std::string, std::optional<Result<HttpAnswer>>> m_results;
    std::map<std::string, int> m_counts;
    Scope m_scope;
};

/// A client over a transport and a clock by hand.
struct FakeNet
{
    FakeTransport transport;
    ManualClock clock;
    std::shared_ptr<Limiter> limiter = std::make_shared<Limiter>(16);
    HttpClient client;
    Outcomes outcomes;

    explicit FakeNet(Credentials credentials = Credentials())
        : client(transport, clock, limiter, std::move(credentials))
    {}
    void send(HttpRequest request) { outcomes.send(client, std::move(request)); }
    void get(const QString &url = QStringLiteral("http://h.test/")) { send(HttpRequest("GET", QUrl(url))); }
};

/// A client over real sockets and a server by script.
struct RealNet
{
    ScriptedServer server;
    QnamTransport transport;
    SystemClock clock;
    std::shared_ptr<Limiter> limiter = std::make_shared<Limiter>(16);
    HttpClient client{transport, clock, limiter};
    Outcomes outcomes;

    /// Runs the event loop until the answer is there.
    Result<HttpAnswer> wait(HttpRequest request);
    Result<HttpAnswer> get(const QString &path = QStringLiteral("/"))
    {
        return wait(HttpRequest("GET", server.url(path)));
    }
};

/// "network", or "none" for an answer.
QString kindOf(const Result<HttpAnswer> &result);
Credentials basic(const QString &user, const QString &password);

} // namespace ops::test
