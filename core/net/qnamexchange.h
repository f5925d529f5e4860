#pragma once

#include "core/net/bytebudget.h"
#include "core/net/transport.h"

#include <QElapsedTimer>
#include <QList>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

namespace ops {

/// One request in a QNetworkAccessManager, with its two time limits and its size limit.
class QnamExchange : public QObject, public TransportReply
{
    Q_OBJECT
public:
    /// `running` is counted up while the request runs; what is received is taken from `budget` meanwhile.
    QnamExchange(QNetworkReply *reply, const WireRequest &request, std::shared_ptr<int> running,
                 std::shared_ptr<ByteBudget> budget, std::function<void(WireAnswer)> done);
    ~QnamExchange() override;

private:
    void connected();
    void readHeaders();
    void readBody();
    void finished();
    void fail(Error error);
    void deliver(WireAnswer answer); ///< the last thing a caller does: the exchange may be gone after it
    void release();

    QPointer<QNetworkReply> m_reply;
    std::shared_ptr<int> m_running;
    std::shared_ptr<ByteBudget> m_budget;
    qint64 m_taken = 0; ///< from the budget
    std::function<void(WireAnswer)> m_done;
    QTimer m_read, m_connectLimit, m_totalLimit;
    QElapsedTimer m_elapsed;
    qint64 m_maxBytes;
    bool m_once;
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
};

} // namespace ops
