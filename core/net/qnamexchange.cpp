#include "core/net/qnamexchange.h"

#include "core/net/systemproxy.h"
#include "core/net/transporterror.h"

#include <algorithm>

namespace ops {

namespace {

constexpr qint64 ReadAhead = 4 << 20; // what Qt should hold for us; a flood waits in the socket
// Fresh memory is filled at half a gigabyte a second, and sixteen answers may come at once.
constexpr qint64 MostBytesATurn = 256 << 10;
constexpr qsizetype LargestReserve = 64 << 20;

int statusOf(const QNetworkReply &reply) { return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }

HttpHeaders headersOf(const QNetworkReply &reply)
{
    HttpHeaders headers;
    for (const auto &[name, value] : reply.rawHeaderPairs())
        headers.emplace_back(name, value);
    return headers;
}

/// Qt does not say whose connection was refused.
QNetworkReply::NetworkError errorOf(const QNetworkReply &reply)
{
    const auto error = reply.error();
    if (error == QNetworkReply::ConnectionRefusedError && usesProxy(reply.url()))
        return QNetworkReply::ProxyConnectionRefusedError;
    return error;
}

} // namespace

QnamExchange::QnamExchange(QNetworkReply *reply, const WireRequest &request, std::shared_ptr<int> running,
                           std::shared_ptr<ByteBudget> budget, std::function<void(WireAnswer)> done)
    : m_reply(reply)
    , m_running(std::move(running))
    , m_budget(std::move(budget))
    , m_done(std::move(done))
    , m_maxBytes(request.maxBytes)
    , m_once(request.sendOnce)
{
    ++*m_running;
    m_elapsed.start();
    reply->setReadBufferSize(ReadAhead);
    // The socket's own phases are not told; that the request was sent says that it is connected.
    connect(reply, &QNetworkReply::requestSent, this, &QnamExchange::connected);
    connect(reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent) {
        if (sent > 0)
            connected();
    });
    connect(reply, &QNetworkReply::metaDataChanged, this, &QnamExchange::readHeaders);
    // By turns of the event loop: a large answer, of which Qt may hand over tens of megabytes at once, must
    // not hold it.
    m_read.setSingleShot(true);
    m_read.setInterval(0);
    connect(&m_read, &QTimer::timeout, this, &QnamExchange::readBody);
    connect(reply, &QNetworkReply::readyRead, &m_read, qOverload<>(&QTimer::start));
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    // Queued: a reply may be finished already, and may say so while it is created.
    connect(reply, &QNetworkReply::finished, this, &QnamExchange::finished, Qt::QueuedConnection);
    if (reply->isFinished())
        QMetaObject::invokeMethod(this, &QnamExchange::finished, Qt::QueuedConnection);

    m_connectLimit.setSingleShot(true);
    m_totalLimit.setSingleShot(true);
    m_totalLimit.setTimerType(Qt::PreciseTimer); // a coarse one ends up to a twentieth too early
    connect(&m_connectLimit, &QTimer::timeout, this,
            [this, limit = request.connectTimeoutMs] { fail(connectTimeout(limit)); });
    connect(&m_totalLimit, &QTimer::timeout, this,
            [this, limit = request.totalTimeoutMs] { fail(totalTimeout(limit, m_once)); });
    m_connectLimit.start(request.connectTimeoutMs);
    m_totalLimit.start(request.totalTimeoutMs);
}

QnamExchange::~QnamExchange() { release(); }

void QnamExchange::release()
{
    m_budget->giveBack(std::exchange(m_taken, 0));
    m_read.stop();
    m_connectLimit.stop();
    m_totalLimit.stop();
    if (m_running)
        --*std::exchange(m_running, nullptr);
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void QnamExchange::connected() { m_connectLimit.stop(); }

void QnamExchange::readHeaders()
{
    connected();
    const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (length > m_maxBytes)
        return fail(bodyTooLarge(m_maxBytes));
    // A length is a claim: what is set aside for it is bounded, and touched only as bytes come.
    if (length > 0)
        m_body.reserve(std::min(qsizetype(length), LargestReserve) + BodyPadding);
}

void QnamExchange::readBody()
{
    const qsizetype before = m_body.size();
    if (before + m_reply->bytesAvailable() > m_maxBytes)
        return fail(bodyTooLarge(m_maxBytes));
    const qint64 waiting = std::min(m_reply->bytesAvailable(), MostBytesATurn);
    if (!m_budget->take(waiting))
        return fail(bodyTooLarge(m_budget->limit()));
    m_taken += waiting;
    m_body.resize(before + waiting);
    const qint64 got = m_reply->read(m_body.data() + before, waiting);
    m_body.resize(before + std::max<qint64>(got, 0));
    if (got > 0 && m_reply->bytesAvailable() > 0)
        m_read.start();
    else if (m_reply->isFinished())
        finished();
}

void QnamExchange::finished()
{
    if (!m_reply || !m_reply->isFinished())
        return;
    const int status = statusOf(*m_reply);
    if (!isAnswered(m_reply->error(), status))
        return fail(transportError(errorOf(*m_reply), m_reply->errorString(), m_tlsErrors, m_once));
    if (m_reply->bytesAvailable() > 0) {
        m_read.start(); // and comes back here
        return;
    }
    WireAnswer answer;
    answer.status = status;
    answer.headers = headersOf(*m_reply);
    answer.body = std::move(m_body);
    answer.body.reserve(answer.body.size() + BodyPadding);
    deliver(std::move(answer));
}

void QnamExchange::fail(Error error)
{
    WireAnswer answer;
    answer.failed = true;
    answer.error = std::move(error);
    deliver(std::move(answer));
}

void QnamExchange::deliver(WireAnswer answer)
{
    answer.elapsedMs = double(m_elapsed.nsecsElapsed()) / 1e6;
    release();
    std::exchange(m_done, nullptr)(std::move(answer));
}

} // namespace ops
