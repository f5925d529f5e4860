#pragma once

#include "core/async/limiter.h"
#include "core/async/scope.h"
#include "core/net/transport.h"
#include "core/sources/prometheus/prometheussource.h"
#include "tests/support/manualclock.h"

#include <QHash>
#include <QObject>
#include <QTest>

#include <optional>

namespace ops::test {

WireAnswer json(const QByteArray &body, int status = 200);
WireAnswer text(const QByteArray &body, int status, const QByteArray &contentType = "text/plain; charset=utf-8");

/// A server's API as a table of routes: what lies under PrometheusSource in these tests. Answers come
/// from the event loop; while `holding` they wait for release().
class FakeApi : public Transport
{
public:
    std::unique_ptr<TransportReply> send(WireRequest request, std::function<void(WireAnswer)> done) override;

    /// "GET /api/v1/labels"; what is asked beyond the table is a 404 in text.
    void set(const QByteArray &methodAndPath, WireAnswer answer) { m_answers.insert(methodAndPath, std::move(answer)); }
    /// The number of requests that wait and are still wanted.
    int waiting() const;
    void release();

    std::vector<WireRequest> requests;
    bool holding = false;

private:
    struct Exchange;
    QHash<QByteArray, WireAnswer> m_answers;
    std::vector<std::weak_ptr<Exchange>> m_held;
    QObject m_loop; // context of the queued answers: none comes once this is gone
};

/// A source over a FakeApi.
class SourceUnderTest
{
public:
    explicit SourceUnderTest(const QString &url = QStringLiteral("http://prometheus.test:9090"),
                             Credentials credentials = Credentials());

    FakeApi api;
    ManualClock clock;
    std::unique_ptr<PrometheusSource> source;
    Scope scope;

    /// Runs the event loop until the task has answered.
    template<class T> Result<T> wait(Task<Result<T>> task)
    {
        std::optional<Result<T>> answer;
        scope.restart("wait", std::move(task), [&answer](Result<T> result) { answer.emplace(std::move(result)); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20000))
            return Error(ErrorKind::Internal, QStringLiteral("the test waited in vain"));
        return std::move(*answer);
    }
};

/// One parameter of a form body or query string, decoded.
QString parameter(const QByteArray &form, const QString &name);

} // namespace ops::test
