#include "core/alerts/eventidentity.h"

#include <QCryptographicHash>

namespace ops {

QString eventDedupKey(const QString &cluster, const QString &fingerprint, qint64 startsAtMs, AlertEvent::Kind kind,
                      const QString &signature)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {cluster, fingerprint, QString::number(startsAtMs), alertEventName(kind), signature}) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':'); // no two lists of parts make one text
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex().left(32));
}

} // namespace ops
