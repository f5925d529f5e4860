#include "tests/core/sources/fakeapi.h"

#include <QUrlQuery>

namespace ops::test {

struct FakeApi::Exchange : TransportReply
{
    WireAnswer answer;
    std::function<void(WireAnswer)> done;
};

namespace {

/// Hands the exchange's life to the caller while the fake keeps a weak view of it.
template<class Exchange> struct Handle : TransportReply
{
    explicit Handle(std::shared_ptr<Exchange> exchange_) : exchange(std::move(exchange_)) {}
    std::shared_ptr<Exchange> exchange;
};

} // namespace

WireAnswer json(const QByteArray &body, int status)
{
    WireAnswer answer;
    answer.status = status;
    answer.headers.emplace_back("Content-Type", "application/json");
    answer.body = body;
    answer.elapsedMs = 12;
    return answer;
}

WireAnswer text(const QByteArray &body, int status, const QByteArray &contentType)
{
    WireAnswer answer = json(body, status);
    answer.headers.front().second = contentType;
    return answer;
}

std::unique_ptr<TransportReply> FakeApi::send(WireRequest request, std::function<void(WireAnswer)> done)
{
    const QByteArray key = request.method + ' ' + request.url.path(QUrl::FullyEncoded).toLatin1();
    auto exchange = std::make_shared<Exchange>();
    exchange->answer = m_answers.value(key, text("404 page not found", 404));
    exchange->done = std::move(done);
    requests.push_back(std::move(request));
    m_held.push_back(exchange);
    if (!holding)
        QMetaObject::invokeMethod(
            &m_loop, [this] { release(); }, Qt::QueuedConnection);
    return std::make_unique<Handle<Exchange>>(std::move(exchange));
}

int FakeApi::waiting() const
{
    return int(std::count_if(m_held.begin(), m_held.end(), [](const auto &held) { return !held.expired(); }));
}

void FakeApi::release()
{
    for (auto held = std::exchange(m_held, {}); const auto &one : held) {
        if (const auto exchange = one.lock())
            std::exchange(exchange->done, nullptr)(exchange->answer);
    }
}

SourceUnderTest::SourceUnderTest(const QString &url, Credentials credentials)
    : source(std::make_unique<PrometheusSource>(QStringLiteral("metrics"), QUrl(url), api, clock,
                                                std::make_shared<Limiter>(16), std::move(credentials)))
{}

QString parameter(const QByteArray &form, const QString &name)
{
    return QUrlQuery(QString::fromLatin1(form)).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace ops::test
