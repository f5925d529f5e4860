#include "core/net/transporterror.h"

#include <QCoreApplication>
#include <QStringList>

namespace ops {

namespace {

struct TransportText
{
    Q_DECLARE_TR_FUNCTIONS(Transport)
};

Error withHint(ErrorKind kind, const QString &message, const QString &detail, const QString &hint)
{
    Error error(kind, message, detail);
    error.hint = hint;
    return error;
}

/// After a write that may have reached the server.
Error unknownOutcome(ErrorKind kind, const QString &detail)
{
    Error error = withHint(kind, TransportText::tr("No answer came: it is not known whether this was done."), detail,
                           TransportText::tr("Look before acting again."));
    error.outcomeUnknown = true;
    return error;
}

QString tlsSentence(const QList<QSslError> &errors)
{
    for (const auto &error : errors) {
        switch (error.error()) {
        case QSslError::HostNameMismatch:
            return TransportText::tr("The server's certificate is for another name.");
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid:
            return TransportText::tr("The server's certificate has expired or is not valid yet.");
        case QSslError::CertificateRevoked:
            return TransportText::tr("The server's certificate was revoked.");
        default:
            break;
        }
    }
    return TransportText::tr("The server's certificate is not trusted.");
}

QString tlsHint(const QList<QSslError> &errors)
{
    for (const auto &error : errors) {
        switch (error.error()) {
        case QSslError::HostNameMismatch:
            return TransportText::tr("Use the name in the certificate as the address.");
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid:
            return TransportText::tr("Have it renewed, or check the clocks.");
        case QSslError::CertificateRevoked:
            return TransportText::tr("Have the server given another one.");
        default:
            break;
        }
    }
    return TransportText::tr("Name the CA file that signed it in the environment, or with --ca-file.");
}

Error tlsError(const QString &text, const QList<QSslError> &errors)
{
    if (errors.isEmpty()) {
        return withHint(ErrorKind::Tls, TransportText::tr("No secure connection could be made."), text,
                        TransportText::tr("Check that the address speaks https."));
    }
    QStringList found;
    for (const auto &error : errors)
        found << error.errorString();
    return withHint(ErrorKind::Tls, tlsSentence(errors), found.join(u"; "), tlsHint(errors));
}

QString proxySentence(QNetworkReply::NetworkError code)
{
    return code == QNetworkReply::ProxyAuthenticationRequiredError ? TransportText::tr("The proxy wants a sign-in.")
                                                                   : TransportText::tr("The proxy cannot be reached.");
}

bool isProxyError(QNetworkReply::NetworkError code)
{
    return code >= QNetworkReply::ProxyConnectionRefusedError && code <= QNetworkReply::UnknownProxyError;
}

} // namespace

bool isAnswered(QNetworkReply::NetworkError error, int status)
{
    if (status == 0)
        return false;
    if (error == QNetworkReply::NoError)
        return true;
    const bool content = error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError;
    const bool server = error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError;
    const bool proxy = error == QNetworkReply::ProxyAuthenticationRequiredError;
    const bool badRequest = error == QNetworkReply::ProtocolInvalidOperationError; // Qt's word for a 400
    return (content && error != QNetworkReply::ContentReSendError) || server || proxy || badRequest;
}

Error transportError(QNetworkReply::NetworkError code, const QString &text, const QList<QSslError> &tls, bool once)
{
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        return withHint(ErrorKind::Network, TransportText::tr("The server refuses the connection."), text,
                        TransportText::tr("Check that it runs, and its port."));
    case QNetworkReply::HostNotFoundError:
        return withHint(ErrorKind::Network, TransportText::tr("The server's name is not known."), text,
                        TransportText::tr("Check the address."));
    case QNetworkReply::SslHandshakeFailedError:
        return tlsError(text, tls);
    case QNetworkReply::ContentReSendError:
        return unknownOutcome(ErrorKind::Network, text);
    case QNetworkReply::RemoteHostClosedError:
        if (once)
            return unknownOutcome(ErrorKind::Network, text);
        return withHint(ErrorKind::Network,
                        TransportText::tr("The server closed the connection before its answer was whole."), text,
                        TransportText::tr("Look whether the server, or a proxy before it, was restarted."));
    case QNetworkReply::TimeoutError:
        return once ? unknownOutcome(ErrorKind::Timeout, text)
                    : withHint(ErrorKind::Timeout, TransportText::tr("The server did not answer in time."), text,
                               TransportText::tr("Ask for less, or raise the time limit."));
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
        return withHint(ErrorKind::BadAnswer, TransportText::tr("The server does not speak HTTP."), text,
                        TransportText::tr("Check the address and its port."));
    default:
        break;
    }
    if (isProxyError(code))
        return withHint(ErrorKind::Network, proxySentence(code), text,
                        TransportText::tr("Check the system's proxy settings."));
    return once ? unknownOutcome(ErrorKind::Network, text)
                : withHint(ErrorKind::Network, TransportText::tr("The connection to the server failed."), text,
                           TransportText::tr("Check the address, the network and the firewall."));
}

Error connectTimeout(int limitMs)
{
    return withHint(ErrorKind::Timeout, TransportText::tr("The server cannot be reached in time."),
                    TransportText::tr("No connection within %1 ms.").arg(limitMs),
                    TransportText::tr("Check the address, the network and the firewall."));
}

Error totalTimeout(int limitMs, bool once)
{
    const QString detail = TransportText::tr("No whole answer within %1 ms.").arg(limitMs);
    if (once)
        return unknownOutcome(ErrorKind::Timeout, detail);
    return withHint(ErrorKind::Timeout, TransportText::tr("The server did not answer in time."), detail,
                    TransportText::tr("Ask for less, or raise the time limit."));
}

Error bodyTooLarge(qint64 limit)
{
    return withHint(ErrorKind::TooLarge, TransportText::tr("The server's answer is too large."),
                    TransportText::tr("More than %1 bytes.").arg(limit), TransportText::tr("Ask for less."));
}

} // namespace ops
