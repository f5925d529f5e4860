#include "core/net/tlspolicy.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslSocket>

namespace ops {

namespace {

struct TlsPolicyText
{
    Q_DECLARE_TR_FUNCTIONS(TlsPolicy)
};

constexpr qint64 LargestFile = 16 << 20;

} // namespace

Result<QSslConfiguration> tlsPolicyOf(const QString &caFile)
{
    QSslConfiguration policy = QSslConfiguration::defaultConfiguration();
    policy.setPeerVerifyMode(QSslSocket::VerifyPeer);
    policy.setProtocol(QSsl::SecureProtocols);
    if (caFile.isEmpty())
        return policy;
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error(ErrorKind::BadRequest, TlsPolicyText::tr("The CA file %1 cannot be read.").arg(caFile),
                     file.errorString());
    }
    const auto certificates = QSslCertificate::fromData(file.read(LargestFile), QSsl::Pem);
    if (certificates.isEmpty()) {
        Error error(ErrorKind::BadRequest, TlsPolicyText::tr("The CA file %1 holds no certificate.").arg(caFile));
        error.hint = TlsPolicyText::tr("A PEM file with “BEGIN CERTIFICATE” is needed.");
        return error;
    }
    policy.setCaCertificates(certificates);
    return policy;
}

} // namespace ops
