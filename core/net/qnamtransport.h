#pragma once

#include "core/net/bytebudget.h"
#include "core/net/transport.h"

#include <QSslConfiguration>

#include <memory>
#include <optional>

namespace ops {

/// Transport over QNetworkAccessManager. One manager opens six connections a host, so further ones are
/// made when more requests run at once; the limit of what runs is the Limiter's. Nothing is created
/// before the first request. HTTP/1.1 only; no cookies, no cache, no redirects, no sign-in of Qt's own;
/// bodies are handed on as sent. Certificate errors end the request, always.
class QnamTransport : public Transport
{
public:
    /// Trusts the system's certificates.
    explicit QnamTransport(std::shared_ptr<ByteBudget> budget = std::make_shared<ByteBudget>());
    /// With what tlsPolicyOf() made of a CA file.
    explicit QnamTransport(QSslConfiguration tls, std::shared_ptr<ByteBudget> budget = std::make_shared<ByteBudget>());
    ~QnamTransport() override; ///< running exchanges end without a call of `done`

    std::unique_ptr<TransportReply> send(WireRequest request, std::function<void(WireAnswer)> done) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ops
